import type { Reading } from './chrome-grammar';
import { FIELD_WORD, FIELD_WORD_HERE, isPageLabel, LABEL_STARTS, labelTable } from './chrome-patterns';

const BARS = '| ';

/** A row of a disclosure table that lost its colons: 索 引 号 | 0114/2024 | 分 类 | 工作总结. One label proves little, three do. */
export function readFields(row: string): Reading | null {
  const trimmed = BARS.includes(row.charAt(0)) ? row.replace(/^[| ]+/, '') : row;
  if (!LABEL_STARTS.has(trimmed.charAt(0))) return null;
  FIELD_WORD_HERE.lastIndex = 0;
  if (!FIELD_WORD_HERE.test(trimmed)) return null;
  const barred = /[|\t]/.test(trimmed);
  const found = [...trimmed.matchAll(FIELD_WORD)]
    .map((match) => ({ at: match.index, end: match.index + match[0].length, name: (match[1] ?? '').replace(/ /g, '') }))
    .filter(({ name }) => barred || !isPageLabel(name));
  if (found.length === 0 || (found[0]?.at ?? 1) > 0 || trimmed.length > 80 * found.length) return null;
  const last = found.at(-1);
  if (!barred && found.length === 1 && (found[0]?.name.length ?? 0) < 3) return null;
  // Values are short and no sentences; between two labels stands one value.
  if (trimmed.includes('。') || (trimmed.includes(';') && found.length < 2) || (!barred && found.some(({ end }, at) => (found[at + 1]?.at ?? trimmed.length) - end > 40))) return null;
  const labels = found.map(({ name }) => name);
  const strong = labels.filter((name) => labelTable.get(name)?.weight === 'strong' && (labelTable.get(name)?.value === 'index' || labels.length > 1)).length;
  return { end: row.length, strong, index: new Set(labels).size - strong, weak: 0, widgets: 0, stamps: 0, dates: 0, quiet: 0, labels, open: last?.end === trimmed.length ? (labelTable.get(last.name)?.value ?? null) : null, openLabel: last?.name ?? '' };
}

/** True for fields that hold a title or words: a form has them too. */
export function isWordField(label: string): boolean {
  return labelTable.get(label)?.value === 'title';
}
