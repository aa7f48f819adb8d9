// One page read by the pipeline, in the terms of what is right.

export const FIELDS = ['title', 'date', 'publishedAt', 'documentNumber', 'issuer', 'source'];

/** A failure record counts as an empty body. Metadata calls the page's source `origin`. */
export function oursOf(clean, { bytes, name }) {
  const { text = '', metadata = {} } = clean(bytes, { path: name });
  return { text, ...metadata, source: metadata.origin };
}
