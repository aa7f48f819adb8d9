import { COLOURS, LABELS, SHREDS, STRONG_WIDGETS, WIDGETS, type ValueKind, type Weight } from './page-chrome-terms';

/** What a stretch of a folded line says in the language of portal pages. */
export interface Reading {
  /** How far it could be read. */
  readonly end: number;
  /** Different things that only a page says. */
  readonly strong: number;
  /** Different fields of the disclosure table. */
  readonly index: number;
  /** Different labels that notices use too. */
  readonly weak: number;
  /** Buttons that only count in company. */
  readonly widgets: number;
  /** A bare time stamp, to the minute or better. */
  readonly stamps: number;
  /** A bare date: the document's own may look the same. */
  readonly dates: number;
  /** Names of sites and outlets, addresses, bare numbers: they prove nothing. */
  readonly quiet: number;
  readonly labels: readonly string[];
  /** The last label waits for its value on the next line. */
  readonly open: ValueKind | null;
  readonly openLabel: string;
}

const words = (table: string): string[] => table.split(/\s+/).filter((word) => word !== '');
const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const alternatives = (all: readonly string[], between = ''): string =>
  [...all].sort((a, b) => b.length - a.length).map((word) => [...word].map(escape).join(between)).join('|');

interface Label {
  readonly value: ValueKind;
  readonly weight: Weight;
}
const labelTable = new Map<string, Label>(LABELS.flatMap(({ words: all, ...label }) => words(all).map((word) => [word, label] as const)));
const labelWords = [...labelTable.keys()];
/** Labels that may stand without a colon: a number, a size or a path behind them says enough. */
const BARE: ReadonlySet<ValueKind> = new Set(['count', 'font', 'crumb']);

// Matches a label and its colon:  发布时间:   索 引 号 :   来  源: 
// Trap: 资金来源: is no label, because reading starts where the label starts; 来源于 has no colon.
const LABEL = new RegExp(`(${alternatives(labelWords, ' {0,4}')})(?: {0,3}:(?!//)[ \\t]*| {0,2}是:[ \\t]*)`, 'y');
const BARE_LABEL = new RegExp(`(${alternatives(labelWords.filter((word) => BARE.has(labelTable.get(word)?.value ?? 'who')), ' {0,2}')}) *`, 'y');
/** The same without the place it must start at: where a value ends because the next label begins. */
const NEXT_LABEL = new RegExp(`(?:${alternatives(labelWords.filter((word) => word.length > 1), ' {0,4}')}) {0,3}:|${alternatives(words(STRONG_WIDGETS))}|(?:字体|字号) ?[[【大]|[\\t|【】\\[\\]{}]`, 'g');

