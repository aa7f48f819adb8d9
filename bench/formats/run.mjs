// `npm run quality:formats [-- --keep FOLDER] [--verbose]`: what is lost between a text and the same text as .docx, .doc, .rtf and .pdf.
// Own texts of fixtures/formats in every kind, then the plain-text documents of ../shared/real, converted by LibreOffice in two page styles.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { convert, FILTERS, INSTALL, officeIsThere } from '../../scripts/formats/office.mjs';
import { officialPage } from './layout.mjs';
import { realFolder, realTexts, rightBody } from './real.mjs';
import { againstGold, bodyF1, differences, headingsF1, headingsOf } from './score.mjs';

const { values: options } = parseArgs({ options: { keep: { type: 'string' }, verbose: { type: 'boolean' }, kinds: { type: 'string', default: 'docx,doc,rtf,pdf' } } });
const root = path.join(import.meta.dirname, '..', '..');
const fixtures = path.join(root, 'fixtures', 'formats');
const kinds = options.kinds.split(',');
/** What must hold for the real documents. */
const FLOOR = 0.98;

/** Records by path of a folder cleaned by the built program. */
function cleaned(folder) {
  const run = spawnSync(process.execPath, [path.join(root, 'bin', 'reportkit.js'), 'clean', '.', '--format', 'ndjson', '--ledger', 'none', '--quiet'], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (run.status !== 0 && run.status !== 3) throw new Error(`reportkit ended with ${run.status ?? run.signal}: ${run.stderr}`);
  return new Map(run.stdout.split('\n').filter((line) => line !== '').map((line) => [JSON.parse(line).source.path, JSON.parse(line)]));
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const figure = (value) => (Number.isFinite(value) ? value.toFixed(4) : '–');
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const skipped = (why) => console.error(`${'!'.repeat(78)}\n!!  SKIPPED: ${why}\n!!  The figures for real documents were NOT measured in this run.\n${'!'.repeat(78)}`);

function ownTexts() {
  const records = cleaned(path.join(fixtures, 'good'));
  const names = readdirSync(path.join(fixtures, 'documents')).filter((file) => file.endsWith('.expected.json')).map((file) => file.slice(0, -'.expected.json'.length));
  const ends = ['txt', 'html', 'docx', 'doc', 'wps', 'rtf', 'pdf', 'gbk.pdf', 'mht', 'eml'];
  const rows = names.map((name) => {
    const expected = JSON.parse(readFileSync(path.join(fixtures, 'documents', `${name}.expected.json`), 'utf8'));
    const text = readFileSync(path.join(fixtures, 'documents', `${name}.txt`), 'utf8');
    return [name, ...ends.map((end) => {
      if (!existsSync(path.join(fixtures, 'good', `${name}.${end}`))) return '';
      const record = records.get(`${name}.${end}`);
      if (record?.tree === undefined) return record?.error?.rule ?? 'no record';
      const outline = headingsOf(record).map(({ style, ordinal, title }) => `${style === undefined ? '- -' : `${style} ${ordinal}`} ${title}`.trimEnd());
      const right = expected.headings.map((line) => line.trim().replace(/^\d+ /u, ''));
      const { title, date, documentNumber } = record.metadata;
      const facts = title === expected.title && date === expected.date && documentNumber === expected.documentNumber;
      return `${JSON.stringify(outline) === JSON.stringify(right) ? '' : 'tree ✗ '}${facts ? '' : 'facts ✗ '}${figure(bodyF1(text, record.text))}`;
    })];
  });
  console.log(`\nOwn texts: body F1; ✗ where the tree or title, date and number differ from what was written down\n\n${table(['text', ...ends], rows)}`);
}

/** The texts as LibreOffice reads them, and set as official documents are. */
function converted(texts, folder) {
  const [plain, official] = ['plain', 'official'].map((style) => path.join(folder, 'sources', style));
  for (const place of [plain, official, path.join(folder, 'txt')]) mkdirSync(place, { recursive: true });
  for (const { name, text } of texts) {
    writeFileSync(path.join(folder, 'txt', `${name}.txt`), text);
    writeFileSync(path.join(plain, `${name}.txt`), text);
    writeFileSync(path.join(official, `${name}.fodt`), officialPage(text));
  }
  for (const kind of kinds) {
    const files = (place, end) => texts.map(({ name }) => path.join(place, `${name}.${end}`));
    convert(files(plain, 'txt'), FILTERS[kind], path.join(folder, 'plain'), 'Text (encoded):UTF8');
    convert(files(official, 'fodt'), FILTERS[kind], path.join(folder, 'official'));
  }
}

function realDocuments(folder) {
  const texts = realTexts();
  if (!existsSync(path.join(folder, 'official'))) converted(texts, folder);
  const own = cleaned(path.join(folder, 'txt'));
  let below = 0;
  for (const style of ['plain', 'official']) {
    const records = cleaned(path.join(folder, style));
    const columns = ['txt', ...kinds].map(() => ({ gold: [], headings: [], body: [], goldBody: [] }));
    const rows = texts.map(({ name, text, gold }) => [name, ...['txt', ...kinds].flatMap((kind, at) => {
      const itself = own.get(`${name}.txt`);
      const record = kind === 'txt' ? itself : records.get(`${name}.${kind}`);
      if (record?.tree === undefined) return [record?.error?.rule ?? 'no record', '', '', ''];
      const headings = headingsOf(record);
      const right = rightBody(text, gold);
      const scores = { gold: gold.headings === undefined ? NaN : againstGold(headings, gold), headings: headingsF1(headingsOf(itself), headings), body: bodyF1(itself.text, record.text), goldBody: right === null ? NaN : bodyF1(right, record.text) };
      for (const [key, score] of Object.entries(scores)) if (Number.isFinite(score)) columns[at][key].push(score);
      if (options.verbose && scores.headings < 1) console.error(style, kind, name, differences(headingsOf(itself), headings));
      return [scores.gold, scores.headings, scores.goldBody, scores.body].map(figure);
    })]);
    const means = columns.flatMap(({ gold, headings, body, goldBody }) => [gold, headings, goldBody, body].map((values) => (values.length === texts.length || values === gold || values === goldBody ? mean(values) : NaN)));
    // The text itself against the gold is the cleaner's own score, and no conversion can beat it.
    below += means.slice(4).filter((value) => !(value >= FLOOR)).length;
    console.log(`\nReal documents, ${style} page: F1 of headings against the gold and against the text file itself, of the body likewise\n\n${table(['document', ...['txt', ...kinds].flatMap((kind) => [`${kind}: gold`, 'own', 'body: gold', 'own'])], [...rows, ['mean', ...means.map(figure)]])}`);
  }
  console.log(below === 0 ? `\nAll means are at least ${FLOOR}.` : `\n${below} means are below ${FLOOR}.`);
  return below === 0 ? 0 : 1;
}

ownTexts();
if (!existsSync(realFolder)) skipped('../shared/real is not there.');
else if (!officeIsThere()) skipped(INSTALL);
else {
  const folder = path.resolve(options.keep ?? mkdtempSync(path.join(os.tmpdir(), 'reportkit-quality-')));
  try {
    process.exitCode = realDocuments(folder);
  } finally {
    if (options.keep === undefined) rmSync(folder, { recursive: true, force: true });
  }
}
