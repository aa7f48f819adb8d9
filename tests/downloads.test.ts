import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { clean, isReport } from '../src/index';
import type { Report, Section, TreeNode } from '../src/model/index';

/** What the author of each download meant it to become; only what is named here is asked. */
interface Intention {
  readonly encoding?: string;
  readonly title?: string | null;
  readonly date?: string | null;
  readonly publishedAt?: string;
  readonly documentNumber?: string;
  readonly issuer?: string;
  readonly script?: 'hans' | 'hant';
  /** Titles of the sections of depth 1. */
  readonly top?: readonly string[];
  /** Number of sections of every depth. */
  readonly sections?: number;
  /** Rules that must have changed characters. */
  readonly changed?: readonly string[];
  /** Rules that must have said something. */
  readonly said?: readonly string[];
  readonly kept?: readonly string[];
  readonly gone?: readonly string[];
  readonly untouched?: true;
  /** What it was meant to become and does not yet; a surprise success fails, so that it moves up. */
  readonly open?: { readonly title?: string; readonly gone?: readonly string[] };
}

const INTENTIONS: Readonly<Record<string, Intention>> = {
  '云溪县2023年法治政府建设情况报告.txt': {
    encoding: 'utf-8', title: '云溪县2023年法治政府建设情况报告', date: '2024-01-12', publishedAt: '2024-01-19T16:02', issuer: '云溪县人民政府', sections: 8,
    top: ['主要做法和成效', '行政执法与监督情况', '存在的问题和下一步打算'],
    changed: ['strip/page-chrome', 'chars/width', 'chars/space'], said: ['outline/numbering-gap'],
    kept: ['2023年，云溪县坚持', '执法人员每天8:30集中学法', '4.5米', '（三）畅通复议渠道'], gone: ['浏览次数', '\u00a0', '字体放大'],
  },
  '素材/机关党建工作总结(2023)[附件].txt': {
    title: 'XX县直机关2023年党建工作总结', date: null, sections: 8, top: ['抓学习，筑牢思想根基', '抓组织，提升战斗堡垒作用', '抓作风，营造清廉氛围', '存在不足', '下步打算'],
    changed: ['strip/paywall-marker', 'strip/spam-footer', 'restore/party-d'],
    kept: ['对照党章党规和支部工作条例', '典型问题8起', '入党积极分子', '专职党务干部', '从严治党永远在路上', '坚持党对机关工作的全面领导'], gone: ['D', 'paid', '墨案', 'moan8866', '代笔'],
  },
  '政务公开/临江市司法局2022年工作总结.txt': {
    encoding: 'gb18030', title: '临江市司法局2022年工作总结', date: '2023-01-06', publishedAt: '2023-01-11T09:20', issuer: '临江市司法局', sections: 7,
    top: ['2022年工作情况', '存在的主要问题', '2023年工作打算'], changed: ['strip/page-chrome', 'chars/space'],
    kept: ['四级公共法律服务实体平台1,146个', '（一）推进司法所规范化建设，年内完成30个司法所办公用房改造。'], gone: ['索 引 号', '浏览次数', '版权所有', '上一篇', '公网安备', '打印本页', '\u3000'],
  },
  '政务公开/关于开展2024年汛期地质灾害隐患排查的通知.txt': {
    encoding: 'gb18030', title: '关于开展2024年汛期地质灾害隐患排查的通知', date: '2024-04-26', documentNumber: '云自然资发〔2024〕12号', issuer: '云溪县自然资源局', sections: 6,
    top: ['排查范围', '时间安排', '工作要求'], changed: ['strip/page-chrome'],
    kept: ['5月28日17:30前', '联系电话：0599-7712345', '（此件公开发布）', '附件：1.地质灾害隐患排查登记表', '云自然资发〔2024〕12号'], gone: ['扫一扫', '您现在的位置'],
  },
  '政务公开/安岭区“十四五”养老服务规划(2021).txt': {
    encoding: 'utf-8', title: '安岭区人民政府办公室关于印发安岭区“十四五”养老服务规划的通知', date: '2021-11-18', documentNumber: '安政办〔2021〕37号',
    top: ['发展基础', '总体要求', '主要任务', '保障措施'], kept: ['在西河、岭脚两个街道', '按6:4比例承担', '2,960张'], gone: ['#p#', '#e#', '##pagebreak##', '\ufeff'],
  },
  '讲话与报告/临江市 政府工作报告 2024.txt': {
    open: { title: '政府工作报告' }, date: '2024-01-09', sections: 10, top: ['2023年工作回顾', '2024年主要任务'], changed: ['strip/page-chrome', 'strip/press-matter'],
    kept: ['各位代表！这些成绩来之不易', '农村D级危房改造214户', '3D打印、海洋新材料', '1,286.4亿元'], gone: ['字号', '梁 川', '责任编辑', '许 棠', '分享到', '微博', '收藏', '党级'],
  },
  '讲话与报告/在全县安全生产工作会议上的讲话.txt': {
    encoding: 'utf-16le', title: '在全县安全生产工作会议上的讲话', date: '2023-08-15', sections: 3,
    top: ['认清形势，切实绷紧安全这根弦', '突出重点，坚决堵住风险漏洞', '压实责任，推动措施落地见效'], kept: ['同志们：', '清河县副县长 卢广平', '首先，要管住危险化学品', '三是问责要动真碰硬'],
  },
  '港澳/望灣區民政事務處年報2023.txt': { title: '望灣區民政事務處二零二三年度工作報告', date: '2024-05', script: 'hant', sections: 8, kept: ['在鰂灣道加設避雨亭', '食物環境衞生署'], untouched: true },
  '讲话与报告/述职报告【转载】.txt': {
    title: '东陵市交通运输局局长2023年度述职报告', sections: 7, top: ['履职情况', '存在的问题', '廉洁自律情况'], changed: ['chars/script'],
    kept: ['坚持修路为民、管路惠民，较好地完成了各项任务', '各位领导、同志们：', '农村客运补贴办法的建议被市政府采纳实施'], gone: ['報', '(fā)', '(bào)', '(dǎo)'],
  },
  '平湖镇执法证件公告': {
    title: '平湖镇2024年度行政执法证件清理结果公告', date: '2024-06-03', issuer: '平湖镇人民政府', top: ['保留证件人员', '注销证件人员', '遗失作废证件'], changed: ['chars/artefact', 'chars/invisible'],
    kept: ['关于行政执法人员资格管理的规定', '从事行政执法工作的', '举报电话：0571-86001234', '8:30—12:00，14:00—17:30', '特此公告。'], gone: ['<U+', '\u200b', '\ufeff', '\u00ad'],
  },
  '青浦岭县寄递物流方案.md': {
    title: '青浦岭县农村寄递物流体系建设工作方案', date: '2023-06-20', issuer: '青浦岭县人民政府办公室', top: ['工作目标', '重点任务', '组织实施', '保障措施'], kept: ['1.试点阶段（2023年7月—12月）。选择岭脚'],
  },
  '年报/清河县应急管理局2023年信息公开年报.txt': {
    title: '清河县应急管理局2023年政府信息公开工作年度报告', publishedAt: '2024-01-24', sections: 7, top: ['总体情况', '存在的主要问题及改进情况', '其他需要报告的事项'],
    changed: ['strip/repeated-copy', 'strip/page-chrome'], kept: ['本报告根据《中华人民共和国政府信息公开条例》的规定编制', '本年度没有收取信息处理费。'], gone: ['您的位置', '【字体'],
  },
  '政务公开/白石县教育局招生意见 征求意见稿.txt': {
    encoding: 'gb18030', date: '2024-04-08', issuer: '白石县教育局', top: ['基本原则', '工作安排', '有关要求'], said: ['outline/numbering-duplicate'],
    kept: ['https://zs.baishi.example/login', '6月20日8:00至6月26日18:00', '公办民办同步招生', '（征求意见稿）'],
  },
  '无标题 1.txt': {
    title: null, date: null, sections: 4, top: ['服务发展更加有力', '安全底线更加牢固', '市场秩序更加规范', '存在问题和下步打算'], changed: ['chars/width'], said: ['metadata/missing-title'],
    kept: ['新登记经营主体8,432户，同比增长13.7％', '一是严查价格欺诈。'],
  },
  '法规/永泽市城市绿化管理办法.txt': { title: '永泽市城市绿化管理办法', sections: 15, top: ['总则', '规划与建设', '保护与管理', '附则'], untouched: true },
  '年报/望海区2023年统计公报.txt': {
    title: '望海区2023年国民经济和社会发展统计公报', sections: 5, top: ['综合', '工业和建筑业', '交通和旅游', '教育和科技', '人口与生活'], untouched: true,
    kept: ['5.5:38.3:56.2', 'A区、B区、C区、D区', '来源：工资性收入', 'R&D经费', 'index.html?id=12,34'],
  },
  '讲话与报告/板凳会.txt': {
    title: '云溪县：“板凳会”开进农家院', sections: 0, changed: ['strip/press-matter'], kept: ['“路灯修好了，晚上接孙子放学再也不用打手电。”', '矛盾纠纷排查'],
    gone: ['<!--', '何小满 摄', '责任编辑', '相关报道', '启动夏季义诊'],
  },
  '长桥县2022年乡村振兴(单行).txt': { encoding: 'gb18030', title: '长桥县2022年乡村振兴重点工作完成情况报告', date: '2022-12-28', top: ['主要工作完成情况', '存在的问题', '下一步打算'], kept: ['评选“美丽庭院”612户。'] },
  '讲话与报告/东陵市2023年预算报告.txt': {
    encoding: 'utf-8', title: '关于东陵市2023年预算执行情况和2024年预算草案的报告', date: '2024-01-15', said: ['load/lossy-decoding'], sections: 9,
    top: ['2023年预算执行情况', '2024年预算草案', '确保完成预算任务的措施'], kept: ['社会保险基金收入38.9亿元'],
  },
};

