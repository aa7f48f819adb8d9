import type { Finding, Rule } from '../../model/rule';
import { SIGN } from '../signs';

// Matches a body of thought whose name is gone:  二十大精神及法治思想   学习法治思想   将法治思想贯彻到   以新时代中国特色社会主义思想为指导
//                                                         ^^^^^^^^
// Trap: 讲授法治思想史, 对法治思想的研究, 以法治思想和法治方式 and 古代法治思想 are ordinary words.
// The look behind stands behind the words, so that a text is searched for the words and not for what may precede them.
const THOUGHT =
  /(?:法治|强军|生态文明|新时代中国特色社会主义)思想(?<=(?:[及以将把对]|学习|贯彻|落实|领会|践行)(?:法治|强军|生态文明|新时代中国特色社会主义)思想)(?![史家学课概流研启教基]|和法治方式|的(?:研究|起源|萌芽|演变|形成|历史|启蒙|发展))/g;

// Matches a speech or remark without its speaker:  学习贯彻总书记重要讲话   对关于法治政府建设的重要论述
//                                                        ^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^^^^^
// Trap: 胡锦涛总书记重要讲话 has its speaker; 对关于举报问题的答复 is no remark of a leader.
const SPEECH = /总书记(?<=(?:[及以将把对和]|学习|贯彻|落实|领会|践行)总书记)(?:系列)?重要(?:讲话|指示|批示|论述)|关于(?<=对关于)[^，。；：\n]{2,40}重要(?:讲话|指示|批示|论述)/g;

export const elidedName: Rule = {
  id: 'suspect/elided-name',
  phase: 'suspect',
  needs: SIGN.named,
  default: 'report',
  levels: ['off', 'report'],
  severity: 'warning',
  docs: {
    what: {
      en: 'Reports places where the leader’s name was deleted before 法治思想, 新时代中国特色社会主义思想, 重要讲话 and the like. Nothing is inserted.',
      zh: '提示“法治思想”“新时代中国特色社会主义思想”“重要讲话”等之前领导人姓名被删去的位置；不作补写。',
    },
    why: {
      en: 'Sites that sell report texts delete the name to pass keyword filters, so a search for it misses the document. A text that holds the name below its first line is not suspected.',
      zh: '素材网站为躲避关键词过滤而删去姓名，按姓名检索会漏掉该文件。只要首行以下出现过姓名，就不作怀疑。',
    },
    examples: {
      match: ['认真贯彻落实党的二十大精神及法治思想，推进依法行政。', '局党组深入学习法治思想，对关于法治建设的重要论述逐篇研读。'],
      ignore: ['邀请教授讲授法治思想史。', '深入学习习近平法治思想。', '善于以法治思想和法治方式化解矛盾。', '加强法治思想教育。'],
    },
  },
  messages: {
    thought: {
      en: 'A name seems to be missing before “{words}”, as reposts delete it; nothing was inserted.',
      zh: '“{words}”之前疑似缺少姓名，转载文本常将其删去；此处未作补写。',
      help: { en: 'Compare with the original.', zh: '请核对原文。' },
    },
  },
  *find({ text }): Iterable<Finding> {
    // A title alone may have been spared: what counts is the text below it.
    if (text.includes('习近平', Math.max(0, text.indexOf('\n')))) return;
    for (const pattern of [THOUGHT, SPEECH]) for (const { 0: words, index } of text.matchAll(pattern)) {
      yield { viewStart: index, viewEnd: index + words.length, message: 'thought', evidence: { words } };
    }
  },
};
