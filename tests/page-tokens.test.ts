import { describe, expect, test } from '@jest/globals';
import { load } from 'cheerio/slim';
import fc from 'fast-check';
import { isElement, parsePage, sourceEnd, sourceStart, type PageNode, type ParentNode } from '../src/page/dom';

const PIECES = [
  '<p>', '</p>', '<P>', '</DIV>', '<div class="a b" ID=x title=\'<p>\'>', '<a href=/x?a=1&b=2 target>', '<td colspan = "2" nowrap>', '<br/>', '<br />', '</br>', '<img src=a/b.png/>', '<p / x>', '<p a=>', '<p ="b" "c">', '<p a=1 a=2 A=3>', '<li>', '<tr>', '<svg>', '<path d="M0"/>', '</svg>', '<title>', '</title>', '<desc/>',
  '<script>', 'var a = "</scr" + "ipt><p>";', '</script>', '</SCRIPT\n>', '<scripts>', '<script/>', '<style>', '</style>', '<textarea>', '</textarea>', '<xmp>', '</xmp', '>', '<strong>', '<span>', '<table>', '<s>', '<t>',
  '<!DOCTYPE html>', '<!-- 注 -->', '<!-->', '<!--->', '<!--', '-->', '--', '<![CDATA[甲]]>', '<![CDATA[', ']]>', '<![if !vml]>', '<!', '<!-', '<!>', '<?xml version="1.0"?>', '<?', '<%= x %>', '</', '</>', '</ p>', '</3>', '<', '<<', '<3', '&nbsp;', '&', '"', "'", '=', '/', ' ', '\n', '\f', '\u00a0', '正文', '甲<乙', 'É', '<É>', '<aÉ bÉ>',
];
const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
/** Ends whatever may be open, so that no tag is left unfinished. */
const ENDS = '"\'>-->]]></script></style></textarea></title></xmp>完';

type Row = readonly [depth: number, type: string, start: number, end: number, content: unknown];

function rowsOf(root: ParentNode): Row[] {
  const rows: Row[] = [];
  const waiting: [PageNode, number][] = root.children.map((child): [PageNode, number] => [child, 1]).reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [node, depth] = next;
    rows.push([depth, node.type, sourceStart(node), sourceEnd(node), isElement(node) ? [node.name, { ...node.attribs }] : 'data' in node ? node.data : '']);
    if ('children' in node) for (const child of node.children.toReversed()) waiting.push([child, depth + 1]);
  }
  return rows;
}

describe('a page is parsed', () => {
  test("into the tree that the parser's own tokenizer gives", () => {
    const xml = { xmlMode: false, decodeEntities: false, withStartIndices: true, withEndIndices: true };
    fc.assert(
      fc.property(soup, (pieces) => {
        // That one misplaces the text behind an end tag with a blank in it.
        const page = (pieces + ENDS).replace(/(<\/[a-z][^\s>]*)\s[^>]*/gi, '$1');
        expect(rowsOf(parsePage(page))).toEqual(rowsOf(load(page, { xml }).root()[0] as unknown as ParentNode));
      }),
      { numRuns: Number(process.env['LAW_RUNS'] ?? 300) * 5 },
    );
  });

  test('with every text at its place, also where the page is cut off', () => {
    fc.assert(
      fc.property(soup, (page) => {
        let at = 0;
        for (const [, type, start, end, data] of rowsOf(parsePage(page))) {
          if (type !== 'text') continue;
          expect(start).toBeGreaterThanOrEqual(at);
          at = Math.min(end, page.length);
          const slice = page.slice(start, at);
          // An end tag that ends nothing stands in no node: the text on its two sides is one.
          if (!slice.includes('</')) expect(slice).toBe(data);
        }
      }),
      { numRuns: Number(process.env['LAW_RUNS'] ?? 300) * 5 },
    );
  });

  test.each([
    ['</p >后', '后'],
    ['<p>前</p\n x>后', '后'],
    ['前<scr', '前'],
    ['前<br /', '前'],
    ['前</p x', '前'],
    ['前<!甲', '前<!甲'],
    ['前<?甲', '前<?甲'],
    ['前</3', '前</3'],
  ])('%j ends with the text %j', (page, text) => {
    const texts = rowsOf(parsePage(page)).filter(([, type]) => type === 'text');
    expect(texts.at(-1)).toEqual([expect.anything(), 'text', page.indexOf(text), expect.anything(), text]);
  });

  // Where the cost of a tag grows with the tags left open, these take minutes.
  test.each(['<font><p>正文', '<b>', '<table><tr><td>', '<div><svg></div>', '<svg/>', '<title/>', '</x>', '<i><b></u>', '<<', '</', '<!', '<p a="'])('in linear time where it repeats %s', (piece) => {
    const times = 200_000;
    const rows = rowsOf(parsePage(`<html><body>${piece.repeat(times)}`));
    expect(rows.reduce((most, [depth]) => Math.max(most, depth), 0)).toBeLessThanOrEqual(513);
    const text = rows.filter(([, type]) => type === 'text').map(([, , , , data]) => data as string).join('');
    if (piece.endsWith('正文')) expect(text).toBe('正文'.repeat(times));
  });
});
