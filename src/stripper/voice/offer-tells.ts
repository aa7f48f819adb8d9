import { HINTS, TELLS } from './offer-tell-terms';

const SHORTEST = 12;
/** A line this quiet is the document's, whatever it names. */
const LEAST_VOICE = 0;
const LEAST_VOICE_OF_TWO = -2;
/** A line this loud needs no tell. */
const LOUD = 5;
const ONE_SAYS = 1.5;
const TWO_SAY = 5;

// Matches a clause in quotation marks, whose words are somebody else's:  以“首付零元”为诱饵 . Trap: a name of up to four characters may be his own: “代理”.
const TOLD = /“[^“”]{5,}”/;

/** How much likelier a seller's the tells make a line. @param trimmed folded. @param voice how a seller it sounds without them. */
export function worthOfTells(trimmed: string, voice: number): number {
  if (voice < LEAST_VOICE_OF_TWO || voice > LOUD || trimmed.length < SHORTEST || TOLD.test(trimmed)) return 0;
  const tells = kindsIn(TELLS, trimmed);
  if (tells + kindsIn(HINTS, trimmed) >= 2) return TWO_SAY;
  return tells === 1 && voice >= LEAST_VOICE ? ONE_SAYS : 0;
}

/** How many kinds the line holds, two at most. */
function kindsIn(patterns: readonly RegExp[], trimmed: string): number {
  let kinds = 0;
  for (const pattern of patterns) if (pattern.test(trimmed) && ++kinds === 2) break;
  return kinds;
}
