import { describe, expect, test } from '@jest/globals';
import { clean, isReport } from '../src/clean';
import type { Citation, Metadata } from '../src/model/metadata';
import type { Report } from '../src/model/report';

function reportOf(text: string, path = 'a.txt'): Report {
  const record = clean(path.endsWith('.html') ? Buffer.from(text) : text, {}, { path });
  if (!isReport(record)) throw new Error(record.error.message);
  return record;
}

function cited(text: string): string[] {
  return reportOf(text).metadata.citations.map(({ title, documentNumber, mentions }) => `${title === null ? '' : `《${title}》`}${documentNumber ?? ''}${mentions > 1 ? `×${mentions}` : ''}`);
}

const HEAD = '临江市人民政府办公室关于做好防汛工作的通知\n';

describe('citations', () => {
  test.each<[string, string[]]>([
    ['根据《临江市防汛条例》和《临江市物资储备办法》的要求，抓好落实。', ['《临江市防汛条例》', '《临江市物资储备办法》']],
    ['根据《关于加强防汛工作的意见》（临政发〔2021〕7号）要求，抓好落实。', ['《关于加强防汛工作的意见》临政发〔2021〕7号']],
    ['按照临政发〔2021〕7号《关于加强防汛工作的意见》抓好落实。', ['《关于加强防汛工作的意见》临政发〔2021〕7号']],
    ['根据临政办函[2022]15号文件精神，抓好落实。', ['临政办函[2022]15号']],
    ['同时废止和政发〔2019〕3号、临政发〔2018〕4号。', ['和政发〔2019〕3号', '临政发〔2018〕4号']],
    ['落实《防汛条例》，宣传《防汛条例》，执行《防汛条例》（临政发〔2020〕1号）。', ['《防汛条例》临政发〔2020〕1号×3']],
    ['转发《关于修订〈临江市防汛条例〉的决定》。', ['《关于修订〈临江市防汛条例〉的决定》']],
    ['转发《关于印发《临江市防汛预案》的通知》。', ['《关于印发《临江市防汛预案》的通知》']],
    ['两份《防汛方案》（临政发〔2020〕1号）、《防汛方案》（临政发〔2021〕2号）并行。', ['《防汛方案》临政发〔2020〕1号', '《防汛方案》临政发〔2021〕2号']],
    ['书名号没有合上《临江市防汛条例。下一句话。', []],
    ['地址在江滨路12号，门牌第3号，电话（2023）12号线开通。', []],
    ['〔〕33号文件缺少年份。', []],
  ])('%s', (sentence, expected) => expect(cited(`${HEAD}${sentence}\n`)).toEqual(expected));

  test('the own number is none', () => {
    const { metadata } = reportOf(`${HEAD}临政办发〔2023〕8号\n各县区人民政府：\n请遵照临政办发〔2023〕8号和临政发〔2020〕1号执行。\n`);
    expect(metadata.documentNumber).toBe('临政办发〔2023〕8号');
    expect(metadata.citations.map(({ documentNumber }) => documentNumber)).toEqual(['临政发〔2020〕1号']);
    expect(metadata.numberParts).toEqual({ agency: '临政办发', year: 2023, serial: 8 });
  });

  test('spans are of the text and of the source, in either unit', () => {
    const text = `${HEAD}𠮷水按照，《防汛条例》,执行。\n`;
    for (const offsets of ['utf-16', 'codepoint'] as const) {
      const record = clean(text, { offsets });
      if (!isReport(record)) throw new Error('no report');
      const [citation] = record.metadata.citations as [Citation];
      const slice = (whole: string, [start, end]: readonly [number, number]): string => (offsets === 'utf-16' ? whole.slice(start, end) : Array.from(whole).slice(start, end).join(''));
      expect(slice(record.text, citation.span)).toBe('《防汛条例》');
      expect(slice(text, citation.source)).toBe('《防汛条例》');
    }
  });
});

