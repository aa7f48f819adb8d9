import { unitsOf } from '../../ledger/desk';
import { characterSet } from '../../lexicon/character-sets';
import { BOUND_STARTS, CUT_ENDS, CUT_MARKS, CUT_PAIRS, CUT_PHRASES } from '../../lexicon/cut-words';
import type { Finding, Rule } from '../../model/rule';
import { holdsSign, SIGN } from '../signs';

interface Table {
  /** Cut phrases and what they lack, by their last two characters. */
  readonly phrases: ReadonlyMap<number, readonly (readonly [cut: string, lost: string])[]>;
  readonly bound: ReadonlyMap<number, readonly [lost: string, allowed: string]>;
}

let table: Table | null = null;

function readTable(): Table {
  const phrases = new Map<number, (readonly [string, string])[]>();
  const bound = new Map<number, readonly [string, string]>();
  for (const phrase of CUT_PHRASES.split(' ')) {
    const [cut = '', lost = ''] = phrase.split('|');
    const key = keyAt(cut, cut.length);
    phrases.set(key, [...(phrases.get(key) ?? []), [cut, lost]]);
  }
  for (const entry of BOUND_STARTS.split(' ')) {
    const [start = '', lost = '', allowed = ''] = entry.split('|');
    bound.set(start.charCodeAt(0), [lost, allowed]);
  }
  return { phrases, bound };
}

/** The two characters in front of a place, as a number. */
function keyAt(text: string, end: number): number {
  return text.charCodeAt(end - 2) * 0x10000 + text.charCodeAt(end - 1);
}

export const lostCharacter: Rule = {
  id: 'suspect/lost-character',
  phase: 'suspect',
  needs: SIGN.cutWord | SIGN.cutPair,
  default: 'report',
  levels: ['off', 'report'],
  severity: 'info',
  docs: {
    what: {
      en: 'Reports fixed phrases that lack their last character before a mark or 的 (推动法治政府建的, 良好的效；), and names the likely word. Nothing is inserted.',
      zh: '提示在标点或“的”之前缺末字的固定词语（如“推动法治政府建的”“良好的效；”），并给出可能的词；不作补写。',
    },
    why: {
      en: 'Copies lose single characters. Only phrases that cannot stand cut off are known, so of characters lost before a mark one in a hundred is found; what is found is nearly always right.',
      zh: '转载文本会丢失个别字。只收缺末字便不成词的固定词语，因此标点前丢失的字约一百处能发现一处，但所报几乎都确有缺字。',
    },
    examples: {
      match: ['推动法治政府建的主要举措', '取得了良好的效；二是加强学习', '认真履，抓好落实。', '持续巩、拓展脱贫成果。'],
      ignore: ['落实责任制，强化举措。', '政府建的学校，一贯的做法', '西装革履，前赴后继。', '工作部、行政处、项目实施方'],
    },
  },
  messages: {
    lost: {
      en: 'A character seems to be lost behind “{cut}” (perhaps “{word}”); nothing was inserted.',
      zh: '“{cut}”之后疑似缺字（可能是“{word}”）；此处未作补写。',
      help: { en: 'Compare with the original.', zh: '请核对原文。' },
    },
  },
  find(view): Finding[] {
    const { text } = view;
    const known = (table ??= readTable());
    const places = [...(holdsSign(view, SIGN.cutWord) ? afterEnds(text) : []), ...(holdsSign(view, SIGN.cutPair) ? afterPairs(text) : [])].sort((a, b) => a - b);
    return places.flatMap((at) => {
      const cut = cutBefore(text, at, known);
      return cut === null ? [] : [{ viewStart: at - cut.words.length, viewEnd: at, message: 'lost', evidence: { cut: cut.words, word: cut.words + cut.lost } }];
    });
  },
};

const isEnd = characterSet(CUT_ENDS);
const isMark = characterSet(CUT_MARKS);

/** Places behind the ends of cut words and before a mark. No line end, since lines may be broken inside a word. */
function afterEnds(text: string): number[] {
  const units = unitsOf(text);
  const places: number[] = [];
  for (let at = 1; at < text.length; at++) if (isEnd[units[at - 1] as number] === 1 && isMark[units[at] as number] === 1) places.push(at);
  return places;
}

/** Places behind 建 before 的, and behind 的效 before a mark. */
function afterPairs(text: string): number[] {
  const places: number[] = [];
  for (const pair of CUT_PAIRS) {
    for (let at = text.indexOf(pair); at >= 0; at = text.indexOf(pair, at + 2)) {
      if (pair.startsWith(OF)) {
        if (isMark[text.charCodeAt(at + 2)] === 1) places.push(at + 2);
      } else places.push(at + 1);
    }
  }
  return places;
}

const OF = '的';

function cutBefore(text: string, at: number, { phrases, bound }: Table): { readonly words: string; readonly lost: string } | null {
  for (const [words, lost] of phrases.get(keyAt(text, at)) ?? []) if (text.startsWith(words, at - words.length)) return { words, lost };
  const start = bound.get(text.charCodeAt(at - 1));
  const before = text.charCodeAt(at - 2);
  // A single character in quotes or between marks is nothing cut.
  if (start === undefined || !(before >= 0x4e00 && before <= 0x9fff) || start[1].includes(text.charAt(at - 2))) return null;
  return { words: text.charAt(at - 1), lost: start[0] };
}
