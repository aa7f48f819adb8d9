import { describe, expect, test } from '@jest/globals';
import { clean, isReport } from '../src/index';

const PROSE = '各乡镇要认真落实水利工程建设责任，加快前期工作，按月报送进度，确保汛期之前完成主体工程并投入使用。';

function textOf(body: string, head = ''): string {
  const record = clean(`<html><head><title>关于工作情况的报告</title>${head}</head><body><h1>关于工作情况的报告</h1><div id="zoom"><p>${PROSE}</p>${body}</div></body></html>`, {}, { path: 'a.html' });
  if (!isReport(record)) throw new Error(record.error.message);
  return record.text;
}

const styled = (style: string): string => `<p>全县<span style="${style}">水利系统</span>完成投资三千万元。</p>`;
const WITH = '全县水利系统完成投资三千万元。';
const WITHOUT = '全县完成投资三千万元。';

describe('a style of words in a line', () => {
  test.each([
    'display:none', 'DISPLAY : none !important', 'color:red;visibility: hidden', 'font-size:0', 'font-size: 0px;', 'font-size:14px;font-size:0', 'font-size:0!important;font-size:14px',
    'position:absolute;left:-9999px', 'text-indent:-999em', 'display:inline-block;margin-left:-9999px', 'background-size:0;font-size:0',
  ])('hides them: %s', (style) => {
    expect(textOf(styled(style)).split('\n')).toContain(WITHOUT);
  });

  test.each([
    'backface-visibility: hidden', '-webkit-backface-visibility:hidden', 'background-size:0', '-webkit-mask-size:0', 'font-size:0;font-size:14px', 'display:none;display:inline',
    'visibility:hidden;visibility:visible', 'font-size:0.9em', 'margin-left:-100px', 'border-top:-200px', 'left:-4px', '-webkit-box-display:none',
  ])('does not: %s', (style) => {
    expect(textOf(styled(style)).split('\n')).toContain(WITH);
  });
});

test('a box that does not show its back stays', () => {
  expect(textOf(`<div style="-webkit-backface-visibility:hidden;backface-visibility:hidden"><p>${WITH}</p></div>`).split('\n')).toContain(WITH);
});

describe('a class', () => {
  const classed = '<p>全县<span class="k">水利系统</span>完成投资三千万元。</p>';

  test.each(['display:none', 'color:#fff; font-size: 0', 'opacity:0!important'])('is hidden by a style sheet: %s', (set) => {
    expect(textOf(classed, `<style>.k{${set}}</style>`).split('\n')).toContain(WITHOUT);
  });

  test.each(['fill-opacity:0', 'background-size:0', 'font-size:0;font-size:1em', 'opacity:0.5'])('is not: %s', (set) => {
    expect(textOf(classed, `<style>.k{${set}}</style>`).split('\n')).toContain(WITH);
  });
});
