import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exampleCommands, examplesOf, exampleTexts, type ExampleName } from '../src/catalogue/examples';
import * as tables from '../src/cli/option-tables';
import { programOf } from '../src/cli/program';
import { Folder, Gathering } from './cli-run';

const folder = new Folder().write('some file.txt').write('b.txt');
const scripts = mkdtempSync(join(tmpdir(), 'reportkit-completion-'));
const COMMANDS = ['clean', 'validate', 'outline', 'chunks', 'diff', 'explain', 'overview', 'merge', 'restore', 'rules', 'schema', 'init', 'completion'];

beforeAll(async () => {
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { code, stdout } = await folder.run(['completion', shell]);
    expect(code).toBe(0);
    writeFileSync(join(scripts, shell), stdout);
  }
});
afterAll(() => {
  folder.remove();
  rmSync(scripts, { recursive: true });
});

/** The shells that are not installed are left out, and the report says so. */
const shellTest = (shell: string): typeof test | typeof test.skip => (existsSync(`/usr/bin/${shell}`) || existsSync(`/bin/${shell}`) ? test : test.skip);

function answer(shell: string, script: string): string[] {
  const { stdout, stderr } = spawnSync(shell, ['-c', script], { cwd: folder.path, encoding: 'utf8', env: { PATH: process.env['PATH'], HOME: scripts, LC_ALL: 'C.UTF-8' } });
  expect(stderr.replace(/.*compopt: not currently executing completion function\n/g, '')).toBe('');
  return stdout.split('\n').filter((line) => line !== '');
}

const inBash = (...words: string[]): string[] =>
  answer('bash', `source ${scripts}/bash; COMP_WORDS=(reportkit ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}; _reportkit; printf '%s\\n' "\${COMPREPLY[@]}"`);

describe('bash', () => {
  shellTest('bash')('commands, options, values, rule ids and files', () => {
    expect(inBash('')).toEqual(expect.arrayContaining([...COMMANDS, 'help']));
    expect(inBash('--lang', 'zh', 'va')).toEqual(['validate']);
    expect(inBash('clean', '--led')).toEqual(['--ledger']);
    expect(inBash('clean', '--quie')).toEqual(['--quiet']);
    expect(inBash('clean', '--ledger', '')).toEqual(['compact', 'text', 'full', 'none']);
    expect(inBash('clean', '-f', 'c')).toEqual(['csv', 'critic']);
    expect(inBash('validate', '-f', 's')).toEqual(['sarif']);
    expect(inBash('clean', '--rule', 'strip/page-c')).toEqual(['strip/page-chrome=']);
    expect(inBash('clean', '--rule', 'strip/page-chrome', '=', 'r')).toEqual(['report']);
    expect(inBash('clean', '--rule', 'strip/page-chrome', '=')).toEqual(['off', 'report', 'apply']);
    expect(inBash('validate', '--severity', 'load/empty', '=', '')).toEqual(['error', 'warning', 'info']);
    expect(inBash('clean', '--lang', '')).toEqual(['en', 'zh']);
    expect(inBash('clean', 'so')).toEqual(['some file.txt']);
    expect(inBash('clean', '-o', 'b')).toEqual(['b.txt']);
    expect(inBash('rules', 'load/em')).toEqual(['load/empty']);
    expect(inBash('schema', '')).toEqual(['report', 'stable', 'config', 'rules', 'chunk']);
    expect(inBash('completion', 'f')).toEqual(['fish']);
  });
});

const inFish = (line: string): string[] => answer('fish', `source ${scripts}/fish; complete -C '${line}'`).map((found) => found.split('\t', 1)[0] ?? '');

describe('fish', () => {
  shellTest('fish')('commands, options, values, rule ids and files', () => {
    expect(inFish('reportkit ')).toEqual(expect.arrayContaining(COMMANDS));
    expect(inFish('reportkit clean --led')).toEqual(['--ledger']);
    expect(inFish('reportkit clean --ledger ').sort()).toEqual(['compact', 'full', 'none', 'text']);
    expect(inFish('reportkit validate -f s')).toEqual(expect.arrayContaining(['sarif']));
    expect(inFish('reportkit clean --rule strip/page-chrome=')).toEqual(expect.arrayContaining(['strip/page-chrome=report']));
    expect(inFish('reportkit rules load/em')).toEqual(['load/empty']);
    expect(inFish('reportkit schema ').sort()).toEqual(['chunk', 'config', 'report', 'rules', 'stable']);
    expect(inFish('reportkit clean b.')).toEqual(['b.txt']);
  });
});

