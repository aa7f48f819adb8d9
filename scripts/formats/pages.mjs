// Writes a document as a web page, as a saved page (.mht) of two browsers and as a mail, with little around it: bench/pages has the crowded ones.
import iconv from 'iconv-lite';
import { accepted, cellsOf, visibleLines } from './lines.mjs';
import { xml } from './word-parts.mjs';

const STYLE = { title: 'text-align:center', organ: 'text-align:center', number: 'text-align:center', center: 'text-align:center', ch: 'text-align:center', sign: 'text-align:right', date: 'text-align:right' };
const HEADING = { h1: 'h2', h2: 'h3', h3: 'h4', n1: 'h2', n2: 'h3' };
const BOLD = new Set(['title', 'b1', 'b2', 'bold', 'ch']);

function blockHtml(block) {
  const { kind, lead } = block;
  if (kind === 'break') return '<hr>';
  if (kind === 'table') {
    const rows = cellsOf(block.rows).map((row) => `<tr>${row.map(({ columns, height, text }) => `<td${columns > 1 ? ` colspan="${columns}"` : ''}${height > 1 ? ` rowspan="${height}"` : ''}>${xml(text)}</td>`).join('')}</tr>`);
    return `<table border="1">\n${rows.join('\n')}\n</table>`;
  }
  const words = xml(visibleLines({ blocks: [block] })[0]);
  if (kind === 'box') return `<div style="border:1px solid #000"><p>${words}</p></div>`;
  if (kind === 'r2') return `<p><strong>${xml(lead)}</strong>${xml(accepted(block.text))}</p>`;
  const tag = HEADING[kind] ?? 'p';
  const style = STYLE[kind] === undefined ? '' : ` style="${STYLE[kind]}"`;
  return `<${tag}${style}>${BOLD.has(kind) ? `<strong>${words}</strong>` : words}</${tag}>`;
}

export function htmlOf(document, charset = 'utf-8') {
  const title = document.blocks.find(({ kind }) => kind === 'title').text;
  return `<!DOCTYPE html>\n<html>\n<head>\n<meta charset="${charset}">\n<title>${xml(title)}_政府门户网站</title>\n</head>\n<body>\n<div class="nav"><a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a></div>\n<div class="TRS_Editor">\n${document.blocks.map(blockHtml).join('\n')}\n</div>\n<div class="tools"><a href="javascript:window.print()">打印本页</a> <a href="javascript:window.close()">关闭窗口</a></div>\n</body>\n</html>\n`;
}

const utf8Word = (text) => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
const wrapped = (base64) => base64.replace(/.{76}/g, '$&\r\n');

function quotedPrintable(text) {
  const lines = text.split('\n').map((line) => {
    const units = [...Buffer.from(line)].map((byte) => (byte >= 33 && byte <= 126 && byte !== 61) || byte === 32 ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`);
    const rows = [''];
    for (const unit of units) {
      if (rows.at(-1).length + unit.length > 75) rows.push('');
      rows[rows.length - 1] += unit;
    }
    return rows.join('=\r\n');
  });
  return lines.join('\r\n');
}

const PIXEL = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** As Chromium saves a page. */
export function mhtOf(document) {
  const edge = '----MultipartBoundary--k3J9xQ1lTzPaU0000----';
  const title = document.blocks.find(({ kind }) => kind === 'title').text;
  return [
    'From: <Saved by Blink>', 'Snapshot-Content-Location: https://www.example.gov.cn/art/2025/3/20/art_12_3456.html', `Subject: ${utf8Word(title)}`, 'Date: Thu, 20 Mar 2025 09:10:11 +0800', 'MIME-Version: 1.0', 'Content-Type: multipart/related;', '\ttype="text/html";', `\tboundary="${edge}"`, '', '',
    `--${edge}`, 'Content-Type: text/html', 'Content-ID: <frame-1@mhtml.blink>', 'Content-Transfer-Encoding: quoted-printable', 'Content-Location: https://www.example.gov.cn/art/2025/3/20/art_12_3456.html', '', quotedPrintable(htmlOf(document)),
    `--${edge}`, 'Content-Type: image/gif', 'Content-Transfer-Encoding: base64', 'Content-Location: https://www.example.gov.cn/images/dot.gif', '', PIXEL, `--${edge}--`, '',
  ].join('\r\n');
}

/** As Internet Explorer saves a page: the code page of the site, in base64. */
export function oldMhtOf(document) {
  const edge = '----=_NextPart_000_0000_01DA9B2C.5E1F7A30';
  const page = iconv.encode(htmlOf(document, 'gb2312'), 'gbk').toString('base64');
  return [
    'From: <Saved by Windows Internet Explorer 11>', 'Subject: ', 'Date: Fri, 10 May 2024 15:20:01 +0800', 'MIME-Version: 1.0', 'Content-Type: multipart/related;', '\ttype="text/html";', `\tboundary="${edge}"`, 'X-MimeOLE: Produced By Microsoft MimeOLE', '', 'This is a multi-part message in MIME format.', '',
    `--${edge}`, 'Content-Type: text/html;', '\tcharset="gb2312"', 'Content-Transfer-Encoding: base64', 'Content-Location: http://www.example.gov.cn/zwgk/20240510.htm', '', wrapped(page), '',
    `--${edge}`, 'Content-Type: image/gif', 'Content-Transfer-Encoding: base64', 'Content-Location: http://www.example.gov.cn/dot.gif', '', PIXEL, '', `--${edge}--`, '',
  ].join('\r\n');
}

/** A mail with the document as its text and as its page, and a picture hung on. */
export function mailOf(document) {
  const subject = `=?gb2312?B?${iconv.encode(document.blocks.find(({ kind }) => kind === 'title').text, 'gbk').toString('base64')}?=`;
  return [
    `From: =?gb2312?B?${iconv.encode('办公室', 'gbk').toString('base64')}?= <office@example.gov.cn>`, 'To: <readers@example.org>', `Subject: ${subject}`, 'Date: Wed, 21 Feb 2024 08:30:00 +0800', 'Message-ID: <20240221083000.1@example.gov.cn>', 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary="outer"', '',
    '--outer', 'Content-Type: multipart/alternative; boundary="inner"', '',
    '--inner', 'Content-Type: text/plain; charset="gb2312"', 'Content-Transfer-Encoding: base64', '', wrapped(iconv.encode(visibleLines(document).join('\r\n'), 'gbk').toString('base64')), '',
    '--inner', 'Content-Type: text/html; charset="utf-8"', 'Content-Transfer-Encoding: quoted-printable', '', quotedPrintable(htmlOf(document)), '', '--inner--', '',
    '--outer', 'Content-Type: image/gif; name="dot.gif"', 'Content-Disposition: attachment; filename="dot.gif"', 'Content-Transfer-Encoding: base64', '', PIXEL, '', '--outer--', '',
  ].join('\r\n');
}
