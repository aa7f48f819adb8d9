import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Folder, pathsOf, type Ran } from './cli-run';

/** What a user meets who gives the command line something that cannot be used: one line for each thing, and no stack. */

const BIN = join(__dirname, '../bin/reportkit.js');
const fixture = (name: string): Buffer => readFileSync(join(__dirname, '../fixtures/formats', name));

let folder: Folder;
beforeEach(() => { folder = new Folder(); });
afterEach(() => folder.remove());

// Matches a line of a stack trace: "    at Voice.error (/a/b.js:1:2)"
// Trap: a message may hold the word “at”.
const STACK = /^\s+at .*[:(]/m;

/** A placeholder that nothing filled. Trap: `{"text": …}` of an example holds a quote. */
const UNFILLED = /\{[a-zA-Z]+\}/;

const errorsOf = ({ stderr }: Pick<Ran, 'stderr'>): string[] => stderr.split('\n').filter((line) => /^reportkit: (?:error|错误): /.test(line)).map((line) => line.replace(/^reportkit: (?:error|错误): /, ''));

interface Bad {
  readonly name: string;
  readonly prepare: (folder: Folder) => void;
  readonly argv: readonly string[];
  readonly code: number;
  /** What, where and why; and then what to do: of each language. */
  readonly en: readonly [RegExp, RegExp];
  readonly zh: readonly [RegExp, RegExp];
}

/** Inputs that cannot be read: one line each, with the path in front, and the document beside them is done. */
const INPUTS: readonly Bad[] = [
  { name: 'an image', prepare: (at) => at.write('d/b.txt', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1])), argv: [], code: 3, en: [/^b\.txt: This is a JPEG image.*pixels, not characters\./, /Run text recognition \(OCR\).* \[load\/binary\]$/], zh: [/^b\.txt: 这是 JPEG 图片.*像素而不是文字。/, /请先做文字识别.*\[load\/binary\]$/] },
  { name: 'unknown bytes', prepare: (at) => at.write('d/b.bin', Buffer.from([...Array(64).keys()].map((n) => (n * 37 + 128) % 32))), argv: [], code: 3, en: [/^b\.bin: This is binary data.*No text encoding fits/, /Check that this is the file you meant.*\[load\/binary\]$/], zh: [/^b\.bin: 这是二进制数据.*不属于任何文本编码/, /请确认是否选对了文件/] },
  { name: 'an encrypted PDF', prepare: (at) => at.write('d/b.pdf', fixture('locked/password.pdf')), argv: ['--timeout', '60'], code: 3, en: [/^b\.pdf: This is a PDF document, and it is protected by a password\./, /Remove the password in its own program.*\[load\/encrypted\]$/], zh: [/^b\.pdf: 这是 PDF 文档，有密码保护。/, /请用对应的软件去除密码/] },
  { name: 'a broken ZIP file', prepare: (at) => at.write('d/b.zip', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(60, 1)])), argv: [], code: 3, en: [/^b\.zip: This is a ZIP archive, and it is damaged: /, /Download it again.*\[load\/damaged\]$/], zh: [/^b\.zip: 这是 ZIP 压缩包，但文件已损坏（缺少目录，文件末尾可能被截断）。/, /请重新下载/] },
  { name: 'a file of another format', prepare: (at) => at.write('d/b.rar', Buffer.from('Rar!\u001a\u0007\u0000aaaaaaaaaaaaaaaa', 'latin1')), argv: [], code: 3, en: [/^b\.rar: This is a RAR archive.*ZIP and gzip files only\./, /Unpack it and give the files in it\./], zh: [/^b\.rar: 这是 RAR 压缩包/, /请先解压/] },
  { name: 'bytes in no known encoding', prepare: (at) => at.write('d/b.txt', Buffer.from([0xc4, 0xd2])), argv: [], code: 3, en: [/^b\.txt: The encoding cannot be told from the 2 bytes/, /Name it with --encoding/], zh: [/^b\.txt: 无法从这 2 个字节判断编码/, /请用 --encoding 指明/] },
  { name: 'a file that is too large', prepare: (at) => at.write('d/b.txt', '报告'.repeat(3000)), argv: ['--max-bytes', '4K'], code: 3, en: [/^b\.txt: The file has 18000 bytes; the limit is 4096/, /Split it, or raise --max-bytes\./], zh: [/^b\.txt: 文件有 18000 字节，上限为 4096/, /请拆分文件，或调大 --max-bytes/] },
  { name: 'a missing file', prepare: () => undefined, argv: ['没有.txt'], code: 3, en: [/^没有\.txt: There is no file or folder “没有\.txt”\./, /Check the name and the current folder.*\[load\/not-found\]$/], zh: [/^没有\.txt: 没有名为“没有\.txt”的文件或文件夹。/, /请检查名称和当前目录/] },
  { name: 'a link that leads nowhere', prepare: (at) => symlinkSync('loop', join(at.path, 'loop')), argv: ['loop'], code: 3, en: [/^loop: “loop” could not be read: the system says ELOOP/, /Check that you may read it/], zh: [/^loop: 无法读取“loop”：系统返回 ELOOP（符号链接循环）。/, /请检查读取权限/] },
  { name: 'a bad line of NDJSON', prepare: (at) => at.write('d/b.ndjson', '{"text": "关于工作的报告"}\n{"text":\n'), argv: [], code: 3, en: [/^b\.ndjson\/2: Line 2 is not JSON: /, /Put one JSON object on each line/], zh: [/^b\.ndjson\/2: 第 2 行不是 JSON/, /每行应是一个 JSON 对象，请改正/] },
];

