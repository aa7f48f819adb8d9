import type { Finding, Rule } from '../../model/rule';
import { SIGN } from '../signs';
import { LETTER_CODES, LETTER_NAMES } from './letter-code-table';

// Matches a group of letters that stands alone, or a name of which part is letters:  各级ZF部门   坚持gcd的领导   X近平
//                                                                                      ^^          ^^^        ^^^
// Trap: ZFC, ZF-8 and example.zf are longer; what follows and precedes is asked of the table.
const CODE = /(?<![A-Za-z0-9_.@/-])(?:(?:[GＧ][CＣ][DＤ]?|GWY|Z[FYG]|XJP|gcd|gwy|z[fy]|xjp)(?![A-Za-z0-9_.@/-])|(?:X|[Xx]i)近平|习(?:[Zz][Ss][Jj]?|JP|jp)(?![A-Za-z0-9]))/g;

/** Characters of context that the table's words may take. */
const REACH = 10;

interface Known {
  readonly to: string;
  readonly anywhere: boolean;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly never: readonly string[];
}

const listed = (list: string): string[] => list.split(' ').filter((word) => word !== '');
const codes = new Map<string, Known>(
  Object.entries(LETTER_CODES).map(([code, { to, before, after, never }]) => [code, { to, anywhere: false, before: listed(before).filter((word) => word !== '*'), after: listed(after), never: listed(never) }]),
);
const names = new Map<string, Known>(Object.entries(LETTER_NAMES).map(([name, to]) => [name, { to, anywhere: true, before: [], after: [], never: [] }]));

export const letterCode: Rule = {
  id: 'restore/letter-code',
  phase: 'restore',
  needs: SIGN.letterCode,
  default: 'report',
  levels: ['off', 'report', 'apply'],
  severity: 'info',
  docs: {
    what: {
      en: 'Points out groups of letters that stand for a word (GCD 共产党, ZF 政府, ZY 中央, ZG 中国, GWY 国务院, X近平); set to "apply", it puts the word back.',
      zh: '提示代替词语的字母组合（GCD 共产党、ZF 政府、ZY 中央、ZG 中国、GWY 国务院、X近平）；设为 "apply" 时还原。',
    },
    why: {
      en: 'Reposts write them to pass keyword filters, but the same letters name firms, models and algorithms: a word that goes with the meaning must stand right beside them, and nothing is changed unless asked for.',
      zh: '转载文本以此躲避关键词过滤，但同样的字母也是公司、型号、算法的名称：两侧须有与之搭配的词语，且默认不作改动。',
    },
    examples: {
      match: ['坚持GCD的领导，落实ZY决策部署。', '各级ZF部门要依法公开信息。', '学习X近平新时代中国特色社会主义思想。'],
      ignore: ['采用ZF分解法求解。', '中央ZY公司承建该项目。', '求两数的GCD值。', '车辆配备ZF变速箱。'],
    },
  },
  messages: {
    meant: {
      en: '“{code}” is written for “{to}” where the word is filtered (beside “{word}”).',
      zh: '“{code}”是为避开过滤而写的“{to}”（与“{word}”相邻）。',
      help: { en: 'Set restore/letter-code to "apply" to put the word back, or to "report" to leave the code.', zh: '要还原，请把 restore/letter-code 设为 "apply"；要保留代号，请设为 "report"。' },
    },
  },
  *find({ text }): Iterable<Finding> {
    for (const { 0: code, index } of text.matchAll(CODE)) {
      const viewEnd = index + code.length;
      const known = names.get(code) ?? codes.get(code.normalize('NFKC').toUpperCase());
      if (known === undefined) continue;
      const word = wordBeside(known, text.slice(Math.max(0, index - REACH), index), text.slice(viewEnd, viewEnd + REACH));
      if (word !== null) yield { viewStart: index, viewEnd, to: known.to, message: 'meant', evidence: { code, to: known.to, word } };
    }
  },
};

/** The word that settles what the letters mean, or null. */
function wordBeside({ anywhere, before, after, never }: Known, left: string, right: string): string | null {
  if (anywhere) return '近平';
  if (never.some((word) => right.startsWith(word))) return null;
  const behind = after.find((word) => right.startsWith(word));
  const ahead = before.find((word) => left.endsWith(word));
  // A mark behind is no word: the word before must speak too. One character before, such as 县, needs a mark or particle behind.
  if (behind !== undefined && /\p{Script=Han}/u.test(behind)) return behind;
  if (ahead === undefined) return null;
  return ahead.length > 1 || right === '' || FOLLOWED.test(right) ? ahead : null;
}

// Matches what may follow letters that the word before explains:  县ZF，   各级ZF和   党ZY的   党ZY⏎
//                                                                     ^          ^        ^
// Trap: 区ZF公司 and 县ZY大厦 are names.
const FOLLOWED = /^(?:建设(?!集团|公司|有限)|[，。；：、！？”》）\n和与及的将要把对在等])/;
