import { describe, expect, test } from '@jest/globals';
import { findDocument } from '../src/page/article/find';
import { parsePage } from '../src/page/tree/parse';
import { isElement, isText, nameOf, textData } from '../src/page/tree/tree';
import { feedPages, fieldPages } from './page-article-feeds';
import { layoutPages, shells } from './page-article-layouts';
import { oddPages } from './page-article-odd';
import { nastyPages } from './page-article-pages';
import { shortPages } from './page-article-short';

const INLINE = new Set('a abbr b big code em font i img input label s small span strong sub sup td th u'.split(' '));
const ENTITIES: Readonly<Record<string, string>> = { '&nbsp;': ' ', '&gt;': '>', '&lt;': '<' };

/** The lines of the document as found, cells parted by a space. */
function linesOf(html: string): string[] {
  const tree = parsePage(html);
  const { parts, chrome } = findDocument(tree);
  const pieces: string[] = [];
  const write = (node: number, isPart: boolean): void => {
    if (isText(tree, node)) pieces.push(textData(tree, node).replace(/\s+/g, ' '));
    if (node > 0 && !isElement(tree, node)) return;
    const name = nameOf(tree, node);
    if (!isPart && (['script', 'style', 'title', 'noscript', 'template', 'textarea'].includes(name) || chrome.has(node))) return;
    const edge = !INLINE.has(name) ? '\n' : name === 'td' || name === 'th' ? ' ' : '';
    pieces.push(edge);
    for (let child = node + 1; child < tree.after[node]!; child = tree.after[child]!) write(child, false);
    pieces.push(edge);
  };
  for (const part of parts) {
    write(part, true);
    pieces.push('\n');
  }
  return pieces
    .join('')
    .replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity)
    .split('\n')
    .map((line) => line.replace(/[\s\u3000]+/g, ' ').trim())
    .filter((line) => line !== '');
}

const fold = (line: string): string => line.replace(/[\s\u3000]+/g, ' ').trim();

describe('the document on a page', () => {
  test.each([...nastyPages, ...layoutPages, ...oddPages, ...shortPages, ...feedPages].map((page) => [page.name, page] as const))('%s', (_, { html, gold, mayStay }) => {
    const may = new Set((mayStay ?? []).map(fold));
    const wanted = gold.map(fold);
    const got = linesOf(html).filter((line) => !may.has(line) || wanted.includes(line));
    expect(got.join('\n')).toBe(wanted.filter((line) => !may.has(line) || got.includes(line)).join('\n'));
  });
});

describe('a field with a document', () => {
  test.each(fieldPages)('$name', ({ html, isField }) => {
    const tree = parsePage(html);
    expect(findDocument(tree).parts.some((part) => nameOf(tree, part) === 'textarea')).toBe(isField);
  });
});

describe('pages without a document', () => {
  test.each(shells.map((page) => [page.name, page] as const))('%s', (_, { html, kind }) => {
    const found = findDocument(parsePage(html));
    expect(found.verdict.notADocument).toBe(kind);
    expect(found.parts.length).toBeGreaterThan(0);
  });

  test('a document is none of these', () => {
    for (const { name, html } of [...nastyPages, ...layoutPages, ...oddPages, ...shortPages, ...feedPages]) expect([name, findDocument(parsePage(html)).verdict.notADocument]).toEqual([name, null]);
  });
});

describe('more pages', () => {
  const more = (inside: string, behind = '') => {
    const html = `<div class="x"><div id="zoom"><p>这是第一页的正文，后面还有两页。</p>${inside}</div>${behind}</div>`;
    return findDocument(parsePage(html)).verdict.morePages;
  };

  test('a link to the next page, inside or behind', () => {
    expect(more('<p><a href="t1_1.html">下一页</a></p>')).toBe(true);
    expect(more('', '<div class="page"><a href="t1_1.html">2</a><a href="t1_1.html">下一页</a></div>')).toBe(true);
  });

  test('a script that writes a pager', () => {
    expect(more('', '<div><script>createPageHTML(3, 0, "t2022", "html");</script></div>')).toBe(true);
    expect(more('', '<div><script>createPageHTML(1, 0, "t2022", "html");</script></div>')).toBe(false);
  });

  test('a pager behind a box that holds nothing but the document', () => {
    const pages = (pager: string): boolean => findDocument(parsePage(`<table><tr><td class="con"><div id="cur"><div id="page_1"><div><p>这是第一页的正文，后面还有三页，请继续阅读。</p><p>全年完成投资三亿元，新建水库两座。</p></div></div></div><div class="pgs">${pager}</div></td></tr></table>`)).verdict.morePages;
    expect(pages('<b>1</b><a href="javascript:turnpage(2)">2</a><a href="javascript:turnpage(2)">下一页</a>')).toBe(true);
    expect(pages('<b>共1页</b><a href="#">上一页</a><a href="#">下一页</a>')).toBe(false);
  });

  test('not the next article', () => {
    expect(more('', '<div><a href="t2.html">下一篇：另一件事</a></div>')).toBe(false);
  });
});

describe('any page', () => {
  test('nesting does not overflow the stack', () => {
    const html = '<div>'.repeat(20000) + '深处的一句话，没有别的。';
    expect(findDocument(parsePage(html)).parts).toHaveLength(1);
  });

  test.each(['', ' ', '<html></html>', '<!-- open', '<p>', 'text', '<script>var a = 1', '<div style="display:none"></div>'])('%j gives a part', (html) => {
    expect(findDocument(parsePage(html)).parts.length).toBeGreaterThan(0);
  });

  test('parts are disjoint and in order', () => {
    for (const { html } of [...nastyPages, ...layoutPages, ...oddPages, ...shortPages, ...feedPages]) {
      const tree = parsePage(html);
      const { parts } = findDocument(tree);
      for (let i = 1; i < parts.length; i++) expect(parts[i]).toBeGreaterThanOrEqual(tree.after[parts[i - 1]!]!);
    }
  });
});
