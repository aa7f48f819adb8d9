import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { cleanerOf, isReport } from '../src/clean';
import { wildCases } from './quality/wild/cases';

/*
 * What stands beside an offer is the document's: lines of clean documents that look like noise, each put below, above and behind an offer that
 * somebody else wrote. Some of them are an advertisement's own words quoted alone (“内部渠道，扫码享五折”), so not all can stay.
 */

const clean = cleanerOf();
const HEAD = ['云溪县水利局2023年工作总结', '2023年，县水利局认真履行职责，各项工作平稳推进，现将有关情况总结如下。', '全年完成河道清淤二十公里，加固堤防三处。'];
const TAIL = ['下一步，我局将继续抓好隐患整治，确保安全度汛。', '云溪县水利局', '2024年1月8日'];
const EVERY = 9;

const folder = join(__dirname, '../fixtures/quality');
const filesIn = (name: string): string[] => readdirSync(join(folder, name)).filter((file) => file.endsWith('.txt')).sort().map((file) => readFileSync(join(folder, name, file), 'utf8'));
const lines = ['clean', 'clean-3', 'clean-5'].flatMap(filesIn).flatMap((text) => text.split('\n')).map((line) => line.trim()).filter((line) => line.length >= 10 && line.length <= 90 && /[\u4e00-\u9fff]{5}/.test(line));
const offers = wildCases('wild-31').filter((one) => one.class === 'ad').map(({ source, annotations }) => annotations.map(({ start, end }) => source.slice(start, end)).join('\n'));

const squeezed = (text: string): string => text.replace(/\s/g, '');

/** Whether the line is in the clean text of the document. */
function stays(line: string, document: readonly string[]): boolean {
  const record = clean(`${document.join('\n')}\n`);
  return isReport(record) && squeezed(record.text).includes(squeezed(line).slice(0, 40));
}

/** Where the line stands, and how many of a hundred may go with the offer at the most. */
const PLACES: readonly (readonly [string, number, (line: string, offer: string) => readonly string[], (line: string) => readonly string[]])[] = [
  ['below an offer between paragraphs', 2, (line, offer) => [...HEAD, offer, line, ...TAIL], (line) => [...HEAD, line, ...TAIL]],
  ['above an offer between paragraphs', 2, (line, offer) => [...HEAD, line, offer, ...TAIL], (line) => [...HEAD, line, ...TAIL]],
  ['above an offer at the end', 2.5, (line, offer) => [...HEAD, TAIL[0] as string, line, offer], (line) => [...HEAD, TAIL[0] as string, line]],
];

describe('lines of the document beside an offer', () => {
  const chosen = [...new Set(lines)].filter((_, nth) => nth % EVERY === 0);
  test('there are enough of both', () => {
    expect(chosen.length).toBeGreaterThan(200);
    expect(offers.length).toBeGreaterThan(150);
  });

  test.each(PLACES)('%s: of a hundred that stay without it at most %d go', (_, most, beside, alone) => {
    const asked = chosen.filter((line) => stays(line, alone(line)));
    const lost = asked.filter((line, nth) => !stays(line, beside(line, offers[(nth * 7) % offers.length] as string)));
    expect((100 * lost.length) / asked.length).toBeLessThanOrEqual(most);
  });
});
