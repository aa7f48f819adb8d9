import { characterSet } from '../../lexicon/character-sets';
import { DATE_LABELS, HEAD_LABELS, INDEX_LABELS, TRADITIONAL_LABELS } from './label-terms';
import { Sign, SIGNS } from './line-signs';
import { SEAM } from './lines';

/** A label with the rest of its line up to the next label. */
export interface LabelledText {
  readonly label: string;
  /** With SEAMs and gaps, untrimmed. */
  readonly rest: string;
}

const INDEX = new Set<string>(INDEX_LABELS);
const KNOWN = new Set<string>([...INDEX_LABELS, ...HEAD_LABELS, ...TRADITIONAL_LABELS.keys()]);
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
  return KNOWN.has(bare) ? simplified(bare) : null;
}

function simplified(label: string): string {
  return TRADITIONAL_LABELS.get(label) ?? label;
}

/** A colon is the last of a text, blanks, seams and closing brackets aside. */
export function endsInColon(text: string): boolean {
  let last = text.length - 1;
  while (last >= 0 && CLOSING[text.charCodeAt(last)] === 1) last--;
  return last >= 0 && isColon(text.charCodeAt(last));
}

const CLOSING = characterSet(` ${SEAM}])】`);

/** Every label of a line with what follows it, in order. */
export function labelsIn(text: string): LabelledText[] {
  const found: PlacedLabel[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isColon(text.charCodeAt(at))) continue;
    const label = labelBefore(text, at, from);
    if (label === null) continue;
    found.push(label);
    from = label.end;
  }
  if (hasDateLabel(text)) {
    for (const match of text.matchAll(LABEL_BEFORE_DATE)) found.push({ label: match[1]?.replace(/[ \u001f]+/g, '') ?? '', start: match.index, end: match.index + match[0].length });
    found.sort((a, b) => a.start - b.start);
  }
  return found.map(({ label, end }, index) => {
    const rest = text.slice(end, found[index + 1]?.start ?? text.length);
    const unlisted = UNLISTED.exec(rest);
    return { label, rest: unlisted === null ? rest : rest.slice(0, unlisted.index) };
  });
}

/** A label and where it stands, its colon included. */
interface PlacedLabel {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

function isColon(code: number): boolean {
  return code === 0x3a || code === 0xff1a;
}

// Matches the beginning of a date: 2024-03-01 1999年
// Trap: 2024 alone is a number.
const YEAR = /(?:19|20)[0-9]{2}[-/.年]/g;

/** Right before a year stands what a label that does without its colon ends in. */
function hasDateLabel(text: string): boolean {
  YEAR.lastIndex = 0;
  for (let year = YEAR.exec(text); year !== null; year = YEAR.exec(text)) {
    let before = year.index - 1;
    while (before >= 0 && isPadding(text.charCodeAt(before))) before--;
    if (before >= 0 && ((SIGNS[text.charCodeAt(before)] as number) & Sign.datesLast) !== 0) return true;
  }
  return false;
}

function isPadding(code: number): boolean {
  return code === 0x20 || code === 0x1f;
}

/**
 * The longest known label that ends at a colon, padding left out: 索 引 号：
 * 资金来源：财政拨款 is no 来源: nothing Chinese stands before a short label.
 */
function labelBefore(text: string, colon: number, from: number): PlacedLabel | null {
  let at = colon - 1;
  while (at >= from && CLOSING[text.charCodeAt(at)] === 1) at--;
  if (at < from || LABEL_ENDS[text.charCodeAt(at)] !== 1) return null;
  let letters = '';
  const starts: number[] = [];
  for (; at >= from && letters.length < LONGEST_LABEL; at--) {
    const code = text.charCodeAt(at);
    if (isPadding(code)) continue;
    if (!isHan(code)) break;
    letters = text.charAt(at) + letters;
    starts.push(at);
  }
  for (let length = letters.length; length >= 2; length--) {
    if (LABEL_STARTS[letters.charCodeAt(letters.length - length)] !== 1) continue;
    const label = letters.slice(letters.length - length);
    if (!KNOWN.has(label)) continue;
    const start = starts[length - 1] ?? 0;
    const isBehindValue = start > 0 && isHan(text.charCodeAt(start - 1));
    if (isBehindValue && KNOWN.has(behindSeam(text, start, starts[0] ?? 0))) continue;
    if (length >= CLEAR_LABEL || !isBehindValue) return { label: simplified(label), start, end: colon + 1 };
  }
  return null;
}

/** The part of a label in the last of its elements: the end of a value may make another label of it (来源：某县发布 | 时间：). */
function behindSeam(text: string, start: number, last: number): string {
  const seam = text.lastIndexOf(SEAM, last);
  return seam > start ? text.slice(seam + 1, last + 1).trim() : '';
}

const LABEL_STARTS = characterSet([...KNOWN].map((label) => label.charAt(0)).join(''));
const LABEL_ENDS = characterSet([...KNOWN].map((label) => label.charAt(label.length - 1)).join(''));

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fa5;
}

/** The value in the rest of a line: up to a gap, a bar or a bracket. A date may go on behind a seam: its time does. */
export function valueIn(rest: string): string {
  let from = 0;
  while (isPadding(rest.charCodeAt(from))) from++;
  const bare = rest.slice(from);
  // Matches what parts a value from its neighbour: three blanks, a bar, an opening bracket of a widget.
  const end = bare.search(/ {3}| ?[|｜]|[【\[]/);
  const piece = (end > 0 ? bare.slice(0, end) : bare).trim();
  const seam = piece.indexOf(SEAM);
  const value = seam < 0 ? piece : /^(?:19|20)[0-9]{2}[-/.年]/.test(piece) ? piece.replaceAll(SEAM, ' ') : piece.slice(0, seam);
  return unbracketed((value.includes('  ') ? value.replace(/ {2,}/g, ' ') : value).trim());
}

/** Closing brackets whose opening ones stand before the label fall away: （来源：某报） */
function unbracketed(value: string): string {
  let end = value.length;
  while (end > 0 && CLOSING_BRACKETS[value.charCodeAt(end - 1)] === 1 && !/[(（[【〔]/.test(value.slice(0, end - 1))) end--;
  return end === value.length ? value : value.slice(0, end).trim();
}

const CLOSING_BRACKETS = characterSet(')）]】');
