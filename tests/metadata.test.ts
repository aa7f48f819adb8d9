import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { clean, isReport } from '../src/clean';
import type { Found } from '../src/metadata/found';
import { readPage, type PageValues } from '../src/metadata/page-values';
import { regionIn } from '../src/metadata/places';
import { scriptOf } from '../src/metadata/script';
import type { Metadata } from '../src/model/metadata';

function metadataOf(text: string): Metadata {
  const record = clean(text);
  if (!isReport(record)) throw new Error(record.error.message);
  return record.metadata;
}

/** Reads a head that page chrome has cut whole, in front of a body. */
function page(head: string, tail = ''): Record<keyof PageValues, string | null> {
  const body = '正文。';
  const source = head + body + tail;
  const bodyEnd = head.length + body.length;
  const cut = (start: number, end: number) => (end > start ? [{ op: 'remove', sourceStart: start, sourceEnd: end, by: ['strip/page-chrome'], hidden: false } as const] : []);
  const values = readPage({ length: source.length, segments: [...cut(0, head.length), { op: 'keep', sourceStart: head.length, sourceEnd: bodyEnd }, ...cut(bodyEnd, source.length)] }, source, head.length);
  return Object.fromEntries(Object.entries(values).map(([key, found]) => [key, (found as Found | null)?.value ?? null])) as Record<keyof PageValues, string | null>;
}

const outlines = join(__dirname, '..', 'fixtures', 'outlines');

describe('documents of every kind', () => {
  test.each(readdirSync(outlines).filter((name) => name.endsWith('.metadata.json')).map((name) => name.slice(0, -'.metadata.json'.length)))('%s', (name) => {
    const expected = JSON.parse(readFileSync(join(outlines, `${name}.metadata.json`), 'utf8')) as Partial<Metadata>;
    expect(metadataOf(readFileSync(join(outlines, `${name}.txt`), 'utf8'))).toMatchObject(expected);
  });
});

describe('what a page said', () => {
  test.each([
    ['发布时间:2025-02-18 11:20浏览次数:字体:[ ]', '2025-02-18T11:20'],
    ['发布日期：2024-03-01 14:32:50 信息来源：政策法规处', '2024-03-01T14:32:50'],
    ['中央政府门户网站　www.gov.cn　　 2006年02月16日 09时13分　　 来源：某某社', '2006-02-16T09:13'],
    ['发表时间：\n2026-02-09 09:45:30\n来源：\n某某日报', '2026-02-09T09:45:30'],
    ['来源：某某日报\n时间：2026-02-09', '2026-02-09'],
    ['2026年02月10日 07时41分\n来源:\n某某日报', '2026-02-10T07:41'],
    ['索 引 号：0001 发布日期：2023-05-06 成文日期：2023-04-28', '2023-05-06'],
    ['索 引 号：0001 发布日期：2019年05月08', '2019-05-08'],
    ['今天是:2024年08月19日\n当前位置：首页 > 政务公开', null],
    ['发布时间：2023-11-21 24:10 浏览次数：12', '2023-11-21T00:10'],
    ['发布日期：106-03-22', '2017-03-22'],
    ['发布日期：106-02-29', null],
    ['成文日期：2024-01-19\n公开方式：主动公开\n日期：2024-01-22 09:15　来源：某某局', '2024-01-22T09:15'],
  ])('publishedAt in %j', (head, publishedAt) => expect(page(`${head}\n`).publishedAt).toBe(publishedAt));

  test.each([
    ['来源:\n某某日报\n【字体：', '某某日报'],
    ['信息来源: 政策法规处 信息来源:某省工业和信息化厅', '某省工业和信息化厅'],
    ['来源：某某网 作者：张三 浏览次数：12', '某某网'],
    ['来源： 作者：张三', null],
    ['文章来源：某某县司法局　发布人：管理员', '某某县司法局'],
    ['来源：某某日报　值班：李四　点击：3', '某某日报'],
  ])('origin in %j', (head, origin) => expect(page(`${head}\n`).origin).toBe(origin));

  test('成文日期, 文号 and 发文机关 of an index table', () => {
    expect(page('索引号：0001/2023-1\n发文机关：云溪县人民政府\n文号 ：云政发〔2023〕3号\n').documentNumber).toBe('云政发〔2023〕3号');
    const values = page('索引号：0001/2023-1\n发文机关：云溪县人民政府\n成文日期：2023年04月28日\n文    号：云政发〔2023〕3号\n发布日期：2023-05-06\n');
    expect(values).toMatchObject({ signedAt: '2023-04-28', documentNumber: '云政发〔2023〕3号', issuer: '云溪县人民政府', publishedAt: '2023-05-06' });
  });

  test('a list of other pages behind the body lends no date', () => {
    expect(page('', '\n相关链接：\n某某会议召开 2022-01-01\n').publishedAt).toBeNull();
  });

  test('the address of the page', () => {
    expect(page('', '\n原文链接：https://example.gov.cn/art/2024/2/18/1.html，转载请注明\n').url).toBe('https://example.gov.cn/art/2024/2/18/1.html');
  });
});

