import { HEADING_SIGNS } from '../../lexicon/heading-signs';
import type { PlainLine } from './plain-lines';

const FEWEST = 3;

// Matches a title behind the sign that stands in place of a number: ● 发现的主要问题 · ■下一步要求
// Trap: ● 加强值守，压实责任。 and ● 联系人：王某 are items; a title has no mark of a sentence and does not end in one of a list.
const SIGNED = new RegExp(`^([${HEADING_SIGNS}])[ \\u3000]?([\\u4e00-\\u9fa5“《][\\u4e00-\\u9fa5“”《》、A-Z0-9]{3,23})$`);
const ENDS_PROSE = /[。！？”）]$/;

/** What stands below such a title ends as prose does. */
const SHORTEST_PROSE = 10;
const SHORTEST_UNREAD = 46;

/**
 * Starts of the lines that one sign opens, three or more, where every line with that sign is a title and stands over prose, or over an
 * item with another sign: ● 发现的主要问题⏎◆ 个别地方值守不到位。… A line with the sign that is a sentence makes them items of a list.
 */
export function signLedLines(text: string, plain: readonly PlainLine[]): number[] {
  const first = plain.find(({ content }) => SIGNED.test(content));
  if (first === undefined) return [];
  const sign = first.content.charAt(0);
  const found: number[] = [];
  for (let index = 0; index < plain.length; index++) {
    const { start, at, content } = plain[index] as PlainLine;
    if (text.charAt(start) !== sign) continue;
    const below = plain[index + 1];
    if (!SIGNED.test(content) || below === undefined || below.at !== at + 1 || text.charAt(below.start) === sign || !isProse(below)) return [];
    found.push(start);
  }
  return found.length >= FEWEST ? found : [];
}

function isProse({ content, length }: PlainLine): boolean {
  return length >= SHORTEST_UNREAD || (length >= SHORTEST_PROSE && ENDS_PROSE.test(content));
}
