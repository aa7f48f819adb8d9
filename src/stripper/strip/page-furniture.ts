import { endsSentence } from '../../lexicon/line-joins';
import { mayBePageNumber, pageNumberOf, type PageNumber } from '../../lexicon/page-numbers';
import type { Finding, Rule } from '../../model/rule';
import type { View } from '../../model/view';
import { pagesInLines } from './pages-in-lines';
import { isOneSentence, withoutLines } from './parted-lines';

export const pageFurniture: Rule = {
  id: 'strip/page-furniture',
  phase: 'strip',
  default: 'apply',
  levels: ['off', 'report', 'apply'],
  severity: 'info',
  budget: 0.3,
  docs: {
    what: {
      en: 'Removes page numbers that stand on lines of their own and rise through the document (— 3 —, 第3页 共18页, 3/18), and the running heads and feet beside them; joins the sentence a page parted.',
      zh: '删除独占一行、全文递增的页码（— 3 —、第3页 共18页、3/18）及其旁边重复的页眉页脚，并把被分页隔开的句子接上。',
    },
    why: {
      en: 'Text copied from a PDF or a printed page keeps what the typesetter repeats on every page (GB/T 9704-2012 asks for — 1 —). A number counts only in a sequence: at least two of a form that nothing else has, three of a bare number far apart; one of them alone (but for 第3页 共8页 as the very last line), years, rows of a table and numbered lists stay. In a PDF and a word processor file the page itself says what its head and foot are.',
      zh: '从 PDF 或版式文件复制的文本带有每页重复的内容（GB/T 9704-2012 规定页码为“— 1 —”）。只认成序列的数字：特有形式至少两个，单纯数字至少三个且相隔较远；单独的数字行（文末独占一行的“第3页 共8页”除外）、年份、表格行、编号列表均保留。PDF 与文字处理文件的页眉页脚以版面为准。',
    },
    examples: {
      match: ['各项工作圆满完成。\n第1页 共3页', '第一段内容到此为止。\n— 1 —\n第二段内容从此开始。\n— 2 —\n第三段内容。', '全县新建公路一百公里，改\n第1页 共2页\n造危桥十四座。\n第2页 共2页', '蔬菜面积较上年翻第1页共3页了一番。\n产品销往三省，销售额第2页 共3页突破亿元。'],
      ignore: ['— 1 —\n只有一个页码。', '2021\n2022\n2023', '1\n张三\n2\n李四\n3\n王五', '详见第3页 共18页的说明。', '说明书第2页共9页、图纸第3页共4页均已盖章。'],
    },
  },
  messages: {},
  find: (view): Finding[] => [...furnitureOf(view), ...(view.text.includes('页') ? pagesInLines(view) : [])],
};

interface NumberLine extends PageNumber {
  readonly line: number;
}

const LONGEST_NUMBER = 30;
/** Lines beside a page number that may be a running head or foot. */
const BESIDE = 2;
const LONGEST_HEAD = 50;
/** A sequence of bare numbers, or of shares, needs this many, and so much text between two of them. */
const FEWEST_BARE = 3;
const LEAST_TEXT = 100;
const LEAST_PARTING = 0.34;
/** Pages that a mirror may leave out between two that say of how many they are. */
const MOST_LEFT_OUT = 30;

function furnitureOf(view: View): Finding[] {
  const candidates = numberLines(view);
  if (candidates.length === 0) return [];
  const cut = new Set<number>();
  const last = candidates.at(-1) as NumberLine;
  if (last.of !== null && last.form === 'worded' && besideOf(view.text, view.lines, last.line, 1) === null) cut.add(last.line);
  for (const form of ['dashed', 'worded', 'of', 'english', 'bare'] as const) {
    const sequence = risingOf(candidates.filter((one) => one.form === form));
    if (isPaging(view, form, sequence)) for (const { line } of sequence) cut.add(line);
  }
  if (cut.size === 0) return [];
  addHeads(view, cut);
  return withoutLines(view, [...cut].sort((a, b) => a - b));
}

