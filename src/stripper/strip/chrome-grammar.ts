import {
  BARE_LABEL, MADE_LABEL, STRONG, WIDGET, SHRED, BETWEEN, DATE, TIME, COUNT, FONT, PAGER, COLOUR, WELCOME, VISITOR, SCAN, CLOCK, HOST, SITE, OUTLET, TEMPLATE, BUTTON, CODE_NUMBER, FRONT,
  COLUMN_BEHIND, COUNT_BEHIND, LASTING, LINK_BOX, LAST_STEP, LEAVING, NAMES, OPENER, PLAYER, POSTER, WORD_AND_NAMES, labelTable,
} from './chrome-patterns';
import { labelAt, nextLabel } from './chrome-labels';
import { glanceAt, HOLDS } from './line-glance';
import type { ValueKind } from './page-chrome-terms';
import { TOKEN, tokensAt } from './token-starts';

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

const hanAt = (text: string, at: number): boolean => /[\u4e00-\u9fffA-Za-z0-9]/.test(text.charAt(at));

/** Reads labels, values, buttons and separators from `from` on, as far as they go. `text` is folded and on one line. @param held what it holds at a glance. */
export function readChrome(text: string, from = 0, held = glanceAt(text)): Reading {
  return new Reader(text, held).read(from);
}

type Token = { readonly end: number; readonly kind: 'strong' | 'index' | 'weak' | 'widget' | 'stamp' | 'date' | 'shred' | 'space' | 'quiet'; readonly name: string; readonly open?: ValueKind; /** A word: something must part it from the word behind. */ readonly wordy: boolean };

// Matches what only a page says of where its text is from:  综合整理   网络   本站原创 . Trap: 城区三处取水口 is where water is from.
const ANYWHERE = /^ *(?:综合(?:整理)?|(?:互联)?网络?(?:整理|转载)?|本[站网](?:原创)?|网友(?:投稿|上传|整理)|转载|原创|佚名|未知|不详) *$/;

// Matches the place of a text in a table of subjects, in steps:  财政、金融 \ 财政 \ 通知 . Trap: 公告/通知 has one.
const STEPS = /\S ?[\\/>] ?[^\\/>]{2,20}[\\/>] ?\S/;

/** A label of notices whose value settles that a page speaks: 来源:本站原创, 位置:首页>要闻. */
function isOfPage(kind: ValueKind, name: string, value: string): boolean {
  return (name === '来源' && ANYWHERE.test(value)) || (kind === 'index' && name.endsWith('分类') && STEPS.test(value)) || (kind === 'crumb' && match(FRONT, value.trim(), 0) > 0);
}

class Reader {
  private readonly text: string;
  private readonly held: number;
  constructor(text: string, held: number) {
    this.text = text;
    this.held = held;
  }

