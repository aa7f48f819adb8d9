import type { OutputRecord, FailureRecord, Report } from '../model/report';
import type { StableNode, StableRecord } from '../model/stable';
import type { TreeNode } from '../model/tree';

/**
 * The record for a store under version control: it changes when the source, the text, the outline or what is known of
 * the document changes, and at no other time. Left out are the stamp of the tool, every offset, the ledger, the counts,
 * the findings and where values were read: an upgrade may change these and leave the text as it is. Without a ledger
 * there is nothing to restore from.
 */
export function stableOf(record: OutputRecord): StableRecord | FailureRecord {
  return record.schema === 'reportkit/failure@1' ? record : stableReport(record);
}

function stableReport({ source, metadata, text, cleanSha256, tree, input }: Report): StableRecord {
  const { chars: _chars, offsets: _offsets, ...facts } = source;
  const { citations, provenance: _provenance, ...known } = metadata;
  return {
    schema: 'reportkit/stable@1',
    source: facts,
    metadata: { ...known, citations: citations.map(({ title, documentNumber, mentions }) => ({ title, documentNumber, mentions })) },
    text,
    cleanSha256,
    tree: tree.map(stableNode),
    ...(input === undefined ? {} : { input }),
  };
}

function stableNode(node: TreeNode): StableNode {
  if (node.type === 'section') {
    const { span: _span, source: _source, children, ...rest } = node;
    return { ...rest, children: children.map(stableNode) };
  }
  if (node.type === 'list') {
    const { span: _span, source: _source, children, ...rest } = node;
    return { ...rest, children: children.map(({ span: _itemSpan, source: _itemSource, ...item }) => item) };
  }
  const { span: _span, source: _source, ...rest } = node;
  return rest;
}
