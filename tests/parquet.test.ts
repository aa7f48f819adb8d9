import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { TABLES } from '../src/emitter/table';

/** The writer is an ES module, so the built program writes, in a process of its own; DuckDB reads in another. */
const root = resolve(__dirname, '..');
const BIN = join(root, 'bin/reportkit.js');

const QUERY = `
const { DuckDBInstance } = require('@duckdb/node-api');
(async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const answers = [];
  for (const query of JSON.parse(process.argv[1])) answers.push((await connection.runAndReadAll(query)).getRowObjectsJson());
  process.stdout.write(JSON.stringify(answers), () => process.exit(0));
})();
`;

function isThere(name: string): boolean {
  return spawnSync(process.execPath, ['-e', `import(${JSON.stringify(name)}).catch(() => process.exit(1))`], { cwd: root }).status === 0;
}

const missing = ['hyparquet-writer', '@duckdb/node-api'].filter((name) => !isThere(name));
if (missing.length > 0) console.warn(`parquet: not tested, since it cannot be loaded here: ${missing.join(', ')}`);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reportkit-parquet-'));
  mkdirSync(join(folder, 'downloads'));
  cpSync(join(root, 'fixtures/downloads'), join(folder, 'downloads'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const clean = (...argv: string[]): { status: number | null; stderr: string; stdout: string } => spawnSync(process.execPath, [BIN, 'clean', ...argv, '--quiet'], { cwd: folder, encoding: 'utf8' });

type Rows = Record<string, unknown>[];

function ask(...queries: string[]): Rows[] {
  const program = `process.chdir(${JSON.stringify(root)});${QUERY.replace("require('@duckdb/node-api')", `require(${JSON.stringify(join(root, 'node_modules/@duckdb/node-api'))})`)}`;
  return JSON.parse(execFileSync(process.execPath, ['-e', program, JSON.stringify(queries.map((query) => query.replaceAll('@', `${folder}/`)))], { encoding: 'utf8' })) as Rows[];
}

(missing.length > 0 ? describe.skip : describe)('parquet, read by DuckDB', () => {
  test('holds what the CSV holds, typed, and a failure is a row', () => {
    expect(clean('downloads', '-o', 'd.parquet', '--max-failures', 'all').status).toBe(0);
    expect(clean('downloads', '-o', 'd.ndjson', '--max-failures', 'all').status).toBe(0);
    const records = readFileSync(join(folder, 'd.ndjson'), 'utf8').split('\n').slice(0, -1).map((line) => JSON.parse(line) as { source: { path: string; bytes?: number; byteExact?: boolean }; metadata?: { title: string | null; year: number | null }; error?: { rule: string } });
    const [columns = [], rows = []] = ask("DESCRIBE SELECT * FROM '@d.parquet'", "SELECT path, status, title, year, bytes, byteExact, flagRules, errorRule FROM '@d.parquet'");
    const types = { text: 'VARCHAR', integer: 'BIGINT', boolean: 'BOOLEAN', list: 'VARCHAR[]' };
    expect(columns.map(({ column_name, column_type }) => [column_name, column_type])).toEqual(Object.entries(TABLES.documents).map(([name, type]) => [name, types[type]]));
    expect(rows.map(({ path, title, bytes, byteExact, year, errorRule }) => [path, title, bytes, byteExact, year, errorRule])).toEqual(
      records.map(({ source, metadata, error }) => [source.path, metadata?.title ?? null, source.bytes === undefined ? null : String(source.bytes), source.byteExact ?? null, typeof metadata?.year === 'number' ? String(metadata.year) : null, error?.rule ?? null]),
    );
    expect(rows.filter(({ status }) => status === 'ok').every(({ flagRules }) => Array.isArray(flagRules))).toBe(true);
  });

  test('--table sections is one row a section, with its path as a list', () => {
    expect(clean('downloads', '-o', 's.parquet', '--table', 'sections', '--max-failures', 'all').status).toBe(0);
    const [columns = [], counted = [], deep = []] = ask("DESCRIBE SELECT * FROM '@s.parquet'", "SELECT count(*) AS n FROM '@s.parquet' WHERE status = 'ok'", `SELECT headingPath, title FROM '@s.parquet' WHERE len(headingPath) > 1 ORDER BY path, "order" LIMIT 1`);
    expect(columns.map(({ column_name }) => column_name)).toEqual(Object.keys(TABLES.sections));
    expect(Number(counted[0]?.['n'])).toBeGreaterThan(5);
    expect((deep[0]?.['headingPath'] as string[]).at(-1)).toBe(deep[0]?.['title']);
  });

  test('shards hold the rows of one run, and merge says whether they are whole, and that it joins none', () => {
    const merge = (): string => spawnSync(process.execPath, [BIN, 'merge', 'shards', '-o', 'all.parquet', '--lang', 'en'], { cwd: folder, encoding: 'utf8' }).stderr;
    for (const table of ['documents', 'sections']) {
      const order = table === 'sections' ? 'path, "order"' : 'path';
      expect(clean('downloads', '-o', 'whole.parquet', '--table', table, '--max-failures', 'all').status).toBe(0);
      rmSync(join(folder, 'shards'), { recursive: true, force: true });
      mkdirSync(join(folder, 'shards'));
      for (const shard of [1, 2]) expect(clean('downloads', '--shard', `${shard}/3`, '-o', `shards/${shard}.parquet`, '--table', table, '--max-failures', 'all').status).toBe(0);
      expect(merge()).toContain('3');
      expect(existsSync(join(folder, 'all.parquet'))).toBe(false);
      clean('downloads', '--shard', '3/3', '-o', 'shards/3.parquet', '--table', table, '--max-failures', 'all', '--rule', 'strip/page-chrome=off');
      expect(merge()).toContain('rules');
      clean('downloads', '--shard', '3/3', '-o', 'shards/3.parquet', '--table', table, '--max-failures', 'all');
      expect(merge()).toContain("read_parquet('FOLDER/*.parquet')");
      const [whole, joined] = ask(`SELECT * FROM '@whole.parquet' ORDER BY ${order}`, `SELECT * FROM '@shards/*.parquet' ORDER BY ${order}`);
      expect(joined).toEqual(whole);
      expect(whole?.length).toBeGreaterThan(5);
    }
  });

  test('the same bytes every time, and odd texts come through; a table without rows is one', () => {
    const stdin = `${JSON.stringify({ text: '一、甲\u0000乙\ud800丙🀄\n=1+1\n' })}\n${JSON.stringify({ text: '' })}\n`;
    const write = (name: string, input: string): void => { execFileSync(process.execPath, [BIN, 'clean', '--from', 'ndjson', '-o', name, '--table', 'sections', '--quiet'], { cwd: folder, input }); };
    write('a.parquet', stdin);
    write('b.parquet', stdin);
    write('none.parquet', '');
    expect(readFileSync(join(folder, 'a.parquet')).equals(readFileSync(join(folder, 'b.parquet')))).toBe(true);
    expect(ask("SELECT count(*) AS n FROM '@none.parquet'", "SELECT title FROM '@a.parquet'")[0]).toEqual([{ n: '0' }]);
    expect(readdirSync(folder).filter((name) => name.startsWith('.reportkit'))).toEqual([]);
  });

  test('the example runs as it is written', () => {
    const sql = readFileSync(join(root, 'examples/duckdb.sql'), 'utf8');
    expect(clean('downloads', '-o', 'reports.parquet', '--max-failures', 'all').status).toBe(0);
    expect(clean('downloads', '-o', 'sections.parquet', '--table', 'sections', '--max-failures', 'all').status).toBe(0);
    const queries = sql.replace(/^--.*$/gm, '').split(';').map((query) => query.trim()).filter((query) => query !== '').map((query) => query.replaceAll(/'(reports|sections)\.parquet'/g, "'@$1.parquet'"));
    expect(queries.length).toBeGreaterThan(2);
    for (const rows of ask(...queries)) expect(rows.length).toBeGreaterThan(0);
  });
});

describe('without the writer', () => {
  test('-o x.parquet says what to install, and nothing is done', () => {
    const bare = join(folder, 'bare');
    cpSync(join(root, 'dist'), join(bare, 'dist'), { recursive: true });
    cpSync(join(root, 'package.json'), join(bare, 'package.json'));
    mkdirSync(join(bare, 'node_modules'));
    for (const name of ['commander', 'fast-glob', 'iconv-lite', 'string-width', 'emoji-regex', 'is-fullwidth-code-point', 'strip-ansi', 'ansi-regex', 'safer-buffer', 'zod']) if (existsSync(join(root, 'node_modules', name))) cpSync(join(root, 'node_modules', name), join(bare, 'node_modules', name), { recursive: true });
    writeFileSync(join(folder, 'one.txt'), '关于工作的报告\n');
    const program = `process.argv.splice(1, 0, 'reportkit');require(${JSON.stringify(join(bare, 'dist/cli/main.js'))}).main(process)`;
    const ran = spawnSync(process.execPath, ['-e', program, '--', 'clean', 'one.txt', '-o', 'x.parquet', '--lang', 'en'], { cwd: folder, encoding: 'utf8' });
    expect(ran.stderr).toContain('npm install hyparquet-writer');
    expect(ran.status).toBe(2);
    expect(existsSync(join(folder, 'x.parquet'))).toBe(false);
  });
});
