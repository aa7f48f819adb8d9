import type { Span } from './span';

export type MarkerStyle =
  | 'cjk' | 'cjk-paren' | 'arabic' | 'arabic-paren' | 'circled' | 'decimal'
  | 'part' | 'chapter' | 'section' | 'article' | 'roman' | 'latin';

/** Lists whose marks are words: 一是, 首先, 第一，, 其一, 一要; or a bullet; or a numbering style. */
export type ListStyle = 'shi' | 'shouxian' | 'diyi' | 'qiyi' | 'yao' | 'bullet' | MarkerStyle;

/** `span` is a place in the clean text, `source` in the decoded source; both first to last surviving character. */
export interface Placed {
  span: Span;
  source: Span;
}

export interface Marker {
  /** As the source wrote it. */
  raw: string;
  style: MarkerStyle;
  ordinal: number;
}

/** How sure it is that a line heads a section, and what says so. */
export interface SectionEvidence {
  /** From 0 to 1: the share of right headings among those with the same grounds. */
  confidence: number;
  /** `marker`: its number; `series`: a neighbour in the same numbering; `style`: mark-up calls it a heading; `bold`: its whole line is bold; `layout`: only its place and look among other lines. */
  from: readonly SectionGround[];
}

export type SectionGround = 'marker' | 'series' | 'style' | 'bold' | 'layout';

export interface Section extends Placed {
  type: 'section';
  /** From 1; counts the levels this document uses. */
  depth: number;
  /** Null for a heading without number. */
  marker: Marker | null;
  /** Without marker and closing mark; empty for an article. */
  title: string;
  /** Body follows the title on the same line. */
  runIn: boolean;
  /** Titles from the root to this one. */
  headingPath: string[];
  /** Present in every report of this version; earlier ones have none. Shared by many sections: nobody may change it. */
  evidence?: Readonly<SectionEvidence> | undefined;
  children: TreeNode[];
}

export interface ListItem extends Placed {
  type: 'item';
  marker: string;
  ordinal: number;
  /** Without the marker. */
  text: string;
}

export interface List extends Placed {
  type: 'list';
  style: ListStyle;
  children: ListItem[];
}

export interface Signature extends Placed {
  type: 'signature';
  issuer: string | null;
  date: string | null;
}

export interface Table extends Placed {
  type: 'table';
  rows: string[][];
}

export type LeafType = 'title' | 'subtitle' | 'salutation' | 'paragraph' | 'attachment' | 'note' | 'toc';

export interface Leaf extends Placed {
  type: LeafType;
  text: string;
}

export type TreeNode = Section | List | Signature | Table | Leaf;
