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
  genre: string | null;
  region: { code: string; name: string } | null;
  script: 'hans' | 'hant' | null;
  /** Files the page links as part of the document, in page order; empty for a text. `href` as the page has it. */
  attachments: { name: string; href: string }[];
  /** Images inside the document, in page order; empty for a text. */
  images: { src: string; alt: string }[];
}
