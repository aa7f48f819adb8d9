import { expect, test } from '@jest/globals';
import { pageReader } from '../src/page/read';

const page = (words: string): string => `<html><body><div id="zoom"><p>${words}，各单位要结合实际，认真贯彻执行，并于年底前报送落实情况。</p></div></body></html>`;

test('a page is read in all ways until the next is parsed, and refused then: its tree is gone', () => {
  const first = pageReader(page('现将防汛工作要点印发给你们'));
  expect(first.document().edits.length).toBeGreaterThan(0);
  expect(first.whole().edits.length).toBeGreaterThan(0);
  const second = pageReader(page('现将森林防火工作要点印发给你们'));
  expect(() => first.document()).toThrow('another page was parsed since');
  expect(second.everything().edits.length).toBeGreaterThan(0);
});
