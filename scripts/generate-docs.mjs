// Writes what is generated from the code: docs/rules*.md, docs/cli.md, schema/*.json. `--check` writes nothing and fails on drift.
// Reads dist, so build first. docs/performance.md is written by the bench alone.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { rulesPage } from './rules-page.mjs';

const root = path.resolve(import.meta.dirname, '..');
const load = createRequire(import.meta.url);

// The commands that are built; one that is not has a help of one sentence.
const COMMANDS = ['clean', 'validate', 'diff', 'explain', 'outline', 'chunks', 'overview', 'merge', 'restore', 'rules', 'schema', 'init', 'completion'];

const reportkit = (...args) => spawnSync(process.execPath, [path.join(root, 'bin', 'reportkit.js'), ...args], {
  cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1', COLUMNS: '100', LANG: 'en_US.UTF-8' },
});

/** The help of the program and of each command that is there, in both languages. */
function cliPage() {
  const blocks = [];
  for (const [language, title] of [['en', 'English'], ['zh', '中文']]) {
    blocks.push(`## ${title}`);
    for (const command of ['', ...COMMANDS]) {
      const { status, stdout } = reportkit(...(command === '' ? [] : [command]), '--lang', language, '--help');
      if (status !== 0 || stdout.trim() === '') continue;
      blocks.push(`### reportkit${command === '' ? '' : ` ${command}`}`, `\`\`\`text\n${stdout.trimEnd()}\n\`\`\``);
    }
  }
  return `# Command line\n\nGenerated from the help texts by \`npm run docs\`; do not edit. 由帮助文本生成，请勿手工修改。\n\n${blocks.join('\n\n')}\n`;
}

/** @returns {[file: string, content: string][]} */
function pages() {
  const { rules } = load(path.join(root, 'dist', 'index.js'));
  const { jsonSchema } = load(path.join(root, 'dist', 'model', 'report-schema.js'));
  return [
    ['docs/rules.md', rulesPage(rules, 'en')],
    ['docs/rules.zh-CN.md', rulesPage(rules, 'zh')],
    ['docs/cli.md', cliPage()],
    ...['report', 'stable', 'config', 'rules', 'chunk'].map((kind) => [`schema/${kind}-1.json`, `${JSON.stringify(jsonSchema(kind), null, 2)}\n`]),
  ];
}

if (!existsSync(path.join(root, 'dist', 'index.js'))) {
  console.error('docs: dist is not built; run npm run build first');
  process.exitCode = 1;
} else {
  const check = process.argv.includes('--check');
  for (const [file, content] of pages()) {
    const place = path.join(root, file);
    const had = existsSync(place) ? readFileSync(place, 'utf8') : null;
    if (had === content) continue;
    if (check) {
      console.error(`docs: ${file} ${had === null ? 'is missing' : 'differs from what the code says'}; run npm run docs and commit it`);
      process.exitCode = 1;
    } else {
      mkdirSync(path.dirname(place), { recursive: true });
      writeFileSync(place, content);
      console.log(`docs: wrote ${file}`);
    }
  }
}
