import { describe, expect, test } from '@jest/globals';
import { clean, isReport } from '../src/clean';
import type { TreeNode } from '../src/model/tree';

/* Headings without number, by their lines and depths. */

const PROSE = ['全年受理案件38714件，审执结36902件，同比分别上升11.3%和14.8%，员额法官人均结案217件。', '审结一审刑事案件1893件，判处罪犯2310人，深入推进扫黑除恶专项斗争，审结涉黑案件11件。', '妥善化解合同、金融纠纷，审结商事案件9156件，标的额43亿元，为企业挽回损失2.6亿元。', '开展专项行动，拘留失信被执行人486人，执行到位金额12.6亿元，群众的获得感不断增强。', '聚焦大局，保障打好三大攻坚战；聚焦主业，提升审判质效；聚焦队伍，坚持从严治院。'];

function headings(text: string): string[] {
  const record = clean(text);
  if (!isReport(record)) throw new Error(record.error.message);
  const of = (nodes: readonly TreeNode[]): string[] => nodes.flatMap((node) => (node.type === 'section' ? [`${String(node.depth)} ${node.marker?.raw ?? ''}${node.title}`, ...of(node.children)] : []));
  return of(record.tree);
}

const over = (...titles: readonly string[]): string => `云溪县人民法院工作报告\n${titles.map((title, at) => `${title}\n${PROSE[at] ?? ''}`).join('\n')}`;

describe('halves of a report and what stands below them', () => {
  test('the years stand above', () => {
    expect(headings(over('2018年工作回顾', '惩治犯罪 护佑一方平安', '定分止争 服务高质发展', '攻坚克难 决战决胜执行', '2019年工作安排'))).toEqual(['1 2018年工作回顾', '2 惩治犯罪 护佑一方平安', '2 定分止争 服务高质发展', '2 攻坚克难 决战决胜执行', '1 2019年工作安排']);
  });
});

describe('titles of two halves with what they quote', () => {
  test('three of them', () => {
    expect(headings(over('定标准：从“各家味道”到“一个章程”', '建园区：从“散兵游勇”到“抱团发展”', '拓销路：从“卖到墟上”到“卖到网上”'))).toHaveLength(3);
  });

  test('one alone heads the others, and labels are none', () => {
    expect(headings(over('白石乡：“小积分”激活“大能量”', '一个章程，让积分“有据可依”', '一本台账，让积分“有账可查”', '一家超市，让积分“有物可兑”'))).toHaveLength(3);
    expect(headings(over('联系人：张某某', '电话：县局办公室', '地点：县文化广场'))).toEqual([]);
  });
});

describe('names of sections with a colon, alone on their lines', () => {
  const notice = (place: string): string => `关于开展“安全生产月”活动的通知\n各公司、各部门：\n今年6月是“安全生产月”，现将有关事项通知如下。\n活动主题：\n生命至上、安全发展\n${place}主要内容：\n1、“隐患随手拍”。职工发现身边的隐患，可拍照上传，经核实的每条奖励50元。\n2、应急演练。化工码头公司组织泄漏演练，6月25日前完成。\n工作要求：\n各单位要于5月31日前报送活动方案，7月5日前报送总结。`;

  test('are sections above 1、', () => expect(headings(notice(''))).toEqual(['1 活动主题', '1 主要内容', '2 1、“隐患随手拍”', '2 2、应急演练', '1 工作要求']));
  test('are fields beside labels that name no section', () => expect(headings(notice('活动地点：\n县文化广场\n'))).toEqual(['1 1、“隐患随手拍”', '1 2、应急演练']));
});

describe('chapters in a row', () => {
  const law = '第一章 总则\n第一条 为规范登记，制定本办法。\n第二章 登记\n第二条 车辆应当登记后上路。\n第三章 附则\n第三条 本办法自发布之日起施行。';

  test('without 目录 they are contents where the first comes again', () => {
    expect(headings(`云溪县车辆管理办法\n第一章 总则\n第二章 登记\n第三章 附则\n${law}`)).toEqual(['1 第一章总则', '2 第一条', '1 第二章登记', '2 第二条', '1 第三章附则', '2 第三条']);
  });

  test('else they are headings that lost their text', () => {
    expect(headings('云溪县车辆管理办法\n第一章 总则\n第二章 登记\n第一条 车辆应当登记后上路。\n第三章 附则\n第二条 本办法自发布之日起施行。').filter((heading) => heading.startsWith('1'))).toHaveLength(3);
  });
});

test('an attachment titled 名词解释 holds notes, and one titled otherwise its sections', () => {
  const report = '云溪县政府工作报告\n一、工作回顾\n全年完成投资12亿元，增长8%。\n二、工作安排\n力争投资增长9%，抓好项目建设。\n附件\n';
  expect(headings(`${report}名词解释\n1.PPP：政府与社会资本为提供公共产品而建立的合作关系。\n2.“三权”：指农村土地承包经营权、林权、宅基地使用权。`)).toEqual(['1 一、工作回顾', '1 二、工作安排']);
  expect(headings(`${report}重点项目清单\n1.道路工程。改造县乡道路12公里，投资2600万元。\n2.供水工程。新建水厂1座，铺设管网38公里。`)).toHaveLength(4);
});
