import { readStory, type StoryParagraph } from './story';
import type { WordFile } from './word-file';

const SHAPE_BYTES = 26;
const BOX_BYTES = 22;
/** Where a box's entry names its shape. */
const SHAPE_OF_BOX = 14;

/** The paragraphs of text boxes by the place in the main text that each hangs on; what hangs nowhere has a place below zero. */
export function textBoxes(file: WordFile, start: number, length: number): Map<number, StoryParagraph[]> {
  const found = new Map<number, StoryParagraph[]>();
  if (length === 0) return found;
  const shapes = file.places('shapes', SHAPE_BYTES);
  const anchors = new Map<number, number>();
  for (let nth = 0; nth < shapes.cps.length - 1; nth++) anchors.set(shapes.entry(nth).u32(0), shapes.cps[nth] as number);
  const boxes = file.places('textBoxes', BOX_BYTES);
  let last = 0;
  for (let nth = 0; nth < boxes.cps.length - 1; nth++) {
    const from = boxes.cps[nth] as number;
    const to = Math.min(length, boxes.cps[nth + 1] as number);
    // Boxes follow one another: damaged ones that overlap would be read again and again.
    if (from < last || from >= to) continue;
    last = to;
    const paragraphs = readStory(file, start + from, start + to);
    const place = anchors.get(boxes.entry(nth).u32(SHAPE_OF_BOX)) ?? -1 - nth;
    const others = found.get(place);
    if (others === undefined) found.set(place, paragraphs);
    else for (const paragraph of paragraphs) others.push(paragraph);
  }
  return found;
}
