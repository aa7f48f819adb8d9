import type { Dice } from './random';
import { AIMS, FIELDS, MANNERS, MECHANISMS, OBJECTS, PHRASES, PLAIN_TITLES, PROBLEMS, SHORT_OFFICES, UNITS, VERBS } from './words';

/* Leads of headings and sentences of bodies, put together by a grammar: no heading holds 。；： and no sentence begins with a number. */

type Make = (dice: Dice) => string;

const action: Make = (d) => `${d.pick(VERBS)}${d.pick(OBJECTS)}`;
const task: Make = (d) => `${d.pick(VERBS)}${d.pick(FIELDS)}${d.pick(['', '重点工作', '各项任务', '体系建设', '专项行动'])}`;
const year: Make = (d) => `${d.whole(2012, 2026)}年`;
const amount: Make = (d) => (d.chance(0.3) ? `${d.whole(1, 99)}.${d.whole(1, 9)}` : String(d.whole(2, 3600)));
const feat: Make = (d) => {
  const [what, unit] = d.pick(UNITS);
  return `${what}${amount(d)}${unit}`;
};

const LEADS: readonly Make[] = [
  (d) => d.pick(PLAIN_TITLES),
  action,
  action,
  task,
  (d) => `${year(d)}工作${d.pick(['回顾', '安排', '总结', '思路', '要点'])}`,
  (d) => `关于${d.pick(FIELDS)}工作`,
  (d) => `${d.pick(FIELDS)}${d.pick(['明显改善', '稳步推进', '成效显著', '持续向好', '不断加强', '还有差距'])}`,
  (d) => `${action(d)}，${action(d)}`,
  (d) => `坚持${d.pick(PHRASES)}，${task(d)}`,
  (d) => `${d.pick(['着力', '全力', '突出', '聚焦', '围绕'])}${d.pick(FIELDS)}，不断${d.pick(['提升', '增强', '提高'])}${d.pick(AIMS)}`,
  (d) => `加快建设“${d.pick(['数字', '平安', '活力', '宜居', '清廉'])}${d.pick(['城市', '乡村', '机关'])}”`,
  (d) => `贯彻落实《${d.pick(FIELDS)}条例》情况`,
  (d) => `${d.pick(['动员部署', '集中整治', '全面推进', '总结提升', '自查自纠'])}阶段（${d.whole(1, 6)}月至${d.whole(7, 12)}月）`,
  (d) => `${action(d)}、${action(d)}，${task(d)}`,
  (d) => `坚持${d.pick(PHRASES)}、${d.pick(PHRASES)}，以${d.pick(FIELDS)}为抓手切实提高${d.pick(AIMS)}`,
  (d) => `深入贯彻上级关于${d.pick(FIELDS)}的决策部署，${action(d)}，推动${d.pick(AIMS)}再上新台阶`,
];

/** The words of a heading: 4 to 45 characters, none that closes a heading. */
export function lead(dice: Dice, taken: Set<string>): string {
  for (;;) {
    const words = dice.pick(LEADS)(dice);
    if (words.length < 4 || words.length > 45 || taken.has(words)) continue;
    taken.add(words);
    return words;
  }
}

