// The pages of the bench: 12 layouts × 10 pages, fixed seed, what is right known by construction. layouts.md says what each layout is.
// `node bench/pages/generate.mjs FOLDER` writes them as files; `--json` prints them for the tests.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { randomOf } from '../generate.mjs';
import { disguised } from './disguise.mjs';
import { ENCODINGS, encoded } from './frame.mjs';
import * as odd from './layouts-odd.mjs';
import * as portals from './layouts-portal.mjs';

const SEED = 20240607;
export const PAGES = 10;
export const LAYOUTS = [
  ['cms-index', portals.cmsIndex], ['unknown', portals.unknown], ['short-notice', portals.shortPage], ['table-layout', portals.tableLayout], ['split', portals.split], ['br-only', portals.brOnly],
  ['misleading', odd.misleading], ['hidden', odd.hidden], ['trs-archive', odd.trsArchive], ['raw', odd.raw], ['wechat', odd.wechat], ['news', odd.news],
];

/**
 * @returns {{name: string, layout: string, encoding: string, bytes: Buffer, text: string, right: object}[]} in fixed order; `text` is what a right decoder makes of `bytes`, without byte order mark.
 */
export function generatePages() {
  return LAYOUTS.flatMap(([layout, build], at) => Array.from({ length: PAGES }, (_, index) => {
    // Each page has its own dice: a change in one layout leaves the others as they are.
    const random = randomOf(SEED + at * 1000 + index);
    const { html, right } = build(random, index, ENCODINGS[index]);
    const text = disguised(random, html);
    return { name: `${layout}-${index}.html`, layout, encoding: ENCODINGS[index].encoding, bytes: encoded(text, ENCODINGS[index]), text, right };
  }));
}

/** Names the set: two runs with one digest measured the same pages. */
export const digestOf = (pages) => pages.reduce((hash, { name, bytes, right }) => hash.update(name).update(bytes).update(JSON.stringify(right)), createHash('sha256')).digest('hex');

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [target] = process.argv.slice(2);
  const pages = generatePages();
  if (target === '--json') process.stdout.write(JSON.stringify({ digest: digestOf(pages), pages: pages.map(({ name, layout, encoding, bytes, right }) => ({ name, layout, encoding, bytes: bytes.toString('base64'), right })) }));
  else if (target === undefined) console.error('usage: node bench/pages/generate.mjs FOLDER | --json');
  else {
    mkdirSync(target, { recursive: true });
    for (const { name, bytes, right } of pages) {
      writeFileSync(path.join(target, name), bytes);
      writeFileSync(path.join(target, name.replace('.html', '.json')), JSON.stringify(right, null, 1));
    }
  }
}
