import type { Positions } from '../ledger/positions';
import type { Remark } from '../model/diagnostic';
import type { TreeNode } from '../model/tree';
import type { View } from '../model/view';

export interface Split {
  readonly tree: TreeNode[];
  readonly remarks: readonly Remark[];
}

/** Builds the section tree of a clean text. Reads, never edits. */
export function split(view: View, positions: Positions, source: string): Split {
  const { text } = view;
  void source;
  if (text.trim() === '') return { tree: [], remarks: [] };
  return { tree: [{ type: 'paragraph', text, span: [0, text.length], source: positions.sourceOf(0, text.length) }], remarks: [] };
}
