import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { WAYS } from './law-faults';
import type { OutputRecord, Report } from '../src/model/report';
import type { Section, TreeNode } from '../src/model/tree';

/** The built program on fixtures/formats, in processes of its own: a reader that is an ES module cannot be loaded by the test runner. */

const root = join(__dirname, '..');
export const folder = join(root, 'fixtures', 'formats');
const BIN = join(root, 'bin', 'reportkit.js');

export type Way = keyof typeof WAYS;
export interface Run {
  readonly code: number | null;
  readonly stderr: string;
  /** By path; two records of one path are both here. */
  readonly records: ReadonlyMap<string, readonly OutputRecord[]>;
}

/** A copy of the folder with the bombs unpacked by one layer, so that they are met bare as well. */
export function copyOfFixtures(groups: readonly string[]): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'reportkit-formats-'));
  for (const group of groups) cpSync(join(folder, group), join(path, group), { recursive: true });
  for (const name of groups.includes('hostile') ? readdirSync(join(path, 'hostile')) : []) {
    if (name.endsWith('.gz')) writeFileSync(join(path, 'hostile', name.slice(0, -'.gz'.length)), gunzipSync(readFileSync(join(path, 'hostile', name))));
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export function cleanFolder(path: string, way: Way): Run {
  const settings = WAYS[way];
  const rules = 'rules' in settings ? Object.entries(settings.rules).flatMap(([id, level]) => ['--rule', `${id}=${level}`]) : [];
  const ledger = 'ledger' in settings ? ['--ledger', settings.ledger] : [];
  const run = spawnSync(process.execPath, [BIN, 'clean', '.', '--format', 'ndjson', '--lang', 'en', '--no-progress', ...ledger, ...rules], { cwd: path, encoding: 'utf8', maxBuffer: 1 << 28 });
  const records = new Map<string, OutputRecord[]>();
  for (const line of run.stdout.split('\n')) {
    if (line === '') continue;
    const record = JSON.parse(line) as OutputRecord;
    records.set(record.source.path, [...(records.get(record.source.path) ?? []), record]);
  }
  return { code: run.status, stderr: run.stderr, records };
}

/** "  2 cjk-paren 1 完善统筹机制": depth, style, ordinal and title of every section, as the expectations write them. */
export function outlineOf({ tree }: Report): string[] {
  const lines = (nodes: readonly TreeNode[]): string[] => nodes.flatMap((node) => (node.type === 'section' ? [lineOf(node), ...lines(node.children)] : []));
  return lines(tree);
}

const lineOf = ({ depth, marker, title }: Section): string => `${'  '.repeat(depth - 1)}${depth} ${marker === null ? '- -' : `${marker.style} ${marker.ordinal}`} ${title}`.trimEnd();

export function tablesOf({ tree }: Report): (readonly (readonly string[])[])[] {
  const tables = (nodes: readonly TreeNode[]): (readonly (readonly string[])[])[] =>
    nodes.flatMap((node) => (node.type === 'table' ? [node.rows] : node.type === 'section' ? tables(node.children) : []));
  return tables(tree);
}
