import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { indexLines } from '../src/ledger/lines';
import { restore } from '../src/ledger/restore';
import { eventsOf } from '../src/emitter/edits';
import type { ExplainData } from '../src/emitter/explain-data';
import { explainScript } from '../src/emitter/html/explain-script';
import { rowsOf } from '../src/emitter/html/side-by-side';
import { clean } from '../src/index';
import type { Report } from '../src/model/report';
import { describeInBrowser, faintTexts, launch, onPaper, open } from './browser';
import { Folder } from './cli-run';

const TEXT = [
  '首页 > 政务公开 > 正文', '发布时间：2024-01-19 16:02 浏览次数：88 字体：[大 中 小]', '青河县2023年法治政府建设情况报告',
  '\u3000\u30002023年,青河县把法治政府建设摆在全局位置<script>alert(1)</script>,各项工作取得进展。', '一、主要做法', '\u3000\u3000(一)健全机制。调整领导小组,由县长任组长。',
  '\u3000\u3000(三)规范决策。编制目录"&amp;"并公开。', '', '', '二、下一步打算', '继续做好各项工作。', '青河县人民政府', '2024年1月10日', '【打印本页】【关闭窗口】', '',
].join('\r\n');

const folder = new Folder().write('a.txt', TEXT).write('b.html', '<html><body><div id="zoom"><h1>关于做好春耕工作的通知</h1><p>各乡镇人民政府：</p><p>现就做好春耕工作通知如下。</p><p>一、抓紧备耕。各乡镇要抓紧备耕。</p></div></body></html>');
afterAll(() => folder.remove());

async function dataOf(argv: readonly string[]): Promise<ExplainData> {
  const ran = await folder.run(['explain', ...argv, '--format', 'json', '--lang', 'en']);
  expect([ran.code, ran.stderr]).toEqual([0, '']);
  return JSON.parse(ran.stdout) as ExplainData;
}

describe('rows', () => {
  test.each(['', TEXT, '一\n二', '一\r二\r\n\n\n三', TEXT.replaceAll('\r\n', '\n')])('tile source and clean text (%#)', (text) => {
    const report = clean(text, { ledger: 'full' }) as Report;
    const rows = rowsOf(report, text);
    const joined = (key: 'was' | 'now'): string => rows.flatMap(({ pieces }) => pieces.map((piece) => piece[key])).join('');
    expect([joined('was'), joined('now')]).toEqual([text, report.text]);
    let at = 0;
    for (const { sourceStart, pieces } of rows) {
      expect(sourceStart).toBe(at);
      at += pieces.reduce((sum, { was }) => sum + was.length, 0);
    }
    const firsts = rows.flatMap(({ pieces }) => pieces.filter(({ first }) => first).map(({ edit }) => edit));
    const edits = eventsOf(report, text, indexLines(text)).filter(({ kind }) => kind !== 'remark').length;
    expect(firsts).toEqual(Array.from({ length: edits }, (_, index) => index));
  });
});

describe('explain --format json', () => {
  test('gives the edits of the ledger and the counts of the report', async () => {
    const data = await dataOf(['a.txt']);
    const report = clean(TEXT, { ledger: 'full' }) as Report;
    expect(data.counts).toEqual(report.counts);
    for (const { id, units } of data.rules) expect([id, units]).toEqual([id, report.counts.byRule[id] ?? 0]);
    for (const { source: [start, end], was } of data.edits) expect(TEXT.slice(start, end)).toBe(was);
    expect(data.findings.map(({ rule }) => rule)).toContain('outline/numbering-gap');
    expect(data.outline.map(({ heading }) => heading)).toContain('一、主要做法');
  });

  test('a line alone, and the data of a report that was written', async () => {
    expect((await dataOf(['a.txt:2'])).edits.every(({ line }) => line <= 2)).toBe(true);
    expect((await folder.run(['clean', 'a.txt', '-o', 'a.json', '--lang', 'en'])).code).toBe(0);
    expect((await dataOf(['a.json'])).edits).toEqual((await dataOf(['a.txt'])).edits);
  });

  test('what cannot be explained says why', async () => {
    folder.write('none.json', JSON.stringify(clean('一、概况', { ledger: 'none' })));
    const none = await folder.run(['explain', 'none.json', '--lang', 'en']);
    expect([none.code, none.stderr]).toEqual([3, expect.stringContaining('no ledger')]);
    folder.write('two.ndjson', `${JSON.stringify(clean('一、概况'))}\n${JSON.stringify(clean('二、概况'))}\n`);
    const two = await folder.run(['explain', 'two.ndjson', '--lang', 'en']);
    expect([two.code, two.stderr]).toEqual([2, expect.stringContaining('holds several')]);
    expect((await folder.run(['explain', 'a.txt', '-o', 'a.txt'])).code).toBe(2);
  });
});

