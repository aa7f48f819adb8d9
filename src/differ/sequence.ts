/** Cells of the table beyond which the middle of two lists is taken as wholly different. */
const MOST_CELLS = 4_000_000;

/** What must be taken out of one list and put in to get the other, by their longest common subsequence. */
export function editScript(was: readonly string[], now: readonly string[]): { readonly lost: string[]; readonly added: string[] } {
  let head = 0;
  while (head < was.length && head < now.length && was[head] === now[head]) head++;
  let tail = 0;
  while (tail < was.length - head && tail < now.length - head && was.at(-1 - tail) === now.at(-1 - tail)) tail++;
  return between(was.slice(head, was.length - tail), now.slice(head, now.length - tail));
}

function between(was: readonly string[], now: readonly string[]): { readonly lost: string[]; readonly added: string[] } {
  if (was.length === 0 || now.length === 0 || was.length * now.length > MOST_CELLS) return { lost: [...was], added: [...now] };
  const width = now.length + 1;
  // Length of the longest common subsequence of what follows, by both places.
  const common = new Uint32Array((was.length + 1) * width);
  for (let i = was.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      common[i * width + j] = was[i] === now[j] ? (common[(i + 1) * width + j + 1] as number) + 1 : Math.max(common[(i + 1) * width + j] as number, common[i * width + j + 1] as number);
    }
  }
  const lost: string[] = [];
  const added: string[] = [];
  let i = 0;
  let j = 0;
  while (i < was.length && j < now.length) {
    if (was[i] === now[j]) {
      i++;
      j++;
    } else if ((common[(i + 1) * width + j] as number) >= (common[i * width + j + 1] as number)) lost.push(was[i++] as string);
    else added.push(now[j++] as string);
  }
  return { lost: [...lost, ...was.slice(i)], added: [...added, ...now.slice(j)] };
}
