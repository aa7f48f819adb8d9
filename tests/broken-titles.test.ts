import { describe, expect, test } from '@jest/globals';
import { metadataOf } from './metadata-of';

/** Places where a title may be broken are marked; of its lines none is longer than four times another. */
const TITLES = [
  '关于青石县|2024年|国民经济|和社会发展计划|执行情况与|2025年|国民经济|和社会发展计划|草案的报告',
  '关于青石市|2023年|预算执行情况|和2024年|预算草案的报告',
  '关于2023年度|市级预算执行和|其他财政收支的|审计工作报告',
  '青石县人民政府办公室|关于印发青石县|农村厕所改造|三年行动方案|（2024—2026年）的通知',
  '青石市司法局|2023年度|法治政府建设|工作情况报告',
  '中共青石县委|青石县人民政府|关于全面推进|乡村振兴加快|农业农村现代化的|实施意见',
  '青石县教育局|2023年工作总结|和2024年工作计划',
  '青石县应急管理局|关于2023年|法治政府建设|年度工作情况的报告',
  '青石市人民政府|关于公布|第三批市级|非物质文化遗产|代表性项目名录的|通知',
  '在全市优化营商环境|暨民营经济|高质量发展大会上的|讲话',
  '青石县人民政府关于|李某某等同志|职务任免的|通知',
  '青石县市场监督管理局|2024年度|行政执法|年度报告',
  '青石县水利局|关于认真做好|2024年汛期|水库安全管理|工作的紧急通知',
  '青石县贯彻落实|省生态环境保护督察|反馈意见|整改方案',
  '青石镇人民政府|2024年度|安全生产|监督检查计划',
  '青石县城乡居民|基本养老保险|实施办法',
  '市人民政府关于|表彰2023年度|全市先进集体|和先进个人的|决定',
].map((title) => title.split('|'));

const BODY = '2023年，在县委的坚强领导下，全县上下团结拼搏，各项工作取得新成效。现将有关情况报告如下：\n一、主要工作\n（一）强化学习。开展集中学习12次。\n（二）规范执法。办结案件39件。\n二、存在问题\n工作力度还不够大。';
const LONGEST_LINE = 26;
const SHORTEST_LINE = 3;

/** Every way to put the parts on one to four lines. */
function* broken(parts: readonly string[], most = 4): Generator<string[]> {
  if (parts.length === 0) yield [];
  if (most === 0) return;
  for (let count = 1; count <= parts.length; count++) {
    for (const rest of broken(parts.slice(count), most - 1)) yield [parts.slice(0, count).join(''), ...rest];
  }
}

function isSetSo(lines: readonly string[]): boolean {
  const lengths = lines.map(({ length }) => length);
  return lengths.every((length) => length >= SHORTEST_LINE && length <= LONGEST_LINE) && Math.max(...lengths) <= 4 * Math.min(...lengths);
}

describe('a title is read whole, however it is broken into lines', () => {
  test.each(TITLES.flatMap((parts) => [...broken(parts)].filter(isSetSo).map((lines) => [lines.join('⏎'), parts.join('')])))('%s', (lines, title) => {
    expect(metadataOf(`${lines.replaceAll('⏎', '\n')}\n${BODY}`).title).toBe(title);
  });

  test('what a speech is called stands above its occasion', () => {
    expect(metadataOf(`坚定信心 真抓实干\n奋力开创青石高质量发展新局面\n——在县委经济工作会议上的讲话\n${BODY}`).title).toBe('坚定信心 真抓实干奋力开创青石高质量发展新局面');
  });
});

describe('what is no part of the title stays out of it', () => {
  test.each([
    ['通知公告⏎工作实施方案', '工作实施方案'],
    ['青石县第十八届人民代表大会⏎第四次会议文件（三）⏎政府工作报告', '政府工作报告'],
    ['青石县人民政府文件⏎青政发〔2024〕3号⏎关于做好防汛工作的通知', '关于做好防汛工作的通知'],
    ['关于做好防汛工作的通知⏎青石县水利局⏎2024年5月6日', '关于做好防汛工作的通知'],
    ['关于2023年度法治政府建设情况报告⏎青石县司法局', '关于2023年度法治政府建设情况报告'],
    ['青石县林业局关于2023年度法治政府建设情况的报告⏎青石县林业局', '青石县林业局关于2023年度法治政府建设情况的报告'],
    ['工作总结⏎青石县林业局关于2023年度工作的报告', '青石县林业局关于2023年度工作的报告'],
    ['在全县教育大会上的讲话⏎县长　李某某', '在全县教育大会上的讲话'],
  ])('%s', (head, title) => expect(metadataOf(`${head.replaceAll('⏎', '\n')}\n${BODY}`).title).toBe(title));
});
