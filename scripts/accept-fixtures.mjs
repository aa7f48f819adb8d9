// Writes what the rules do now into fixtures/rules/**/*.critic: npm run fixtures:accept [-- PART-OF-PATH]
// Read the diff before you commit it. A new fixture starts as the bare input in a file named <case>.critic.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { typescriptLoader } from './load-typescript.mjs';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));
const { clean } = require(join(root, 'dist', 'clean.js'));
const { renderCritic } = require(join(root, 'dist', 'emitter', 'critic.js'));
const { parseCritic } = typescriptLoader(import.meta.url)('../tests/parse-critic.ts');

const wanted = process.argv[2] ?? '';
let changed = 0;
for (const entry of readdirSync(join(root, 'fixtures', 'rules'), { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  const name = relative(root, path);
  if (!entry.isFile() || !name.endsWith('.critic') || name.endsWith('.known-failure.critic') || !name.includes(wanted)) continue;
  const before = readFileSync(path, 'utf8');
  const settingsPath = path.replace(/\.critic$/, '.settings.json');
  const settings = existsSync(settingsPath) ? JSON.parse(readFileSync(settingsPath, 'utf8')) : {};
  // A remark that follows no mark expects a finding; no ledger can write it, so such a file is left to its author.
  if (/(?<!--\}|~~\})\{>>[a-z]+\/[a-z0-9-]+<<\}/.test(before)) {
    console.log(`by hand   ${name}`);
    continue;
  }
  const after = renderCritic(clean(parseCritic(before).source, { ...settings, from: 'text', ledger: 'text' }, { path: name.endsWith('.md.critic') ? 'a.md' : 'a.txt' }));
  if (after === before) continue;
  writeFileSync(path, after);
  changed += 1;
  console.log(`accepted  ${name}`);
}
console.log(`${changed} files changed; read the diff before you commit.`);
