import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { failing, Folder } from './cli-run';

let folder: Folder;
beforeEach(async () => {
  folder = new Folder();
  folder.write('a.txt').write('r.ndjson', (await folder.run(['clean', 'a.txt'])).stdout);
});
afterEach(() => folder.remove());

const COMMANDS = [
  ['restore', 'r.ndjson'], ['restore', 'r.ndjson', '--check', '--json'], ['rules'], ['rules', '--json'], ['rules', 'chars/space'], ['schema'], ['outline', 'a.txt'], ['explain', 'a.txt'], ['chunks', 'a.txt'],
  ['validate', 'a.txt'], ['diff', 'r.ndjson', 'r.ndjson', '--json'], ['overview', 'a.txt'], ['completion', 'bash'], ['help'], ['clean', '--help'], ['clean', 'a.txt', '--dry-run'], ['clean', 'a.txt'], ['--version'],
];

describe('standard output that cannot be written', () => {
  test.each(COMMANDS)('is a failure of %s %s %s', async (...argv) => {
    const ran = await folder.run(argv, { stdout: failing('ENOSPC') });
    expect(ran.code).toBe(3);
    expect(ran.stderr.split('stdout cannot be written: ENOSPC')).toHaveLength(2);
    expect(ran.stderr).not.toContain('sha256:');
  });

  test.each(COMMANDS)('is none where the reader went away: %s %s %s', async (...argv) => {
    const ran = await folder.run(argv, { stdout: failing('EPIPE') });
    expect(ran.code).toBe(0);
    expect(ran.stderr).not.toContain('EPIPE');
  });

  test('does not matter where nothing is written to it', async () => {
    expect((await folder.run(['clean', 'a.txt', '-o', 'out', '--quiet'], { stdout: failing('ENOSPC') }))).toMatchObject({ code: 0, stderr: '' });
  });

  test('takes nothing from a mistake', async () => {
    expect((await folder.run(['rules', 'no/rule'], { stdout: failing('ENOSPC') })).code).toBe(2);
  });
});
