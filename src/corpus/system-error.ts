import { systemReason } from '../catalogue/system-reasons';
import type { Bilingual } from '../model/bilingual';

/** The system's reason without the path behind it, which is absolute and must not stand in the data. */
export function reasonOf(error: NodeJS.ErrnoException): Bilingual {
  // Matches the code and the words of a system error: "EACCES: permission denied" of "EACCES: permission denied, open '/a'"
  // Trap: errors of Node itself begin with their message and have the code apart.
  return systemReason(error.code, /^[A-Z0-9_]+: [^,]+/.exec(error.message)?.[0] ?? error.code ?? error.name);
}