describe.each(INPUTS)('$name', ({ prepare, argv, code, ...words }) => {
  test.each(['en', 'zh'] as const)('is one line of what, where, why and what to do (%s), and the others are done', async (language) => {
    prepare(folder.write('d/a.txt'));
    const ran = await folder.run(['clean', 'd', ...argv, '-o', 'out', '--lang', language]);
    const [line = '', ...more] = errorsOf(ran);
    expect(more).toEqual([]);
    for (const part of words[language]) expect(line).toMatch(part);
    expect(ran.code).toBe(code);
    expect(ran.stderr).not.toMatch(STACK);
    expect(ran.stderr).not.toMatch(UNFILLED);
    expect(folder.read('out/a.txt.json')).toContain('"reportkit/report@1"');
  });
});

/** Mistakes of the command line, its configuration and its outputs: exit code 2, nothing is done. */
const MISTAKES: readonly Bad[] = [
  { name: 'a configuration that is no JSON', prepare: (at) => at.write('reportkit.config.json', '{\n  "rules": {,}\n}'), argv: ['clean', 'd'], code: 2, en: [/^reportkit\.config\.json:2:13: this is not JSON from here on\./, /Look for a missing quote/], zh: [/^reportkit\.config\.json:2:13：从这里起不是合法的 JSON。/, /请检查是否缺少引号/] },
  { name: 'a configuration that is not there', prepare: () => undefined, argv: ['clean', 'd', '-c', 'gone.json'], code: 2, en: [/^There is no configuration file gone\.json\./, /reportkit init/], zh: [/^没有配置文件 gone\.json。/, /reportkit init/] },
  { name: 'an unknown setting', prepare: (at) => at.write('reportkit.config.json', '{\n  "rule": {}\n}'), argv: ['clean', 'd'], code: 2, en: [/^reportkit\.config\.json:2:3: there is no setting “rule”\. Did you mean “rules”\?/, /Remove or rename it/], zh: [/^reportkit\.config\.json:2:3：没有设置项“rule”。是不是想写“rules”？/, /请删去或改名/] },
  { name: 'a rule of the user that finds too much', prepare: (at) => at.write('reportkit.config.json', JSON.stringify({ userRules: { advert: { kind: 'cut-text', match: '广告', examples: { match: ['广告'], ignore: ['广告法'] } } } })), argv: ['clean', 'd'], code: 2, en: [/^reportkit\.config\.json:1:\d+: the rule user\/advert is not accepted: the rule finds “广告” in this example/, /Narrow the pattern, or add “unless”\./], zh: [/^reportkit\.config\.json:1:\d+：规则 user\/advert 未被接受：规则在这个应保留的例子里找到了“广告”。/, /请收紧模式/] },
  { name: 'an expression RE2 does not take', prepare: (at) => at.write('reportkit.config.json', JSON.stringify({ userRules: { x: { kind: 'cut-text', match: { pattern: '(?<=甲)乙' }, examples: { match: ['乙'], ignore: ['丙'] } } } })), argv: ['clean', 'd'], code: 2, en: [/^reportkit\.config\.json:1:\d+: /, /./], zh: [/^reportkit\.config\.json:1:\d+：/, /请/] },
  { name: 'an output below a file', prepare: (at) => at.write('file'), argv: ['clean', 'd', '-o', 'file/all.ndjson'], code: 2, en: [/^file\/all\.ndjson cannot be written: (?:ENOTDIR|EEXIST)/, /Check the place and the free space/], zh: [/^无法写入 file\/all\.ndjson：(?:ENOTDIR|EEXIST)（/, /请检查该位置/] },
  { name: 'a baseline that is none', prepare: (at) => at.write('base.json', '[]'), argv: ['validate', 'd', '--baseline', 'base.json'], code: 2, en: [/^base\.json is no baseline of reportkit\./, /Make it anew with --baseline base\.json --update-baseline\./], zh: [/^base\.json 不是 reportkit 的基线。/, /--update-baseline 重新生成/] },
  { name: 'a baseline that is missing', prepare: () => undefined, argv: ['validate', 'd', '--baseline', 'gone.json'], code: 2, en: [/^The baseline gone\.json cannot be read: ENOENT/, /--update-baseline\./], zh: [/^无法读取基线 gone\.json：ENOENT（文件或文件夹不存在）。/, /--update-baseline/] },
  { name: 'a value that an option does not take', prepare: () => undefined, argv: ['clean', 'd', '-f', 'jsom'], code: 2, en: [/^“jsom” is no value for --format\. Did you mean “json”\?/, /Give one that it takes: ndjson, json/], zh: [/^“jsom”不是 --format 能用的值。是不是想写“json”？/, /请改用它接受的值：ndjson/] },
  { name: 'an option that is not there', prepare: () => undefined, argv: ['clean', 'd', '--formt', 'json'], code: 2, en: [/^There is no option --formt\. Did you mean “--format”\?/, /Run the command with --help/], zh: [/^没有选项 --formt。是不是想写“--format”？/, /加上 --help/] },
  { name: 'a format without a report', prepare: () => undefined, argv: ['restore', 'd/a.txt'], code: 3, en: [/^d\/a\.txt is not JSON, or not all of it\./, /Give it what clean wrote/], zh: [/^d\/a\.txt 不是 JSON，或者不完整。/, /请给出 clean 写出的/] },
  { name: 'a report that is not there', prepare: () => undefined, argv: ['restore', 'gone.json'], code: 3, en: [/^There is no file or folder “gone\.json”\./, /Check the name and the current folder/], zh: [/^没有名为“gone\.json”的文件或文件夹。/, /请检查名称和当前目录/] },
  { name: 'lines that are not there', prepare: () => undefined, argv: ['explain', 'd/a.txt:90-91'], code: 2, en: [/^d\/a\.txt has no line 90-91: it has \d+ lines?\./, /Name one of those\./], zh: [/^d\/a\.txt 没有第 90-91 行：一共 \d+ 行。/, /请指定其中一行/] },
  { name: 'shards of two settings', prepare: () => undefined, argv: ['merge', 's', '-o', 'all.ndjson'], code: 2, en: [/^s\/2\.ndjson was made by reportkit \S+ with the rules sha256:\w+, and s\/1\.ndjson by/, /Run all shards with the same version and rules\./], zh: [/^s\/2\.ndjson 由 reportkit \S+ 以规则 sha256:\w+ 生成，s\/1\.ndjson 由/, /请用同一版本和同一规则/] },
  { name: 'a shard that is missing', prepare: () => undefined, argv: ['merge', 's/1.ndjson', '-o', 'all.ndjson'], code: 2, en: [/^Missing of 2 shards: 2\./, /Run them with --shard i\/2/], zh: [/^共 2 片，缺少：2。/, /请用 --shard i\/2 运行/] },
];