const folder = join(__dirname, '..', 'fixtures', 'downloads');
const reportOf = (path: string): Report => {
  const record = clean(readFileSync(join(folder, path)), {}, { path });
  if (!isReport(record)) throw new Error(`${path}: ${record.error.message}`);
  return record;
};

function sectionsOf(tree: readonly TreeNode[]): Section[] {
  return tree.flatMap((node) => (node.type === 'section' ? [node, ...sectionsOf(node.children)] : []));
}

describe.each(Object.entries(INTENTIONS))('%s', (path, want) => {
  const report = reportOf(path);
  const sections = sectionsOf(report.tree);
  const { encoding, title, date, publishedAt, documentNumber, issuer, script } = want;

  test('source and metadata', () => {
    if (encoding !== undefined) expect(report.source.encoding).toBe(encoding);
    const asked = Object.fromEntries(Object.entries({ title, date, publishedAt, documentNumber, issuer, script }).filter(([, value]) => value !== undefined));
    expect(report.metadata).toMatchObject(asked);
  });

  if (want.open !== undefined) {
    const { open } = want;
    test.failing('open', () => {
      if (open.title !== undefined) expect(report.metadata.title).toBe(open.title);
      for (const part of open.gone ?? []) expect(report.text).not.toContain(part);
    });
  }

  test('outline', () => {
    if (want.top !== undefined) expect(sections.filter(({ depth }) => depth === 1).map((section) => section.title)).toEqual(want.top);
    if (want.sections !== undefined) expect(sections).toHaveLength(want.sections);
  });

  test('changes and findings', () => {
    const acted = new Set(report.ledger?.flatMap((segment) => ('by' in segment ? segment.by : [])));
    for (const rule of want.changed ?? []) expect(acted).toContain(rule);
    for (const rule of want.said ?? []) expect(report.diagnostics.map((diagnostic) => diagnostic.rule)).toContain(rule);
    if (want.untouched) expect(report.counts).toEqual({ kept: report.source.chars, replaced: 0, removed: 0, byRule: {} });
  });

  test('text', () => {
    for (const part of want.kept ?? []) expect(report.text).toContain(part);
    for (const part of want.gone ?? []) expect(report.text).not.toContain(part);
  });
});

