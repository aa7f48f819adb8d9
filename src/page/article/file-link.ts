// Matches a link to a file:  /P0201.doc   x.PDF?v=1   a.zip#top   Trap: index.html, /docs, a.doc.html
const FILE_LINK = /\.(?:docx?|xlsx?|pptx?|pdf|wps|et|ofd|rar|zip|7z|csv|rtf|txt|ceb)(?:[?#]|$)/i;

export function isFileLink(href: string): boolean {
  return FILE_LINK.test(href);
}