describe('dates', () => {
  test('signature before speech day', () => {
    expect(metadataOf('云溪县工作报告\n——2024年1月5日在云溪县会议上\n各位代表：\n现在报告工作，请予审议。\n云溪县人民政府\n2024年1月8日').date).toBe('2024-01-08');
  });
  test('the day a speech was delivered', () => {
    expect(metadataOf('政 府 工 作 报 告\n----2012年2月29日在云溪区第十三届人民代表大会第六次会议上\n云溪区人民政府区长　　张某某\n各位代表：\n现在，我代表区政府报告工作。').date).toBe('2012-02-29');
  });
  test('a day that no calendar has is left out', () => {
    expect(metadataOf('云溪县司法局2023年工作总结\n2023年，我局认真履职，成效明显。\n云溪县司法局\n2023年2月30日').date).toBeNull();
  });
  test('a masked day is left out', () => {
    expect(metadataOf('云溪县司法局2023年工作总结\n2023年，我局认真履职，成效明显。\n云溪县司法局\n2023年X月X日').date).toBe('2023');
  });
});

describe('year', () => {
  test('of the title', () => expect(metadataOf('2022年度工作总结\n2023年，我们总结了去年的工作。').year).toBe(2022));
  test('else of the opening', () => expect(metadataOf('2023年,我局坚持依法行政,扎实推进各项工作落实。\n一、主要工作\n工作扎实。').year).toBe(2023));
  test('of a plan, the first', () => expect(metadataOf('优化营商环境三年行动计划（2023—2025年）\n为优化营商环境，制定本计划。').year).toBe(2023));
  test('null when neither names one', () => expect(metadataOf('工作总结\n我局认真履职，成效明显。').year).toBeNull());
});

describe('issuer, region and number', () => {
  test('株洲市 is 430200', () => expect(regionIn('株洲市工业和信息化局')).toEqual({ code: '430200', name: '株洲市' }));
  test('a province in front settles an ambiguous name', () => expect(regionIn('吉林省长春市朝阳区人民政府')?.name).toBe('朝阳区'));
  test('an ambiguous name alone resolves to nothing', () => expect(regionIn('朝阳区人民政府')).toBeNull());
  test('an invented place resolves to nothing', () => expect(regionIn('云溪某县司法局')).toBeNull());
  test('an office is no place: 代县长 is not 代县', () => {
    expect(regionIn('云溪某县代县长')).toBeNull();
    expect(regionIn('湖南省长沙市')?.name).toBe('长沙市');
  });
  test('a municipality', () => expect(regionIn('2026年上海市政府工作报告')).toEqual({ code: '310000', name: '上海市' }));
  test('document number on a line of its own, not a citation', () => {
    expect(metadataOf('关于做好工作的通知\n云政办发〔2023〕12号\n各单位：\n根据省政发〔2022〕8号文件精神，现通知如下。').documentNumber).toBe('云政办发〔2023〕12号');
    expect(metadataOf('关于做好工作的通知\n各单位：\n根据省政发〔2022〕8号文件精神，现通知如下。').documentNumber).toBeNull();
  });
});

test('script', () => {
  expect(scriptOf('贯彻落实党的路线方针政策')).toBe('hans');
  expect(scriptOf('貫徹落實黨的路線方針政策')).toBe('hant');
  expect(scriptOf('plain English')).toBeNull();
});

describe('labels in traditional script', () => {
  test.each([
    ['發佈時間：2023-11-21 瀏覽次數：12\n來源：海州日報\n', { publishedAt: '2023-11-21', origin: '海州日報' }],
    ['資料來源：海州日報　撰稿：張三\n', { origin: '海州日報' }],
    ['頒布日期：2023年4月28日\n', { signedAt: '2023-04-28' }],
  ])('%j', (head, values) => expect(page(head)).toMatchObject(values));
});
