import { FILE_ENDINGS } from '../../lexicon/file-endings';
import { DEAD, WordIndex } from '../tree/word-index';

const ENDINGS = new WordIndex();
for (const ending of FILE_ENDINGS) ENDINGS.add(ending, 1);

/** Whether the address in a piece of a page is a file's: `/P0201.doc`, `x.PDF?v=1`, `a.zip#top`; not `index.html`, `/docs`, `a.doc.html`. */
export function isFileLink(units: Uint16Array, start: number, end: number): boolean {
  for (let dot = start; dot < end; dot++) if (units[dot] === DOT && isEnding(units, dot + 1, end)) return true;
  return false;
}

function isEnding(units: Uint16Array, start: number, end: number): boolean {
  let state = ENDINGS.start;
  for (let at = start; at < end; ) {
    state = ENDINGS.step(state, units[at++]!);
    if (state === DEAD) return false;
    if (ENDINGS.valueAt(state) !== 0 && (at === end || isMark(units[at]!))) return true;
  }
  return false;
}

const DOT = 0x2e;

/** `?` or `#`. */
function isMark(code: number): boolean {
  return code === 0x3f || code === 0x23;
}
