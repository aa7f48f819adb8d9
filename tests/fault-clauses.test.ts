import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from '@jest/globals';
import { bothOf, faultClauses } from '../src/loader/fault-clauses';

const root = join(__dirname, '../src');
const files = ['formats', 'corpus/records/warc', 'corpus/archives']
  .flatMap((room) => readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((name) => join(root, room, name)))
  .filter((name) => name.endsWith('.ts'));

/** What makes a fault of a file, and hands in the clause as its last argument. */
const MAKERS = ['Fault', 'Damaged', 'TooLarge', 'unpackFault', 'failed', 'refusal', 'damaged', 'nestedTooDeep'];
const KEYS = ['detail', 'tooComplex'];

/** Every clause that is written out in a reader, with `#` for what is put in. */
function clausesIn(file: string): string[] {
  const found: string[] = [];
  const take = (node: ts.Node | undefined): void => {
    if (node === undefined || ts.isCallExpression(node) || ts.isElementAccessExpression(node)) return;
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    else if (ts.isTemplateExpression(node)) found.push(node.head.text + node.templateSpans.map(({ literal }) => `#${literal.text}`).join(''));
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(take);
    else if (ts.isBinaryExpression(node)) [node.left, node.right].forEach(take);
  };
  const visit = (node: ts.Node): void => {
    if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && MAKERS.includes(node.expression.getText().split('.').at(-1) ?? '')) take(node.arguments?.at(-1));
    if (ts.isPropertyAssignment(node) && KEYS.includes(node.name.getText())) take(node.initializer);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2023, true));
  // What is no clause: an empty one, a name of a package or of a way to pack.
  return found.filter((text) => text.includes(' ') && text !== 'method #').map((text) => text.replace(/(?<=carries )##$/, '#'));
}

const clauses = [...new Set(files.flatMap(clausesIn))];

describe('what readers say is wrong', () => {
  test('stands in the table, each clause', () => {
    expect(clauses.length).toBeGreaterThan(60);
    expect(clauses.filter((clause) => !Object.hasOwn(faultClauses, clause))).toEqual([]);
  });

  test.each(Object.entries(faultClauses))('“%s” is said in Chinese, with as much put in', (en, zh) => {
    expect(zh).toMatch(/[\u3400-\u9fff]/);
    expect(zh.split('#').length).toBe(en.split('#').length);
    const filled = (text: string): string => { let nth = 1; return text.replaceAll('#', () => String(nth++)); };
    expect(bothOf(filled(en))).toEqual({ en: filled(en), zh: filled(zh) });
  });

  test('words of others stay as they are', () => {
    expect(bothOf('Invalid PDF structure')).toEqual({ en: 'Invalid PDF structure', zh: 'Invalid PDF structure' });
    expect(bothOf('toString')).toEqual({ en: 'toString', zh: 'toString' });
  });
});
