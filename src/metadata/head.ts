import { documentNumberOf } from '../lexicon/document-numbers';
import { REPLY_MARK } from '../lexicon/reply-marks';
import type { Leaf, Signature, TreeNode } from '../model/tree';

/** The head of the first document in the tree, and its signature. */
export interface Head {
  readonly titles: readonly Leaf[];
  readonly subtitles: readonly Leaf[];
  /** Short lines among title and subtitle that are neither: a document number. */
  readonly others: readonly Leaf[];
  /** Lines above the title: a letterhead, or what a page left. */
  readonly above: readonly Leaf[];
  /** Up to three paragraphs of the opening. */
  readonly opening: readonly Leaf[];
  readonly signature: Signature | null;
  /** The title stands behind an addressee or a signature: it is that of an annex, the paper's own stands on its page. */
  readonly isAnnex: boolean;
  /** Where the document's own text begins, in the source. */
  readonly bodyStart: number;
}

const OPENING_PARAGRAPHS = 3;
const MOST_LEFT_OVERS = 8;

export function headOf(tree: readonly TreeNode[]): Head {
  const titles: Leaf[] = [];
  const subtitles: Leaf[] = [];
  const others: Leaf[] = [];
  const opening: Leaf[] = [];
  let bodyStart = -1;
  let inHead = true;
  const titleAt = titleIndex(tree);
  for (let at = titleAt; at < tree.length; at++) {
    const node = tree[at] as TreeNode;
    if (node.type === 'title') {
      if (!inHead) break;
      titles.push(node);
    } else if (node.type === 'subtitle') {
      if (inHead) subtitles.push(node);
    } else if (inHead && node.type === 'paragraph' && documentNumberOf(node.text) !== null) others.push(node);
    else if (!(inHead && node.type === 'paragraph' && REPLY_MARK.test(node.text))) {
      inHead = false;
      if (bodyStart < 0) bodyStart = node.source[0];
      if (node.type === 'paragraph' && opening.length < OPENING_PARAGRAPHS) opening.push(node);
      else if (node.type === 'section') break;
    }
  }
  for (const node of tree.slice(0, titleAt)) if (node.type === 'paragraph' && documentNumberOf(node.text) !== null) others.push(node);
  for (const node of tree.slice(0, titleAt)) if (node.type === 'subtitle') subtitles.push(node);
  const above = tree.slice(0, titleAt).filter((node): node is Leaf => node.type === 'paragraph');
  const signature = signatureOf(tree);
  const first = tree[0]?.source[0] ?? 0;
  const isAnnex = tree.slice(0, titleAt).some(({ type }) => type === 'salutation' || type === 'signature');
  return { titles, subtitles, others, above, opening, signature, isAnnex, bodyStart: bodyStart < 0 ? first + 1 : bodyStart };
}

// Matches whether a paper may be shown, between who signs and the day: （此件公开发布） . Trap: （联系人：…） stands below both.
const SHOWN = /^[（(]此件[^（()）]{2,20}[）)]$/;

/** The first signature; its day may stand below the note that says who may read the paper. */
function signatureOf(tree: readonly TreeNode[]): Signature | null {
  const at = tree.findIndex(({ type }) => type === 'signature');
  const signature = tree[at] as Signature | undefined;
  if (signature === undefined || signature.date !== null) return signature ?? null;
  const [note, day] = [tree[at + 1], tree[at + 2]];
  if (note?.type !== 'paragraph' || !SHOWN.test(note.text) || day?.type !== 'signature' || day.issuer !== null) return signature;
  return { ...signature, date: day.date, source: [signature.source[0], day.source[1]] };
}

/** Nodes in front of the first title are left-overs of its page; without a title near the top there are none. */
function titleIndex(tree: readonly TreeNode[]): number {
  return Math.max(0, tree.slice(0, MOST_LEFT_OVERS).findIndex(({ type }) => type === 'title'));
}
