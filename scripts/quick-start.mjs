// Prints one of the two quick-start lines of README.md: `node scripts/quick-start.mjs clean|tests`.
// Imported by tests too. Uses nothing that `npm ci` would have to install first.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * @param {string} markdown a README.
 * @param {string} heading the quick start's heading in its language.
 * @returns {string[]} the command lines of the section's `sh` blocks.
 */
export function quickStartLines(markdown, heading) {
  const section = markdown.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`no section "## ${heading}"`);
  return [...section.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block]) => block.split('\n').filter((line) => line !== ''));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lines = quickStartLines(readFileSync(new URL('../README.md', import.meta.url), 'utf8'), 'Quick start');
  const line = { clean: lines[0], tests: lines[1] }[process.argv[2]];
  if (lines.length !== 2 || line === undefined) {
    console.error(`README.md must hold exactly two quick-start lines, it holds ${lines.length}; usage: quick-start.mjs clean|tests`);
    process.exitCode = 1;
  } else {
    console.log(line);
  }
}
