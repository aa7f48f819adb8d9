import type { PageFacts } from '../../model/page';
import type { ParentNode } from '../dom';
import type { Found } from '../found';

/** Reads nothing yet. */
export function readFacts(_root: ParentNode, _source: string, _found: Found): PageFacts {
  return { meta: [], titles: [], values: [], attachments: [], images: [], url: null };
}
