import type { PlainLine } from './plain-lines';

const FEWEST = 2;
const SHORTEST = 2;
const LONGEST = 24;

// Matches the row of signs by which a heading is ruled off: ————— · ======== · －－－－
// Trap: three dots or stars part a text, and —— alone opens a subtitle.
const RULE = /^([—─━－=＝_-])\1{3,59}$/;
// Matches the end of a line that is no heading: a sentence, an addressee, a list. Trap: a question may head its answer.
const NO_HEADING = /[。；：，、！;:,!]$/;
const HAN = /[\u4e00-\u9fff]/;

/**
 * Starts of the lines with a row of signs right below and text below that, two or more: how offices that write plain text head their parts.
 * Where any row stands below another line (the foot of a letter, the border of a table) rows are no sign of a heading.
 */
export function ruledLines(plain: readonly PlainLine[]): number[] {
  const found: number[] = [];
  for (let index = 1; index < plain.length; index++) {
    const { at, content } = plain[index] as PlainLine;
    if (!RULE.test(content)) continue;
    const above = plain[index - 1] as PlainLine;
    const below = plain[index + 1];
    if (above.at !== at - 1 || !isHeading(above) || below === undefined || below.at !== at + 1 || RULE.test(below.content)) return [];
    found.push(above.start);
  }
  return found.length >= FEWEST ? found : [];
}

function isHeading({ content }: PlainLine): boolean {
  return content.length >= SHORTEST && content.length <= LONGEST && HAN.test(content) && !NO_HEADING.test(content) && !RULE.test(content);
}
