import { systemReason } from '../catalogue/system-reasons';
import type { Bilingual } from '../model/bilingual';

// Matches what stored-records say of a line, also when a thread sent it on:  line 422 is not JSON . Trap: what JSON.parse says quotes the text.
const LINE = /^line (\d+) is not JSON$/;

/** The system's reason without the path behind it, which is absolute and must not stand in the data. */
export function reasonOf(error: NodeJS.ErrnoException): Bilingual {
  const line = LINE.exec(error.message)?.[1];
  if (line !== undefined) return { en: error.message, zh: `第 ${line} 行不是合法的 JSON` };
  if (error.name === 'SyntaxError') return { en: 'it is not JSON', zh: '不是合法的 JSON' };
  // Matches the code and the words of a system error: "EACCES: permission denied" of "EACCES: permission denied, open '/a'"
  // Trap: errors of Node itself begin with their message and have the code apart.
  return systemReason(error.code, /^[A-Z0-9_]+: [^,]+/.exec(error.message)?.[0] ?? error.code ?? error.name);
}
