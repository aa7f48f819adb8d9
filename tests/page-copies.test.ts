import { describe, expect, test } from '@jest/globals';
import { clean, isReport } from '../src/index';

/** The lines of a page's document. */
function linesOf(body: string): string[] {
  const record = clean(`<!DOCTYPE html><html><head><title>云溪县工作情况</title></head><body>${body}</body></html>`, {}, { path: 'a.html' });
  if (!isReport(record)) throw new Error(record.error.message);
  return record.text.split('\n');
}

const OPENING = '现将云溪县近两年重点水利工程的建设进度、资金到位和质量监管情况通报如下，请各乡镇结合实际抓好整改落实。';
const template = (year: number, sum: string, growth: string): string => `${year}年，全县水利部门按照既定目标推进河道治理和水库除险加固，工程质量总体稳定，群众满意度持续上升，未发生安全生产责任事故，完成投资${sum}万元，增长${growth}%。`;
const clause = (first: string, second: string): string => `${first}应当按期支付全部价款并承担逾期利息，${second}应当按期交付全部货物并承担运输费用，双方均不得擅自变更或者解除本合同，争议由工程所在地人民法院管辖，未尽事宜另行书面约定。`;
const EARLIER = template(2021, '120', '3.5');
const LATER = template(2022, '250', '7.1');

describe('two texts of one template', () => {
  test('that differ in their figures both stay, in boxes and in cells', () => {
    expect(linesOf(`<div id="zoom"><p>${OPENING}</p><div><p>${EARLIER}</p></div><div><p>${LATER}</p></div></div>`)).toEqual([OPENING, EARLIER, LATER]);
    expect(linesOf(`<div id="zoom"><p>${OPENING}</p><table><tr><td>${EARLIER}</td></tr><tr><td>${LATER}</td></tr></table></div>`)).toEqual([OPENING, EARLIER, LATER]);
  });

  test('stay where the page holds nothing else', () => {
    expect(linesOf(`<div class="x"><div><p>${EARLIER}</p></div><div><p>${LATER}</p></div></div>`)).toEqual([EARLIER, LATER]);
  });

  test('that differ in the order of their characters both stay', () => {
    expect(linesOf(`<div id="zoom"><div><p>${clause('甲方', '乙方')}</p></div><div><p>${clause('乙方', '甲方')}</p></div></div>`)).toEqual([clause('甲方', '乙方'), clause('乙方', '甲方')]);
  });
});

describe('one text that a page holds several times', () => {
  test('is read once, whatever its blanks and entities', () => {
    const quoted = `${EARLIER.slice(0, -1)}，获评“放心工程”。`;
    const written = quoted.replace('“', '&ldquo;').replace('”', '&rdquo;').replace('，', '，&nbsp;\n');
    expect(linesOf(`<div id="zoom"><p>${OPENING}</p><div><p>${quoted}</p></div><div><div>${written}</div></div></div>`)).toEqual([OPENING, quoted]);
  });

  test('is read once beside another of its template', () => {
    expect(linesOf(`<div id="zoom"><div><p>${EARLIER}</p></div><div><p>${LATER}</p></div><div><p>${EARLIER}</p></div></div>`)).toEqual([EARLIER, LATER]);
  });

  test('is read once where the part consists of its copies', () => {
    expect(linesOf(`<div class="x"><div class="a"><p>${EARLIER}</p></div><div class="b"><div><p>${EARLIER}</p></div></div></div>`)).toEqual([EARLIER]);
  });
});
