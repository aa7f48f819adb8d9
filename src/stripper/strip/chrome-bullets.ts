import type { Zone } from './chrome-line';
import type { Stretch } from './sentence-bounds';

// Matches the sign of an item, with the blanks around it:  • 2022年某局工作总结 . Trap: a text that begins with a list keeps its signs: fields of the page's table have the same one above.
const BULLET = /^\s*[•·●] ?(?=\S)/;
const LEAST_FIELDS = 2;

/** The sign in front of the title where a page lists its fields and the title as items of one list: • 索引号:…⏎• 发布机构:…⏎• 2022年某局工作总结 */
export function bulletOfTitle({ lines }: Zone, going: ReadonlySet<number>): Stretch | null {
  const title = lines.findIndex(({ line }) => !going.has(line.viewStart));
  const own = lines[title];
  if (own === undefined || own.kind !== 'other' || lines[title + 1] === undefined) return null;
  const bullet = BULLET.exec(own.line.text)?.[0];
  if (bullet === undefined) return null;
  const fields = lines.slice(0, title).filter(({ line, reading }) => reading !== null && reading.labels.length > 0 && BULLET.test(line.text)).length;
  const isItem = lines.slice(title + 1).some(({ line }) => BULLET.test(line.text));
  return fields < LEAST_FIELDS || isItem ? null : { viewStart: own.line.viewStart, viewEnd: own.line.viewStart + bullet.length };
}
