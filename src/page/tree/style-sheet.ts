import { declarationsIn, isZero } from './style-declaration';
import type { PageTree } from './tree';

/** Source characters of a sheet that is read; what hides watermarks stands in short ones. */
const LONGEST_SHEET = 60_000;

// Matches a rule for classes alone, and what it sets:  .a-hide{display:none!important}   span.copy, .x{font-size:0}
// Trap: .tab .pane{…} speaks of an element inside another, and rules of @media of another screen.
const RULE = /(?<=^|[}/])\s*([a-z]{0,8}\.[\w-]+(?:\s*,\s*[a-z]{0,8}\.[\w-]+)*)\s*\{([^{}]*)\}/gi;
// Matches a block of rules with a condition.
const CONDITIONAL = /@[a-z-]+[^{};]{0,200}\{(?:[^{}]{0,2000}\{[^{}]{0,2000}\})*[^{}]{0,200}\}/gi;
// Matches the beginning of what makes text disappear: most sheets hold none, and are not read rule by rule. Trap: opacity:0.5 begins so, too.
const MAY_BE_GONE = /display\s*:\s*none|(?:font-size|opacity)\s*:\s*0/i;
const NAME = /\.([\w-]+)/g;

/** The rules of a sheet that hold always; empty where it is long, or sets nothing that matters. */
function rulesOf({ source, starts, ends }: Sheets, node: number, matters: RegExp): string {
  const from = starts[node] as number;
  if ((ends[node] as number) - from > LONGEST_SHEET) return '';
  const sheet = source.slice(from, ends[node]);
  if (!matters.test(sheet)) return '';
  return sheet.slice(sheet.indexOf('>') + 1).replace(/\/\*[\s\S]*?\*\//g, '').replace(CONDITIONAL, '');
}

type Sheets = Pick<PageTree, 'source' | 'starts' | 'ends'>;

// Matches, in a style or a sheet, what makes lines of words:  display:block   DISPLAY : list-item!important   {display: flex
// Trap: inline-block and none; -webkit-box-display is another property.
export const DISPLAYED_AS_BLOCK = /(?:^|[;\s{])display\s{0,9}:\s{0,9}(?:block|flex|grid|list-item|table|flow-root)(?![\w-])/i;
// Matches the class that a selector ends in:  .sidebar .p   span.line . Trap: .p:first-letter and .a > p speak of something else.
const LAST_CLASS = /(?:^|[\s>+~])(?:span|b|i|em|strong|font|label|small)?\.([\w-]+)\s*$/i;

/** Names of classes that a style sheet makes blocks, whatever else their selectors ask. */
export function blockClasses(sheets: Sheets, node: number): readonly string[] {
  return rulesOf(sheets, node, DISPLAYED_AS_BLOCK).split('}').flatMap((rule) => {
    const [selectors = '', set = ''] = rule.split('{', 2);
    return DISPLAYED_AS_BLOCK.test(set) ? selectors.split(',').flatMap((selector) => LAST_CLASS.exec(selector)?.[1] ?? []) : [];
  });
}

/** Names of classes that a style sheet of the page takes out of sight, wherever they stand. */
export function hiddenClasses(sheets: Sheets, node: number): readonly string[] {
  const rules = rulesOf(sheets, node, /none|:\s*0/i);
  if (!MAY_BE_GONE.test(rules)) return [];
  return [...rules.matchAll(RULE)].flatMap(([, selectors = '', set = '']) => (makesGone(set) ? [...selectors.matchAll(NAME)].map(([, name = '']) => name) : []));
}

/** Whether text of a line disappears by it: display:none, font-size:0, opacity: 0; not font-size:0.9em, opacity:0.5, fill-opacity:0. */
function makesGone(set: string): boolean {
  if (!MAY_BE_GONE.test(set)) return false;
  const values = declarationsIn(set);
  return values.get('display') === 'none' || isZero(values.get('font-size')) || isZero(values.get('opacity'));
}
