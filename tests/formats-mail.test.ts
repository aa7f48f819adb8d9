import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { readMail } from '../src/formats/mail/read';
import type { FormatReading } from '../src/formats/reader';

const LIMITS = { maxBytes: 1 << 24 };

const TITLE = '关于做好春季造林绿化工作的通知';
const BODY = '各乡镇人民政府、县直有关单位：为抓好春季造林绿化，现将有关事项通知如下，请认真贯彻执行。各地要把握造林时节，提早整地备苗，确保栽一棵活一棵。';
const html = (charset: string): string => `<!DOCTYPE html>\r\n<html><head><meta charset="${charset}"><title>${TITLE}</title></head>\r\n<body><h1>${TITLE}</h1><p>${BODY}</p></body></html>`;

function quotedPrintable(bytes: Buffer): string {
  let line = '';
  let out = '';
  for (const byte of bytes) {
    const shown = byte === 0x0a ? '\r\n' : byte === 0x0d ? '' : byte > 0x7e || byte === 0x3d || byte < 0x20 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte);
    if (shown === '\r\n') {
      out += `${line}\r\n`;
      line = '';
      continue;
    }
    if (line.length + shown.length > 75) {
      out += `${line}=\r\n`;
      line = '';
    }
    line += shown;
  }
  return out + line;
}

interface Part {
  readonly type: string;
  readonly bytes: Buffer;
  readonly as?: 'base64' | 'quoted-printable' | '8bit';
  readonly headers?: string;
}

function part({ type, bytes, as = 'base64', headers = '' }: Part): Buffer {
  const coded = as === 'base64' ? Buffer.from(bytes.toString('base64').replace(/.{76}/g, '$&\r\n')) : as === 'quoted-printable' ? Buffer.from(quotedPrintable(bytes)) : bytes;
  return Buffer.concat([Buffer.from(`Content-Type: ${type}\r\nContent-Transfer-Encoding: ${as}\r\n${headers}\r\n`), coded, Buffer.from('\r\n')]);
}

function multipart(kind: string, parts: readonly Buffer[], boundary: string, parameters = ''): Buffer {
  return Buffer.concat([
    Buffer.from(`Content-Type: multipart/${kind}; boundary="${boundary}"${parameters}\r\n\r\n`),
    ...parts.flatMap((one) => [Buffer.from(`--${boundary}\r\n`), one]),
    Buffer.from(`--${boundary}--\r\n`),
  ]);
}

function message(headers: string, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`MIME-Version: 1.0\r\n${headers}`), body]);
}

const PIXEL = part({ type: 'image/png', bytes: Buffer.from('89504e470d0a1a0a', 'hex'), headers: 'Content-Location: https://www.example.gov.cn/a.png\r\n' });

function saved(charset: string, encoding: string, as: Part['as'] = 'quoted-printable'): Buffer {
  const page = part({ type: `text/html${charset === '' ? '' : `; charset="${charset}"`}`, bytes: iconv.encode(html(charset), encoding), as, headers: 'Content-ID: <frame-1@mhtml.blink>\r\nContent-Location: https://www.example.gov.cn/art/2024/3/4/1.html\r\n' });
  return message(
    `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://www.example.gov.cn/art/2024/3/4/1.html\r\nSubject: =?utf-8?B?${Buffer.from(TITLE).toString('base64')}?=\r\nDate: Tue, 5 Mar 2024 01:02:03 -0000\r\n`,
    multipart('related', [page, PIXEL], '----MultipartBoundary--x----', ';\r\n\ttype="text/html"'),
  );
}

const pageOf = (reading: FormatReading): string => {
  if (!reading.ok || !('page' in reading)) throw new Error(JSON.stringify(reading));
  return reading.page;
};
const textOf = (reading: FormatReading): string => {
  if (!reading.ok || !('extraction' in reading)) throw new Error(JSON.stringify(reading));
  return reading.extraction.text;
};

const faultOf = async (bytes: Buffer): Promise<unknown> => {
  const reading = await readMail(bytes, LIMITS);
  return reading.ok ? reading : reading.fault;
};

