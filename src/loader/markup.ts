import { isMessage } from './mail-head';

/** How much of a text is looked at. */
const HEAD_LENGTH = 65_536;

// Matches one tag that pages are built of, open or closed:  <td class="a">  </div>  <br/>
// Trap: "<U+00A0>" and "<人名>" are no tags, nor is a lone "<" in a formula; a tag is at most 400 characters long.
const TAG = /<\/?(?:html|head|body|meta|title|link|script|style|div|span|p|br|hr|a|img|table|tbody|tr|td|th|ul|ol|li|h[1-6]|font|center|strong|b|em|i|u|section|article|form|input)(?:[\s/][^<>]{0,400})?>/gi;

// Matches the start of a whole page:  <!DOCTYPE html  <html>  <HEAD>
// Trap: a comment or another single tag in front of prose starts no page.
const PAGE_START = /^<(?:!doctype\s+html|html|head|body)[\s>]/i;

/** A page needs this many tags, so that one stray tag in front of prose stays text. */
const PAGE_TAGS = 3;
/**
 * A piece of a page is built of tags: this many, this many of them closing, this many that lay out a page, and no more
 * text to one tag than this. Paragraphs and bold type alone are text with tags left in it, which `markup/*` cleans.
 */
const FRAGMENT = { tags: 10, closing: 3, layout: 3, charactersPerTag: 150 };
// Matches a tag that lays out a page:  <div …>  <td>  <a href=…>
// Trap: <p>, <br>, <span> and <b> are what editors leave in a text field.
const LAYOUT = /^<(?:div|a|img|table|tr|td|th|ul|ol|li|script|style|link|meta|section|article|form|input)\b/i;

// Matches names that servers give pages:  a.html  a.HTM  a.shtml  list.jsp . Trap: html.txt is a text.
const PAGE_NAME = /\.(?:[xs]?html?|jspx?|aspx?|php|do|action)$/i;

export type MarkupKind = 'html' | 'mht';

/** What kind of marked-up file a text is, or null when it is prose, tags in it or not. A page's name counts where there is a tag. */
export function markupKind(text: string, path: string): MarkupKind | null {
  const head = text.slice(0, HEAD_LENGTH);
  if (isMessage(head)) return 'mht';
  if (!head.includes('<')) return null;
  if (PAGE_START.test(behindProlog(head)) && holdsTags(head, PAGE_TAGS - 1)) return 'html';
  if (PAGE_NAME.test(path) && holdsTags(head, 1)) return 'html';
  return isFragment(head) ? 'html' : null;
}

/** True when there are so many tags; no more of them are looked for. */
function holdsTags(head: string, count: number): boolean {
  TAG.lastIndex = 0;
  for (let left = count; left > 0; left--) if (!TAG.test(head)) return false;
  return true;
}

function isFragment(head: string): boolean {
  const tags = head.match(TAG) ?? [];
  const closing = tags.filter((tag) => tag.startsWith('</')).length;
  const layout = tags.filter((tag) => LAYOUT.test(tag)).length;
  const words = head.length - tags.reduce((sum, tag) => sum + tag.length, 0);
  return tags.length >= FRAGMENT.tags && closing >= FRAGMENT.closing && layout >= FRAGMENT.layout && words <= tags.length * FRAGMENT.charactersPerTag;
}

/** What stands behind white space, comments, processing instructions and raw lines of a server page (`<%@ … %>`), cut to a few characters. */
function behindProlog(head: string): string {
  let at = 0;
  for (;;) {
    while (at < head.length && /[\s\ufeff]/.test(head.charAt(at))) at++;
    const closing = head.startsWith('<!--', at) ? '-->' : head.startsWith('<?', at) ? '?>' : head.startsWith('<%', at) ? '%>' : null;
    const end = closing === null ? -1 : head.indexOf(closing, at);
    if (closing === null || end < 0) return head.slice(at, at + 64);
    at = end + closing.length;
  }
}
