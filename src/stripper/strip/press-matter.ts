import type { Finding, Rule } from '../../model/rule';
import type { View } from '../../model/view';
import { holdsSign, SIGN } from '../signs';
import { foldWidth, lineAt, linesFromHead, linesFromTail, wholeLine, type LineText } from './line-text';
import { datelineLength, isByline, isCaption, isDateline, isMaker } from './press-lines';
import { isBody } from './chrome-lines';

// Matches what every caption ends in:  …摄   …摄）   （资料图片） . The line is read only where one of these ends it.
const CAPTION_WORD = /(?:摄(?:影报道)?|资料(?:图片?|照片))[)）。]?[ \t\u3000\u00a0]{0,20}(?=[\r\n]|$)/g;
const EDGE = 30;

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
      en: 'This paragraph opens with a news agency’s dateline. It was kept because the paragraph goes on behind it; cut it by hand if the report is to stand alone.',
      zh: '本段以通讯社电头开头。因其后紧接正文，未作删除；如需单独保留报告，请手工删去。',
    },
  },
  *find(view): Iterable<Finding> {
    const found = new Map<number, true>();
    for (const line of captions(view)) found.set(line.index, true);
    for (const line of edges(view)) found.set(line.index, true);
    for (const index of [...found.keys()].sort((a, b) => a - b)) yield { ...wholeLine(view, index), to: '' };
    yield* gluedDatelines(view, found);
  },
};

function* captions(view: View): Generator<LineText> {
  if (!holdsSign(view, SIGN.caption) && !view.text.includes('资料图') && !view.text.includes('资料照')) return;
  for (const match of view.text.matchAll(CAPTION_WORD)) {
    const line = lineAt(view, view.lines.lineAt(match.index));
    if (line.viewEnd - line.viewStart <= 200 && isCaption(line.trimmed)) yield line;
  }
}

/** Bylines, datelines, editors and origins before the body begins and behind its end. */
function* edges(view: View): Generator<LineText> {
  const head: LineText[] = [];
  for (const line of linesFromHead(view, EDGE)) {
    if (isBody(line.trimmed) && !isCaption(line.trimmed)) break;
    head.push(line);
  }
  const tail: LineText[] = [];
  for (const line of linesFromTail(view, EDGE)) {
    if (isBody(line.trimmed) && !isCaption(line.trimmed)) break;
    tail.push(line);
  }
  yield* pressOf(head);
  yield* pressOf(tail.reverse());
}

// Matches a line of a list of roles:  主编：张三   组长：李四 . Trap: 记者：王五 is press matter itself.
const ROLE_LINE = /^(?!编辑|责编|责任编辑|记者|通讯员|来源|审核|校对|摄影|时间|日期|发布|初审|复审|终审|签发|监制|文|图|作者)[\u4e00-\u9fff ]{2,8}:/;

function* pressOf(lines: readonly LineText[]): Generator<LineText> {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as LineText;
    const { trimmed } = line;
    const inList = ROLE_LINE.test(lines[at - 1]?.trimmed ?? '') || ROLE_LINE.test(lines[at + 1]?.trimmed ?? '');
    if ((isByline(trimmed) && !(inList && /^[^(]{1,8}:/.test(trimmed))) || isDateline(trimmed) || isCaption(trimmed) || (isMaker(trimmed) && !inList)) yield line;
  }
}

function* gluedDatelines(view: View, cut: ReadonlyMap<number, true>): Generator<Finding> {
  let looked = 0;
  for (const line of linesFromHead(view, EDGE)) {
    if (cut.has(line.index)) continue;
    const folded = foldWidth(line.trimmed.slice(0, 80));
    const length = datelineLength(folded);
    if (length > 0) {
      const viewStart = line.viewStart + (line.text.length - line.text.trimStart().length);
      yield { viewStart, viewEnd: viewStart + length, message: 'glued-dateline' };
    }
    if (isBody(line.trimmed) && ++looked >= 3) return;
  }
}
