// Writes fixtures/formats/{good,damaged,hostile,locked,lying,packed} from fixtures/formats/documents:  node scripts/make-format-fixtures.mjs [--odd-only]
// The .lines files hold the texts, the .expected.json files what is to be read from them; both are written by hand, before any reader saw the files.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gbkPdfOf } from './formats/containers.mjs';
import { readLines, visibleLines } from './formats/lines.mjs';
import { climbingFolder, damagedFiles, hostileFiles, lockedFiles, lyingFiles, packedFolder } from './formats/odd.mjs';
import { convert, FILTERS, INSTALL, officeIsThere } from './formats/office.mjs';
import { htmlOf, mailOf, mhtOf, oldMhtOf } from './formats/pages.mjs';
import { workbookOf } from './formats/sheet.mjs';
import { wordOf } from './formats/word.mjs';

const root = join(import.meta.dirname, '..', 'fixtures', 'formats');
const good = join(root, 'good');
const names = readdirSync(join(root, 'documents')).filter((name) => name.endsWith('.lines')).map((name) => name.slice(0, -'.lines'.length));

/** The .docx of these is LibreOffice's own; the others are as Word and WPS write them. */
const SAVED_BY_OFFICE = ['notice', 'speech'];
/** A plain text cannot say that a line is bold. */
const WITHOUT_TEXT = ['brief'];
/** Saved as Internet Explorer does. */
const OLD_PAGES = ['notice', 'study'];

/** What is locked is short, since only the lock is of interest. */
const short = {
  face: 'WenQuanYi Zen Hei', header: '', footer: '', columns: 1, properties: { title: '', company: '', created: '2024-01-02T00:00:00Z' },
  blocks: [{ kind: 'title', text: '关于加强值班工作的通知', lead: '' }, { kind: 'addressee', text: '各科室：', lead: '' }, { kind: 'p', text: '节日期间要落实二十四小时值班和领导带班，遇到突发事件及时上报。', lead: '' }],
};

function makeGood() {
  const work = mkdtempSync(join(tmpdir(), 'reportkit-formats-'));
  rmSync(good, { recursive: true, force: true });
  mkdirSync(good, { recursive: true });
  mkdirSync(join(work, 'accepted'));
  const documents = new Map(names.map((name) => [name, readLines(join(root, 'documents', `${name}.lines`))]));
  for (const [name, document] of documents) {
    const text = `${visibleLines(document).join('\n')}\n`;
    writeFileSync(join(root, 'documents', `${name}.txt`), text);
    if (!WITHOUT_TEXT.includes(name)) writeFileSync(join(good, `${name}.txt`), text);
    writeFileSync(join(good, `${name}.html`), htmlOf(document));
    writeFileSync(join(good, `${name}.mht`), OLD_PAGES.includes(name) ? oldMhtOf(document) : mhtOf(document));
    writeFileSync(join(work, `${name}.docx`), wordOf(document));
    // On paper a tracked change is shown struck through or underlined: print what stands when all are accepted.
    writeFileSync(join(work, 'accepted', `${name}.docx`), wordOf(document, { accept: true }));
    if (!SAVED_BY_OFFICE.includes(name)) copyFileSync(join(work, `${name}.docx`), join(good, `${name}.docx`));
  }
  const words = names.map((name) => join(work, `${name}.docx`));
  for (const kind of ['doc', 'rtf']) convert(words, FILTERS[kind], good);
  convert(SAVED_BY_OFFICE.map((name) => join(work, `${name}.docx`)), FILTERS.docx, good);
  convert(names.map((name) => join(work, 'accepted', `${name}.docx`)), FILTERS.pdf, good);
  for (const name of ['report', 'speech']) copyFileSync(join(good, `${name}.doc`), join(good, `${name}.wps`));
  writeFileSync(join(good, 'speech.gbk.pdf'), gbkPdfOf(documents.get('speech')));
  writeFileSync(join(good, 'speech.eml'), mailOf(documents.get('speech')));
  writeFileSync(join(good, 'workbook.xlsx'), workbookOf());
  writeFileSync(join(work, 'short.docx'), wordOf(short));
  const lock = (name, options) => {
    convert([join(work, 'short.docx')], `pdf:writer_pdf_Export:${JSON.stringify(options)}`, join(work, name));
    mkdirSync(join(root, 'locked'), { recursive: true });
    copyFileSync(join(work, name, 'short.pdf'), join(root, 'locked', `${name}.pdf`));
  };
  rmSync(join(root, 'locked'), { recursive: true, force: true });
  lock('password', { EncryptFile: { type: 'boolean', value: 'true' }, DocumentOpenPassword: { type: 'string', value: 'not-known' } });
  // Opens without a password; only printing and copying are forbidden, as on many notices.
  lock('no-copying', { RestrictPermissions: { type: 'boolean', value: 'true' }, PermissionPassword: { type: 'string', value: 'owner' }, EnableCopyingOfContent: { type: 'boolean', value: 'false' } });
  rmSync(work, { recursive: true, force: true });
}

function makeOdd() {
  const fixture = (name) => readFileSync(join(good, name));
  const write = (folder, files) => {
    mkdirSync(join(root, folder), { recursive: true });
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(root, folder, name), bytes);
  };
  for (const folder of ['damaged', 'hostile', 'lying', 'packed']) rmSync(join(root, folder), { recursive: true, force: true });
  write('damaged', damagedFiles(fixture));
  write('hostile', hostileFiles());
  write('locked', lockedFiles(fixture));
  write('lying', lyingFiles(fixture));
  write('packed', { '报送材料(2024).zip': packedFolder(fixture), 'climbing.zip': climbingFolder() });
}

if (!process.argv.includes('--odd-only') && !officeIsThere()) {
  console.error(INSTALL);
  process.exitCode = 1;
} else {
  if (!process.argv.includes('--odd-only')) makeGood();
  makeOdd();
  const sizes = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  console.log(`${sizes.length} files, ${Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1024)} KB in fixtures/formats`);
}
