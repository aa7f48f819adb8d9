// @mozilla/readability over linkedom: what a program in Node would use for the article of a page today.
// The set-up is the best one found for it on these pages: its own defaults (a threshold of 100 or 25 characters instead of 500 helps three notices and loses more elsewhere),
// the html and body that linkedom needs around fragments, and an article that stays a tree instead of being printed and parsed again.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

const BLOCKS = new Set(['ADDRESS', 'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'BR', 'CENTER', 'DD', 'DIV', 'DL', 'DT', 'FIGURE', 'FOOTER', 'FORM', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HEADER', 'HR', 'LI', 'MAIN', 'NAV', 'OL', 'P', 'PRE', 'SECTION', 'TABLE', 'TR', 'UL']);

/** Text with a line break where a block begins and where it ends. */
function linesOf(node, out) {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === 3) out.push(child.data);
    else if (child.nodeType === 1) {
      const block = BLOCKS.has(child.tagName.toUpperCase());
      if (block) out.push('\n');
      linesOf(child, out);
      if (block) out.push('\n');
    }
  }
}

export const PEER_OPTIONS = { serializer: (element) => element };

/** @returns {{text: string, title: string | null}} empty where it finds no article. */
export function readability(html, options = PEER_OPTIONS) {
  const whole = /<html[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
  const article = new Readability(document, options).parse();
  if (!article) return { text: '', title: null };
  const out = [];
  linesOf(article.content, out);
  return { text: out.join('').split('\n').map((line) => line.trim()).filter((line) => line !== '').join('\n'), title: article.title || null };
}
