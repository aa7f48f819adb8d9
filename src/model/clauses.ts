import type { Bilingual } from './bilingual';

/** English clauses, with `#` for each thing put in, and their Chinese with as many. */
export type Clauses = Readonly<Record<string, string>>;

interface Template {
  readonly pattern: RegExp;
  readonly zh: string;
}

/** Says a clause of the table in both languages; words of others, such as a library's, stay as they are. */
export function sayerOf(clauses: Clauses): (clause: string) => Bilingual {
  /** Made when the first fault is found: most runs have none. */
  let templates: readonly Template[] | null = null;
  return (clause) => {
    const known = Object.hasOwn(clauses, clause) ? clauses[clause] : undefined;
    if (known !== undefined) return { en: clause, zh: known };
    for (const { pattern, zh } of (templates ??= templatesOf(clauses))) {
      const match = pattern.exec(clause);
      if (match === null) continue;
      let at = 1;
      return { en: clause, zh: zh.replace(/#/g, () => match[at++] ?? '') };
    }
    return { en: clause, zh: clause };
  };
}

function templatesOf(clauses: Clauses): readonly Template[] {
  return Object.entries(clauses).filter(([en]) => en.includes('#')).map(([en, zh]) => ({
    // Matches a clause with what was put in: “claims 30000 pages” of “claims # pages”
    // Trap: the brackets and dots of a clause are meant as they stand.
    pattern: new RegExp(`^${en.split('#').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('([\\s\\S]+?)')}$`),
    zh,
  }));
}
