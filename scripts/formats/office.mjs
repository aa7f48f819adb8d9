// Calls LibreOffice. One call converts many files; a profile of its own keeps it apart from a window that is open.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** How LibreOffice names what it writes. */
export const FILTERS = { docx: 'docx:MS Word 2007 XML', doc: 'doc:MS Word 97', rtf: 'rtf:Rich Text Format', pdf: 'pdf:writer_pdf_Export', odt: 'odt:writer8' };
export const INSTALL = 'LibreOffice is needed: soffice is not in the path. On Debian: apt-get install --no-install-recommends libreoffice-writer fonts-noto-cjk fonts-wqy-zenhei';

export const officeIsThere = () => spawnSync('soffice', ['--version'], { encoding: 'utf8' }).status === 0;

/**
 * @param {readonly string[]} files
 * @param {string} target a value of FILTERS, or one with options of its own.
 * @param {string} folder where the results go, under the name of the file with the new ending.
 * @param {string} [reading] filter to read with, where the name does not tell.
 */
export function convert(files, target, folder, reading) {
  if (files.length === 0) return;
  mkdirSync(folder, { recursive: true });
  const profile = mkdtempSync(join(tmpdir(), 'reportkit-office-'));
  try {
    const run = spawnSync('soffice', ['--headless', `-env:UserInstallation=${pathToFileURL(profile).href}`, ...(reading === undefined ? [] : [`--infilter=${reading}`]), '--convert-to', target, '--outdir', folder, ...files], { encoding: 'utf8', maxBuffer: 1 << 26 });
    if (run.status !== 0) throw new Error(run.error === undefined ? `soffice ended with ${run.status ?? run.signal}: ${run.stderr}` : INSTALL);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