describe('saved pages', () => {
  test.each([
    ['gb2312', 'gb18030'], ['gbk', 'gb18030'], ['utf-8', 'utf8'], ['big5', 'big5'], ['', 'utf8'], ['', 'gb18030'],
    // Declared wrongly: the bytes decide.
    ['utf-8', 'gb18030'], ['gb2312', 'utf8'], ['iso-8859-1', 'gb18030'], ['us-ascii', 'utf8'], ['unicode', 'utf-16le'], ['no-such', 'gb18030'],
  ])('labelled %p, in %s', async (charset, encoding) => {
    const traditional = encoding === 'big5';
    for (const as of ['quoted-printable', 'base64'] as const) {
      const page = pageOf(await readMail(saved(charset, encoding, as), LIMITS));
      if (traditional) expect(page).toContain('<h1>');
      else expect(page).toContain(`<p>${BODY}</p>`);
    }
  });

  test('Big5 that is called gb2312', async () => {
    const text = '<html><body><p>各鄉鎮人民政府、縣直有關單位：為抓好春季造林綠化，現將有關事項通知如下，請認真貫徹執行。</p></body></html>';
    const file = message('', part({ type: 'text/html; charset=gb2312', bytes: iconv.encode(text, 'big5'), as: 'quoted-printable' }));
    expect(pageOf(await readMail(file, LIMITS))).toContain('各鄉鎮人民政府');
  });

  test('say where they come from and what they are called, and not when they were saved', async () => {
    const reading = await readMail(saved('gb2312', 'gb18030'), LIMITS);
    expect(reading).toMatchObject({ ok: true, url: 'https://www.example.gov.cn/art/2024/3/4/1.html', properties: { title: TITLE, created: null, organisation: null } });
  });

  test('the page is the part that `start` names, wherever it stands', async () => {
    const other = part({ type: 'text/html', bytes: Buffer.from('<html><body>广告</body></html>'), headers: 'Content-ID: <ad>\r\n' });
    const main = part({ type: 'text/html; charset=utf-8', bytes: Buffer.from(html('utf-8')), headers: 'Content-ID: <main>\r\n' });
    for (const parts of [[other, main], [main, other]]) {
      const page = pageOf(await readMail(message('', multipart('related', parts, 'b', '; start="<main>"')), LIMITS));
      expect(page).toContain(TITLE);
      expect(page).not.toContain('广告');
    }
    expect(pageOf(await readMail(message('', multipart('related', [PIXEL, main, other], 'b')), LIMITS))).not.toContain('广告');
  });

  test('of a page of frames, the longest frame', async () => {
    const frames = part({ type: 'text/html', bytes: Buffer.from('<html><frameset cols="20%,80%"><frame src="a"><frame src="b"></frameset></html>') });
    const menu = part({ type: 'text/html', bytes: Buffer.from('<html><body>栏目导航</body></html>') });
    const main = part({ type: 'text/html', bytes: Buffer.from(html('utf-8')) });
    expect(pageOf(await readMail(message('', multipart('related', [frames, menu, main], 'b')), LIMITS))).toContain(BODY);
  });

  test('frames stand in their places, also in one another, each once; one that has no place is named, and a short one is neither', async () => {
    const framed = (id: string, text: string): Buffer => part({ type: 'text/html; charset=utf-8', bytes: Buffer.from(`<html><head><title>x</title></head><body><p>${text}</p></body></html>`), headers: `Content-ID: <${id}>\r\nContent-Location: https://www.example.gov.cn/${id}.html\r\n` });
    const root = part({ type: 'text/html; charset=utf-8', bytes: Buffer.from(`<html><body><h1>${TITLE}</h1><iframe src="cid:one"></iframe><iframe src='/two.html?a=1&amp;b'></iframe><IFRAME src=cid:one></IFRAME><iframe src="cid:short"></iframe><p>尾</p></body></html>`) });
    const parts = [root, framed('one', `${BODY.repeat(2)}<iframe src="https://www.example.gov.cn/inner.html"></iframe>`), framed('inner', `内${BODY.repeat(2)}`), framed('lost', `丢${BODY.repeat(2)}`), framed('short', '广告')];
    const reading = await readMail(message('', multipart('related', parts, 'b')), LIMITS);
    const page = pageOf(reading);
    expect(page).toContain(`</h1><div><p>${BODY.repeat(2)}<div><p>内${BODY.repeat(2)}</p></div></p></div><iframe src='/two`);
    expect(page.split(`内${BODY}`)).toHaveLength(2);
    expect(page).not.toContain('广告');
    expect(reading).toMatchObject({ carried: [{ name: 'https://www.example.gov.cn/lost.html' }] });
  });

  test('one page without parts, as Internet Explorer saves it', async () => {
    const file = message('From: <Saved by Microsoft Internet Explorer 5>\r\n', part({ type: 'text/html;\r\n\tcharset="gb2312"', bytes: iconv.encode(html('gb2312'), 'gb18030'), as: 'quoted-printable', headers: 'Content-Location: file://C:\\a.htm\r\n' }));
    const reading = await readMail(file, LIMITS);
    expect(pageOf(reading)).toContain(BODY);
    expect(reading).not.toHaveProperty('url');
  });

  test('with a byte order mark in front, in UTF-8 and UTF-16', async () => {
    const file = saved('utf-8', 'utf8').toString('latin1');
    for (const encoding of ['utf8', 'utf-16le', 'utf-16be']) {
      const reading = await readMail(iconv.encode(`\ufeff${file}`, encoding, { addBOM: false }), LIMITS);
      expect(reading).toMatchObject({ ok: true, properties: { title: TITLE }, url: 'https://www.example.gov.cn/art/2024/3/4/1.html' });
      expect(pageOf(reading)).toContain(BODY);
    }
  });

  test('line ends of LF alone, and bytes that are not coded', async () => {
    const file = saved('gb2312', 'gb18030', '8bit').toString('latin1').replaceAll('\r\n', '\n');
    expect(pageOf(await readMail(Buffer.from(file, 'latin1'), LIMITS))).toContain(BODY);
  });

  test('a page cut in its middle is damaged; one that only lacks the last boundary is not, nor one that leaves its end tags out', async () => {
    for (const as of ['base64', 'quoted-printable', '8bit'] as const) {
      const file = saved('utf-8', 'utf-8', as);
      const page = file.indexOf('blink>') + 150;
      expect(await faultOf(file.subarray(0, page + 300))).toBe('damaged');
    }
    const file = saved('utf-8', 'utf-8');
    expect(pageOf(await readMail(file.subarray(0, file.indexOf('Content-Type: image')), LIMITS))).toContain(BODY);
    const tagless = message('', multipart('related', [part({ type: 'text/html', bytes: Buffer.from(`<html><body><p>${BODY}`) })], 'b'));
    expect(pageOf(await readMail(tagless, LIMITS))).toContain(BODY);
  });

  test('cut off anywhere behind the page: what is there is read', async () => {
    const file = saved('gb2312', 'gb18030');
    expect(await faultOf(file.subarray(0, file.indexOf('</body>')))).toBe('damaged');
    expect(pageOf(await readMail(file.subarray(0, file.indexOf('</body>') + 9), LIMITS))).toContain(BODY);
    expect(pageOf(await readMail(file.subarray(0, file.length - 40), LIMITS))).toContain(BODY);
  });
});

