import type { Span } from './span';

/** Every key is always present; unknown is null. Dates are as exact as the source and never invented. */
export interface Metadata {
  title: string | null;
  issuer: string | null;
  /** Signed, 成文, or the day a speech was delivered. */
  date: string | null;
  /** The page's own date of publication. */
  publishedAt: string | null;
  /** The year in the title, else the one the opening names. */
  year: number | null;
  documentNumber: string | null;
  origin: string | null;
  url: string | null;
  /** The kind of document: one of the statutory kinds (公文种类), or 总结, 汇报, 讲话, 述职报告, 工作要点, 解读, 方案, 办法 and the like. */
  genre: string | null;
  region: { code: string; name: string } | null;
  script: 'hans' | 'hant' | null;
  /** Files the page links as part of the document, in page order, and files inside a mail or an office document; empty for a text. `href` as the page or file has it. */
  attachments: { name: string; href: string }[];
  /** Images inside the document, in page order; empty for a text. */
  images: { src: string; alt: string }[];
  /** The kind as the title writes it, more exact than `genre`: 政府工作报告, 实施意见. */
  genreTerm: string | null;
  /** What the document number is made of; null without one, and when it has other parts (第12号). */
  numberParts: NumberParts | null;
  /** Documents that the text cites, in the order of their first mention. */
  citations: Citation[];
  /** Where each value that is not null was read. */
  provenance: Partial<Record<ProvenKey, Provenance>>;
}

export type ProvenKey = 'title' | 'issuer' | 'date' | 'publishedAt' | 'year' | 'documentNumber' | 'origin' | 'url' | 'genre' | 'region';

/** Of 国发〔2019〕5号. */
export interface NumberParts {
  /** 国发 */
  agency: string;
  year: number;
  serial: number;
}

/** A document named by its title (《…》), by its number, or by both. */
export interface Citation {
  title: string | null;
  documentNumber: string | null;
  /** Of the first mention, in `text`. */
  span: Span;
  /** Of the first mention, in the decoded source. */
  source: Span;
  mentions: number;
}

/**
 * Where a value stood. In the text: `title`, `subtitle`, `opening`, `letterhead`, `signature` or `number` (a line of its own).
 * In lines that rules cut: `cut`. In a page's mark-up: `meta` (a tag), `label` (a labelled value), `script`, `heading`,
 * `page-title` (`<title>`), `address`, `link` (a canonical link), `site` (the code of the site). Outside of both: `properties` of the file.
 */
export type ProvenancePlace = 'title' | 'subtitle' | 'opening' | 'letterhead' | 'signature' | 'number' | 'cut' | 'meta' | 'label' | 'script' | 'heading' | 'page-title' | 'address' | 'link' | 'site' | 'properties';

export interface Provenance {
  from: ProvenancePlace;
  /** Of the tag or the label, where it has one. */
  name: string | null;
  /** In the decoded source, where that is known. */
  source: Span | null;
}
