import type { Bilingual } from '../model/bilingual';
import { faultClauses } from './fault-clauses';

interface Template {
  readonly pattern: RegExp;
  readonly zh: string;
}

/** Made when the first file is refused: most runs have none. */
let templates: readonly Template[] | null = null;

function templatesOf(): readonly Template[] {
  return Object.entries(faultClauses).filter(([en]) => en.includes('#')).map(([en, zh]) => ({
    // Matches a clause with what was put in: “claims 30000 pages” of “claims # pages”
    // Trap: the brackets and dots of a clause are meant as they stand.
    pattern: new RegExp(`^${en.split('#').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('(.+?)')}$`),
    zh,
  }));
}

/** A reader's clause in both languages; words of others, such as a library's, stay as they are. */
export function bothOf(clause: string): Bilingual {
  const known = Object.hasOwn(faultClauses, clause) ? faultClauses[clause] : undefined;
  if (known !== undefined) return { en: clause, zh: known };
  for (const { pattern, zh } of (templates ??= templatesOf())) {
    const match = pattern.exec(clause);
    if (match === null) continue;
    let at = 1;
    return { en: clause, zh: zh.replace(/#/g, () => match[at++] ?? '') };
  }
  return { en: clause, zh: clause };
}