describe.each(MISTAKES)('$name', ({ prepare, argv, code, ...words }) => {
  test.each(['en', 'zh'] as const)('is one line of what, where, why and what to do (%s)', async (language) => {
    folder.write('d/a.txt');
    if (argv[0] === 'merge') await shards();
    prepare(folder);
    const ran = await folder.run([...argv, '--lang', language]);
    const [line = '', ...more] = errorsOf(ran);
    expect(more).toEqual([]);
    for (const part of words[language]) expect(line).toMatch(part);
    expect(ran).toMatchObject({ code, stdout: '' });
    expect(ran.stderr).not.toMatch(STACK);
    expect(ran.stderr).not.toMatch(UNFILLED);
    expect((await folder.run([...argv, '--lang', language, '--debug'])).stderr).toMatch(code === 2 && argv[0] !== 'merge' ? STACK : /^/);
  });

  async function shards(): Promise<void> {
    for (const [index, rule] of [[1, 'apply'], [2, 'off']] as const) {
      await folder.run(['clean', 'd', '--shard', `${index}/2`, '-o', `s/${index}.ndjson`, '--rule', `chars/width=${rule}`, '--quiet']);
    }
  }
});

/** Root may read everything, so as root the program runs as somebody else; where that one cannot read the program, the test is skipped, and says so. */
const other = process.getuid?.() === 0 ? { uid: 65534 } : {};
const canRun = spawnSync(process.execPath, [BIN, '--version'], other).status === 0;
if (!canRun) process.stderr.write('SKIPPED: a folder that may not be read: this test runs as root, and nobody else can read the program\n');

