import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { encode as encodeText } from '../src/loader/encode';
import { expect, test } from '@jest/globals';
import { clean, isReport } from '../src/clean';
import type { Metadata } from '../src/model/metadata';
import type { TreeNode } from '../src/model/tree';

/*
 * One document, written down in different ways: encodings, line ends, layout, width of punctuation, anti-copy characters.
 * Its clean text, its sections and its metadata must not depend on them.
 */

const folder = join(__dirname, '..', 'fixtures', 'outlines');
const documents = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');

const WAYS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  gb18030: (text) => encodeText(text, 'gb18030'),
  'utf-16le with BOM': (text) => encodeText(`\ufeff${text}`, 'utf-16le'),
  'utf-8 with BOM': (text) => utf8(`\ufeff${text}`),
  CRLF: (text) => utf8(text.replaceAll('\n', '\r\n')),
  'bare CR': (text) => utf8(text.replaceAll('\n', '\r')),
  'blank lines': (text) => utf8(text.replaceAll('\n', '\n\n')),
  'U+3000 indents': (text) => utf8(text.replace(/\n(?=\S)/g, '\n\u3000\u3000')),
  'NBSP indents': (text) => utf8(text.replace(/\n(?=\S)/g, '\n\u00a0\u00a0\u00a0\u00a0')),
  'zero-width spaces': (text) => utf8(text.replace(/([\u4e00-\u9fff])(?=[\u4e00-\u9fff]{6})/g, '$1\u200b')),
};

function essence(bytes: Uint8Array): unknown {
  const record = clean(bytes);
  if (!isReport(record)) return record.error;
  const sections: unknown[] = [];
  const visit = (node: TreeNode): void => {
    if (node.type !== 'section') return;
    sections.push([node.depth, node.marker?.style, node.marker?.ordinal, node.title, node.runIn]);
    node.children.forEach(visit);
  };
  record.tree.forEach(visit);
  return { text: record.text, metadata: withoutPlaces(record.metadata), sections };
}

/** Where a value stood in the source does depend on how it was written down; what it is, and of what kind its place, does not. */
function withoutPlaces({ citations, provenance, ...values }: Metadata): unknown {
  return {
    ...values,
    citations: citations.map(({ source: _source, ...citation }) => citation),
    provenance: Object.fromEntries(Object.entries(provenance).map(([key, { from, name }]) => [key, { from, name }])),
  };
}

test.each(Object.keys(WAYS))('%s', (way) => {
  for (const name of documents) {
    const text = readFileSync(join(folder, name), 'utf8');
    expect([name, essence((WAYS[way] as (text: string) => Uint8Array)(text))]).toEqual([name, essence(utf8(text))]);
  }
});
