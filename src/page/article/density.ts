import type { Features } from './features';

/** Adds every element's own numbers to those above it, as far as text is as visible as asked. Lists of cards lose their worth on the way. */
export function sumUp(features: Features, shade: number): void {
  const { parent, gain, loss, chars, links, han, sum, marks, lines, images } = features;
  for (let i = gain.length - 1; i > 0; i--) {
    if (features.shade[i]! > shade) continue;
    if (isCardList(features, i, shade)) {
      loss[i] = loss[i]! + gain[i]!;
      gain[i] = 0;
      lines[i] = 0;
    }
    const up = parent[i]!;
    gain[up] = gain[up]! + gain[i]!;
    loss[up] = loss[up]! + loss[i]!;
    chars[up] = chars[up]! + chars[i]!;
    links[up] = links[up]! + links[i]!;
    han[up] = han[up]! + han[i]!;
    sum[up] = sum[up]! + sum[i]!;
    marks[up] = marks[up]! + marks[i]!;
    lines[up] = lines[up]! + lines[i]!;
    images[up] = images[up]! + images[i]!;
  }
}

const CARD_LIMIT = 260;

/** Three or more boxes of one kind, each with a link and little text: teasers, comments, search results. Paragraphs are no boxes. */
function isCardList({ elements, last, shade, chars, links }: Features, number: number, limit: number): boolean {
  if (links[number]! < 12 || links[number]! * 8 < chars[number]!) return false;
  let boxes = 0;
  let cards = 0;
  let name = '';
  for (let i = number + 1; i <= last[number]!; i = last[i]! + 1) {
    if (shade[i]! > limit || chars[i]! < 4) continue;
    const element = elements[i]!;
    const own = 'name' in element ? element.name : '';
    if (own === 'p' || own === 'br' || own === 'a' || own === 'span' || own === 'strong' || (name !== '' && own !== name)) return false;
    name = own;
    boxes++;
    if (links[i]! >= 4 && chars[i]! <= CARD_LIMIT) cards++;
  }
  return boxes >= 3 && cards * 5 >= boxes * 4;
}

/** The element whose prose outweighs its links and loose words most; the innermost of equals. */
export function densest(features: Features, from: number, shade: number): number {
  const { gain, loss, last, block } = features;
  let best = from;
  let worth = -Infinity;
  for (let i = from; i <= last[from]!; i++) {
    if (!block[i]! || features.shade[i]! > shade) continue;
    const own = gain[i]! - loss[i]!;
    if (own > 0 && own >= worth) {
      worth = own;
      best = i;
    }
  }
  return best;
}
