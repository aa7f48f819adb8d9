import type { Finding, Rule } from '../../model/rule';
import { speaksOfficially } from '../voice/register';
import { officialProse } from './injected-model';
import { searchInjected } from './injected-search';

export const injectedText: Rule = {
  id: 'suspect/injected-text',
  phase: 'suspect',
  default: 'report',
  levels: ['off', 'report'],
  severity: 'warning',
  docs: {
    what: {
      en: 'Reports words that somebody put into a clause: a watermark in a clause that is whole without it, and the brand of a betting site in place of a real word. Nothing is removed or replaced.',
      zh: '提示被人塞入句子的文字：去掉后句子仍然完整的水印，以及顶替原词的博彩网站名称；不作删除或替换。',
    },
    why: {
      en: 'Sites that sell texts mark them with odd words, and pages made for search engines swap names of bodies for brands. What stood there is a guess, so it is suggested and never written. Strings of kinds that its words do not know are missed more often than found; decision 22 has the figures.',
      zh: '素材网站在文中夹带怪词作记号，搜索引擎作弊页面用品牌名顶替机关名称。原词只能推测，因此只作建议，不写入正文。词表未涉及的类型多数不能发现，数据见决定 22。',
    },
    examples: {
      match: ['对照中共中央、亿鼎娱乐《法治社会建设实施纲要》抓好落实。', '扎实开展清理橘猫喵喵，确保取得实效。', '组织开展豪盈棋牌工信系统专项检查。'],
      ignore: ['贯彻落实中共中央、国务院《法治政府建设实施纲要》。', '推进全民体育健身，办好省体育总会年会。', '在市委、市政府的领导下开展工作。', '加强5G和GDP核算工作。'],
    },
  },
  messages: {
    slot: {
      en: '“{words}” cannot stand here; the place calls for {suggestions}. Nothing was replaced.',
      zh: '“{words}”不应出现在此处，此处应为：{suggestions}。未作替换。',
      help: { en: 'Compare with the original.', zh: '请核对原文。' },
    },
    swapped: {
      en: '“{words}” looks like the name of a site put into the text, perhaps in the place of {suggestions}. Nothing was replaced.',
      zh: '“{words}”疑为被塞入正文的网站名称，原词可能是：{suggestions}。未作替换。',
      help: { en: 'Compare with the original.', zh: '请核对原文。' },
    },
    watermark: {
      en: '“{words}” looks like a watermark put into the clause. Nothing was removed.',
      zh: '“{words}”疑为夹带在句中的水印。未作删除。',
      help: { en: 'Read the clause without it, and cut it by hand if it makes sense then.', zh: '请去掉后通读该句，确属水印的请手工删去。' },
    },
  },
  find(view): readonly Finding[] {
    const { text } = view;
    return searchInjected(text, officialProse, () => speaksOfficially(view)).map(({ viewStart, viewEnd, message, score, suggestions }) => ({
      viewStart,
      viewEnd,
      message,
      evidence: { words: text.slice(viewStart, viewEnd), score, ...(suggestions.length > 0 ? { suggestions: suggestions.join('、') } : {}) },
    }));
  },
};