test('a page pasted twice stands once', () => {
  const { text } = reportOf('年报/清河县应急管理局2023年信息公开年报.txt');
  expect(text.split('本报告根据').length - 1).toBe(1);
  expect(text.split('关停更新不及时的账号').length - 1).toBe(1);
});

test('damaged bytes are counted and the file stays what it is', () => {
  const { source } = reportOf('讲话与报告/东陵市2023年预算报告.txt');
  expect(source).toMatchObject({ encodingEvidence: 'score', byteExact: false });
});

test('an empty file is a report with a finding', () => {
  const report = reportOf('空文件.txt');
  expect(report).toMatchObject({ text: '', tree: [], ledger: [] });
  expect(report.diagnostics.map(({ rule }) => rule)).toContain('load/empty');
});

test('a web page yields its document', () => {
  const { source, text } = reportOf('网页/国庆节放假通知.html');
  expect(source.mediaType).toBe('text/html');
  expect(text).toContain('各乡镇人民政府，县政府各部门：\n根据省政府办公厅通知精神，');
});

test.each([['网页/附件1 现场照片.jpg', /image|JPEG/i]])('%s is a failure that names what it is', (path, name) => {
  const record = clean(readFileSync(join(folder, path)), {}, { path });
  if (isReport(record)) throw new Error('a report, not a failure');
  expect(record.error.message).toMatch(name);
});
