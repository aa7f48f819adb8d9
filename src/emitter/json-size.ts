import type { WireSegment } from '../model/ledger';
import type { Report } from '../model/report';
import type { TreeNode } from '../model/tree';

/*
 * An array that is doubled again and again as a long record grows asks for twice the memory of the record, and each
 * time the garbage collector looks through all objects of the report: half of the time that such a record takes.
 */

/** Below this many units a record fits an array or two, and guessing pays for nothing. */
const LONG_TEXT = 1 << 16;

/** Bytes a unit of Chinese text takes. */
const UNIT = 3;
/** What stands around the values of a node, and of a segment, with numbers of seven digits. */
const NODE = 104;
const EVIDENCE = 56;
const SEGMENT = 48;
/** Tool, source, metadata and counts. */
const FRAME = 4096;

/** Bytes a long record will take, a little too many rather than too few; 0 for a short one. A wrong guess costs time only. */
export function expectedBytes({ text, tree, ledger, diagnostics }: Report): number {
  if (text.length < LONG_TEXT) return 0;
  return FRAME + text.length * UNIT + bytesOfNodes(tree) + bytesOfSegments(ledger ?? []) + diagnostics.length * 1024;
}

function bytesOfNodes(nodes: readonly TreeNode[]): number {
  let bytes = 0;
  for (const node of nodes) {
    bytes += NODE;
    if (node.type === 'section') {
      bytes += node.title.length * UNIT + bytesOfNodes(node.children);
      for (const title of node.headingPath) bytes += title.length * UNIT + 3;
      if (node.evidence !== undefined) bytes += EVIDENCE;
    } else if (node.type === 'list') for (const item of node.children) bytes += NODE + item.text.length * UNIT;
    else bytes += (node.span[1] - node.span[0]) * UNIT * (node.type === 'signature' || node.type === 'table' ? 2 : 1);
  }
  return bytes;
}

function bytesOfSegments(segments: readonly WireSegment[]): number {
  let bytes = segments.length * SEGMENT;
  for (const segment of segments) {
    if ('cut' in segment) bytes += segment.cut.length * UNIT;
    else if ('was' in segment) bytes += (segment.was.length + segment.now.length) * UNIT;
    else if ('keep' in segment) bytes += segment.keep.length * UNIT;
  }
  return bytes;
}
