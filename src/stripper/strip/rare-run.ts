import type { Finding, Rule } from '../../model/rule';
import { SIGN } from '../signs';
import { RARE_RUN_CHARACTERS } from './rare-run-characters';

/** One character again and again rules a text off. */
const LEAST_KINDS = 6;

// Matches ten or more of these characters in a row, however broken by blanks:  蚈螀肆薅羂袅螃肄蚇羁肄蒂薃羀芆莅衿罿
// Trap: 蚂蚁、羁押、肃穆、莅临 are words of two; a character table holds them in order, see `isTable`.
const RUN = new RegExp(`[${RARE_RUN_CHARACTERS}](?:[ \\u3000]?[${RARE_RUN_CHARACTERS}]){9,}`, 'g');

export const rareRun: Rule = {
  id: 'strip/rare-run',
  phase: 'strip',
  needs: SIGN.scraps,
  local: true,
  default: 'apply',
  levels: ['off', 'report', 'apply'],
  severity: 'info',
  docs: {
    what: {
      en: 'Removes runs of ten or more rare characters in no order (蚈螀肆薅羂袅螃肄蚇羁…), wherever they stand.',
      zh: '删除十个以上无意义连排的生僻字（蚈螀肆薅羂袅螃肄蚇羁……），无论位于何处。',
    },
    why: {
      en: 'Libraries of documents (豆丁, 道客) let such runs into a text so that copies differ from each other. Their alphabet is a square of the code table (both bytes from 7F to 88), in which no sentence of ten characters can be written; a list of characters in the order of the table stays.',
      zh: '文库网站（豆丁、道客等）插入此类字串以使副本互不相同。所用之字取自编码表中高、低字节均为 7F—88 的一个方块，十字成句绝无可能；按编码顺序排列的字表予以保留。',
    },
    examples: {
      match: ['第一段内容到此为止。\n蚈螀肆薅羂袅螃肄蚇羁肄蒂薃羀芆\n第二段内容从此开始。', '全年办理案件三十件。膁莈螂螃芀蒀薅肂芀薂螁羈艿'],
      ignore: ['蚂蚁、蜥蜴、螃蟹、螳螂', '罿羀羁羂羃羄羅羆羇羈', '薇薇同志莅临指导', '羁押、肃清、肇事、膀胱、蒂落、薄弱'],
    },
  },
  messages: {},
  *find({ text, lines }): Iterable<Finding> {
    for (const { 0: run, index } of text.matchAll(RUN)) {
      if (isTable(run) || new Set(run).size < LEAST_KINDS || blocksOf(run) < LEAST_BLOCKS) continue;
      const line = lines.lineAt(index);
      const end = index + run.length;
      const isWholeLine = text.slice(lines.start(line), index).trim() === '' && text.slice(end, lines.end(line)).trim() === '';
      if (!isWholeLine) yield { viewStart: index, viewEnd: end, to: '' };
      else if (line > 0) yield { viewStart: lines.end(line - 1), viewEnd: lines.end(line), to: '' };
      else yield { viewStart: 0, viewEnd: Math.min(text.length, lines.end(line) + 1), to: '' };
    }
  },
};

/** A list by radicals takes its characters from one or two blocks of the code table: 虫部：螁螀蟇螃… */
const LEAST_BLOCKS = 4;
const blocksOf = (run: string): number => new Set([...run].map((character) => character.charCodeAt(0) >> 8).filter((block) => block > 0x30)).size;

/** A list of characters goes up by its code points; what jams copies goes up and down. */
function isTable(run: string): boolean {
  const codes = [...run].map((character) => character.charCodeAt(0)).filter((code) => code > 0x3000);
  const rising = codes.filter((code, at) => at > 0 && code > (codes[at - 1] as number)).length;
  return rising >= 0.9 * (codes.length - 1);
}
