import { describe, expect, jest, test } from '@jest/globals';
import { featuresOf } from '../src/page/article/features';
import { sumUp } from '../src/page/article/density';
import { discountReadersTalk } from '../src/page/article/readers-talk';
import { Shade } from '../src/page/article/tags';
import { findDocument } from '../src/page/article/find';
import { readLabels } from '../src/page/facts/label-tables';
import { scanPage } from '../src/page/facts/scan';
import { zoneOf } from '../src/page/facts/zone';
import { TreeBuilder } from '../src/page/tree/builder';
import { parsePage } from '../src/page/tree/parse';
import { Scratch } from '../src/page/tree/scratch';
import { stringsIn } from '../src/page/tree/script-strings';
import { PageTokenizer } from '../src/page/tree/tokenizer';
import { ownUnits } from '../src/page/tree/units';

/*
 * How often a reader looks at a page grows with the page, not with its square: looks are counted, no clock is asked.
 */

/** A list that counts how often one of its members is looked at. */
function counted<List extends object>(list: List): { readonly list: List; readonly looks: () => number } {
  let looks = 0;
  const proxy = new Proxy(list, {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { list: proxy, looks: () => looks };
}

describe('the tokenizer', () => {
  /** Looks at units, for each unit of the page. */
  const looksOf = (page: string): number => {
    const units = ownUnits(page);
    const { list, looks } = counted(units);
    new PageTokenizer(page, list, new TreeBuilder(page, units, new Scratch())).run();
    return looks() / page.length;
  };

  test.each([
    ['<a <b <b …', `<a ${'<b '.repeat(2000)}`],
    ['attributes that end in <', `<a ${'aaaaaaaaaaaa< '.repeat(1000)}>`],
    ['few Chinese characters in front of many <', `<a 年 ${'<b '.repeat(2000)}>`],
  ])('%s', (_, page) => {
    expect(looksOf(page)).toBeLessThan(20);
  });

  /** Units that searches go over, for each unit of the page. */
  const searchedOf = (page: string): number => {
    let searched = 0;
    const search = String.prototype.indexOf;
    const spy = jest.spyOn(String.prototype, 'indexOf').mockImplementation(function (this: string, mark: string, from = 0) {
      const found = search.call(this, mark, from);
      searched += (found < 0 ? this.length : found) - from;
      return found;
    });
    try {
      parsePage(page);
    } finally {
      spy.mockRestore();
    }
    return searched / page.length;
  };

  test.each([
    ['comments that are never closed behind one that ends in --!>', `<!--a--!>${'<!--x>字'.repeat(2000)}`],
    ['comments that all end in --!>', '<!--a--!>字'.repeat(2000)],
    ['the same in front of a comment that is closed', `${'<!--a--!>字'.repeat(2000)}<!-- -->`],
  ])('%s', (_, page) => {
    expect(searchedOf(page)).toBeLessThan(10);
  });
});

describe('what readers say', () => {
  const looksOf = (boxes: string): number => {
    const features = featuresOf(parsePage(`<title>防汛通知</title><h1>防汛通知</h1><p>请各单位做好防汛值班工作，及时报告。</p><div>${boxes}</div>`));
    sumUp(features, Shade.visible);
    const { list, looks } = counted(features.last);
    discountReadersTalk({ ...features, last: list }, Shade.visible);
    return looks() / features.count;
  };

  test.each([['short boxes', '<div>项目</div>'], ['headings of comments', '<div>评论</div>']])('%s', (_, box) => {
    expect(looksOf(box.repeat(3000))).toBeLessThan(20);
    expect(looksOf(`${box.repeat(3000)}<p>好。</p><p>很好！</p>`)).toBeLessThan(200);
  });
});

test('a row of labels', () => {
  const tree = parsePage(`<h1>防汛通知</h1><table><tr>${'<td>标题</td>'.repeat(2000)}</tr></table><p>请各单位做好防汛值班工作，及时报告。</p>`);
  const { lines } = scanPage(tree, findDocument(tree));
  const { list, looks } = counted(lines);
  readLabels(list, zoneOf(lines, []));
  expect(looks() / lines.length).toBeLessThan(500);
});

describe('strings of a script', () => {
  const stringsOf = (script: string): string[] => [...stringsIn(ownUnits(script), 0, script.length)].map(([start, end]) => script.slice(start, end));

  test.each([
    [`var a="甲'乙", b='丙"丁', c=\`戊\n己\`;`, [`甲'乙`, '丙"丁', '戊\n己']],
    [`// don't\nvar a='甲';`, ['甲']],
    [`"甲\\"乙" + "丙\\\n丁"`, ['甲\\"乙', '丙\\\n丁']],
    ["// don't, `甲`, \"乙\"", ['甲', '乙']],
    ['"甲', []],
    ['`甲\n"乙"', ['乙']],
    ['', []],
  ])('%j', (script, strings) => {
    expect(stringsOf(script)).toEqual(strings);
  });

  test.each([`a="甲";\n"${'\\"'.repeat(2000)}`, `'${'\\\''.repeat(2000)}\n`, '`\\`'.repeat(1000), `${'"\n'.repeat(1000)}`])('are found in one pass', (script) => {
    const { list, looks } = counted(ownUnits(script));
    [...stringsIn(list, 0, script.length)];
    expect(looks() / script.length).toBeLessThan(10);
  });
});
