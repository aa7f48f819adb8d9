import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { clean, isReport } from '../src/index';

/*
 * Lines that made an expression try every way to part them. The runner cannot stop a function that does not return, so that each is
 * cleaned by the built program, which is ended after a time that nothing else takes.
 */

const BODY = ['云溪县2023年工作总结', '一、主要工作', '全年召开会议6次，完成整改任务21项。'];
const ENGLISH = 'The World Water Day is observed in our county on the 22nd of March each year as part of the plan to save the rivers and lakes of China';

const HOSTILE: readonly (readonly [name: string, line: string])[] = [
  ['a sentence of English without its stop', ENGLISH],
  ['short words', 'We go to it as we do in a bay so it is to be on an old map as we do it in an inn by a sea to us all at'],
  ['single letters', 'a b c d 3 9 f 1 f b 7 f 4 2 6 d 9 d f b 6 b d 0 f a 1 f 2 1 4 6 :'],
  ['declarations that nothing parts', `a{${'aa:'.repeat(60)}`],
  ['a form of nothing but boxes', `可:已${',⊙,'.repeat(30)}⊙上`],
  ['a row of bars', `一一一一>${'·一|'.repeat(30)}。`],
  ['figures beside a sign', `👍 ${'1'.repeat(90)}x`],
  ['openers that nothing closes', '—（VIP'.repeat(40_000)],
  ['quotations that nothing closes', '“加微信'.repeat(40_000)],
  ['prices that nothing closes', "目录免费:（'".repeat(30_000)],
];

const LONGEST = 30_000;
let built: (text: string) => { readonly signal: NodeJS.Signals | null; readonly stdout: string };

beforeAll(() => {
  const bin = join(__dirname, '../bin/reportkit.js');
  built = (text) => {
    const { signal, stdout } = spawnSync(process.execPath, [bin, 'clean', '--quiet'], { input: text, encoding: 'utf8', timeout: LONGEST, maxBuffer: 1e9 });
    return { signal, stdout };
  };
});

test.each(HOSTILE)('ends on %s', (_, line) => {
  const { signal, stdout } = built([...BODY, line, ''].join('\n'));
  expect(signal).toBeNull();
  expect((JSON.parse(stdout) as { metadata: { title: string } }).metadata.title).toBe(BODY[0]);
}, LONGEST + 5000);

describe('English among Chinese lines is the document’s', () => {
  test.each([ENGLISH, 'The Industrial Park hosted its first conference on water and soil', 'The Human Rights Office of the county took part', 'The Blueprint of the new town was shown to visitors'])('%s', (line) => {
    const record = clean([...BODY, line, ''].join('\n'));
    expect(isReport(record) && record.text).toContain(line);
  });
});
