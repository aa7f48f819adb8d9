import { describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { clean, isReport } from '../src/clean';
import type { Report } from '../src/model/report';

/** One page in many encodings, declared rightly, wrongly or not at all: the bytes decide, and the text is the same. */

const bodyOf = (lines: readonly string[]): string => `<body><div class="nav"><a href="/">首页</a></div><div id="zoom">${lines.map((line) => `<p>${line}</p>`).join('')}</div></body></html>`;
const SIMPLIFIED = ['各乡镇人民政府，县直各部门：', '现将防汛抗旱工作有关事项通知如下，请结合实际认真贯彻执行，切实抓好落实。', '要加强值班值守，发现险情及时报告，确保人民群众生命财产安全。'];
const TRADITIONAL = ['各位市民：', '現將防汛工作有關事項公布如下，請各部門按照實際情況認真執行，確保市民安全。', '發現險情應當立即報告，並依照本局的指示撤離到安全的地方。'];

const meta = {
  none: '<html><head><title>通知</title></head>',
  charset: (name: string) => `<!DOCTYPE html><html><head><meta charset="${name}"><title>通知</title></head>`,
  httpEquiv: (name: string) => `<html><head><META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=${name}'><title>通知</title></head>`,
};

function reportOf(page: string, encoding: string, addBOM = false): Report {
  const record = clean(iconv.encode(page, encoding, { addBOM }), {}, { path: 'a.html' });
  if (!isReport(record)) throw new Error(record.error.message);
  return record;
}

describe('a simplified page', () => {
  const cases: [string, string, string, boolean, string][] = [
    ['UTF-8, declared', meta.charset('utf-8'), 'utf-8', false, 'utf-8'],
    ['UTF-8, not declared', meta.none, 'utf-8', false, 'utf-8'],
    ['UTF-8 that says gb2312', meta.httpEquiv('gb2312'), 'utf-8', false, 'utf-8'],
    ['UTF-8 with a byte order mark', meta.charset('gbk'), 'utf-8', true, 'utf-8'],
    ['GB18030, declared as gb2312', meta.httpEquiv('gb2312'), 'gb18030', false, 'gb18030'],
    ['GB18030, not declared', meta.none, 'gb18030', false, 'gb18030'],
    ['GB18030 that says UTF-8', meta.charset('utf-8'), 'gb18030', false, 'gb18030'],
    ['UTF-16, little end first', meta.none, 'utf-16le', true, 'utf-16le'],
    ['UTF-16, big end first', meta.charset('utf-8'), 'utf-16be', true, 'utf-16be'],
  ];
  test.each(cases)('%s', (_name, head, encoding, addBOM, found) => {
    const { text, source } = reportOf(head + bodyOf(SIMPLIFIED), encoding, addBOM);
    expect(text).toBe(SIMPLIFIED.join('\n'));
    expect(source).toMatchObject({ mediaType: 'text/html', encoding: found, byteExact: true });
  });
});

test.each([['declared', meta.charset('big5')], ['that says UTF-8', meta.httpEquiv('utf-8')]])('a traditional page in Big5, %s', (_name, head) => {
  const { text, source } = reportOf(head + bodyOf(TRADITIONAL), 'big5');
  expect(text).toBe(TRADITIONAL.join('\n'));
  expect(source.encoding).toBe('big5');
});