describe('explain --format html', () => {
  test('is one file without anything from elsewhere, and escapes the text', async () => {
    const { stdout } = await folder.run(['explain', 'a.txt', '--format', 'html', '--lang', 'zh']);
    expect(stdout).toContain('<html lang="zh-Hans">');
    expect(stdout).toMatch(/Content-Security-Policy" content="default-src 'none'/);
    expect(stdout).not.toMatch(/\bsrc=|https?:\/\/|<link|@import|url\(/);
    expect(stdout).not.toContain('<script>alert');
    expect(stdout).not.toContain(folder.path);
    expect((await folder.run(['explain', 'a.txt', '--format', 'html', '--lang', 'zh'])).stdout).toBe(stdout);
    expect(() => new Function(explainScript)).not.toThrow();
  });
});

describeInBrowser('the page of explain in Chromium', () => {
  let browser: Browser;
  let data: ExplainData;
  const place = (name: string): string => `${folder.path}/${name}`;
  beforeAll(async () => {
    browser = await launch();
    data = await dataOf(['a.txt']);
    for (const name of ['a.txt', 'b.html']) expect((await folder.run(['explain', name, '-o', `${name}.html`, '--lang', 'en'])).code).toBe(0);
  });
  afterAll(async () => browser?.close());

  test('shows what the JSON says, without a complaint', async () => {
    const { page, complaints } = await open(browser, place('a.txt.html'));
    const counts = await page.$$eval('#filter .count', (links) => links.map((link) => [Number(link.getAttribute('data-edits')), Number(link.getAttribute('data-findings'))]));
    expect(counts).toEqual(data.rules.map(({ edits, findings }) => [edits, findings]));
    expect(await page.locator('.m.e').count()).toBe(data.edits.length);
    for (const [at, { id, edits }] of data.rules.entries()) expect([id, await page.locator(`.m.e.r${at}`).count()]).toEqual([id, edits]);
    expect(await page.locator('nav li').allTextContents()).toEqual(data.outline.map(({ heading }) => heading));
    expect(await page.locator('article h3').allTextContents()).toEqual(data.rules.map(({ id }) => id));
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('jumps with the keys and by the outline, and explains where it stands', async () => {
    const { page, complaints } = await open(browser, place('a.txt.html'));
    await page.keyboard.press('j');
    expect(await page.locator('#position').textContent()).toBe(`1 of ${data.edits.length + data.findings.length}`);
    expect(await page.locator('#details').textContent()).toContain(data.rules.find(({ id }) => id === data.edits[0]?.by.at(-1))?.why);
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    expect(await page.evaluate('document.activeElement.id')).toBe('e0');
    await page.keyboard.press('Escape');
    expect(await page.locator('#details').isHidden()).toBe(true);
    await page.keyboard.press('?');
    expect(await page.locator('#keys').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('o');
    expect(await page.evaluate('document.activeElement.closest("nav").id')).toBe('outline');
    await page.locator('nav a', { hasText: '二、下一步打算' }).click();
    expect(await page.evaluate('document.querySelector(location.hash).textContent')).toContain('二、下一步打算');
    await page.locator('.gap').first().click();
    expect(await page.locator('#details').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('filters by rule', async () => {
    const { page } = await open(browser, place('a.txt.html'));
    const at = data.rules.findIndex(({ id }) => id === 'strip/page-chrome');
    await page.keyboard.press('/');
    await page.keyboard.type('page-chrome');
    expect(await page.locator('ul.rules li:visible').count()).toBe(1);
    await page.locator('#none').click();
    const left = data.edits.length + data.findings.length - (data.rules[at]?.edits ?? 0) - (data.rules[at]?.findings ?? 0);
    expect(await page.locator('#position').textContent()).toContain(String(left));
    expect(await page.evaluate(`getComputedStyle(document.querySelector('.m.e.r${at} del')).textDecorationLine`)).toBe('none');
    await page.locator('#find').fill('');
    await page.locator('#none').click();
    await page.locator('#changed').check();
    expect(await page.locator('.rows .row:visible').count()).toBe(0);
    await page.locator('#all').click();
    expect(await page.locator('.rows .row:visible').count()).toBeGreaterThan(3);
    await page.close();
  });

  test.each(['light', 'dark'] as const)('fits 400 px and has enough contrast (%s)', async (scheme) => {
    for (const name of ['a.txt.html', 'b.html.html']) {
      const { page, complaints } = await open(browser, place(name), { width: 400, scheme });
      await page.keyboard.press('j');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(400);
      expect(await faintTexts(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.close();
    }
  });

  test('says at 400 px which text is the source', async () => {
    const { page } = await open(browser, place('a.txt.html'), { width: 400 });
    const labelOf = (cell: string): Promise<string> => page.evaluate(`getComputedStyle(document.querySelector('.rows .row .${cell}'), '::before').content`);
    expect([await labelOf('s'), await labelOf('c')]).toEqual(['"Source"', '"Clean text"']);
    await page.setViewportSize({ width: 1300, height: 800 });
    expect(await labelOf('s')).toBe('none');
    expect(await page.locator('.row.top').innerText()).toMatch(/Source\s+Clean text/);
    await page.close();
  });

  test('is made for paper too', async () => {
    const { page, complaints } = await open(browser, place('a.txt.html'), { scheme: 'dark' });
    await page.keyboard.press('j');
    expect(await onPaper(page)).toEqual({ faint: [], tools: 0, fits: true, ground: 'rgb(255, 255, 255)' });
    expect(await page.evaluate(`getComputedStyle(document.querySelector('.rows .row')).contentVisibility`)).toBe('visible');
    expect(await page.evaluate(`getComputedStyle(document.querySelector('.cut del')).textDecorationLine`)).toBe('line-through');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a document of 1 MB is shown and reacts', async () => {
    const lines = Array.from({ length: 9000 }, (_, at) => `\u3000\u3000(${at % 9})第${at}项工作,由各部门分工负责,按期完成年度任务并报告进展情况。`);
    folder.write('long.txt', `关于年度工作的报告\n${lines.join('\n')}\n`);
    expect((await folder.run(['explain', 'long.txt', '-o', 'long.html'])).code).toBe(0);
    const { page, complaints } = await open(browser, place('long.html'));
    expect(await page.locator('.rows .row').count()).toBeGreaterThan(9000);
    await page.keyboard.press('j');
    await page.locator('#filter input').nth(1).uncheck();
    expect(await page.locator('#details').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

test('what restore gives is what the page is made of', () => {
  const restored = restore(clean(TEXT, { ledger: 'full' }) as Report);
  expect(restored.ok && restored.text).toBe(TEXT);
});
