import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { faultsOf } from './law-faults';

/** The laws of the contract on pages put together at random. */

const TAGS = 'p div span b strong br table tr td th ol ul li h1 h2 a pre center section form select option textarea noscript template script style title font iframe article dl dt dd sup ruby rt'.split(' ');
const ATTRIBUTES = [
  '', '', '', ' class="TRS_Editor"', ' id="zoom"', ' class=nav', " style='font-weight:bold;text-align:right'", ' align="center"', ' style="display:none"', ' colspan=2', ' rowspan="3"', ' start=3', ' reversed', ' value="7"', ' type=a', ' style="white-space:pre"', ' href="/a?b=1&copy=2"', ' srcdoc="&lt;p&gt;各乡镇人民政府要加强值守。今年以来，全县上下认真落实防汛责任，各项工作进展顺利，汛情、险情、灾情及时上报；请抓好落实，确保安全度汛，不得迟报瞒报。&amp;nbsp;&lt;/p&gt;"', ' title="<p>"', ' x="', ' class="content"', ' role=presentation',
];
const TEXTS = [
  '关于做好防汛工作的通知', '各乡镇人民政府：', '今年以来，全县上下认真落实防汛责任，各项工作进展顺利。', '一、总体要求', '（一）加强领导。压实责任，确保安全。', '1.完善预案', '石门县人民政府', '2024年3月1日', '发布时间：2024-03-01 来源：县政府办', '首页', '上一篇：无', '版权所有 某某县人民政府', '责任编辑：李某', '附件：1.任务清单', 'Annual Report 2023', '姓名', '12.5', '扫一扫在手机打开当前页',
];
const NOISE = [
  '\n', '\n  ', ' ', '\t', '\r\n', '\u3000\u3000', '&nbsp;', '&nbsp;&nbsp;', '&amp;nbsp;', '&lt;p&gt;', '&lt;html&gt;&lt;body&gt;', '&#8220;', '&#x3000;', '&#150;', '&#0;', '&#xd800;', '&#10;', '&copy2024', '&unknown;', '&', '<', '>', '<!--', '-->', '<!-- 注 -->', '<![CDATA[', ']]>', '<?xml version="1.0"?>', '<%@ page language="java" %>', '<!DOCTYPE html>', '</', '<p', '\0', '\ufeff', '\u200b', '“', '，', '<U+00A0>', '\ud842', '\udfb7', '😀', '**', '|', '##',
];
const tag = fc.tuple(fc.constantFrom(...TAGS), fc.constantFrom(...ATTRIBUTES), fc.constantFrom(1, 1, 2)).map(([name, attributes, side]) => (side === 1 ? `<${name}${attributes}>` : `</${name}>`));
const words = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...TEXTS) }, { weight: 1, arbitrary: fc.constantFrom(...NOISE) });
const soup = fc.array(fc.oneof({ weight: 2, arbitrary: tag }, { weight: 2, arbitrary: words }), { maxLength: 50 }).map((pieces) => pieces.join(''));

const element: fc.Memo<string> = fc.memo((depth) =>
  fc
    .tuple(fc.constantFrom(...TAGS), fc.constantFrom(...ATTRIBUTES), fc.array(depth <= 1 ? words : fc.oneof(words, element(depth - 1)), { maxLength: 5 }))
    .map(([name, attributes, children]) => `<${name}${attributes}>${children.join('')}</${name}>`),
);
const nested = fc.array(element(4), { minLength: 1, maxLength: 5 }).map((elements) => `<html><head><meta charset="utf-8"><title>通知_某某县人民政府</title></head><body>${elements.join('\n')}</body></html>`);

test('the place of a long heading that begins with a picture is the whole picture', () => {
  const page = '<html><head><meta charset="utf-8"><title>通知_某某县人民政府</title></head><body><p><p>（一）加强领导。压实责任，确保安全。<p><h2>😀发布时间：2024-03-01 来源：县政府办关于做好防汛工作的通知今年以来，全县上下认真落实防汛责任，各项工作进展顺利。</h2></p>&#xd800;</p></p></body></html>';
  expect(faultsOf(page, { path: 'a.html' })).toEqual([]);
});

describe('pages put together at random', () => {
  test.each([
    ['tag soup', soup],
    ['nested elements', nested],
  ])('%s', (_name, pages) => {
    fc.assert(
      fc.property(pages, (page) => {
        expect(faultsOf(page, { path: 'a.html' })).toEqual([]);
      }),
      { numRuns: Number(process.env['LAW_RUNS'] ?? 300) },
    );
  });
});
