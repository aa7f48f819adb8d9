import type { Finding, Rule } from '../../model/rule';
import { SIGN } from '../signs';
import { decide } from './party-d-document';

export const partyD: Rule = {
  id: 'restore/party-d',
  phase: 'restore',
  needs: SIGN.letterD,
  default: 'apply',
  levels: ['off', 'report', 'apply'],
  severity: 'info',
  docs: {
    what: {
      en: 'Restores 党 where a repost wrote the letter D for it. The words on both sides are weighed, and the whole document says how much weight it takes; a D that stays open is reported and left.',
      zh: '还原转载文本中以字母 D 代替的“党”字。对两侧词语计分，并依全文情况定出所需分值；无法确定的只提示，不改动。',
    },
    why: {
      en: 'Sites that sell report texts replace 党 by D to pass keyword filters (D的二十大, D组会). Grades, buildings, options, vitamins, 3D and R&D keep their D: words that belong to 党 must stand beside it, and an ordinary word or the name of a thing outweighs them.',
      zh: '素材网站为躲避关键词过滤，把“党”写成 D（如 D的二十大、D组会）。等级、楼栋、选项、维生素、3D、R&D 等处的 D 不动：两侧须有与“党”搭配的词语，普通词语或事物名称可抵消其分值。',
    },
    examples: {
      match: ['认真贯彻落实D的二十大精神', '加强D对法治政府建设的领导', '以局D组书记、局长为组长', '遵守D章D规，落实管D治D责任'],
      ignore: ['采用3D打印技术', '经鉴定为D级危房', '补充维生素D和钙', '全社会R&D经费投入', 'A组、B组、C组、D组成员名单', 'D员工宿舍'],
    },
  },
  messages: {
    restored: {
      en: 'This D stands for 党 (“{phrase}”; sure places in the document: {strong}, 党 written out: {intact}).',
      zh: '此处的 D 代表“党”（“{phrase}”；全文可以确定的 D {strong} 处，写作“党” {intact} 处）。',
      help: { en: 'If that is wrong here, set restore/party-d to "report" for this document.', zh: '如属误判，请对该文件把 restore/party-d 设为 "report"。' },
    },
    undecided: {
      en: 'This D may stand for 党 (“{phrase}”, score {score} of 3; 党 stands {intact} times in the restored text), but the context does not settle it; it was left as it is.',
      zh: '此处的 D 可能代表“党”（“{phrase}”，得分 {score}，满 3 分可定；还原后全文“党”字 {intact} 处），但上下文不足以判定，未作改动。',
      help: { en: 'Compare with the original, and write 党 in the source if it is one.', zh: '请核对原文，确属“党”字的请在源文件中改正。' },
    },
  },
  find(view): Finding[] {
    const found: Finding[] = [];
    const { text } = view;
    const { slots, strong, intact, mode } = decide(text);
    for (const { viewStart, viewEnd, left, right, leftWord, rightWord, phrases, score, restore } of slots) {
      const phrase = phrases[0] ?? `${leftWord}党${rightWord}`;
      const evidence = { left, right, phrase, words: phrases, leftWord, rightWord, score, strong, intact, mode };
      if (restore) {
        found.push({ viewStart, viewEnd, to: '党', message: 'restored', evidence });
        addSpaces(found, text, viewStart, viewEnd);
      } else found.push({ viewStart, viewEnd, message: 'undecided', evidence });
    }
    return found;
  },
};

/**
 * The spaces a typesetter puts around Latin letters lose their reason with the D:  贯彻 D 的精神
 * Characters that all stand apart (D 支 部) keep theirs. One before the D alone may part a heading from its number (第一章 D的建设) and stays.
 */
function addSpaces(found: Finding[], text: string, viewStart: number, viewEnd: number): void {
  if (text[viewEnd] !== ' ' || text[viewEnd + 2] === ' ') return;
  if (text[viewStart - 1] === ' ') found.push({ viewStart: viewStart - 1, viewEnd: viewStart, to: '' });
  found.push({ viewStart: viewEnd, viewEnd: viewEnd + 1, to: '' });
}
