import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startConfig } from '../src/cli/commands/init';
import { Folder, records } from './cli-run';

let folder: Folder;
beforeEach(() => { folder = new Folder().write('a.txt'); });
afterEach(() => folder.remove());

test('init writes a commented start in the language of the reader, which changes nothing', async () => {
  const before = (await folder.run(['clean', 'a.txt'])).stdout;
  const ran = await folder.run(['init', '--lang', 'zh']);
  expect(ran).toMatchObject({ code: 0, stdout: '' });
  expect(ran.stderr).toContain('已写出 reportkit.config.json');
  expect(folder.read('reportkit.config.json')).toContain('// 起点：recommended');
  expect((await folder.run(['clean', 'a.txt'])).stdout).toBe(before);
});

test('init leaves alone what is there, unless --force is given', async () => {
  folder.write('reportkit.config.json', '{}');
  const refused = await folder.run(['init']);
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain('--force');
  expect(folder.read('reportkit.config.json')).toBe('{}');
  expect((await folder.run(['init', '--force'])).code).toBe(0);
  expect(folder.read('reportkit.config.json')).toBe(startConfig('en'));
});

test('what stands in comments is right too', async () => {
  const opened = startConfig('en').replace(/^( *)\/\/ (?=[", }{])/gm, '$1').replace(/^( *)\/\/ {2}/gm, '$1  ');
  folder.write('reportkit.config.json', opened).write('a.txt', '关于工作的报告\n本文转自某网\n一、总体情况\n今年以来，各项工作进展顺利。\n');
  const ran = await folder.run(['clean', 'a.txt']);
  expect(ran.stderr).not.toContain('reportkit.config.json');
  expect(records(ran.stdout)[0]?.counts.byRule).toHaveProperty('user/repost');
});

test('the configuration of the README is accepted', async () => {
  const [, config = ''] = /^```json\n([\s\S]*?)^```$/m.exec(readFileSync(join(__dirname, '../README.md'), 'utf8')) ?? [];
  expect(config).toContain('userRules');
  expect(await folder.write('reportkit.config.json', config).run(['clean', 'a.txt'])).toMatchObject({ code: 0 });
});

test('the examples of docs/configuration.md are accepted', async () => {
  const blocks = [...readFileSync(join(__dirname, '../docs/configuration.md'), 'utf8').matchAll(/^```json\n([\s\S]*?)^```$/gm)];
  expect(blocks.length).toBe(2);
  for (const [, config = ''] of blocks) expect(await folder.write('reportkit.config.json', config).run(['clean', 'a.txt'])).toMatchObject({ code: 0 });
});

test('the proofs of restore as JSON', async () => {
  await folder.run(['clean', 'a.txt', '-o', 'out/']);
  const ran = await folder.run(['restore', 'out', '--check', '--json']);
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(ran.stdout)).toEqual([{ path: 'a.txt', proved: true, bytes: true, sha256: expect.any(String), encoding: 'utf-8' }]);
  const report = folder.read('out/a.txt.json');
  folder.write('out/a.txt.json', report.replace('各项工作', '各顶工作'));
  const broken = await folder.run(['restore', 'out', '--check', '--json']);
  expect(broken.code).toBe(1);
  expect(JSON.parse(broken.stdout)).toMatchObject([{ path: 'a.txt', proved: false }]);
  expect((await folder.run(['restore', 'out/a.txt.json', '--json'])).code).toBe(2);
  expect(JSON.parse((await folder.run(['schema', 'config', '--json'])).stdout)).toHaveProperty('properties.overrides');
  expect(JSON.parse((await folder.run(['outline', 'a.txt', '--json'])).stdout)).toHaveProperty('tree');
});

test('overview counts what could not be read of stored records', async () => {
  await folder.run(['clean', 'a.txt', '-o', 'all.ndjson']);
  folder.write('all.ndjson', `${folder.read('all.ndjson')}{"schema":"reportkit/report@1","text":\n`).write('other.json', '{"schema":"reportkit/report@1"}');
  const { stdout } = await folder.run(['overview', 'all.ndjson', 'other.json', '-f', 'json', '--max-failures', 'all']);
  expect(JSON.parse(stdout)).toMatchObject({ documents: 3, failed: 2 });
});
