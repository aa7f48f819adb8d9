import type { PageFacts } from '../../model/page';
import { attributeOf, type PageTree } from '../tree/tree';
import { withoutEntities } from '../render/entities';

// Matches the line browsers write into pages they save: saved from url=(0042)https://…
// Trap: about:internet and file: are no addresses.
const SAVED = /saved from url=\([0-9]{1,6}\)(https?:\/\/[^\s"'<>]+)/i;
// Matches the comment of SingleFile: Page saved with SingleFile, url: https://…
const SINGLE_FILE = /SingleFile[\s\S]{1,200}?\burl:\s{0,5}(https?:\/\/[^\s"'<>]+)/;
// Matches HTTrack's: Mirrored from www.example.cn/a.html by HTTrack
const MIRRORED = /Mirrored from ([a-z0-9.-]{4,100}\/[^\s"'<>]+) by HTTrack/i;

const META_URLS = ['og:url', 'url', 'twitter:url', 'pageurl'];

/** Where the page came from; the bare address of a site is no address of a page. */
export function readUrl(tree: PageTree, links: readonly number[], meta: PageFacts['meta'], comments: readonly string[]): string | null {
  for (const comment of comments) {
    if (!comment.includes('rom ') && !comment.includes('SingleFile')) continue;
    const url = SAVED.exec(comment)?.[1] ?? SINGLE_FILE.exec(comment)?.[1];
    if (url !== undefined) return withoutEntities(url);
    const mirrored = MIRRORED.exec(comment)?.[1];
    if (mirrored !== undefined) return `http://${mirrored}`;
  }
  const canonical = links.filter((link) => isCanonical(attributeOf(tree, link, 'rel') ?? '')).map((link) => withoutEntities(attributeOf(tree, link, 'href') ?? '').trim());
  const stated = META_URLS.flatMap((name) => meta.filter((tag) => tag.name === name).map(({ content }) => content));
  return [...canonical, ...stated].find(isPageUrl) ?? null;
}

/** One of the words is `canonical`. */
function isCanonical(rel: string): boolean {
  return rel.length >= 'canonical'.length && rel.toLowerCase().split(/\s+/).includes('canonical');
}

function isPageUrl(url: string): boolean {
  return /^https?:\/\/[^/?#\s]+\/[^\s]*[^\s/]/i.test(url) && !/\{\{|\$\{/.test(url);
}
