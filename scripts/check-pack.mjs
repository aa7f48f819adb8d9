// Packs the package as npm would publish it, looks at the list, unpacks it and runs it. Needs a built dist.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const root = path.resolve(import.meta.dirname, '..');
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const MUST = ['package.json', 'README.md', 'README.zh-CN.md', 'LICENSE', 'CHANGELOG.md', 'bin/reportkit.js', 'dist/index.js', 'dist/index.d.ts', 'dist/cli/main.js', 'dist/bundle/name', 'dist/stripper/suspect/injected-counts.js', 'schema/report-1.json', 'schema/config-1.json', 'schema/rules-1.json'];
// Compiled code is for one version of Node: the first run at the user's makes its own.
const MAY = /^(?!.*\.v8$)(?:package\.json|README(?:\.zh-CN)?\.md|LICENSE|CHANGELOG\.md|bin\/|dist\/|schema\/)/;

const faults = [];
const folder = mkdtempSync(path.join(os.tmpdir(), 'reportkit-pack-'));
try {
  const [pack] = JSON.parse(execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], shell: process.platform === 'win32' }));
  const files = pack.files.map(({ path: file }) => file);
  for (const file of MUST) if (!files.includes(file)) faults.push(`${file} is missing from the package`);
  for (const file of files) if (!MAY.test(file)) faults.push(`${file} does not belong into the package`);

  execFileSync('tar', ['-xzf', path.join(folder, pack.filename), '-C', folder]);
  const unpacked = path.join(folder, 'package');
  symlinkSync(path.join(root, 'node_modules'), path.join(unpacked, 'node_modules'), 'junction');
  const node = (...args) => execFileSync(process.execPath, args, { cwd: unpacked, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'], input: '一、主要工作\n加强党的建设，落实各项任务。\n' });
  const version = node('bin/reportkit.js', '--version').trim();
  if (!version.includes(manifest.version)) faults.push(`the packed --version says ${version}, package.json ${manifest.version}`);
  const record = JSON.parse(node('bin/reportkit.js', 'clean'));
  if (record.schema !== 'reportkit/report@1') faults.push(`the packed tool turned a pipe into ${record.schema}`);
  const odd = JSON.parse(execFileSync(process.execPath, ['bin/reportkit.js', 'clean'], { cwd: unpacked, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'], input: '一、主要工作\n加强党的建设，扎实推进清理橘猫喵喵工作，落实各项任务。\n' }));
  if (!odd.diagnostics.some(({ rule }) => rule === 'suspect/injected-text')) faults.push('the packed tool does not find its counts: no suspect/injected-text for a watermark');
  if (node('-p', 'typeof require("reportkit").clean').trim() !== 'function') faults.push('require("reportkit").clean is no function');

  const { messages } = await publint({ pkgDir: unpacked, level: 'warning', pack: false });
  for (const message of messages) faults.push(`publint: ${formatMessage(message, manifest)}`);
  console.log(`pack: ${files.length} files, ${(pack.size / 1024).toFixed(0)} KiB packed`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const fault of faults) console.error(`pack: ${fault}`);
if (faults.length > 0) process.exitCode = 1;
