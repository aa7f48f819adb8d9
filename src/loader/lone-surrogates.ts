// Matches half of a surrogate pair that stands alone: \ud80b in front of 进. Trap: without the u flag, halves of whole pairs (𠮷) too.
const LONE = /\p{Surrogate}/gu;

export interface WholeCharacters {
  /** As long as the text that was given. */
  readonly text: string;
  readonly lost: number;
}

/** Half a surrogate pair is no character, and no strict reader of JSON takes it: each becomes U+FFFD. */
export function wholeCharacters(given: string): WholeCharacters {
  let lost = 0;
  const text = given.replace(LONE, () => {
    lost++;
    return '\ufffd';
  });
  return { text, lost };
}
