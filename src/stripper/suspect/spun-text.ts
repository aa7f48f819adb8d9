import type { Finding, Rule } from '../../model/rule';
import { SIGN } from '../signs';
import { brokenTitle, wordsIn, type BrokenWord } from './broken-words';

/** Different words broken by one brand, and words broken by pieces of the title, that make a spun text. */
const FEWEST = 3;
const LONGEST_TITLE = 60;
const SHORTEST_TITLE = 8;
const MOST_NAMED = 4;

export const spunText: Rule = {
  id: 'suspect/spun-text',
  phase: 'suspect',
  needs: SIGN.spun,
  default: 'report',
  levels: ['off', 'report'],
  severity: 'warning',
  docs: {
    what: {
      en: 'Reports a text whose words are broken by a brand or by pieces of its own title (十五×亿运会, 举报线网信网络索), with how many of its words. Nothing is changed.',
      zh: '提示词语被品牌名或标题碎片打断的文本（如“十五×亿运会”“举报线网信网络索”），并给出被打断词语的比例；不作改动。',
    },
    why: {
      en: 'Betting sites copy reports and scatter such pieces over them so that search engines take them for new. Which characters are the report’s own cannot be told any more; take another copy. A word that stands beside its parts (工农合作) breaks no three words.',
      zh: '博彩网站抄袭报告后在文中随机插入碎片，使搜索引擎视为原创。哪些字属于原文已无从判断，应另找副本。正常词语不会同时打断三个不同的词。',
    },
    examples: {
      match: ['大力推盛昌娱进乡村振兴，完善基层治盛昌娱理，强化监盛昌娱督检查，落实安全责任。更多娱乐资讯。'],
      ignore: ['丰富群众文化娱乐生活，推动经济发展，推进文化建设，推动农村改革。', '加强娱乐场所检查，查处违规娱乐场所三家。'],
    },
  },
  messages: {
    spun: {
      en: '{broken} of {words} known words are broken ({ratio}), by {pieces}: the text was spun to look new, and is not what was issued.',
      zh: '{words} 个常用词中有 {broken} 个被打断（{ratio}），插入的是 {pieces}：文本经过伪原创处理，已非原文。',
      help: { en: 'Do not use it; look for another copy.', zh: '请勿使用，应另找副本。' },
    },
  },
  find({ text }): Finding[] {
    const { broken, whole } = wordsIn(text);
    if (broken.length === 0) return [];
    const title = titleOf(text);
    const ofTitle = title.length < SHORTEST_TITLE ? [] : broken.filter((one) => isPiece(one, title));
    // A brand breaks words too, and not the title alone.
    if (ofTitle.length === 0 && brandOf(broken, text).words === 0) return [];
    const brand = brandOf([...broken, ...brokenTitle(title, text)], text);
    const pieces = ofTitle.filter(({ inside }) => inside !== brand.name);
    const weight = brand.words + new Set(pieces.map(({ word, inside }) => word + inside)).size;
    if (weight < FEWEST) return [];
    const count = broken.filter(({ inside }) => inside === brand.name).length + pieces.length;
    const names = [...new Set([...(brand.words > 0 ? [brand.name] : []), ...pieces.map(({ inside }) => inside)])].slice(0, MOST_NAMED);
    const evidence = { broken: count, words: whole + count, ratio: `${Math.round((count / (whole + count)) * 100)} %`, pieces: names.join('、') };
    return [{ viewStart: 0, viewEnd: text.length, message: 'spun', evidence }];
  },
};

/** The first line that is not blank, as far as a title may go. */
function titleOf(text: string): string {
  const [line = ''] = text.trimStart().split('\n', 1);
  return line.slice(0, LONGEST_TITLE);
}

/** A piece of the title that stands where the title does not have it. */
function isPiece({ word, inside }: BrokenWord, title: string): boolean {
  return title.includes(inside) && !title.includes(word.charAt(0) + inside) && !title.includes(inside + word.charAt(1));
}

/** What breaks most different words, two at least, and comes three times at least. */
function brandOf(broken: readonly BrokenWord[], text: string): { readonly name: string; readonly words: number } {
  const byPiece = new Map<string, Set<string>>();
  for (const { word, inside } of broken) byPiece.set(inside, (byPiece.get(inside) ?? new Set()).add(word));
  let best = { name: '', words: 0 };
  for (const [name, words] of byPiece) {
    if (words.size >= 2 && words.size > best.words && text.split(name).length > FEWEST) best = { name, words: words.size };
  }
  return best;
}