describe('mail', () => {
  const HEAD = `From: =?gb2312?B?${iconv.encode('办公室', 'gb18030').toString('base64')}?= <office@example.gov.cn>\r\nTo: a@example.com\r\nSubject: =?gb18030?B?${iconv.encode(`转发：${TITLE}`, 'gb18030').toString('base64')}?=\r\nDate: Mon, 4 Mar 2024 09:05:00 +0800 (CST)\r\n`;
  const plain = part({ type: 'text/plain; charset="gb18030"', bytes: iconv.encode(`${TITLE}\n\n${BODY}\n一、提高认识\n`, 'gb18030') });
  const page = part({ type: 'text/html; charset="gb18030"', bytes: iconv.encode(`<div><p>${TITLE}</p><p>${BODY}</p></div>`, 'gb18030') });

  test('text alone is lines', async () => {
    const reading = await readMail(message(HEAD, plain), LIMITS);
    expect(textOf(reading)).toBe(`${TITLE}\n${BODY}\n一、提高认识`);
    expect(reading).toMatchObject({ extraction: { properties: { title: TITLE, created: '2024-03-04T09:05:00' } } });
  });

  test('of two forms of one text the page is taken, in either order', async () => {
    for (const parts of [[plain, page], [page, plain]]) {
      const read = await readMail(message(HEAD, multipart('alternative', parts, 'b')), LIMITS);
      expect(pageOf(read)).toBe(`<div><p>${TITLE}</p><p>${BODY}</p></div>`);
      expect(read).toMatchObject({ properties: { title: TITLE, created: '2024-03-04T09:05:00' } });
    }
  });

  test('attachments are no body; a text in front of a page is part of the page', async () => {
    const attached = part({ type: 'text/plain; name="a.txt"', bytes: Buffer.from('附件内容'), headers: 'Content-Disposition: attachment; filename="a.txt"\r\n' });
    const mixed = message(HEAD, multipart('mixed', [multipart('alternative', [plain, page], 'inner'), attached], 'outer'));
    expect(pageOf(await readMail(mixed, LIMITS))).not.toContain('附件内容');
    const both = pageOf(await readMail(message(HEAD, multipart('mixed', [part({ type: 'text/plain', bytes: Buffer.from('见下文 <1> & 附件') }), page], 'b')), LIMITS));
    expect(both).toContain('<p>见下文 &lt;1> &amp; 附件</p>\n<div>');
  });

  test('attached files, forwarded messages and packed ones are named; pictures of the text, signatures and the other form of the text are not', async () => {
    const attached = (name: string, type: string, more = 'Content-Disposition: attachment\r\n'): Buffer => part({ type: `${type}; name="${name}"`, bytes: Buffer.from(name === '点.gif' ? 'GIF' : 'PK'.repeat(8000)), headers: more });
    const forwarded = Buffer.concat([Buffer.from('Content-Type: message/rfc822\r\n\r\n'), message(HEAD, plain), Buffer.from('\r\n')]);
    const related = multipart('related', [page, part({ type: 'image/png; name="logo.png"', bytes: Buffer.from('x'), headers: 'Content-ID: <logo>\r\nContent-Disposition: inline\r\n' })], 'related');
    const file = message(HEAD, multipart('mixed', [
      multipart('alternative', [plain, related], 'inner'), attached('总结.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'), attached('a.zip', 'application/zip', ''), attached('扫描.jpg', 'image/jpeg'), attached('点.gif', 'image/gif'),
      part({ type: 'text/plain; name="a.txt"', bytes: Buffer.from('附件内容'), headers: 'Content-Disposition: attachment\r\n' }), part({ type: 'application/pdf', bytes: Buffer.from('%PDF') }), forwarded, attached('smime.p7s', 'application/pkcs7-signature'),
    ], 'outer'));
    expect(await readMail(file, LIMITS)).toMatchObject({ ok: true, carried: ['总结.docx', 'a.zip', '扫描.jpg', 'a.txt', 'application/pdf', 'message/rfc822'].map((name) => ({ name, href: name })) });
    expect(await readMail(message(HEAD, multipart('alternative', [plain, page], 'b')), LIMITS)).not.toHaveProperty('carried');
  });

  test('a mail that only forwards one is that one', async () => {
    const inner = message(HEAD, plain);
    const outer = message(HEAD, multipart('mixed', [Buffer.concat([Buffer.from('Content-Type: message/rfc822\r\n\r\n'), inner, Buffer.from('\r\n')])], 'o'));
    expect(textOf(await readMail(outer, LIMITS))).toContain(BODY);
  });

  test('format=flowed joins its lines', async () => {
    const flowed = (parameters: string) => message(HEAD, part({ type: `text/plain; charset=utf-8; format=flowed${parameters}`, bytes: Buffer.from('为抓好春季造林绿化， \n现将有关事项通知如下。\n-- \n办公室\n'), as: '8bit' }));
    expect(textOf(await readMail(flowed('; delsp=yes'), LIMITS))).toBe('为抓好春季造林绿化，现将有关事项通知如下。\n-- \n办公室');
    expect(textOf(await readMail(flowed(''), LIMITS))).toBe('为抓好春季造林绿化， 现将有关事项通知如下。\n-- \n办公室');
  });

  test('a few characters in GBK are read as they are labelled', async () => {
    const file = message(HEAD, part({ type: 'text/plain; charset=gbk', bytes: iconv.encode('收到', 'gb18030') }));
    expect(textOf(await readMail(file, LIMITS))).toBe('收到');
  });
});

