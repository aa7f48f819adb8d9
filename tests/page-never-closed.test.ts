import { describe, expect, test } from '@jest/globals';
import { clean, isReport } from '../src/index';
import { brokenOffAt } from '../src/page/remarks';

/** A page of four paragraphs, with something put in front of the third. */
function textOf(slip: string): string {
  const page = `<!DOCTYPE html><html><head><title>关于做好秋收工作的通知</title></head><body><div class="nav"><a href="/">首页</a></div>\n<div id="zoom"><h1>关于做好秋收工作的通知</h1>\n<p>各乡镇人民政府，县直各单位：</p>\n<p>为做好今年的秋收工作，现就有关事项通知如下。</p>\n${slip}<p>一、加强组织领导。主要负责同志要亲自抓，层层压实责任。</p>\n<p>二、加强宣传引导。各单位要用好广播、专栏，把政策讲清楚。</p>\n<p>未尽事宜由县政府办公室负责解释。</p></div></body></html>`;
  const record = clean(Buffer.from(page), {}, { path: 'page.html' });
  if (!isReport(record)) throw new Error(record.error.message);
  return record.text;
}

describe('what a page opens and never closes does not swallow the rest of it', () => {
  test.each([
    ['a comment', '<!-- 广告位 ->\n'],
    ['a comment in the form of browsers', '<!-- 广告位 --!>\n'],
    ['CDATA', '<![CDATA[广告位>\n'],
    ['a script from elsewhere', '<script src="/ad.js">\n'],
    ['a script of its own', '<script>var a = "<b>";\nshow(a);\n'],
    ['a style sheet', '<style>.a{color:red}\n'],
    ['the quotation mark of a link', '<a href="/news/1.html>附表</a>\n'],
    ['a tag', '<img src=/a.png '],
  ])('%s', (_, slip) => {
    const text = textOf(slip);
    for (const words of ['现就有关事项通知如下。', '把政策讲清楚。', '未尽事宜由县政府办公室负责解释。']) expect(text).toContain(words);
  });

  test('words behind a tag that has no end are text', () => {
    expect(textOf('<br 请各单位按照职责分工抓好落实，确保颗粒归仓\n')).toContain('请各单位按照职责分工抓好落实，确保颗粒归仓');
  });

  test('words behind such a tag up to the next', () => {
    expect(textOf('<span 请各单位按照职责分工抓好落实，确保颗粒归仓</span>\n')).toContain('请各单位按照职责分工抓好落实，确保颗粒归仓');
  });

  test('the head of a page that was pasted in', () => {
    expect(textOf('<head><meta name="a">\n')).toContain('未尽事宜由县政府办公室负责解释。');
  });

  test('a title', () => {
    const record = clean(Buffer.from('<html><head><title>关于做好秋收工作的通知\n</head><body><p>各单位要抓好落实，确保颗粒归仓。</p></body></html>'), {}, { path: 'page.html' });
    expect(isReport(record) && record.text).toBe('各单位要抓好落实，确保颗粒归仓。');
  });

  test('what is closed is what it looks like', () => {
    expect(textOf('<!-- <p>旧稿：各单位要抓好落实。</p> --><script>var a = "<p>脚本中的话。</p>";\n</script>')).not.toMatch(/旧稿|脚本中的话/);
    expect(textOf('<a title="<b>各单位要抓好落实</b>" href="/1.html">附表</a>')).toContain('附表');
  });
});

describe('a page whose file breaks off', () => {
  test.each([
    ['<html><body><p>全县共完成投', '全县共完成投'],
    ['<html><body><p>全县共完成投资3亿元，</p><p>各单位要<spa', '成投资3亿元， 各单位要'],
    ['<html><body><p>全县共完成投资3亿元。<img src="/1.jp', '全县共完成投资3亿元。'],
    ['<html><body><p>全县共完成投资3亿元。', null],
    ['<html><body><p>全县共完成投资3亿元。</p>', null],
    ['<html><body><p>全县共完成投资</p></body></html> 12 ms', null],
    ['<p>全县共完成投资<br>各单位要', null],
    ['<html><body><p>全县共完成投资3亿元。</p><div>云溪县公安局 版权所有<br>电话：110 湘ICP备11000123号', null],
    ['<html><body><p>全县共完成投资3亿元。</p><div>网站标识码4306000001 湘ICP备11000123号 主办：云溪县', '0123号 主办：云溪县'],
  ])('%s', (source, words) => {
    expect(brokenOffAt(source)).toBe(words);
  });
  test('is said to be incomplete', () => {
    const record = clean(Buffer.from('<html><body><div class="TRS_Editor"><p>各单位要抓好落实，确保颗粒归仓。</p><p>全县共完成投'), {}, { path: 'page.html' });
    expect(isReport(record) && record.diagnostics.filter(({ rule }) => rule === 'suspect/truncated').map(({ evidence }) => evidence)).toEqual([{ excerpt: expect.stringContaining('全县共完成投') }]);
  });
});