(canRun ? test : test.skip)('a folder that may not be read is one line, and the others are done', () => {
  folder.write('d/a.txt').write('d/shut/b.txt');
  for (const [place, mode] of [['d/shut', 0o000], ['', 0o755], ['d', 0o755]] as const) chmodSync(join(folder.path, place), mode);
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, 'clean', 'd', '--lang', 'en'], { cwd: folder.path, env: { PATH: process.env['PATH'] }, encoding: 'utf8', ...other });
  chmodSync(join(folder.path, 'd/shut'), 0o700);
  expect(errorsOf({ stderr })).toEqual([expect.stringMatching(/^shut: “shut” could not be read: the system says EACCES: permission denied\. Check that you may read it.*\[load\/unreadable\]$/)]);
  expect([status, pathsOf(stdout)]).toEqual([3, ['a.txt', 'shut']]);
  expect(stderr).not.toMatch(STACK);
});

test('a result that cannot be written is a line of its document, and the others are written', async () => {
  folder.write('d/a.txt').write('d/b.txt');
  mkdirSync(join(folder.path, 'out/b.txt.json/full'), { recursive: true });
  const ran = await folder.run(['clean', 'd', '-o', 'out']);
  expect(errorsOf(ran)).toEqual([expect.stringMatching(/^b\.txt: The result could not be written to “.*b\.txt\.json”: the system says \w.*\. Check free space and permissions, then run again with --resume\. \[load\/write-failed\]$/)]);
  expect(ran.code).toBe(3);
  expect(folder.read('out/a.txt.json')).toContain('"reportkit/report@1"');
});

describe('the built program', () => {
  const start = (...argv: string[]): { status: number | null; stderr: string } => spawnSync(process.execPath, [BIN, ...argv], { cwd: folder.path, env: { PATH: process.env['PATH'], LANG: 'en_US.UTF-8' }, encoding: 'utf8' });

  test('shows a stack under --debug alone', () => {
    folder.write('a.txt').write('reportkit.config.json', '{');
    const [plain, debugged] = [start('clean', 'a.txt'), start('clean', 'a.txt', '--debug')];
    expect([plain.status, debugged.status]).toEqual([2, 2]);
    expect(plain.stderr.trimEnd().split('\n')).toEqual([expect.stringMatching(/^reportkit: error: reportkit\.config\.json:1:2: this is not JSON from here on\. Look for/), expect.stringContaining('reportkit clean --help')]);
    expect(debugged.stderr.startsWith(plain.stderr)).toBe(true);
    expect(debugged.stderr).toMatch(STACK);
  });
});
