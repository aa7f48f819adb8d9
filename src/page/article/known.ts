import { containerOf, Trust, type KnownContainer } from './containers';
import type { Features } from './features';
import { namedTitle } from './title-place';

/** Characters below which a container is passed over when the page holds something better. */
const TINY = 12;
/** Share of an outer container's prose that an inner one must hold to be the body. */
const INNER_SHARE = 0.8;
/** Share of the densest prose that a container with an everyday name must hold. */
const HABIT_SHARE = 0.7;

export interface KnownBody {
  readonly element: number;
  readonly label: string;
}

/** The innermost container of a known name that holds the prose; null when no name is to be believed. */
export function bestKnown(features: Features, shade: number, dense: number, densest: number): KnownBody | null {
  const { gain, chars, container, count, last } = features;
  let element = -1;
  let name: KnownContainer | null = null;
  for (let i = 1; i < count; i++) {
    if (container[i] === 0 || features.shade[i] !== shade || chars[i] === 0) continue;
    const known = containerOf(container[i]!);
    if (!isBelieved(features, i, known, dense, densest)) continue;
    if (name !== null) {
      const isInside = i <= last[element]!;
      if (isInside && gain[i]! < gain[element]! * INNER_SHARE) continue;
      // Beside the other one: the more trusted name, then the more prose.
      if (!isInside && known === name && name.first) continue;
      if (!isInside && (known.trust < name.trust || (known.trust === name.trust && gain[i]! <= gain[element]!))) continue;
    }
    element = i;
    name = known;
  }
  return name === null ? null : { element, label: name.label };
}

/** Times that prose elsewhere must outweigh a system's container: an editor also fills side columns. */
const OUTWEIGHED = 5;

function isBelieved(features: Features, i: number, known: KnownContainer, dense: number, densest: number): boolean {
  const { gain, loss, chars, links, marks, last } = features;
  const worth = dense < 0 ? 0 : gain[dense]!;
  if (chars[i]! < TINY && worth > chars[i]!) return false;
  if (known.trust === Trust.system) {
    const isApart = dense >= 0 && (i > last[dense]! || dense > last[i]!);
    return gain[i]! > loss[i]! && !(isApart && worth > gain[i]! * OUTWEIGHED && !isBelowTitle(features, i, dense)) && (links[i]! * 2 <= chars[i]! || marks[i]! > 0);
  }
  return links[i]! * 2 <= chars[i]! && densest >= 0 && i >= densest && i <= last[densest]! && gain[i]! >= worth * HABIT_SHARE;
}

/** Elements between a title and the body right below it: the line of date and source, tools. */
const MOST_BETWEEN = 60;

/**
 * Behind the title that the page names, where that stands behind all of the other prose (a column beside a short notice) or right above
 * (a short notice with long comments).
 */
function isBelowTitle(features: Features, element: number, dense: number): boolean {
  const { last, marks } = features;
  const title = namedTitle(features);
  if (title < 0 || last[title]! >= element || marks[element] === 0) return false;
  return title > last[dense]! || element - last[title]! <= MOST_BETWEEN;
}
