import { describe, expect, test } from '@jest/globals';
import { isMessage } from '../src/loader/mail-head';

/* What tells a saved page or mail from a text: its headers, whole or cut. */

const SAVED = 'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://www.example.gov.cn/a.html\r\nSubject: =?utf-8?B?5rC0?=\r\nDate: Thu, 20 Mar 2025 09:10:11 +0800\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="x"\r\n\r\n--x\r\n';
const MAIL = 'Received: from a (b) by c;\n\tMon, 4 Mar 2024 09:05:00 +0800\nFrom: =?gb2312?B?sOy5q8rS?= <office@example.gov.cn>\nMIME-Version: 1.0\nContent-Type: application/pdf\n\nJVBE';

describe('a message', () => {
  test.each([['a saved page', SAVED], ['behind a byte order mark', `\ufeff${SAVED}`], ['whose whole body is a file', MAIL]])('%s', (_, text) => {
    expect(isMessage(text)).toBe(true);
  });

  test.each([['a saved page', SAVED], ['mail', MAIL]])('%s that is cut anywhere in its headers', (_, text) => {
    for (let length = 20; length <= text.length; length++) expect([length, isMessage(text.slice(0, length))]).toEqual([length, true]);
  });

  test('whose headers are longer than any page', () => {
    expect(isMessage(`Received: ${'a'.repeat(20_000)}\n${MAIL}`)).toBe(true);
  });
});

describe('none', () => {
  test.each([
    ['a note that somebody typed', 'From: 办公室\nDate: 2024-03-04\n请各单位报送材料。'],
    ['labels', 'Title: 关于报送材料的通知\nDate: 2024-03-04\n'],
    ['a sender alone in front of a text', 'From: 办公室 <office@example.gov.cn>\n各单位：请报送材料。\n'],
    ['a text about messages', '邮件头的写法\nMIME-Version: 1.0\nContent-Type: text/html\n'],
    ['a body that quotes headers', `From: 办公室\n\n${'正文'.repeat(3000)}\nMIME-Version: 1.0\nContent-Type: text/html\n`],
  ])('%s', (_, text) => {
    expect(isMessage(text)).toBe(false);
  });
});
