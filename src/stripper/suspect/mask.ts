import { SURNAMES } from '../../lexicon/person-names';
import type { Finding, Rule } from '../../model/rule';
import { SIGN } from '../signs';
import { singleMasks } from './mask-single';
import { MASK_AFTER, MASK_BEFORE, MASK_PLAIN, PARTY_AFTER } from './mask-words';

type Kind = keyof typeof MASK_AFTER | 'party' | 'unknown';

// Matches a run of what hides a word, with 20 before it where a year is meant, and single letters of a date:
//   XX局   **市   王××   138****1234   20XX年   X月X日   二○○四年 is none (see NUMERAL)
//   ^^     ^^      ^^       ^^^^       ^^^^     ^ ^
// Trap: 2XX, XXL and TXT have Latin neighbours; √× are ticks; 5××5 is arithmetic.
const RUN = /(?:20)?(?:[XxＸｘ]{2,}|[×✕╳]{2,}|[*＊]{2,})|某{2,}|[□○〇]{2,}|[XＸ×](?=[年月日])/g;

const JOINED = /[A-Za-z0-9Ａ-Ｚａ-ｚ０-９_@./\\√×-]/;
// Matches a Chinese or Arabic numeral beside ○: 二○○四年, 一〇〇
const NUMERAL = /[一二三四五六七八九十百千○〇零0-9]/;
// Matches the digits on both sides of a hidden part of a telephone or card number:  138****1234
// Trap: 2**3 is a power.
const DIGIT = /[0-9]/;
const HIDDEN_DIGITS = /^[*＊XxＸ×]{3,}$/;
const HAN = /\p{Script=Han}/u;
// Matches a name that ends in the word for an office, behind a mask:  经济和信息化局   减轻企业负担工作领导小组
// Trap: no mark may stand between.
const OFFICE_NAME = /^[\p{Script=Han}]{2,14}?(?:局|厅|委员会|政府|办公室|法院|检察院|公司|中心|小组|领导小组|联席会议)/u;

interface Words {
  readonly after: readonly (readonly [string, Kind])[];
  readonly before: readonly (readonly [string, Kind])[];
  readonly party: readonly string[];
}

let read: Words | undefined;

/** Read when the first mask is met. */
function words(): Words {
  return (read ??= {
    after: [...Object.entries(MASK_AFTER), ['unknown', MASK_PLAIN] as const].flatMap(([kind, all]) => all.split(' ').map((word) => [word, kind as Kind] as const)).sort(([a], [b]) => b.length - a.length),
    before: Object.entries(MASK_BEFORE).flatMap(([kind, all]) => all.split(' ').map((word) => [word, kind as Kind] as const)),
    party: PARTY_AFTER.split(' '),
  });
}

const help = { en: 'Look it up in the original if you need it.', zh: '如有需要，请查对原文。' };

