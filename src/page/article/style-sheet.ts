import type { PageTree } from '../tree/tree';

/** Source characters of a sheet that is read; what hides watermarks stands in short ones. */
const LONGEST_SHEET = 60_000;

// Matches a rule for classes alone, and what it sets:  .a-hide{display:none!important}   span.copy, .x{font-size:0}
// Trap: .tab .pane{…} speaks of an element inside another, and rules of @media of another screen.
const RULE = /(?<=^|[}/])\s*([a-z]{0,8}\.[\w-]+(?:\s*,\s*[a-z]{0,8}\.[\w-]+)*)\s*\{([^{}]*)\}/gi;
// Matches a block of rules with a condition.
const CONDITIONAL = /@[a-z-]+[^{};]{0,200}\{(?:[^{}]{0,2000}\{[^{}]{0,2000}\})*[^{}]{0,200}\}/gi;
// Matches what makes text of a line disappear:  display:none   font-size:0   opacity: 0
// Trap: font-size:0.9em and opacity:0.5.
const GONE = /display\s*:\s*none|font-size\s*:\s*0(?:px|em|pt)?\s*(?:;|!|$)|opacity\s*:\s*0\s*(?:;|!|$)/i;
const NAME = /\.([\w-]+)/g;

/** Names of classes that a style sheet of the page takes out of sight, wherever they stand. */
export function hiddenClasses({ source, starts, ends }: PageTree, node: number): readonly string[] {
  const from = starts[node] as number;
  if ((ends[node] as number) - from > LONGEST_SHEET) return [];
  const sheet = source.slice(from, ends[node]);
  if (!/none|:\s*0/i.test(sheet)) return [];
  const rules = sheet.slice(sheet.indexOf('>') + 1).replace(/\/\*[\s\S]*?\*\//g, '').replace(CONDITIONAL, '');
  return [...rules.matchAll(RULE)].flatMap(([, selectors = '', set = '']) => (GONE.test(set) ? [...selectors.matchAll(NAME)].map(([, name = '']) => name) : []));
}
