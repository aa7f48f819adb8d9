import { LOOKALIKES, SIMPLIFIED } from './folded-characters';

/** How far each UTF-16 unit is from what it is folded to, round the end of the units. 、。“” have no ASCII twin and stay; folding them would change what a sentence is. Lists and voices are simplified: traditional script is folded for judging, never in the text. */
const shiftOf = new Uint16Array(0x10000);
const fold = (code: number, twin: number): unknown => (shiftOf[code] = twin - code);
shiftOf.fill(-0xfee0, 0xff01, 0xff5f);
/** White space that is folded to a plain space; a tab is not. */
export const FOLDED_BLANKS = '\u3000\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\ufeff';
for (const blank of FOLDED_BLANKS) fold(blank.charCodeAt(0), 0x20);
for (const pairs of [LOOKALIKES, SIMPLIFIED]) for (let at = 0; at < pairs.length; at += 2) fold(pairs.charCodeAt(at), pairs.charCodeAt(at + 1));

/** Units are folded in place, on a desk that is used again: a string made in one piece is several times as fast as one of many. */
const DESK_UNITS = 4096;
const desk = Buffer.allocUnsafeSlow(DESK_UNITS * 2);
const deskUnits = new Uint16Array(desk.buffer, desk.byteOffset, DESK_UNITS);

/** Half-width twin of every full-width character, a plain space for every other white space, the usual form of what only looks otherwise, simplified script: one for one, so the length never changes. */
export function foldWidth(text: string): string {
  if (text.length <= DESK_UNITS) return foldPiece(text);
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += DESK_UNITS) pieces.push(foldPiece(text.slice(at, at + DESK_UNITS)));
  return pieces.join('');
}

/** What one unit is folded to. */
export function foldedUnit(unit: number): number {
  return (unit + (shiftOf[unit] as number)) & 0xffff;
}

function foldPiece(text: string): string {
  desk.write(text, 'utf16le');
  let changed = false;
  for (let at = 0; at < text.length; at++) {
    const code = deskUnits[at] as number;
    const shift = shiftOf[code] as number;
    if (shift === 0) continue;
    deskUnits[at] = code + shift;
    changed = true;
  }
  return changed ? desk.toString('utf16le', 0, text.length * 2) : text;
}
