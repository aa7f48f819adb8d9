import type { Level, RuleId } from '../../../src/model/rule';

/**
 * How a case of a class is judged: `edit` marks what must go or be replaced, `strict` the same with white space and width, `report` what
 * must be reported and stay, `document` one finding for the whole text, `node` what must be a node of the tree, `decode` is `report`
 * besides texts read in the wrong encoding, which must come out as written.
 */
export type Kind = 'edit' | 'strict' | 'report' | 'document' | 'node' | 'decode';

export interface NoiseClass {
  readonly name: string;
  /** Number in the taxonomy of noise. */
  readonly number: number | null;
  readonly kind: Kind;
  /** Rules that may answer; names of nodes where the kind is `node`. */
  readonly by: readonly string[];
}

/** The rules whose borders touch: a line of a page's own words may be taken by any of them, and a reader is served alike. */
const PAGE: readonly string[] = [
  'strip/page-chrome', 'strip/spam-footer', 'strip/site-shell', 'strip/page-stamp', 'strip/press-matter', 'strip/code-residue', 'strip/page-frame', 'strip/page-furniture',
  'strip/page-marker', 'strip/paywall-notice', 'strip/word-residue', 'markup/html-tag', 'markup/html-comment', 'markup/html-script',
];
const COPIES: readonly string[] = ['strip/repeated-copy', 'strip/duplicate-body', 'strip/page-chrome'];

export const classes: readonly NoiseClass[] = [
  { name: 'pay-marker', number: 1, kind: 'edit', by: ['strip/paywall-marker', 'markup/html-tag'] },
  { name: 'pay-notice', number: 2, kind: 'edit', by: [...PAGE, 'strip/paywall-marker'] },
  { name: 'page-marker', number: 3, kind: 'edit', by: PAGE },
  { name: 'ad', number: 4, kind: 'edit', by: PAGE },
  { name: 'injected', number: 6, kind: 'report', by: ['suspect/injected-text'] },
  { name: 'brand-swap', number: 7, kind: 'report', by: ['suspect/injected-text'] },
  { name: 'spinner', number: 8, kind: 'document', by: ['suspect/spun-text'] },
  { name: 'pinyin', number: 9, kind: 'edit', by: ['strip/pinyin-gloss'] },
  { name: 'jammer', number: 10, kind: 'edit', by: ['strip/jammer', 'strip/rare-run'] },
  { name: 'party-d', number: 11, kind: 'edit', by: ['restore/party-d'] },
  { name: 'letters', number: 12, kind: 'report', by: ['restore/letter-code'] },
  { name: 'elided-name', number: 13, kind: 'report', by: ['suspect/elided-name'] },
  { name: 'mask', number: 14, kind: 'report', by: ['suspect/mask'] },
  { name: 'yearless', number: 15, kind: 'report', by: ['suspect/number-without-year'] },
  { name: 'chrome-head', number: 16, kind: 'edit', by: PAGE },
  { name: 'chrome-tail', number: 17, kind: 'edit', by: PAGE },
  { name: 'footer', number: 18, kind: 'edit', by: PAGE },
  { name: 'breadcrumb', number: 19, kind: 'edit', by: PAGE },
  { name: 'code', number: 20, kind: 'edit', by: PAGE },
  { name: 'shell', number: 21, kind: 'edit', by: PAGE },
  { name: 'damage', number: 22, kind: 'decode', by: ['load/lossy-decoding', 'chars/artefact', 'markup/html-entity'] },
  { name: 'width', number: 23, kind: 'strict', by: ['chars/width', 'chars/space', 'chars/line-ending'] },
  { name: 'invisible', number: 24, kind: 'edit', by: ['chars/invisible'] },
  { name: 'duplicate', number: 25, kind: 'edit', by: COPIES },
  { name: 'several-documents', number: 26, kind: 'document', by: ['outline/several-documents'] },
  { name: 'toc', number: 27, kind: 'node', by: ['toc'] },
  { name: 'word-residue', number: 28, kind: 'edit', by: PAGE },
  { name: 'lost-character', number: 29, kind: 'report', by: ['suspect/lost-character'] },
  { name: 'privacy', number: 30, kind: 'report', by: ['suspect/personal-data'] },
  { name: 'press', number: 31, kind: 'edit', by: PAGE },
  { name: 'pager', number: 32, kind: 'edit', by: PAGE },
  { name: 'clean', number: null, kind: 'edit', by: [] },
];

/** Rules that are off by default and answer for a class here; none of them changes a text. */
export const switchedOn: Readonly<Partial<Record<RuleId, Level>>> = { 'suspect/injected-text': 'report', 'suspect/personal-data': 'report' };