describe('what cannot be read', () => {
  test('parts that are not there', async () => {
    expect(await faultOf(message('Content-Type: multipart/related; boundary="a"\r\n\r\n', Buffer.from('--b\r\n\r\n<html>')))).toBe('damaged');
    expect(await faultOf(message('Content-Type: multipart/related\r\n\r\n', Buffer.from('--b\r\n\r\n<html>')))).toBe('damaged');
    const file = saved('utf-8', 'utf8');
    expect(await faultOf(file.subarray(0, 200))).toBe('damaged');
    expect(await faultOf(file.subarray(0, file.indexOf('Content-Type: text/html') + 10))).toBe('damaged');
  });

  test('attachments alone, pictures alone', async () => {
    const word = part({ type: 'application/msword; name="通知.doc"', bytes: Buffer.from('x'), headers: 'Content-Disposition: attachment\r\n' });
    expect(await readMail(message('', multipart('mixed', [word], 'b')), LIMITS)).toEqual({ ok: false, fault: 'foreign', detail: 'it only carries 通知.doc' });
    expect(await faultOf(message('', multipart('related', [PIXEL], 'b')))).toBe('no-text');
  });

  test('a file that is the whole message, named or not', async () => {
    const pdf = (type: string): Buffer => part({ type, bytes: Buffer.from('%PDF-1.4') });
    expect(await readMail(message('', pdf('application/pdf; name="总结.pdf"')), LIMITS)).toEqual({ ok: false, fault: 'foreign', detail: 'it only carries 总结.pdf' });
    expect(await readMail(message('', pdf('application/pdf')), LIMITS)).toEqual({ ok: false, fault: 'foreign', detail: 'it only carries application/pdf' });
  });

  test('an encoding nobody can tell', async () => {
    expect(await faultOf(message('', part({ type: 'text/plain', bytes: Buffer.from([0xd6, 0xd0, 0x00, 0xff, 0x81, 0x20]) })))).toBe('damaged');
  });

  test('nested a thousand deep, endless headers, very many parts, a very long file', async () => {
    let nested = part({ type: 'text/plain', bytes: Buffer.from('深') });
    for (let depth = 0; depth < 1000; depth++) nested = Buffer.concat([Buffer.from(`Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n`), nested]);
    expect(await faultOf(message('', nested))).toBe('too-complex');
    expect(await faultOf(message(`X-A: ${'a'.repeat(5_000_000)}\r\n`, part({ type: 'text/plain', bytes: Buffer.from('长') })))).toBe('too-complex');
    expect(await faultOf(message('', multipart('mixed', Array.from({ length: 60_000 }, () => Buffer.from('Content-Type: text/plain\r\n\r\na\r\n')), 'b')))).toBe('too-complex');
    expect(await readMail(saved('utf-8', 'utf8'), { maxBytes: 100 })).toMatchObject({ fault: 'too-large' });
  });

  test('any bytes at all', async () => {
    const file = saved('gb2312', 'gb18030');
    await fc.assert(fc.asyncProperty(fc.nat(file.length), fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { maxLength: 8 }), async (end, flips) => {
      const bytes = Buffer.from(file);
      for (const [at, byte] of flips) bytes[at] = byte;
      expect(typeof (await readMail(bytes.subarray(0, end), LIMITS)).ok).toBe('boolean');
    }), { numRuns: 200 });
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      expect(typeof (await readMail(bytes, LIMITS)).ok).toBe('boolean');
    }));
  });
});
