import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { cleanerOf, isReport } from '../src/clean';
import { damageClauses } from '../src/ledger/damage-clauses';
import { restore } from '../src/ledger/restore';
import type { Report } from '../src/model/report';
import { Validator } from '../src/validate';
import { faultInBoth, ledgerClauses } from '../src/validator/ledger-clauses';

/** Clauses that readers of a ledger throw. */
function thrownIn(file: string): string[] {
  const text = readFileSync(join(__dirname, '../src/ledger', file), 'utf8');
  return [...text.matchAll(/Error\(`(ledger segment [^`]+)`\)/g)].map(([, made]) => (made as string).replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '#'));
}

/** Clauses as they are written in the ledger room, with `#` for what is put in. */
function clausesIn(file: string): string[] {
  const text = readFileSync(join(__dirname, '../src/ledger', file), 'utf8');
  return [...text.matchAll(/faults\.push\((?:'([^']+)'|`([^`]+)`)\)/g)].map(([, plain, made]) => plain ?? (made as string).replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '#'));
}

const clean = (text: string): Report => {
  const report = cleanerOf({ ledger: 'full' })(text);
  if (!isReport(report)) throw new Error(report.error.message);
  return report;
};
const said = (report: unknown): string[] => new Validator({ language: 'zh' }).stored(report as Report).filter(({ rule }) => rule.startsWith('report/')).map(({ message }) => message);

describe('what is said of a report that contradicts itself', () => {
  test('stands in the table, each clause', () => {
    const laws = ['', 'law 1: ', 'law 3: '];
    const known = Object.keys(ledgerClauses);
    const written = [...clausesIn('verify.ts'), ...clausesIn('verify-report.ts')];
    expect(written.length).toBeGreaterThan(15);
    expect(written.filter((clause) => clause !== 'law 1: #' && !laws.some((law) => known.some((one) => one === law + clause || one.replace('section “#”', '#') === law + clause)))).toEqual([]);
  });

  test('so do those of a ledger that cannot be read', () => {
    const thrown = [...thrownIn('wire.ts'), ...thrownIn('kept-text.ts')];
    expect(thrown.length).toBeGreaterThan(5);
    expect(thrown.filter((clause) => !Object.hasOwn(damageClauses, clause))).toEqual([]);
  });

  test.each(Object.entries(ledgerClauses))('“%s” is said in Chinese, with as much put in', (en, zh) => {
    expect(zh).toMatch(/[㐀-鿿]/);
    expect(zh.split('#').length).toBe(en.split('#').length);
    const filled = (text: string): string => { let nth = 1; return text.replaceAll('#', () => String(nth++)); };
    expect(faultInBoth(filled(en)).zh).toMatch(/[㐀-鿿]/);
  });

  test('a changed ledger and another source: no English in Chinese, and one full stop', () => {
    const report = clean('县司法局工作总结\n今年以来，我局认真履行职责。');
    for (const [broken, source] of [[{ ...report, ledger: [{ kept: 90 }] }, undefined], [{ ...report, ledger: [{ keep: '改' }] }, undefined], [report, '另一份']] as const) {
      const all = (language: 'en' | 'zh'): string[] => new Validator({ language }).stored(broken as Report, source === undefined ? null : { found: 'same', text: source }).filter(({ rule }) => rule === 'report/ledger').map(({ message }) => message);
      expect(all('zh').length).toBeGreaterThan(0);
      for (const message of all('zh')) expect(message).not.toMatch(/[a-z]{2,} (?:is|of|the|segment|does|given)\b/i);
      for (const message of [...all('en'), ...all('zh')]) expect(message).not.toMatch(/\.\.|。。/);
      const restored = restore(broken as Report, source);
      expect(restored.ok || restored.reason.zh).not.toMatch(/[a-z]{2,} segment/);
    }
  });

  test('changed text, lost key, wrong type: no English in a Chinese message', () => {
    const report = clean('县司法局工作总结\n今年以来，我局认真履行职责。');
    for (const broken of [{ ...report, text: `${report.text}。` }, { ...report, counts: undefined }, { ...report, text: 5 }, { ...report, more: 1 }]) {
      const messages = said(broken);
      expect(messages.length).toBeGreaterThan(0);
      for (const message of messages) expect(message).not.toMatch(/[a-z]{2,} (?:is|of|the|lies|expected|input|key)\b/i);
    }
  });
});