describe('provenance', () => {
  const text = '临江市司法局2023年法治政府建设情况报告\n2023年，我局依法履职。\n一、主要做法\n抓好落实。\n临江市司法局\n2024年1月8日\n';

  test('values of a text say where they stand', () => {
    const { metadata } = reportOf(text);
    const read = Object.fromEntries(Object.entries(metadata.provenance).map(([key, { from, source }]) => [key, [from, source === null ? null : text.slice(source[0], source[1])]]));
    expect(read).toMatchObject({
      title: ['title', '临江市司法局2023年法治政府建设情况报告'],
      issuer: ['signature', '临江市司法局\n2024年1月8日'],
      date: ['signature', '临江市司法局\n2024年1月8日'],
      year: ['title', '临江市司法局2023年法治政府建设情况报告'],
    });
  });

  test('values of cut lines point at what was cut', () => {
    const source = `发布时间：2025-02-18 11:20　信息来源：临江日报　浏览次数：12\n${text}`;
    const { metadata } = reportOf(source);
    const { publishedAt, origin } = metadata.provenance;
    expect([publishedAt?.from, origin?.from]).toEqual(['cut', 'cut']);
    expect(source.slice(...(publishedAt?.source ?? [0, 0]))).toBe('2025-02-18 11:20');
    expect(source.slice(...(origin?.source ?? [0, 0]))).toBe('临江日报');
  });

  test('values of mark-up name their tag or label', () => {
    const html = `<html><head><title>关于做好防汛工作的通知_临江市人民政府</title><meta name="PubDate" content="2024-05-06 10:00"><meta name="ContentSource" content="市水利局"></head><body><h1>关于做好防汛工作的通知</h1><div id="zoom"><p>各单位：</p><p>现将有关事项通知如下，请认真贯彻执行，确保安全度汛。</p></div></body></html>`;
    const { provenance } = reportOf(html, 'a.html').metadata;
    expect(provenance.publishedAt).toEqual({ from: 'meta', name: 'pubdate', source: null });
    expect(provenance.origin).toEqual({ from: 'meta', name: 'contentsource', source: null });
  });

  test('every value that is known has one, and no other', () => {
    for (const record of [reportOf(text), reportOf('无题的一段话。'), reportOf(HEAD)]) {
      const { metadata } = record;
      const keys: (keyof Metadata['provenance'])[] = ['title', 'issuer', 'date', 'publishedAt', 'year', 'documentNumber', 'origin', 'url', 'genre', 'region'];
      for (const key of keys) expect([key, metadata.provenance[key] !== undefined]).toEqual([key, metadata[key] !== null]);
    }
  });
});

describe('genre', () => {
  test.each([
    ['临江市司法局2023年法治政府建设情况报告', '报告', '情况报告'],
    ['政 府 工 作 报 告', '报告', '政府工作报告'],
    ['临江市司法局2023年工作总结', '总结', '工作总结'],
    ['关于印发《防汛预案》的通知', '通知', '通知'],
    ['临江市司法局2024年法治工作要点', '工作要点', '工作要点'],
    ['张某某2023年度述职述廉报告', '述职报告', '述职述廉报告'],
    ['在全市经济工作会议上的讲话', '讲话', '讲话'],
    ['关于加强防汛工作的实施意见', '意见', '实施意见'],
    ['《临江市防汛条例》政策解读', '解读', '解读'],
    ['【政策解读】临江市防汛管理办法', '解读', null],
    ['一图读懂临江市防汛管理办法', '解读', null],
    ['关于做好政策解读工作的通知', '通知', '通知'],
  ])('of %s', (title, genre, genreTerm) => expect(reportOf(`${title}\n各单位要认真抓好落实，确保取得实效。\n`).metadata).toMatchObject({ genre, genreTerm }));

  test('政府工作报告 alone is nobody’s', () => expect(reportOf('政府工作报告\n现在，我代表政府报告工作。\n').metadata.issuer).toBeNull());
});
