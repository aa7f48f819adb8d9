// Matches what stands for something else in a replacement: $1, $$
// Trap: $12 is group 1 and the figure 2; a rule has nine groups at most. A lone $ stands for itself.
const REFERENCE = /\$([1-9$])/g;

/** Reads a replacement once; a group the match has not is nothing. @returns what fills it from the groups of a match. */
export function replacementOf(written: string): (groups: readonly string[]) => string {
  if (!written.includes('$')) return () => written;
  return (groups) => written.replace(REFERENCE, (_, name: string) => (name === '$' ? '$' : (groups[Number(name)] ?? '')));
}