function numberLines({ text, lines }: View): NumberLine[] {
  const found: NumberLine[] = [];
  for (let line = 0; line < lines.count; line++) {
    const start = lines.start(line);
    const end = lines.end(line);
    if (end === start || end - start > LONGEST_NUMBER || !mayBePageNumber(text, start, end)) continue;
    const number = pageNumberOf(text.slice(start, end).trim());
    if (number !== null) found.push({ ...number, line });
  }
  return found;
}

/** The longest run from the first number on in which each is a little above the one before. */
function risingOf(numbers: readonly NumberLine[]): NumberLine[] {
  const rising: NumberLine[] = [];
  for (const number of numbers) {
    const last = rising.at(-1);
    if (last === undefined || (number.value > last.value && number.value <= last.value + (number.form === 'worded' && number.of !== null ? MOST_LEFT_OUT : 3) && number.of === last.of)) rising.push(number);
  }
  return rising;
}

/** — 3 — and 第3页 共8页 number pages and nothing else. */
function isTold({ form, of }: NumberLine): boolean {
  return form === 'dashed' || (form === 'worded' && of !== null);
}

function isPaging(view: View, form: PageNumber['form'], sequence: readonly NumberLine[]): boolean {
  const { lines } = view;
  const bare = form === 'bare' || form === 'of';
  if (sequence.length < (bare ? FEWEST_BARE : 2)) return false;
  // A page starts near 1, or where the file was cut; numbers that stand line on line are a list.
  const steps = sequence.slice(1).map(({ line, value }, at) => ({ by: value - (sequence[at] as NumberLine).value, text: lines.start(line) - lines.end((sequence[at] as NumberLine).line) }));
  // 第3页 共8页 and — 3 — are a page's however many pages a mirror left out.
  if (!sequence.every(isTold) && steps.filter(({ by }) => by === 1).length < 0.7 * steps.length) return false;
  if (!steps.every(({ by, text }) => text >= (bare ? LEAST_TEXT : 4) && by > 0)) return false;
  return form !== 'bare' || partsSentences(view, sequence);
}

/** Pages end where they are full, chapters where a paragraph does: a bare number is a page's when it parts sentences. */
function partsSentences({ text, lines }: View, sequence: readonly NumberLine[]): boolean {
  const parting = sequence.filter(({ line }) => line > 0 && line + 1 < lines.count && isOneSentence(text.slice(lines.start(line - 1), lines.end(line - 1)).trimEnd(), text.slice(lines.start(line + 1), lines.end(line + 1))));
  return parting.length >= Math.max(1, LEAST_PARTING * sequence.length);
}

/** Adds lines that stand at the same distance from most page numbers and say the same. */
function addHeads({ text, lines }: View, cut: Set<number>): void {
  const numbers = [...cut];
  if (numbers.length < 2) return;
  // The head of the first page has no number above it, and may be the title: it counts, and stays.
  const first = besideOf(text, lines, -1, 1);
  const top = first === null ? null : likeOf(text.slice(lines.start(first), lines.end(first)).trim());
  for (const step of [-1, 1]) {
    let at: (number | null)[] = numbers.map((line) => line);
    for (let nth = 0; nth < BESIDE; nth++) {
      at = at.map((line) => (line === null ? null : besideOf(text, lines, line, step)));
      const said = new Map<string, number[]>();
      for (const line of at) {
        if (line === null) continue;
        const words = text.slice(lines.start(line), lines.end(line)).trim();
        if (words.length > LONGEST_HEAD || endsSentence(words)) continue;
        const like = likeOf(words);
        said.set(like, [...(said.get(like) ?? []), line]);
      }
      const repeated = [...said].filter(([like, found]) => found.length + Number(step > 0 && like === top) >= 3 && found.length >= 0.4 * numbers.length).map(([, found]) => found);
      if (repeated.length === 0) break;
      const found = new Set(repeated.flat());
      for (const line of found) cut.add(line);
      at = at.map((line) => (line !== null && found.has(line) ? line : null));
    }
  }
}

const likeOf = (words: string): string => words.replace(/\d+/g, '0');

function besideOf(text: string, lines: View['lines'], from: number, step: number): number | null {
  for (let line = from + step; line >= 0 && line < lines.count && Math.abs(line - from) < 4; line += step) {
    if (text.slice(lines.start(line), lines.end(line)).trim() !== '') return line;
  }
  return null;
}