/** What zsh shows below the line for a tab, from a terminal of its own. */
function inZsh(line: string): string {
  const script = `zmodload zsh/zpty; zpty z zsh -f -i; zpty -w z "PROMPT=; unsetopt zle_bracketed_paste; autoload -Uz compinit; compinit -u -d ${scripts}/dump; zstyle ':completion:*' list-prompt ''; LISTMAX=1000; setopt nolistbeep; source ${scripts}/zsh; echo REA''DY"
out=''; while zpty -r z chunk '*READY*'; do out+=$chunk; [[ $out == *READY* ]] && break; done
zpty -w -n z $'${line}\\t'; sleep 1; zpty -w -n z $'\\t'; sleep 1; zpty -rt z got '' 2>/dev/null; while zpty -rt z more; do got+=$more; done; print -r -- "$got"; zpty -d z`;
  return spawnSync('zsh', ['-f', '-c', script], { cwd: folder.path, encoding: 'utf8', timeout: 30_000, env: { PATH: process.env['PATH'], HOME: scripts, TERM: 'dumb', LC_ALL: 'C.UTF-8' } }).stdout;
}

describe('zsh', () => {
  shellTest('zsh')('commands, options, values and rule ids', () => {
    expect(answer('zsh', `zsh -n ${scripts}/zsh && echo sound`)).toEqual(['sound']);
    expect(inZsh('reportkit va')).toContain('validate');
    expect(inZsh('reportkit clean --ledger co')).toContain('compact');
    expect(inZsh('reportkit rules load/em')).toContain('load/empty');
    expect(inZsh('reportkit clean --rule load/empty=re')).toContain('load/empty=report');
  });
});

test('an unknown shell is refused with the nearest one', async () => {
  expect((await folder.run(['completion', 'bahs'])).stderr).toContain('Did you mean “bash”?');
  expect((await folder.run(['completion'])).code).toBe(2);
});

describe('values that are known beforehand', () => {
  const byCommand: [string, readonly tables.OptionSpec[]][] = [['clean', tables.cleanOptions], ['validate', tables.validateOptions], ['outline', tables.outlineOptions], ['diff', tables.diffOptions], ['explain', tables.explainOptions], ['overview', tables.overviewOptions], ['rules', tables.rulesOptions]];
  const cases = byCommand.flatMap(([command, specs]) => [...specs, ...tables.everywhere].filter(({ takes }) => typeof takes === 'object').map((spec) => [command, /--[\w-]+/.exec(spec.flags)?.[0] ?? '', spec.takes as readonly string[]] as const));

  test.each(cases)('%s %s takes what completion offers, and names what was meant', async (command, option, takes) => {
    const names = command === 'rules' ? [] : command === 'diff' ? ['b.txt', 'b.txt'] : ['b.txt'];
    const misspelt = `${takes[0]}x`;
    const { code, stderr } = await folder.run([command, ...names, option, misspelt]);
    expect(code).toBe(2);
    expect(stderr).toContain(`Give one that it takes: ${takes.join(', ')}`);
    // Two letters are too few to tell what was meant.
    if ((takes[0]?.length ?? 0) > 2) expect(stderr).toContain(`Did you mean “${takes[0]}”?`);
  });
});

describe('examples in help', () => {
  const program = programOf({ argv: [], stdin: process.stdin, stdout: new Gathering(), stderr: new Gathering(), cwd: folder.path, env: {} }, 'en', () => undefined);

  test('every command that is built has some, in both languages', async () => {
    expect(Object.keys(examplesOf).sort()).toEqual([...COMMANDS].sort());
    for (const command of COMMANDS) {
      for (const [language, heading] of [['en', 'Examples:'], ['zh', '示例：']] as const) {
        const { stdout } = await folder.run([command, '--help', '--lang', language]);
        expect(stdout).toContain(`${heading}\n  ${exampleCommands[examplesOf[command]?.[0] as ExampleName]}`);
      }
    }
  });

  test.each(Object.entries(exampleCommands))('%s uses only what there is', (name, line) => {
    const [, words = ''] = /reportkit (.*?)(?: > .*)?$/.exec(line) ?? [];
    const [name0 = '', ...rest] = words.split(' ');
    const command = program.commands.find((one) => one.name() === name0);
    const known = [...(command?.options ?? []), ...program.options].flatMap(({ short, long }) => [short, long]);
    expect(rest.filter((word) => word.startsWith('-') && !known.includes(word))).toEqual([]);
    expect(examplesOf[name0]).toContain(name);
    expect(exampleTexts[name as ExampleName].zh).not.toBe('');
  });
});
