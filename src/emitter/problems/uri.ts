/** A path as a relative URI reference: a colon in the first part would read as a scheme. */
export function relativeUri(path: string): string {
  const uri = path.split('/').map((part) => encodeURIComponent(wellFormed(part))).join('/');
  return /^[^/]*:/.test(path) || path.startsWith('//') ? `./${uri}` : uri;
}

/** Halves of surrogate pairs have no place in a URI. */
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}