export const mask: Rule = {
  id: 'suspect/mask',
  phase: 'suspect',
  needs: SIGN.mask,
  default: 'report',
  levels: ['off', 'report'],
  severity: 'info',
  docs: {
    what: {
      en: 'Lists what was masked (XX局, **市, 王××, 某某, □□, 20XX年, 镇X委): place and kind (place, organisation, person, number, date, party: the word 党). The mask stays as it is; nothing is filled in.',
      zh: '列出被隐去的内容（XX局、**市、王××、某某、□□、20XX年、镇X委）的位置和类别（地名、机构、人名、数字、日期、“党”字）。原样保留，不作补写。',
    },
    why: {
      en: 'Whoever counts or looks up names and figures must know where they are missing. Bold marks of Markdown, sizes (XXL), arithmetic and the zero of 二○○四年 are no masks; a single X or asterisk is one where a text has several (X县, 会议*次).',
      zh: '统计和检索名称、数字时需要知道何处缺失。Markdown 加粗、尺码（XXL）、算式和“二○○四年”中的“○”不属此列；单个 X 或星号须在同一文本中多次出现（X县、会议*次）才算。',
    },
    examples: {
      match: ['印发《XX经济和信息化局工作规则》。', '走访企业****家，满意率达**％。', '当事人王××到场，于20XX年X月X日签字。', '某某镇党委书记主持会议。', '经镇X委研究，加强**建工作，推进**风廉政建设。'],
      ignore: ['全文**重点**部分已标出。', '准备XXL号工作服和2XX型配件，保存为TXT。', '长宽为5××5。', '二○○四年一月十六日', 'X组织细胞在X光下可见。'],
    },
  },
  messages: {
    place: { en: 'The name of a place is masked (“{mask}”). It was kept, since what it hides cannot be known.', zh: '地名被隐去（“{mask}”）。原字无从得知，原样保留。', help },
    organisation: { en: 'The name of an organisation is masked (“{mask}”). It was kept, since what it hides cannot be known.', zh: '机构名称被隐去（“{mask}”）。原字无从得知，原样保留。', help },
    person: { en: 'The name of a person is masked (“{mask}”). It was kept, since what it hides cannot be known.', zh: '人名被隐去（“{mask}”）。原字无从得知，原样保留。', help },
    number: { en: 'A number is masked (“{mask}”). It was kept, since what it hides cannot be known.', zh: '数字被隐去（“{mask}”）。原数无从得知，原样保留。', help },
    date: { en: 'A date is masked (“{mask}”). It was kept, since what it hides cannot be known.', zh: '日期被隐去（“{mask}”）。原日期无从得知，原样保留。', help },
    party: { en: 'The word 党 is masked (“{mask}”), as the words beside it tell. It was kept.', zh: '据上下文，此处被隐去的是“党”字（“{mask}”）。原样保留。', help },
    unknown: { en: 'Something is masked (“{mask}”); what it was cannot be told. It was kept.', zh: '此处内容被隐去（“{mask}”），类别不明，原样保留。', help },
  },
  *find({ text }): Iterable<Finding> {
    for (const { index, kind } of singleMasks(text, words().party)) {
      yield { viewStart: index, viewEnd: index + 1, message: kind, evidence: { kind, mask: text.charAt(index), left: text.slice(Math.max(0, index - 8), index), right: text.slice(index + 1, index + 9) } };
    }
    let bold = -1;
    for (const { 0: run, index } of text.matchAll(RUN)) {
      const viewEnd = index + run.length;
      const left = text.slice(Math.max(0, index - 8), index);
      const right = text.slice(viewEnd, viewEnd + 20);
      const kind = kindOf(run, left.slice(left.lastIndexOf('\n') + 1), right.split('\n')[0] ?? '');
      if (kind === null || index === bold) continue;
      if (/^[*＊]/.test(run) && (bold = boldEnd(text, run, viewEnd)) >= 0) continue;
      yield { viewStart: index, viewEnd, message: kind, evidence: { kind, mask: run, left, right: right.slice(0, 8) } };
    }
  },
};

/** What a run hides, or null where it hides nothing. */
function kindOf(run: string, left: string, right: string): Kind | null {
  const last = left.slice(-1);
  const next = right.slice(0, 1);
  if (DIGIT.test(last) && DIGIT.test(next)) return HIDDEN_DIGITS.test(run) ? 'number' : null;
  if (JOINED.test(last) || JOINED.test(next)) return null;
  if (/^[○〇□]/.test(run) && (NUMERAL.test(last) || NUMERAL.test(next))) return null;
  if (run.length === 1) return 'date';
  if (!/^[某□○〇]/.test(run) && words().party.some((word) => right.startsWith(word))) return 'party';
  const behind = wordBehind(right);
  if (behind === 'number' && /^[○〇□]/.test(run) && !HAN.test(last)) return null;
  if (behind !== undefined) return behind;
  if (/^[○〇□]/.test(run) && !HAN.test(next)) return null;
  const ahead = words().before.find(([word]) => left.endsWith(word))?.[1];
  if (ahead !== undefined) return ahead;
  if (last !== '' && SURNAMES.includes(last) && !HAN.test(left.slice(-2, -1).replace(/[和与由经向对被将让请叫是：的]/, ''))) return 'person';
  // The titles of official documents begin with the place they are for.
  if (OFFICE_NAME.test(right) || (last === '《' && HAN.test(next) && !/^[*＊]/.test(run))) return 'place';
  // Asterisks and boxes alone are rules, ticks and lines to fill in.
  return /^[*＊□○〇]/.test(run) || !(HAN.test(last) || HAN.test(next)) ? null : 'unknown';
}

/** Where the bold text that a run of asterisks opens is closed, or -1: the next run of that length in the line is followed by no word a mask stands before. */
function boldEnd(text: string, run: string, from: number): number {
  if (run.length > 3) return -1;
  const line = text.slice(from, from + 200).split('\n')[0] as string;
  const at = line.indexOf(run);
  if (at < 1) return -1;
  const behind = line.slice(at + run.length);
  return wordBehind(behind) !== undefined || words().party.some((word) => behind.startsWith(word)) || behind.startsWith(run.charAt(0)) ? -1 : from + at;
}

/** The kind that the word behind a mask tells. */
function wordBehind(right: string): Kind | undefined {
  const kind = words().after.find(([word]) => right.startsWith(word))?.[1];
  return kind === 'unknown' ? undefined : kind;
}
