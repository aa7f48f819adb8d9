// Matches names of Markdown files:  a.md  b.markdown . Trap: c.md.txt is a text.
const MARKDOWN = /\.(?:md|markdown|mdown|mkd)$/i;

/** The name decides between the kinds of plain text; what is no text at all is told by the bytes. */
export function isMarkdown(path: string): boolean {
  return MARKDOWN.test(path);
}