const SENTENCES: readonly Make[] = [
  (d) => `全年${feat(d)}，${feat(d)}，同比增长${d.whole(1, 40)}.${d.whole(1, 9)}%。`,
  (d) => `${d.pick(SHORT_OFFICES)}要${d.pick(MANNERS)}${task(d)}，建立${d.pick(MECHANISMS)}，确保各项任务落到实处。`,
  (d) => `${d.pick(MANNERS)}开展${d.pick(FIELDS)}专项行动，累计${feat(d)}，有效${d.pick(['提升', '改善'])}了${d.pick(AIMS)}。`,
  (d) => `建立健全${d.pick(MECHANISMS)}，由${d.pick(SHORT_OFFICES)}牵头，${d.pick(['每月', '每季度', '每半年'])}通报一次进展情况。`,
  (d) => `针对${d.pick(PROBLEMS)}的问题，${task(d)}，${action(d)}。`,
  (d) => `到${year(d)}底，${d.pick(FIELDS)}${d.pick(AIMS)}明显提高，群众获得感进一步增强。`,
  (d) => `坚持${d.pick(PHRASES)}，把${d.pick(FIELDS)}摆在突出位置，主要负责同志亲自部署、亲自过问、亲自协调。`,
  (d) => `结合实际制定《${d.pick(FIELDS)}工作方案》，明确责任单位和完成时限，实行销号管理。`,
  (d) => `在${d.pick(['街道', '社区', '园区', '乡镇', '学校', '企业'])}设立服务站点${amount(d)}个，配备工作人员${d.whole(2, 80)}名，让群众少跑路、数据多跑路。`,
  (d) => `${feat(d)}。`,
  (d) => `同时也要看到，${d.pick(PROBLEMS)}，${d.pick(PROBLEMS)}，需要在今后的工作中认真加以解决。`,
  (d) => `对工作推进不力、造成不良影响的，依规依纪追究有关单位和人员责任。`.replace('工作', d.pick(FIELDS)),
  (d) => `会同${d.pick(SHORT_OFFICES)}组织开展“${d.pick(FIELDS)}进${d.pick(['社区', '校园', '企业', '农村'])}”活动${d.whole(2, 60)}场次，发放宣传资料${d.whole(2, 90)}00余份，受众达${d.whole(1, 9)}.${d.whole(1, 9)}万人次。`,
  (d) => `通过${d.pick(['座谈交流', '实地走访', '问卷调查', '集中培训', '以案释法'])}等方式，${d.pick(MANNERS)}听取意见建议，推动${d.pick(FIELDS)}工作走深走实。`,
  (d) => `强化资金、用地、人才等要素支持，安排专项资金${amount(d)}万元，重点用于${d.pick(FIELDS)}和${d.pick(FIELDS)}。`,
];

export function sentence(dice: Dice): string {
  return dice.pick(SENTENCES)(dice);
}

export function paragraph(dice: Dice): string {
  return Array.from({ length: dice.whole(1, 4) }, () => sentence(dice)).join('');
}

const INTROS: readonly Make[] = [
  () => '重点做好以下工作：',
  (d) => `${d.pick(FIELDS)}工作主要抓好以下几个方面：`,
  () => '具体措施如下：',
  (d) => `${d.pick(SHORT_OFFICES)}要落实下列要求：`,
  () => '存在的问题主要有：',
];

/** What stands before a list and ends in ： */
export function intro(dice: Dice): string {
  return dice.pick(INTROS)(dice);
}

const MEASURES: readonly Make[] = [
  (d) => `${d.pick(SHORT_OFFICES)}负责${task(d)}，建立${d.pick(MECHANISMS)}`,
  (d) => `${action(d)}，每${d.pick(['周', '月', '季度'])}报送一次${d.pick(FIELDS)}工作进展`,
  (d) => `${d.pick(PROBLEMS)}，${d.pick(PROBLEMS)}`,
  (d) => `${d.pick(['组织', '督促', '指导', '协调'])}${d.pick(SHORT_OFFICES)}${task(d)}`,
  (d) => `按照有关规定做好${d.pick(FIELDS)}资料的收集、整理和归档`,
  (d) => `${feat(d)}，${feat(d)}`,
  (d) => `研究解决${d.pick(FIELDS)}中的重大问题，${action(d)}，督促各项任务按期完成`,
];

/** One member of a list: a whole sentence without its closing mark and with nothing behind it. */
export function measure(dice: Dice): string {
  return dice.pick(MEASURES)(dice);
}

const RULES: readonly Make[] = [
  (d) => `${d.pick(SHORT_OFFICES)}应当加强对${d.pick(FIELDS)}工作的领导，将所需经费列入本级财政预算，并建立${d.pick(MECHANISMS)}。`,
  (d) => `本办法适用于本行政区域内${d.pick(FIELDS)}的规划、建设、管理和监督活动，法律、法规另有规定的，从其规定。`,
  (d) => `${d.pick(SHORT_OFFICES)}负责${d.pick(FIELDS)}的日常管理工作，其他有关部门按照各自职责做好相关工作。`,
  (d) => `任何单位和个人有权对违反${d.pick(FIELDS)}管理规定的行为进行举报，接到举报的部门应当在${d.whole(5, 30)}个工作日内处理并答复。`,
  (d) => `违反本规定，未按要求报送${d.pick(FIELDS)}材料的，由${d.pick(SHORT_OFFICES)}责令限期改正；逾期不改正的，给予通报批评。`,
  (d) => `实行${d.pick(MECHANISMS)}，重大事项由集体讨论决定，会议纪要由主要负责人签发。`,
  (d) => `涉及${d.pick(FIELDS)}的资金应当专款专用，任何单位和个人不得截留、挤占、挪用。`,
];

/** A provision: a whole rule of one sentence, long or short. */
export function provision(dice: Dice): string {
  return dice.pick(RULES)(dice);
}
