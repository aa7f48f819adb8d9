import type { Finding, Rule } from '../../model/rule';
import type { View } from '../../model/view';
import { facingHeadsIn } from './facing-heads';
import { withoutLines } from './parted-lines';

export const runningHead: Rule = {
  id: 'strip/running-head',
  phase: 'strip',
  default: 'apply',
  levels: ['off', 'report', 'apply'],
  severity: 'info',
  budget: 0.3,
  docs: {
    what: {
      en: 'Removes running heads and feet that carry the page number in their own line (××评价报告　3 … ××评价报告　4; 12　县政府公报 … 县政府公报　13), and joins the sentence a page parted.',
      zh: '删除自带页码的页眉页脚行（“××评价报告　3”……“××评价报告　4”；“12　县政府公报”……“县政府公报　13”），并把被分页隔开的句子接上。',
    },
    why: {
      en: 'Converters of PDF and Word files write the head of every page into the text. Such lines say the same words each time and count the pages: at least three, each one (or two, on facing pages) above the last, with text between them; on facing pages, where the number changes sides or stands between points, two are enough. A list that counts from 1 (典型案例 1, 典型案例 2) is the document’s own, unless its words are those of a line without a number.',
      zh: 'PDF、Word 转换工具会把每页的页眉写进正文。此类行每次文字相同、只有页码递增：至少三行，逐页加一（对开页加二），其间有正文；对开页的页码左右交替或写在间隔号之间时，两行即可。从 1 数起的同名标题（“典型案例 1、典型案例 2”）是文件自身的内容，除非另有一行与之文字相同而不带数字。',
    },
    examples: {
      match: ['部门整体支出评价报告　3\n全年完成养护里程四百公里，路况有所好转。\n部门整体支出评价报告　4\n预算编制不够精细，年中追加较多。\n部门整体支出评价报告　5'],
      ignore: ['先进典型案例 1\n甲村修路。\n先进典型案例 2\n乙村架桥。\n先进典型案例 3\n丙村通水。', '某县第一中学 3\n某县第二中学 4\n某县第三中学 5', '参加会议人数 3\n参加会议人数 4\n参加会议人数 5', '工作进度报告 3\n只有一行。'],
    },
  },
  messages: {},
  find: (view): Finding[] => withoutLines(view, [...new Set([...headsIn(view), ...facingHeadsIn(view)])].sort((a, b) => a - b)),
};

const SHORTEST = 8;
const LONGEST = 60;
const FEWEST = 3;
const MOST_STEP = 2;

// Matches words and a page number behind a blank, or a dash on both sides:  某某评价报告　 3   某某公报 — 12 —   某某纪要 第 2 页 . Trap: 二、经费预算 3 heads a line of a table of contents, and a year is no page.
const HEAD = /^(?![一二三四五六七八九十第（(]|[0-9](?![0-9]{3}年))([^。；：！？，]{6,50}?)[ \t\u3000]{1,12}(?:[-—]?[ ]?([0-9]{1,3})[ ]?[-—]?|第[ ]?([0-9]{1,3})[ ]?页)$/;

interface Head {
  readonly line: number;
  readonly page: number;
  /** 第 2 页 says that it is one. */
  readonly worded: boolean;
}

function headsIn(view: View): number[] {
  const { text, lines } = view;
  const byWords = new Map<string, Head[]>();
  for (let line = 0; line < lines.count; line++) {
    const start = lines.start(line);
    const end = lines.end(line);
    if (end - start < SHORTEST || end - start > LONGEST || !endsAsPage(text.charCodeAt(end - 1))) continue;
    const [, words, bare, worded] = HEAD.exec(text.slice(start, end).trim()) ?? [];
    if (words === undefined) continue;
    const head: Head = { line, page: Number(bare ?? worded), worded: worded !== undefined };
    const same = byWords.get(words);
    if (same === undefined) byWords.set(words, [head]);
    else same.push(head);
  }
  const found: number[] = [];
  for (const [words, heads] of byWords) if (isPaging(heads) && ((heads[0] as Head).page > 1 || isSaidAlone(view, words))) found.push(...heads.map(({ line }) => line));
  return found.sort((a, b) => a - b);
}

const endsAsPage = (unit: number): boolean => unit === 0x9875 || (unit >= 0x30 && unit <= 0x39) || unit === 0x2d || unit === 0x2014;

/** Pages are counted in equal steps, and text stands between two of them. */
function isPaging(heads: readonly Head[]): boolean {
  if (heads.length < (heads.every(({ worded }) => worded) ? FEWEST - 1 : FEWEST)) return false;
  const step = (heads[1] as Head).page - (heads[0] as Head).page;
  return step > 0 && step <= MOST_STEP && heads.every(({ line, page }, at) => at === 0 || (page - (heads[at - 1] as Head).page === step && line > (heads[at - 1] as Head).line + 1));
}

/** The words are a line by themselves, as a title is. */
function isSaidAlone({ text, lines }: View, words: string): boolean {
  for (let line = 0; line < lines.count; line++) if (text.slice(lines.start(line), lines.end(line)).trim() === words) return true;
  return false;
}
