import type { Finding, Rule } from '../../model/rule';
import { bracketFindings } from './brackets';
import { halfMarksOf, SIGN } from '../signs';
import { isChinese, isChineseAt, isDigit, isLatin, isSpaceAt, look, type Neighbour } from './neighbours';

/** Half-width marks that Chinese text has in full width. The full stop is none of them: 3.5, 1. and www.gov.cn need it. */
const HALF = ',;:?!';
const FULL = '，；：？！';
/** By the code of the half-width mark; other marks have none. */
const fullOf: (string | undefined)[] = Array.from({ length: 0x80 }, (_, code) => FULL[HALF.indexOf(String.fromCharCode(code))]);

const EXCLAMATION = 0x21;
const COLON = 0x3a;
const QUESTION = 0x3f;

function isAsciiDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isWideDigit(code: number): boolean {
  return code >= 0xff10 && code <= 0xff19;
}

// Matches, at its end, an HTML entity or a CSS property up to the mark:  &hellip;  font-family:
const CODE_BEFORE = /(?:&#?[A-Za-z0-9]{1,10}|[a-z]-[a-z]{2,12})$/;

// Matches, at its end, an address the mark may be part of:  http://a.cn/搜索?  Trap: Chinese punctuation and brackets end an address.
const ADDRESS_BEFORE = /(?:[a-z]:\/\/|www\.)[^\s，。；：、（）《》“”【】]*$/i;

// Matches what an address goes on with. Trap: http://a.cn,请访问 goes on in Chinese and is over; only a “?” does not end it.
const ADDRESS_AFTER = /[\w%/?=&#-]/;

/** An address longer than this is cut off from the look back. */
const ADDRESS_REACH = 120;

// Matches the lower-case word an English clause goes on with:  张三, the director. Trap: ，GDP is a word of a Chinese sentence.
const ENGLISH_AFTER = /^ +[a-z]/;

// Matches, at its end, the volume and issue of a journal, in front of its pages:  2021(3)|: 45-52   15(2)|:12-18 . Trap: 通知(2): 45人 has a word before its bracket.
const ISSUE_BEFORE = /[0-9] ?\([0-9]{1,3}(?:-[0-9]{1,3})?\)$/;

export const width: Rule = {
  id: 'chars/width',
  phase: 'chars',
  needs: SIGN.halfMark,
  local: true,
  default: 'apply',
  levels: ['off', 'report', 'apply'],
  severity: 'info',
  docs: {
    what: {
      en: 'Makes , ; : ? ! and paired ( ) full-width where they stand in Chinese text; never in numbers, times, ratios, ranges, addresses, English or code.',
      zh: '把中文里的半角 , ; : ? ! 和成对的 ( ) 换成全角；数字、时间、比例、区间、网址、英文和代码中的不动。',
    },
    why: {
      en: 'Some collectors fold U+FF01–FF5E to ASCII, so the half width is theirs, not the author’s, and two copies of one text differ. Both sides of a mark decide; digits, percent signs, quotes and brackets are looked through.',
      zh: '有的采集程序把 U+FF01–FF5E 一律折成 ASCII，半角并非作者原意，还使同一文本的两份拷贝不一致。由标点两侧共同判定，数字、百分号、引号、括号不作为依据。',
    },
    examples: {
      match: ['2024年,在市委领导下', '满意率100%,线下办理', '情况报告如下:', '(一)砥砺深耕', '专项资金(占全省30%)', '条例(试行),现印发'],
      ignore: ['共3,959次', '14:32:50', '比例尺1:50000', '规划(2021-2025)', 'http://www.gov.cn/a?b=1,2', 'Zhang San, the director: OK!', "document.write('相关政策');", '(1)加强', '《社会工作》 2021(3): 45-52.'],
    },
  },
  messages: {},
  find(view) {
    const { text } = view;
    const marks = halfMarksOf(view);
    const found: Finding[] = [];
    if (marks.length === 0) return found;
    const addresses = text.includes('://') || text.includes('www.');
    const brackets = bracketFindings(text);
    let bracket = 0;
    for (const at of marks) {
      const pair = brackets[bracket];
      if (pair !== undefined && pair.viewStart === at) {
        found.push(pair);
        bracket++;
        continue;
      }
      const to = fullOf[text.charCodeAt(at)];
      if (to !== undefined && !(addresses && isInAddress(text, at)) && belongsToChinese(text, at)) found.push({ viewStart: at, viewEnd: at + 1, to });
    }
    return found;
  },
};

function belongsToChinese(text: string, at: number): boolean {
  const mark = text.charCodeAt(at);
  const pauses = mark !== QUESTION && mark !== EXCLAMATION;
  const before = text.charCodeAt(at - 1);
  // The common cases, settled by what touches the mark:  领导下,我局  2024年,3项  and  3,959
  if (isAsciiDigit(before)) {
    if (isAsciiDigit(text.charCodeAt(at + 1))) return false;
  } else if (pauses && isChineseAt(text, at - 1) && !isSpaceAt(text, at + 1) && !isWideDigit(before)) return true;
  const left = look(text, at - 1, -1);
  if (left.word === 'unknown' && !isChineseAt(text, at + 1)) return false;
  const right = look(text, at + 1, 1);
  if (isDigit(left.next) && isDigit(right.next)) return false;
  if (mark === COLON && left.next === ')' && isDigit(right.next) && ISSUE_BEFORE.test(text.slice(Math.max(0, at - 14), at))) return false;
  if (isLatin(left.next) && CODE_BEFORE.test(text.slice(Math.max(0, at - 14), at))) return false;
  if (!pauses) return endsChineseSentence(left, right);
  if (touches(left)) return right.word !== 'latin' || mark === COLON || !ENGLISH_AFTER.test(text.slice(at + 1, at + 4));
  if (touches(right)) return true;
  if (isQuote(left.next) && isQuote(right.next)) return false;
  if (left.word !== 'chinese') return false;
  return right.word === 'chinese' || right.word === 'edge';
}

function isInAddress(text: string, at: number): boolean {
  const goesOn = text.charAt(at) === '?' || ADDRESS_AFTER.test(text.charAt(at + 1));
  return goesOn && ADDRESS_BEFORE.test(text.slice(Math.max(0, at - ADDRESS_REACH), at));
}

function touches(side: Neighbour): boolean {
  return !side.spaced && isChinese(side.next);
}

function isQuote(character: string): boolean {
  return character === '"' || character === "'";
}

/** A question or exclamation mark belongs to what it closes. */
function endsChineseSentence(left: Neighbour, right: Neighbour): boolean {
  if (left.word !== 'chinese' || left.spaced) return false;
  return isChinese(left.next) ? right.next !== '=' : right.word !== 'latin';
}
