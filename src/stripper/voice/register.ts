import type { View } from '../../model/view';
import { foldWidth } from '../../lexicon/folded-text';
import { voicesOf } from './voice-model';

const MOST_SAMPLES = 40;
const LONGEST_SAMPLE = 60;
const SHORTEST_SAMPLE = 10;
/** A line this foreign is noise, and says nothing of the text. */
const FOREIGN = 1;
/** One line that is surely official does not outweigh a page of others. */
const QUIETEST = -5;
/** Official texts stand at −2 to −5, newspapers at −1 to −3, blogs and programs above −1. */
const OFFICIAL = -1.25;

/**
 * True when the text for the most part speaks as official texts do. Of a blog, a program or a letter to friends the
 * voices of lines tell nothing: all of it sounds foreign.
 */
export function speaksOfficially(view: View): boolean {
  let sum = 0;
  let length = 0;
  for (const sample of samplesOf(view)) {
    const { seller } = voicesOf(sample);
    if (seller > FOREIGN) continue;
    sum += Math.max(QUIETEST, seller) * sample.length;
    length += sample.length;
  }
  return sum < OFFICIAL * length;
}

/** Lines from all over the text, of longer ones the beginning. */
function* samplesOf(view: View): Generator<string> {
  const { lines, text } = view;
  const step = Math.max(1, Math.floor(lines.count / MOST_SAMPLES));
  for (let nth = 0; nth < lines.count; nth += step) {
    const start = lines.start(nth);
    if (lines.end(nth) - start < SHORTEST_SAMPLE) continue;
    const sample = foldWidth(text.slice(start, Math.min(lines.end(nth), start + LONGEST_SAMPLE))).trim();
    if (sample.length >= SHORTEST_SAMPLE) yield sample;
  }
}
