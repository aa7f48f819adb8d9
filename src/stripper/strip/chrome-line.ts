import type { Reading } from './chrome-grammar';
import type { LineText } from './line-text';
import type { ValueKind } from './page-chrome-terms';

/**
 * What one line is.
 *
 * `chrome` holds nothing but labels, values and buttons; `code`, `footer`, `menu`, `related` and `articles` speak for themselves.
 * `press` belongs to another rule and is passed over. `kept` is the document's own short matter: signature, date, attachments.
 * `body` is a sentence, a heading or a salutation. `other` is a short line of which nothing is known.
 */
export type LineKind = 'chrome' | 'code' | 'footer' | 'contact' | 'menu' | 'related' | 'press' | 'kept' | 'body' | 'other';

export interface ChromeLine extends Verdict {
  readonly line: LineText;
}

export interface Verdict {
  readonly kind: LineKind;
  readonly reading: Reading | null;
  /** How surely this line alone shows a page: 2 and above stands for itself. */
  readonly points: number;
  /** At least one thing that only a page says. */
  readonly hard: boolean;
  readonly open: ValueKind | null;
}

/**
 * The short lines before the first sentence of a document, or behind its last one, in order.
 * `beyond` is the body line that ends the zone.
 */
export interface Zone {
  readonly side: 'head' | 'tail';
  readonly lines: readonly ChromeLine[];
  readonly beyond: ChromeLine | null;
}
