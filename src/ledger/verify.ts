import type { Ledger } from '../model/ledger';
import type { TreeNode } from '../model/tree';

/** Checks that the ledger tiles the source in canonical form. Returns faults in words; none means it holds. */
export function verifyLedger(ledger: Ledger): string[] {
  const faults: string[] = [];
  let at = 0;
  let previous: Ledger['segments'][number] | null = null;
  ledger.segments.forEach((segment, i) => {
    const { sourceStart: start, sourceEnd: end } = segment;
    if (start !== at) faults.push(`segment ${i} starts at ${start}, the one before ends at ${at}`);
    if (end <= start) faults.push(`segment ${i} at ${start} is empty`);
    if (segment.op === 'replace' && segment.now === '') faults.push(`segment ${i} at ${start} replaces by nothing`);
    if (segment.op !== 'keep' && segment.by.length === 0) faults.push(`segment ${i} at ${start} names no rule`);
    if (previous?.op === 'keep' && segment.op === 'keep') faults.push(`segments ${i - 1} and ${i} are both kept and not merged`);
    if (previous?.op === 'remove' && segment.op === 'remove' && previous.hidden === segment.hidden && previous.by.join() === segment.by.join()) {
      faults.push(`segments ${i - 1} and ${i} are removed by the same rules and not merged`);
    }
    at = end;
    previous = segment;
  });
  if (at !== ledger.length) faults.push(`segments end at ${at}, the source has ${ledger.length} units`);
  return faults;
}

// Matches one white-space character, or one that no reader sees: controls, zero width, direction marks, BOM. The splitter takes the same for blank.
// Trap: JavaScript's \s holds U+00A0, U+3000 and U+FEFF but not U+200B..U+200D; U+00AD and U+202A lie in leaves.
const BLANK = /[\s\0-\x1f\u200b-\u200f\u2060]/g;

const VISIBLE = /[^\s\0-\x1f\u200b-\u200f\u2060]/;

/** A heading may end in one or two marks that belong neither to its marker nor to its title: 。 or ”。 */
const CLOSING_MARKS = 2;

/**
 * Checks law 3: every visible character of `text` lies in exactly one leaf, or in a section's heading, in order.
 * Returns faults in words.
 */
export function verifyTree(tree: readonly TreeNode[], text: string): string[] {
  const faults: string[] = [];
  let at = 0;
  const claim = (start: number, end: number, what: string): void => {
    if (start < at || end < start || end > text.length) {
      faults.push(`${what} at [${start}, ${end}) is out of order or out of the text; the one before ends at ${at}`);
      return;
    }
    const gap = firstVisible(text, at, start);
    if (gap >= 0) faults.push(`“${text.slice(gap, gap + 12)}” at ${gap}, before ${what}, lies in no leaf`);
    at = end;
  };
  const visit = (node: TreeNode): void => {
    const [start, end] = node.span;
    if (node.type === 'section') {
      const body = node.children[0]?.span[0] ?? end;
      const head = Math.min(body, end);
      claim(start, head, `section “${node.title}”`);
      const rest = visible(text.slice(start, head)).length - visible(node.marker?.raw ?? '').length - visible(node.title).length;
      if (rest < 0 || rest > CLOSING_MARKS) faults.push(`the heading of section “${node.title}” at ${start} has ${rest} visible characters besides its marker and title`);
      node.children.forEach(visit);
      if (at > end) faults.push(`section “${node.title}” ends at ${end}, its last child at ${at}`);
    } else if (node.type === 'list') {
      for (const item of node.children) claim(item.span[0], item.span[1], 'item');
    } else {
      claim(start, end, node.type);
      if ('text' in node && node.text !== text.slice(start, end)) faults.push(`${node.type} at ${start}: its text is not the text of its span`);
    }
  };
  tree.forEach(visit);
  const rest = firstVisible(text, at, text.length);
  if (rest >= 0) faults.push(`“${text.slice(rest, rest + 12)}” at ${rest}, after the last node, lies in no leaf`);
  return faults;
}

/** Offset of the first visible character in a range, or -1. */
function firstVisible(text: string, start: number, end: number): number {
  if (start >= end) return -1;
  const range = text.slice(start, end);
  const found = range.search(VISIBLE);
  return found < 0 ? -1 : start + found;
}

function visible(text: string): string {
  return text.replace(BLANK, '');
}
