import type { Metadata } from './metadata';
import type { InputFields, ReportSource } from './report';
import type { Section, TreeNode } from './tree';

/** What the document is and says, without how that came about: see `emitter/stable`. */
export interface StableRecord {
  schema: 'reportkit/stable@1';
  source: Omit<ReportSource, 'chars' | 'offsets'>;
  metadata: Omit<Metadata, 'citations' | 'provenance'> & { citations: StableCitation[] };
  text: string;
  cleanSha256: string;
  tree: StableNode[];
  input?: InputFields;
}

export interface StableCitation {
  title: string | null;
  documentNumber: string | null;
  mentions: number;
}

/** A node of the tree without its places. */
export type StableNode = StableSection | WithoutPlaces<Exclude<TreeNode, Section>>;

export type StableSection = Omit<Section, 'span' | 'source' | 'children'> & { children: StableNode[] };

type WithoutPlaces<Node> = Node extends { children: readonly (infer Child)[] }
  ? Omit<Node, 'span' | 'source' | 'children'> & { children: Omit<Child, 'span' | 'source'>[] }
  : Omit<Node, 'span' | 'source'>;
