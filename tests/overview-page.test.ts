import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { overviewPage } from '../src/emitter/html/overview-page';
import { overviewScript } from '../src/emitter/html/overview-script';
import { OverviewGathering, type Overview } from '../src/emitter/overview/overview';
import { clean } from '../src/index';
import type { Report } from '../src/model/report';
import { describeInBrowser, faintTexts, launch, onPaper, open } from './browser';
import { Folder } from './cli-run';

const body = (name: string): string => `${name}2023年工作总结\n一、主要做法\n今年以来，${name}认真落实各项部署，扎实推进重点工作，取得新的成效。\n二、下一步打算\n${name}将继续努力，抓好落实。\n`;
const folder = new Folder()
  .write('docs/a.txt', body('青河县')).write('docs/b.txt', body('青河县')).write('docs/c.txt', `首页 > 正文\n${body('云岭市')}【打印本页】\n`)
  .write('docs/bad.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex')).write('docs/empty.txt', '').write('docs/x.txt', '</script><script>alert(1)</script>的通知\n一、抓紧落实。\n');
afterAll(() => folder.remove());

async function dataOf(...names: string[]): Promise<Overview> {
  return JSON.parse((await folder.run(['overview', ...names, '-f', 'json', '--max-failures', 'all', '--lang', 'en'])).stdout) as Overview;
}

describe('overview', () => {
  test('adds up, and puts what needs an eye first', async () => {
    const data = await dataOf('docs');
    expect([data.documents, data.failed]).toEqual([6, 1]);
    expect(data.kept + data.replaced + data.removed).toBe(data.chars);
    expect(data.byRule.reduce((sum, { count }) => sum + count, 0)).toBe(data.replaced + data.removed);
    for (const bars of [data.encodings, data.years, data.genres, data.issuers, data.lengths]) expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(5);
    expect(data.headings.find(({ name }) => name === 'cjk')?.count).toBeGreaterThanOrEqual(6);
    expect(data.files.slice(0, 2).map(({ path, reasons }) => [path, reasons[0]?.kind])).toEqual([['bad.xls', 'failed'], ['empty.txt', 'empty']]);
  });

  test('is the same from documents and from their reports, and names no place', async () => {
    await folder.run(['clean', 'docs', '-o', 'out', '--max-failures', 'all']);
    const [raw, stored] = [await dataOf('docs'), await dataOf('out')];
    expect(stored).toEqual(raw);
    expect(JSON.stringify(raw)).not.toContain(folder.path);
  });

  test('says the same in words', async () => {
    const { stdout, code } = await folder.run(['overview', 'docs', '--lang', 'zh']);
    expect(code).toBe(3);
    expect(stdout).toContain('文件 6 份，失败 1 份');
    expect(stdout).toContain('bad.xls  无法读取');
  });

  test('the page has nothing from elsewhere and escapes what documents hold', async () => {
    const { stdout } = await folder.run(['overview', 'docs', '-f', 'html', '--max-failures', 'all']);
    expect(stdout).not.toMatch(/\bsrc=|https?:\/\/|<link|@import|url\(/);
    expect(stdout).not.toContain('<script>alert');
    expect(stdout).not.toContain(folder.path);
    expect(() => new Function(overviewScript)).not.toThrow();
  });
});

describeInBrowser('the overview in Chromium', () => {
  let browser: Browser;
  const place = `${folder.path}/o.html`;
  beforeAll(async () => {
    browser = await launch();
    await folder.run(['overview', 'docs', '-o', 'o.html', '--max-failures', 'all', '--lang', 'en']);
  });
  afterAll(async () => browser?.close());

  test('shows what the JSON says, filters and sorts', async () => {
    const data = await dataOf('docs');
    const { page, complaints } = await open(browser, place);
    expect(await page.locator('#rows td.path').allTextContents()).toEqual(data.files.map(({ path }) => path));
    const figures = await page.locator('#byRule svg text[text-anchor=end]').allTextContents();
    expect(figures.map(Number)).toEqual(data.byRule.slice(0, 12).map(({ count }) => count));
    await page.locator('#find').fill('云岭');
    expect(await page.locator('#rows td.path').allTextContents()).toEqual(['c.txt']);
    await page.locator('#find').fill('');
    await page.locator('th button').first().click();
    expect(await page.locator('#rows td.path').allTextContents()).toEqual(data.files.map(({ path }) => path).sort());
    expect(complaints).toEqual([]);
    await page.close();
  });

  test.each(['light', 'dark'] as const)('fits 400 px and has enough contrast (%s)', async (scheme) => {
    const { page, complaints } = await open(browser, place, { width: 400, scheme });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(400);
    expect(await faintTexts(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('sorts at 400 px too, where the head of the table has no room', async () => {
    const data = await dataOf('docs');
    const { page, complaints } = await open(browser, place, { width: 400 });
    const paths = (): Promise<string[]> => page.locator('#rows td.path').allTextContents();
    expect(await page.locator('thead').isVisible()).toBe(false);
    await page.getByLabel('Sort by').selectOption({ label: 'Path' });
    const sorted = data.files.map(({ path }) => path).sort();
    expect(await paths()).toEqual(sorted);
    await page.locator('#turn').click();
    expect(await paths()).toEqual(sorted.toReversed());
    await page.getByLabel('Sort by').selectOption({ label: 'Length' });
    const lengths = data.files.map(({ length }) => length).filter((length) => length !== null);
    expect((await page.locator('#rows tr td:nth-child(7)').allTextContents()).filter((text) => text !== '').map(Number)).toEqual(lengths.sort((a, b) => b - a));
    await page.getByLabel('Sort by').selectOption('-1');
    expect(await paths()).toEqual(data.files.map(({ path }) => path));
    expect(await page.locator('#turn').isDisabled()).toBe(true);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(400);
    await page.setViewportSize({ width: 1300, height: 800 });
    expect(await page.getByLabel('Sort by').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('is made for paper too', async () => {
    const { page, complaints } = await open(browser, place, { scheme: 'dark' });
    expect(await onPaper(page)).toEqual({ faint: [], tools: 0, fits: true, ground: 'rgb(255, 255, 255)' });
    expect(await page.locator('thead').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('10,000 documents: the filter reacts, and a page of them is drawn', async () => {
    const report = clean(body('青河县')) as Report;
    const gathering = new OverviewGathering();
    for (let at = 0; at < 10_000; at++) gathering.add({ ...report, source: { ...report.source, path: `部门${at % 40}/文件${String(at).padStart(5, '0')}.txt` } });
    const many = `${folder.path}/many.html`;
    writeFileSync(many, overviewPage(gathering.done([]), 'en'));
    const { page, complaints } = await open(browser, many);
    expect(await page.locator('#shown').textContent()).toBe('1–100 of 10000');
    expect(await page.locator('#rows tr').count()).toBe(100);
    await page.locator('#find').fill('文件09999');
    expect(await page.locator('#shown').textContent()).toBe('1–1 of 1');
    await page.locator('#find').fill('');
    await page.locator('#next').click();
    expect(await page.locator('#shown').textContent()).toBe('101–200 of 10000');
    expect(complaints).toEqual([]);
    await page.close();
  });
});
