import { DATE_LABELS, HEAD_LABELS, INDEX_LABELS } from './label-terms';
import { SEAM } from './lines';

/** A label with the rest of its line up to the next label. */
export interface LabelledText {
  readonly label: string;
  /** With SEAMs and gaps, untrimmed. */
  readonly rest: string;
}

const INDEX = new Set<string>(INDEX_LABELS);
const KNOWN = new Set<string>([...INDEX_LABELS, ...HEAD_LABELS]);
const LONGEST_LABEL = Math.max(...[...KNOWN].map(({ length }) => length));
/** From here on a label is known even where a value stands right before it. */
const CLEAR_LABEL = 4;
const PAD = `[ ${SEAM}]*`;
const padded = (labels: readonly string[]): string => labels.map((label) => Array.from(label).join(PAD)).join('|');

// Matches dates whose label has no colon: 发布时间 2024-03-01, 发布于2024年3月1日
// Trap: 时间 and 日期 alone are ordinary words; they need their colon.
const LABEL_BEFORE_DATE = new RegExp(`(?<![\\u4e00-\\u9fa5])(${padded(DATE_LABELS)})[ ${SEAM}]*(?=(?:19|20)[0-9]{2}[-/.年])`, 'g');

// Matches a label nobody listed, behind a gap or a seam: 阅读人数：
// Trap: 14：32 and a title's colon inside running text have no gap before them.
const UNLISTED = new RegExp(`[ ${SEAM}|｜][\\u4e00-\\u9fa5]{2,6}[:：]`);

export function isIndexLabel(label: string): boolean {
  return INDEX.has(label);
}

/** The label a line or cell consists of, its colon there or not; null when it is none. */
export function wholeLabel(text: string): string | null {
  if (text.length > 24) return null;
  // Matches bullets, brackets and colon around a label: •索 引 号： 【文号】 *标题
  const bare = text.replace(/[ \u001f·•●■◆*\[\]【】〖〗()（）:：]+/g, '');
  return KNOWN.has(bare) ? bare : null;
}

export function endsInColon(text: string): boolean {
  return /[:：][ \u001f\])】]*$/.test(text);
}

/** Every label of a line with what follows it, in order. */
export function labelsIn(text: string): LabelledText[] {
  const found: { label: string; start: number; end: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== COLON && code !== WIDE_COLON) continue;
    const label = labelBefore(text, at, found[found.length - 1]?.end ?? 0);
    if (label !== null) found.push({ ...label, end: at + 1 });
  }
  if (YEAR.test(text)) for (const match of text.matchAll(LABEL_BEFORE_DATE)) found.push({ label: match[1]?.replace(/[ \u001f]+/g, '') ?? '', start: match.index, end: match.index + match[0].length });
  found.sort((a, b) => a.start - b.start);
  return found.map(({ label, end }, index) => {
    const rest = text.slice(end, found[index + 1]?.start ?? text.length);
    const unlisted = UNLISTED.exec(rest);
    return { label, rest: unlisted === null ? rest : rest.slice(0, unlisted.index) };
  });
}

const COLON = 0x3a;
const WIDE_COLON = 0xff1a;
const YEAR = /(?:19|20)[0-9]{2}[-/.年]/;

/**
 * The longest known label that ends at a colon, padding left out: 索 引 号：
 * 资金来源：财政拨款 is no 来源: nothing Chinese stands before a short label.
 */
function labelBefore(text: string, colon: number, from: number): { label: string; start: number } | null {
  let letters = '';
  const starts: number[] = [];
  for (let at = colon - 1; at >= from && letters.length < LONGEST_LABEL; at--) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0x1f || (letters === '' && (code === 0x5d || code === 0x29 || code === 0x3011))) continue;
    if (code < 0x4e00 || code > 0x9fa5) break;
    letters = text.charAt(at) + letters;
    starts.push(at);
  }
  for (let length = letters.length; length >= 2; length--) {
    const label = letters.slice(letters.length - length);
    const start = starts[length - 1] ?? 0;
    if (!KNOWN.has(label)) continue;
    const before = start > 0 ? text.charCodeAt(start - 1) : 0;
    if (length >= CLEAR_LABEL || before < 0x4e00 || before > 0x9fa5) return { label, start };
  }
  return null;
}

/** The value in the rest of a line: up to a gap, a bar or a bracket. A date may go on behind a seam: its time does. */
export function valueIn(rest: string): string {
  const bare = rest.replace(/^[ \u001f]+/, '');
  // Matches what parts a value from its neighbour: three blanks, a bar, an opening bracket of a widget.
  const end = bare.search(/ {3}| ?[|｜]|[【\[]/);
  const piece = (end > 0 ? bare.slice(0, end) : bare).trim();
  const value = /^(?:19|20)[0-9]{2}[-/.年]/.test(piece) ? piece.replaceAll(SEAM, ' ') : (piece.split(SEAM)[0] ?? '');
  return unbracketed(value.replace(/ {2,}/g, ' ').trim());
}

/** Closing brackets whose opening ones stand before the label fall away: （来源：某报） */
function unbracketed(value: string): string {
  let end = value.length;
  while (end > 0 && /[)）\]】]/.test(value.charAt(end - 1)) && !/[(（[【〔]/.test(value.slice(0, end - 1))) end--;
  return value.slice(0, end).trim();
}
