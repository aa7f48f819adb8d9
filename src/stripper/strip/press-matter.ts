import type { Finding, Rule } from '../../model/rule';
import type { View } from '../../model/view';
import { holdsSign, SIGN } from '../signs';
import { headOf, lineAt, tailOf, wholeLine, type Edge, type LineText } from './line-text';
import { datelineLength, isByline, isCaption, isDateline, isMaker } from './press-lines';
import { isBodyLine } from './chrome-lines';

/** One of these stands at the end of every caption. */
const CAPTION_WORDS = ['摄', '资料图', '资料照片', '供图'] as const;
// Matches what every caption ends in:  …摄   …摄）   （资料图片） . The line is read only where one of these ends it.
const CAPTION_WORD = /(?:摄(?:影报道)?|供图|资料(?:图片?|照片))[)）。]?[ \t\u3000\u00a0]{0,20}(?=[\r\n]|$)/y;
const EDGE = 30;
const LONGEST_CAPTION = 160;
// Matches the end of every dateline:  …月15日电   …月3日讯 . Trap: 15日 alone is a date.
const DATELINE_WORD = /日[电讯]/;
const DATELINE_REACH = 80;

export const pressMatter: Rule = {
  id: 'strip/press-matter',
  phase: 'strip',
  default: 'apply',
  levels: ['off', 'report', 'apply'],
  severity: 'info',
  // Captions and bylines are a few lines; a text that is mostly captions is a picture story and stays.
  budget: 0.7,
  docs: {
    what: {
      en: 'Removes photo captions, reporters’ bylines and datelines that stand on lines of their own.',
      zh: '删除独占一行的图片说明、记者署名和电头。',
    },
    why: {
      en: 'Newspapers reprint reports with their own photo captions and credits between the lines. A sentence that mentions a reporter, and a dateline that opens a paragraph, stay (the latter is reported). The speaker’s line (省长　某某) belongs to the document.',
      zh: '报纸转载报告时会夹入图片说明和署名。提到记者的句子、段首的电头均保留（后者只提示）；讲话人一行（如“省长　某某”）属于正文。',
    },
    examples: {
      match: ['市长李明作政府工作报告。本报记者 王强摄', '新华社北京３月１５日电\n政府工作报告', '我们一定能够实现目标。\n（来源：江城日报）'],
      ignore: ['省长　李明', '会后，市长接受了记者采访。', '全年航拍影像由测绘院拍摄', '记者站工作汇报'],
    },
  },
  messages: {
    'glued-dateline': {
      en: 'This paragraph opens with a news agency’s dateline. It was kept because the paragraph goes on behind it.',
      zh: '本段以通讯社电头开头。因其后紧接正文，未作删除。',
      help: { en: 'Cut it by hand if the report is to stand alone.', zh: '如需单独保留报告，请手工删去。' },
    },
  },
  find(view): Finding[] {
    const cut = new Set<number>();
    if (holdsSign(view, SIGN.caption)) for (const word of CAPTION_WORDS) addCaptions(view, word, cut);
    const story = isPictureStory(view, cut) ? [...cut] : [];
    addPress(edgeOf(headOf(view)), cut);
    addPress(edgeOf(tailOf(view)).reverse(), cut);
    for (const start of story) cut.delete(start);
    const found = cut.size === 0 ? [] : [...cut].sort((a, b) => a - b).map((start): Finding => ({ ...wholeLine(view, start), to: '' }));
    addGluedDatelines(view, cut, found);
    return found;
  },
};

/** Lines anywhere in the text that end as captions do. */
function addCaptions(view: View, word: string, cut: Set<number>): void {
  const { text } = view;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    CAPTION_WORD.lastIndex = at;
    if (!CAPTION_WORD.test(text)) continue;
    const line = lineAt(view, at);
    if (line.viewEnd - line.viewStart <= 200 && isCaption(line.trimmed)) cut.add(line.viewStart);
  }
}

/** Captions of a picture story tell it: two and more of them, with sentences, are most of its text. */
const FEWEST_TELLING = 2;
const STORY_SHARE = 0.5;
// Matches a caption that tells something before it names who took the picture:  9月30日，农户在收割水稻。 某某 摄 . Trap: 会议现场。某某摄 only names.
const TELLING = /^[^,]{3,60},.{6,}[。)][^。]{0,30}$/;

function isPictureStory(view: View, captions: ReadonlySet<number>): boolean {
  if (captions.size < FEWEST_TELLING) return false;
  const lines = [...captions].map((start) => lineAt(view, start));
  if (lines.reduce((sum, { length }) => sum + length, 0) < view.text.length * STORY_SHARE) return false;
  return lines.filter(({ trimmed }) => TELLING.test(trimmed)).length >= FEWEST_TELLING;
}

/** The lines before the body begins, or behind its end: there stand bylines, datelines, editors and origins. */
function edgeOf(edge: Edge): LineText[] {
  const lines: LineText[] = [];
  for (let at = 0; ; at++) {
    const line = edge.line(at, EDGE);
    if (line === null || (isBodyLine(line) && !isCaptionLine(line))) return lines;
    lines.push(line);
  }
}

/** As `isCaption` of the line's words; sentences of the usual length are not folded for it. */
function isCaptionLine(line: LineText): boolean {
  return line.length <= LONGEST_CAPTION && isCaption(line.trimmed);
}

// Matches a line of a list of roles:  主编：张三   组长：李四 . Trap: 记者：王五 is press matter itself.
const ROLE_LINE = /^(?!编辑|责编|责任编辑|记者|通讯员|来源|审核|校对|摄影|时间|日期|发布|初审|复审|终审|签发|监制|文|图|作者)[\u4e00-\u9fff ]{2,8}:/;

function addPress(lines: readonly LineText[], cut: Set<number>): void {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as LineText;
    const { trimmed } = line;
    const inList = (): boolean => ROLE_LINE.test(lines[at - 1]?.trimmed ?? '') || ROLE_LINE.test(lines[at + 1]?.trimmed ?? '');
    if ((isByline(trimmed) && !(/^[^(]{1,8}:/.test(trimmed) && inList())) || isDateline(trimmed) || isCaption(trimmed) || (isMaker(trimmed) && !inList())) cut.add(line.viewStart);
  }
}

function addGluedDatelines(view: View, cut: ReadonlySet<number>, found: Finding[]): void {
  const head = headOf(view);
  for (let at = 0, looked = 0; looked < 3; at++) {
    const line = head.line(at, EDGE);
    if (line === null) return;
    if (cut.has(line.viewStart)) continue;
    const length = datelineLength(startOf(line));
    if (length > 0) {
      const viewStart = line.viewStart + (line.text.length - line.text.trimStart().length);
      found.push({ viewStart, viewEnd: viewStart + length, message: 'glued-dateline' });
    }
    if (isBodyLine(line)) looked++;
  }
}

/** The first characters of a line, folded; '' when they hold no dateline in any width. */
function startOf(line: LineText): string {
  return DATELINE_WORD.test(line.raw.slice(0, DATELINE_REACH + line.raw.length - line.length)) ? line.trimmed.slice(0, DATELINE_REACH) : '';
}