const STRONG = new RegExp(alternatives(words(STRONG_WIDGETS)), 'y');
const WIDGET = new RegExp(alternatives(words(WIDGETS)), 'y');
const SHRED = new RegExp(alternatives(words(SHREDS)), 'y');
// Matches what stands between two things:  | · • » 【 】 [ ] and white space. Trap: 。 and “ never do: they belong to sentences.
const BETWEEN = /[\s|/·•・,、;:>»›→←<«\-_*+=&#[\]【】(){}~!~◆●■▶▲★—–…"'“”]+/y;
// Matches a date:  2025-02-18   2006年02月16日   2024.3.1 . Trap: 9月1日 has no year and belongs to a meeting.
const DATE = /(?:19|20)\d\d ?[-./年] ?\d{1,2} ?[-./月] ?\d{1,2} ?日?/y;
// Matches a time of day behind a date:   11:20   09时13分   T14:32:50 . Trap: 1:50000 is a scale; minutes have two digits.
const TIME = /(?: {0,6}|T|\t)(?:星期[一二三四五六日天] {0,4})?(?:[上下]午 ?)?\d{1,2}(?::\d\d(?::\d\d)?|时\d{1,2}分(?:\d{1,2}秒)?|点\d{1,2}分)(?!\d)(?:\.\d{1,3})?Z?/y;
// Matches a count with or without number:  123 次   {{ pvCount }} 次   1.2万   加载中... . Trap: 43项 counts something else.
const COUNT = /(?:\{\{[^{}]{0,60}\}\}|[\d,.]{1,12}(?![\d年月日项个家条件%])\+?|加载中|载入中|loading)?(?:\.{2,3}|…)? ?(?:万\+?)? ?(?:人?次|人围观|人已围观|人|℃)?/y;
// Matches the size buttons of a font switch:  [大 中 小]   大|中|小   [ ]   A+ A- . Trap: in 小打印 the 小 ends where a word begins (checked by the reader).
const FONT = /[[【(<]{0,2} *(?:(?:特大|超大|加大|还原|放大|缩小|减小|增大|默认|标准|正常|恢复|较大|较小|[大中小特]|A[+-]?|T[+-]?|\+|-)[ |/·、,•\t]*){0,8}[\]】)>]{0,2}/y;
// Matches a pager:  上一页 1 2 3 4 下一页   共4页 1 2 3 下一页   首页 上一页 下一页 尾页   123下一页 . Trap: 下一页 alone is a word of manuals.
const PAGER = /(?:(?:共 ?\d{1,3} ?页|首页|第一页|上一页|前一页|上页|\[?\d{1,3}(?!\d)\]?|\.{3}|…)[ \t|]{0,6}){1,20}(?:下一页|后一页|下页)(?:[ \t|]{0,6}(?:尾页|末页|最后一页|共 ?\d{1,3} ?页|跳转|到第?|GO)){0,4}/iy;
const COLOUR = new RegExp(`(?:(?:${alternatives(words(COLOURS))}|色)[ |/、,]*){0,10}`, 'y');
// Matches the address or name of a site:  www.gov.cn   http://a.gov.cn/b . Trap: a word in Latin letters without a dot is none.
const HOST = /(?:https?:\/\/)?(?:[a-z0-9-]{1,40}\.){1,4}(?:cn|com|net|org|gov)(?:[/?][\w./?=&%#-]{0,200})?/iy;
const SITE = /[\u4e00-\u9fff]{2,20}?(?:门户网站|人民政府网站?|政府网站?|信息网|门户网?|网站)(?=[ \t|]|$)/y;
// Matches the outlet that stands behind a date without label:  2016年05月25日10:10 新浪财经 . Trap: only behind a time stamp.
const OUTLET = /[\u4e00-\u9fff]{2,14}?(?:[日晚时早商]报|新华社|新华网|人民网|电视台|客户端|融媒体中心|发布|网|报|社|财经|在线)(?=[ \t|]|$)/y;
// Matches a hole of a page template that was never filled:  {{ pvCount }}
const TEMPLATE = /\{\{[^{}]{0,60}\}\}/y;
const CODE_NUMBER = /\d{1,4}(?![\d\u4e00-\u9fff.%])/y;
// Matches the path of a page:  首页 > 政务公开 >> 通知公告 . Trap: the first step must name the front page.
const FRONT = /(?:网站|本站|站点)?(?:首 ?页|主页)[ \t]*(?:[>»›→/\\|_]|-+|—+|·|::)+/y;

const hanAt = (text: string, at: number): boolean => /[\u4e00-\u9fffA-Za-z0-9]/.test(text.charAt(at));

/** Reads labels, values, buttons and separators from `from` on, as far as they go. `text` is folded and on one line. */
export function readChrome(text: string, from = 0): Reading {
  return new Reader(text).read(from);
}

type Token = { readonly end: number; readonly kind: 'strong' | 'index' | 'weak' | 'widget' | 'stamp' | 'date' | 'shred' | 'space' | 'quiet'; readonly name: string; readonly open?: ValueKind; /** A word: something must part it from the word behind. */ readonly wordy: boolean };

class Reader {
  private readonly text: string;
  constructor(text: string) {
    this.text = text;
  }

  read(from: number): Reading {
    const tokens: Token[] = [];
    let at = from;
    for (;;) {
      const token = this.next(at, tokens.at(-1));
      if (token === null || token.end <= at) break;
      tokens.push(token);
      at = token.end;
    }
    // A button that runs into a word was the beginning of that word: 打印|机, 中|共中央.
    while (at < this.text.length && tokens.at(-1)?.wordy === true && hanAt(this.text, at)) {
      tokens.pop();
      at = tokens.at(-1)?.end ?? from;
    }
    return summary(tokens, at);
  }

  private next(at: number, before: Token | undefined): Token | null {
    const { text } = this;
    if (at >= text.length) return null;
    const front = match(FRONT, text, at);
    if (front > at) return { end: crumbsEnd(text, front), kind: 'strong', name: 'crumbs', wordy: false };
    const between = match(BETWEEN, text, at);
    if (between > at) return { end: between, kind: 'space', name: '', wordy: false };
    const label = this.label(at);
    if (label !== null) return label;
    const strong = match(STRONG, text, at);
    if (strong > at) return { end: strong, kind: 'strong', name: text.slice(at, strong), wordy: true };
    const bare = this.bareLabel(at);
    if (bare !== null) return bare;
    const date = match(DATE, text, at);
    if (date > at) {
      const time = match(TIME, text, date);
      return { end: Math.max(date, time), kind: time > date ? 'stamp' : 'date', name: 'date', wordy: false };
    }
    const host = match(HOST, text, at);
    if (host > at) return { end: host, kind: 'quiet', name: 'host', wordy: false };
    const site = match(SITE, text, at);
    if (site > at) return { end: site, kind: 'quiet', name: 'site', wordy: true };
    const outlet = before !== undefined && (before.kind === 'stamp' || before.kind === 'space') ? match(OUTLET, text, at) : at;
    if (outlet > at) return { end: outlet, kind: 'quiet', name: 'outlet', wordy: true };
    const pager = match(PAGER, text, at);
    if (pager > at) return { end: pager, kind: 'strong', name: 'pager', wordy: true };
    const widget = match(WIDGET, text, at);
    if (widget > at) return { end: widget, kind: 'widget', name: text.slice(at, widget), wordy: true };
    const shred = match(SHRED, text, at);
    if (shred > at) return { end: shred, kind: 'shred', name: text.slice(at, shred), wordy: true };
    const number = match(CODE_NUMBER, text, at);
    if (number > at) return { end: number, kind: 'quiet', name: 'number', wordy: true };
    const hole = match(TEMPLATE, text, at);
    return hole > at ? { end: hole, kind: 'strong', name: 'template', wordy: false } : null;
  }

  private label(at: number): Token | null {
    LABEL.lastIndex = at;
    const found = LABEL.exec(this.text);
    if (found === null) return null;
    const name = (found[1] ?? '').replace(/ /g, '');
    const label = labelTable.get(name);
    if (label === undefined) return null;
    const start = at + found[0].length;
    const end = this.valueEnd(label.value, start);
    if (end < 0) return null;
    const empty = this.text.slice(start, end).trim() === '';
    const kind = label.weight;
    const open = empty && match(BETWEEN, this.text, end) >= this.text.length ? { open: label.value } : {};
    return { end, kind, name, wordy: !empty && label.value !== 'date' && label.value !== 'crumb', ...open };
  }

  private bareLabel(at: number): Token | null {
    BARE_LABEL.lastIndex = at;
    const found = BARE_LABEL.exec(this.text);
    if (found === null) return null;
    const name = (found[1] ?? '').replace(/ /g, '');
    const label = labelTable.get(name);
    if (label === undefined) return null;
    const start = at + found[0].length;
    const rest = this.text.slice(start, start + 12);
    // Without a colon only a number, sizes or a path make it a label: 字体大小, 浏览 123 次, 您的位置 首页 >.
    const says = label.value === 'count' ? /^(?:\d|\{\{)/.test(rest) : label.value === 'font' ? /^[[【(<]? *(?:特?大|小|默认|放大|增大|缩小|A)/.test(rest) : /^(?:网站|本站)?首 ?页/.test(rest);
    if (!says) return null;
    const end = this.valueEnd(label.value, start);
    return end <= start ? null : { end, kind: label.weight, name, wordy: true };
  }

  /** Where a label's value ends, or -1 when what stands there is no such value. */
  private valueEnd(kind: ValueKind, start: number): number {
    const { text } = this;
    switch (kind) {
      case 'date': {
        const date = match(DATE, text, start);
        if (date > start) return Math.max(date, match(TIME, text, date));
        return this.emptyOr(start);
      }
      case 'count': {
        const count = match(COUNT, text, start);
        return count > start || !hanAt(text, start) ? count : this.emptyOr(start);
      }
      case 'font': {
        const font = match(FONT, text, start);
        const last = text.charAt(font - 1);
        if (/[大中小]/.test(last) && hanAt(text, font)) return this.atLabel(font) ? font : font - 1;
        return font;
      }
      case 'colour':
        return match(COLOUR, text, start);
      case 'share':
        return start;
      case 'crumb':
        return crumbsEnd(text, start);
      case 'article':
        return text.length - start <= 120 && !/[。;!]/.test(text.slice(start)) ? this.textEnd(start, 120) : -1;
      case 'who':
        return this.whoEnd(start, 30);
      case 'name':
        return this.nameEnd(start);
      case 'index':
        return this.textEnd(start, 60);
      case 'title':
        return this.textEnd(start, 200);
    }
  }

  /** A label may have lost its value: then the next thing, or the end, follows. */
  private emptyOr(start: number): number {
    return start >= this.text.length || this.atLabel(start) || !hanAt(this.text, start) ? start : -1;
  }

  private atLabel(at: number): boolean {
    NEXT_LABEL.lastIndex = at;
    const found = NEXT_LABEL.exec(this.text.slice(0, at + 24));
    return found !== null && found.index === at;
  }

  /** First place from `start` on where another label, button, bracket or tab begins; the end of the line, or `start + most`. */
  private stop(start: number, most: number): number {
    const window = this.text.slice(0, start + most + 12);
    NEXT_LABEL.lastIndex = start;
    const found = NEXT_LABEL.exec(window);
    return found === null ? Math.min(this.text.length, start + most + 1) : found.index;
  }

  private textEnd(start: number, most: number): number {
    const end = this.stop(start, most);
    return end - start > most ? -1 : end;
  }

  /** A name of a person or an office: one word, then words of at most four characters; more only when a label or the end follows soon. */
  private whoEnd(start: number, most: number): number {
    const stop = this.stop(start, most);
    const value = this.text.slice(start, stop);
    if (value.trim() === '') return start;
    if (/[。;!?]/.test(value)) return -1;
    const bounded = stop < start + most + 1 && stop - start <= most;
    if (bounded && !/ {2}/.test(value.trim())) return stop;
    // Matches one word and the short names behind it:  解放日报   王 伟 李 娜
    const first = /^\S{1,30}(?: {1,3}[\u4e00-\u9fff·]{1,4}(?= |$)){0,4}/.exec(value);
    if (first === null) return -1;
    const end = start + first[0].length;
    return end === stop || this.text.charAt(end) === ' ' ? end : -1;
  }

  private nameEnd(start: number): number {
    const { text } = this;
    // Matches names of people:  张三   王 伟   李娜、赵静   何某某(实习)
    const names = /(?:[\u4e00-\u9fff·]{2,5}|[\u4e00-\u9fff] {1,2}[\u4e00-\u9fff])(?:[ 、,/]{1,3}(?:[\u4e00-\u9fff·]{2,4}|[\u4e00-\u9fff] {1,2}[\u4e00-\u9fff])(?![\u4e00-\u9fff:])){0,5}(?:\((?:实习|见习|兼)\))?/y;
    const end = Math.min(match(names, text, start), this.stop(start, 60));
    if (end <= start) return this.emptyOr(start);
    return hanAt(text, end) && !this.atLabel(end) ? -1 : end;
  }
}

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? at : at + found[0].length;
}

/** Where the steps of a path end: behind the last short step. */
export function crumbsEnd(text: string, from: number): number {
  // Matches one step and the sign behind it:  政务公开 >>   通知公告
  const step = /[ \t]*[^\s>»›→/\\|:。;]{1,24}(?: [^\s>»›→/\\|:。;]{1,8})?[ \t]*(?:[>»›→/\\|]+|(?:-|—|·|::)+(?=[ \t]*[\u4e00-\u9fff])|(?=$))/y;
  let at = match(BETWEEN, text, from);
  for (let end = match(step, text, at); end > at; end = match(step, text, at)) at = end;
  return at;
}

function summary(tokens: readonly Token[], end: number): Reading {
  const distinct = (kind: Token['kind']): number => new Set(tokens.filter((token) => token.kind === kind).map((token) => token.name)).size;
  const last = tokens.filter((token) => token.kind !== 'space').at(-1);
  return {
    end,
    strong: distinct('strong'),
    index: distinct('index'),
    weak: distinct('weak'),
    widgets: distinct('widget'),
    stamps: distinct('stamp'),
    dates: distinct('date'),
    quiet: distinct('quiet'),
    labels: tokens.filter((token) => token.kind === 'strong' || token.kind === 'index' || token.kind === 'weak').map((token) => token.name),
    open: last?.open ?? null,
    openLabel: last?.open === undefined ? '' : last.name,
  };
}