  read(from: number): Reading {
    const tokens: Token[] = [];
    let at = from;
    for (;;) {
      const token = this.next(at, tokens.findLast(({ kind }) => kind !== 'space'));
      if (token === null || token.end <= at) break;
      tokens.push(token);
      at = token.end;
    }
    if (tokens.length === 0) return nothingUpTo(from);
    // A button that runs into a word was the beginning of that word: 打印|机, 中小|企业.
    for (let popped = false; at < this.text.length && hanAt(this.text, at) && !/[\s|\])】]/.test(this.text.charAt(at - 1)); popped = true) {
      const last = tokens.at(-1);
      if (last?.wordy !== true || (popped && last.kind !== 'shred' && last.kind !== 'widget')) break;
      tokens.pop();
      at = tokens.at(-1)?.end ?? from;
    }
    return summary(tokens, at);
  }

  private next(at: number, before: Token | undefined): Token | null {
    const { text } = this;
    if (at >= text.length) return null;
    const may = tokensAt(text, at);
    const box = at === 0 ? matchIf(may & TOKEN.linkBox, LINK_BOX, text, at) : at;
    if (box > at) return { end: box, kind: 'widget', name: text.slice(at, box), wordy: false };
    const front = matchIf(this.held & HOLDS.front, FRONT, text, at);
    if (front > at) return { end: crumbsEnd(text, front), kind: 'strong', name: 'crumbs', wordy: false };
    const between = matchIf(may & TOKEN.between, BETWEEN, text, at);
    if (between > at) return { end: between, kind: 'space', name: '', wordy: false };
    const label = (may & TOKEN.label) === 0 ? null : this.label(at);
    if (label !== null) return label;
    const made = (may & TOKEN.made) === 0 || (this.held & HOLDS.colon) === 0 ? null : this.madeLabel(at);
    if (made !== null) return made;
    const strong = matchIf(may & TOKEN.strong, STRONG, text, at);
    const scan = matchIf(may & TOKEN.greeting, SCAN, text, at);
    if (strong > at && scan <= strong) return { end: strong, kind: 'strong', name: text.slice(at, strong), wordy: true };
    const welcome = (may & TOKEN.greeting) === 0 ? scan : Math.max(match(WELCOME, text, at), scan, match(VISITOR, text, at), match(LEAVING, text, at));
    const said = Math.max(welcome, matchIf(this.held & HOLDS.opener, OPENER, text, at), matchIf(may & TOKEN.player, PLAYER, text, at));
    if (said > at) return { end: said, kind: 'strong', name: 'welcome', wordy: false };
    const bare = (may & TOKEN.bare) === 0 ? null : this.bareLabel(at);
    if (bare !== null) return bare;
    const date = matchIf(may & TOKEN.date, DATE, text, at);
    if (date > at) {
      const time = match(TIME, text, date);
      return { end: Math.max(date, time), kind: time > date ? 'stamp' : 'date', name: 'date', wordy: false };
    }
    const host = matchIf(may & TOKEN.host, HOST, text, at);
    if (host > at) return { end: host, kind: 'shred', name: 'host', wordy: false };
    const site = matchIf(this.held & HOLDS.site, SITE, text, at);
    if (site > at) return { end: site, kind: 'quiet', name: 'site', wordy: true };
    const poster = text.startsWith('原创') || text.startsWith('转载') ? match(POSTER, text, at) : at;
    if (poster > at) return { end: poster, kind: 'quiet', name: 'outlet', wordy: true };
    const outlet = before?.kind === 'stamp' || before?.kind === 'date' ? match(OUTLET, text, at) : at;
    if (outlet > at) return { end: outlet, kind: 'quiet', name: 'outlet', wordy: true };
    const count = outlet === at && (before?.kind === 'stamp' || before?.name === 'outlet' || before?.name === 'site') ? match(COUNT_BEHIND, text, at) : at;
    if (count > at) return { end: count, kind: 'strong', name: 'count', wordy: false };
    const button = before === undefined ? at : match(BUTTON, text, at);
    if (button > at) return { end: button, kind: 'shred', name: 'button', wordy: false };
    const pager = matchIf(may & TOKEN.pager, PAGER, text, at);
    if (pager > at) return { end: pager, kind: 'strong', name: 'pager', wordy: true };
    const widget = matchIf(may & TOKEN.widget, WIDGET, text, at);
    if (widget > at) return { end: widget, kind: 'widget', name: text.slice(at, widget), wordy: true };
    const shred = matchIf(may & TOKEN.shred, SHRED, text, at);
    if (shred > at) return { end: shred, kind: 'shred', name: text.slice(at, shred), wordy: true };
    const number = matchIf(may & TOKEN.number, CODE_NUMBER, text, at);
    if (number > at) return { end: number, kind: 'quiet', name: 'number', wordy: true };
    const hole = matchIf(may & TOKEN.hole, TEMPLATE, text, at);
    return hole > at ? { end: hole, kind: 'strong', name: 'template', wordy: false } : null;
  }

  private label(at: number): Token | null {
    const found = labelAt(this.text, at);
    const label = found === null ? undefined : labelTable.get(found.name);
    if (found === null || label === undefined) return null;
    const { name, end: start } = found;
    const end = this.valueEnd(label.value, start);
    if (end < 0) return null;
    const empty = this.text.slice(start, end).trim() === '';
    const kind = isOfPage(label.value, name, this.text.slice(start, end)) ? 'strong' : label.weight;
    const open = empty && match(BETWEEN, this.text, end) >= this.text.length ? { open: label.value } : {};
    return { end, kind, name, wordy: !empty && label.value !== 'date' && label.value !== 'crumb', ...open };
  }

  /** A label put together from parts; what it tells is told by its last part. */
  private madeLabel(at: number): Token | null {
    MADE_LABEL.lastIndex = at;
    const found = MADE_LABEL.exec(this.text);
    if (found === null || (found[1] ?? '') === '') return null;
    const last = found[2] ?? '';
    const kind = /[时日]/.test(last) ? 'date' : /[次数量率度]/.test(last) || /(?:点击|浏览|访问|阅读|关注)$/.test(found[1] ?? '') ? 'count' : 'who';
    const start = at + found[0].length;
    const end = this.valueEnd(kind, start);
    return end < 0 ? null : { end, kind: 'strong', name: `${found[1] ?? ''}${last}`, wordy: end > start && kind !== 'date' };
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
    const says = label.value === 'count' ? /^(?:\d|\{\{)/.test(rest) : label.value === 'font' ? /^[[【(<]? *(?:特?大|小|默认|放大|增大|缩小|A)/.test(rest) : /^(?:[>»›]{1,2} ?)?(?:网站|本站)?首 ?页/.test(rest);
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
        if (date > start) return match(COLUMN_BEHIND, text, match(CLOCK, text, Math.max(date, match(TIME, text, date))));
        const lasting = match(LASTING, text, start);
        return lasting > start ? lasting : this.emptyOr(start);
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
    return nextLabel(this.text.slice(0, at + 24), at) === at;
  }

  /** First place from `start` on where another label, button, bracket or tab begins; the end of the line, or `start + most`. */
  private stop(start: number, most: number): number {
    const window = this.text.slice(0, start + most + 12);
    const next = nextLabel(window, start);
    return next < 0 ? Math.min(this.text.length, start + most + 1) : next;
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
    // 责任编辑:2人 is a post to be filled.
    if (/[。!?]|;(?! *$)|^ *\d{1,3} ?[人名]/.test(value)) return -1;
    const bounded = stop < start + most + 1 && stop - start <= most;
    if (bounded && !/ {2}/.test(value.trim())) return stop;
    const first = WORD_AND_NAMES.exec(value);
    if (first === null) return -1;
    const end = start + first[0].length;
    return end === stop || this.text.charAt(end) === ' ' ? end : -1;
  }

  private nameEnd(start: number): number {
    const { text } = this;
    const end = Math.min(match(NAMES, text, start), this.stop(start, 60));
    if (end <= start) return this.emptyOr(start);
    return hanAt(text, end) && !this.atLabel(end) ? -1 : end;
  }
}

/** As `match`, where the pattern may match at all. */
function matchIf(may: number, pattern: RegExp, text: string, at: number): number {
  return may === 0 ? at : match(pattern, text, at);
}

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? at : at + found[0].length;
}

/** Where the steps of a path end: behind the last short step. */
export function crumbsEnd(text: string, from: number): number {
  // Matches one step and the sign behind it:  政务公开 >>   通知公告
  const step = /[ \t]*[^\s>»›→/\\|:。;]{1,60}(?: [^\s>»›→/\\|:。;]{1,8})?[ \t]*(?:[>»›→/\\|]+|(?:-|—|·|::)+(?=[ \t]*[\u4e00-\u9fff])|(?=$))/y;
  let at = match(BETWEEN, text, from);
  for (let end = match(step, text, at); end > at; end = match(step, text, at)) at = end;
  return at > from && />$/.test(text.slice(at - 2, at).trimEnd()) ? match(LAST_STEP, text, at) : at;
}

function nothingUpTo(end: number): Reading {
  return { end, strong: 0, index: 0, weak: 0, widgets: 0, stamps: 0, dates: 0, quiet: 0, labels: [], open: null, openLabel: '' };
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
