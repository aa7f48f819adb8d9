import { isHan } from '../lexicon/character-sets';
import { foldedUnit } from '../lexicon/folded-text';

/** The same text with Chinese characters as the lists of labels have them; each stays where it was: 來源：海州日報 is 来源：海州日报. */
export function withSimplifiedLabels(text: string): string {
  let simplified = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isHan(code) || foldedUnit(code) === code) continue;
    simplified += text.slice(from, at) + String.fromCharCode(foldedUnit(code));
    from = at + 1;
  }
  return from === 0 ? text : simplified + text.slice(from);
}
