import { describe, expect, test } from '@jest/globals';
import { datesIn, wholeDate } from '../src/lexicon/dates';
import { genreOf } from '../src/lexicon/genres';
import { cjkNumber, enclosedNumber } from '../src/lexicon/numerals';
import { mayBePageNumber, pageNumberOf } from '../src/lexicon/page-numbers';
import { documentNumberOf } from '../src/lexicon/document-numbers';
import { isOrganisation, jointIssuers, leadingOrganisation } from '../src/lexicon/organisations';

describe('Chinese numbers', () => {
  test.each([
    ['一', 1], ['十', 10], ['十三', 13], ['二十', 20], ['廿三', 23], ['卅一', 31], ['一百零五', 105], ['一百二十', 120], ['二〇二三', 2023], ['二○一一', 2011], ['两千', 2000],
  ])('%s is %i', (text, value) => expect(cjkNumber(text)).toBe(value));

  test.each(['', '甲', '一甲', '三五十'])('“%s” is none', (text) => expect(cjkNumber(text)).toBeNull());

  test('enclosed numbers', () => {
    expect(enclosedNumber('③'.charCodeAt(0))).toEqual({ kind: 'circled', value: 3 });
    expect(enclosedNumber('㈡'.charCodeAt(0))).toEqual({ kind: 'cjk-paren', value: 2 });
    expect(enclosedNumber('⑾'.charCodeAt(0))).toEqual({ kind: 'arabic-paren', value: 11 });
    expect(enclosedNumber('甲'.charCodeAt(0))).toBeNull();
  });
});

describe('dates are as exact as the text', () => {
  test.each([
    ['2023年11月21日', '2023-11-21'], ['２０２３年３月５日', '2023-03-05'], ['二〇二三年十一月二十一日', '2023-11-21'], ['二○一一年四月八日', '2011-04-08'], ['二OO九年元月', '2009-01'],
    ['2023年11月', '2023-11'], ['2023年', '2023'], ['2023-11-21', '2023-11-21'], ['2023.11.21', '2023-11-21'], ['2025-02-18 11:20', '2025-02-18T11:20'],
    ['2024-03-01 14:32:50', '2024-03-01T14:32:50'], ['2006年02月16日 09时13分', '2006-02-16T09:13'], ['2023年X月X日', '2023'],
    ['2024年2月29日', '2024-02-29'], ['2000-02-29', '2000-02-29'], ['2023年4月30日', '2023-04-30'], ['2023-11-21 24:10', '2023-11-21T00:10'], ['2023-11-21 23:59', '2023-11-21T23:59'],
  ])('%s', (text, iso) => expect(datesIn(text)[0]?.iso).toBe(iso));

  test.each(['2023年13月1日', '2023-02-45', '2023年2月30日', '2023-02-29', '1900-02-29', '二〇二三年四月三十一日', '民国112年2月29日', '1.2.3', '3.15晚会', '12345'])('%s holds no full date', (text) => {
    expect(datesIn(text).filter(({ iso }) => iso.length === 10)).toEqual([]);
  });

  test('a whole line', () => {
    expect(wholeDate('（2022年2月28日）')).toBe('2022-02-28');
    expect(wholeDate('2022年2月28日，天气晴')).toBeNull();
  });
});

describe('titles and bodies', () => {
  test.each([
    ['政 府 工 作 报 告', '政府工作报告'], ['关于印发《云溪县工作规则》的通知', '通知'], ['云溪县档案管理办法（试行）', '管理办法'], ['云溪县2021—2025年规划', '规划'], ['望灣區民政事務處二零二三年度工作報告', '工作报告'],
  ])('%s', (title, genre) => expect(genreOf(title)).toBe(genre));

  test.each([['在大會上的致辭', '致辞'], ['開幕詞', '开幕词'], ['致全體市民的慰問信', '慰问信'], ['演講稿', '演讲稿'], ['關於大廈管理的條例（草案）', '条例']])('%s, in traditional script', (title, genre) => expect(genreOf(title)).toBe(genre));
  test.each(['大會致辭人員', '演講稿件'])('%s ends in something else', (title) => expect(genreOf(title)).toBeNull());

  test('a sentence names no kind', () => expect(genreOf('报告指出，全年经济平稳运行')).toBeNull());

  test.each(['云溪县司法局', 'XX经济和信息化局', '**市工信局', '临江市人民政府办公室'])('%s is a body', (text) => expect(isOrganisation(text)).toBe(true));
  test.each(['澜江县防指', '云溪县治水专班', '云溪公路段', '青石工务段'])('%s is a short name', (text) => expect(isOrganisation(text)).toBe(true));
  test.each(['局领导带班', '繁华路段', '发展指'])('%s ends in the same character and is none', (text) => expect(isOrganisation(text)).toBe(false));
  test.each(['各位代表', '2023年工作总结', '加强领导'])('%s is none', (text) => expect(isOrganisation(text)).toBe(false));

  test.each(['贯彻上级决策部署', '服务发展大局', '全体党员干部', '建设法治政府', '举措落到实处'])('%s only ends like a body', (text) => expect(isOrganisation(text)).toBe(false));

  test('joint issuers', () => {
    expect(jointIssuers('临江市教育局 临江市财政局')).toBe('临江市教育局、临江市财政局');
    expect(jointIssuers('云溪县 司法局')).toBe('云溪县 司法局');
  });

  test.each([['（云政发〔2020〕3号）', '云政发〔2020〕3号'], ['云政发〔２０２０〕３号', '云政发〔２０２０〕３号'], ['第12号', '第12号'], ['云政发〔〕3号', null], ['根据云政发〔2020〕3号文件', null]])('number in %s', (line, number) => expect(documentNumberOf(line)).toBe(number));

  test('the body in front of a title', () => {
    expect(leadingOrganisation('云溪县司法局2023年法治政府建设工作总结')).toBe('云溪县司法局');
    expect(leadingOrganisation('云溪县人民政府办公室关于印发方案的通知')).toBe('云溪县人民政府办公室');
    expect(leadingOrganisation('司法局局长2022年述职报告')).toBeNull();
  });
});

describe('numbers of pages', () => {
  test.each(['页码：三', '页次 二十', '页码：3/18', '第三页', '— 3 —', 'Page 3 of 18', '12'])('the quick look lets %s through', (line) => {
    expect(pageNumberOf(line)).not.toBeNull();
    expect(mayBePageNumber(line, 0, line.length)).toBe(true);
  });

  test.each(['页码', '第三页写道', '见第3页'])('%s is none', (line) => expect(pageNumberOf(line)).toBeNull());
});
