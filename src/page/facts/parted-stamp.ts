import { SEAM } from './lines';

const GAP = `[ ${SEAM}]`;

// Matches a day and its time whose parts stand in elements of their own, as papers set them: <em>2023</em> <em>10</em>/<em>21</em> <span>07:32:15</span>
// Trap: a score (2023 10/21) has no time, and words beside it make it another thing.
const PARTED = new RegExp(`^${GAP}*((?:19|20)[0-9]{2})${GAP}*[-/.年]?${GAP}+([01]?[0-9])${GAP}*[-/.月]${GAP}*([0-3]?[0-9])日?${GAP}+([0-2]?[0-9][:：][0-5][0-9](?:[:：][0-5][0-9])?)${GAP}*$`);
const LONGEST = 60;

/** The stamp of a line that holds nothing else; null where it is none, or written in one piece. */
export function partedStamp(text: string): string | null {
  if (text.length > LONGEST) return null;
  const [, year, month, day, time] = PARTED.exec(text) ?? [];
  return year === undefined || month === undefined || day === undefined || time === undefined ? null : `${year}-${month}-${day} ${time}`;
}
