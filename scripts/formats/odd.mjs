// Files that are damaged, hostile, locked or not what their name says, made from the good ones. What each must give stands in fixtures/formats/odd.expected.json.
import { deflateSync, gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { oleOf, pdfOf, streamOf } from './containers.mjs';
import { W } from './word-parts.mjs';
import { zipOf } from './zip.mjs';

const firstPart = (bytes, share) => bytes.subarray(0, Math.floor(bytes.length * share));
const changed = (bytes, change) => { const copy = Buffer.from(bytes); change(copy); return copy; };
const types = { name: '[Content_Types].xml', bytes: '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>' };
const rels = { name: '_rels/.rels', bytes: '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>' };
const bareWord = (documentXml, more = {}) => zipOf([types, rels, { name: 'word/document.xml', bytes: documentXml, ...more }]);
const paragraphs = (body) => `${W('document')}<w:body>${body}</w:body></w:document>`;
const paragraph = '<w:p><w:r><w:t>关于加强值班工作的通知</w:t></w:r></w:p>';

/** More than any limit: 300 MB that pack to next to nothing. */
const flood = () => Buffer.alloc(300 << 20, 0x20);

export function damagedFiles(good) {
  const word = good('report.docx');
  return {
    'truncated.docx': firstPart(word, 0.6),
    'wrong-bytes.docx': changed(word, (copy) => copy.fill(0x5a, copy.indexOf('word/document.xml') + 40, copy.indexOf('word/document.xml') + 1200)),
    'broken-xml.docx': bareWord(firstPart(Buffer.from(paragraphs(paragraph.repeat(20))), 0.7)),
    'no-document.docx': zipOf([types, rels, { name: 'word/styles.xml', bytes: '<w:styles/>' }]),
    'truncated.doc': firstPart(good('report.doc'), 0.4),
    'no-table.doc': changed(good('report.doc'), (copy) => copy.fill(0xf0, 76, 512)),
    'truncated.rtf': firstPart(good('speech.rtf'), 0.8),
    'truncated.pdf': firstPart(good('speech.pdf'), 0.5),
    'header-only.pdf': Buffer.from('%PDF-1.7\n'),
    'truncated.mht': firstPart(good('report.mht'), 0.5),
    'truncated.txt.gz': firstPart(gzipSync(good('report.txt')), 0.7),
    'wrong-sum.txt.gz': changed(gzipSync(good('report.txt')), (copy) => copy.writeUInt32LE(1, copy.length - 8)),
    'truncated.zip': firstPart(zipOf([{ name: '报告.txt', bytes: good('report.txt') }, { name: '通知.txt', bytes: good('notice.txt') }]), 0.8),
    'truncated.xlsx': firstPart(good('workbook.xlsx'), 0.5),
    'empty.docx': Buffer.alloc(0),
  };
}

export function hostileFiles() {
  const entities = Array.from({ length: 10 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('');
  const withTypes = (doctype, body) => paragraphs(body).replace('?>\n', `?>\n<!DOCTYPE w:document [${doctype}]>\n`);
  const lines = '<w:p><w:r><w:t>&bomb;</w:t></w:r></w:p>';
  let nest = zipOf([{ name: '底.txt', bytes: '关于加强值班工作的通知\n各科室要落实二十四小时值班。\n' }]);
  for (let depth = 0; depth < 40; depth++) nest = zipOf([{ name: `第${depth}层.zip`, bytes: nest }]);
  const tree = ['<< /Type /Catalog /Pages 2 0 R >>'];
  for (let level = 0; level < 6; level++) tree.push(`<< /Type /Pages /Count ${20 ** (6 - level)} /Kids [${`${level + 3} 0 R `.repeat(20)}] >>`);
  tree.push('<< /Type /Page /MediaBox [0 0 595 842] >>');
  const page = (content, extra = []) => pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 1 /Kids [3 0 R] >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>', content, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>', ...extra]);
  const twice = streamOf(deflateSync(flood(), { level: 9 }));
  return {
    // Packed once more, else they would be most of this folder; the test unpacks them.
    'zip-bomb.docx.gz': gzipSync(bareWord(flood()), { level: 9 }),
    'zip-bomb-that-lies.docx.gz': gzipSync(bareWord(flood(), { claims: 4000 }), { level: 9 }),
    'bomb.txt.gz.gz': gzipSync(gzipSync(flood(), { level: 9 }), { level: 9 }),
    'entities.docx': bareWord(withTypes(`<!ENTITY e0 "值班">${entities}<!ENTITY bomb "&e10;">`, lines)),
    'external-entity.docx': bareWord(withTypes('<!ENTITY bomb SYSTEM "file:///etc/passwd">', lines + paragraph)),
    'deep.docx': bareWord(paragraphs('<w:tbl><w:tr><w:tc>'.repeat(20_000) + paragraph + '</w:tc></w:tr></w:tbl>'.repeat(20_000))),
    'deep.rtf': Buffer.from(`{\\rtf1\\ansi ${'{'.repeat(30_000)}a${'}'.repeat(30_000)}}`),
    'deep.zip': nest,
    'page-tree.pdf': pdfOf(tree),
    'page-count.pdf': pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 2000000000 /Kids [3 0 R] >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>']),
    'page-loop.pdf': pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 2 /Kids [2 0 R 2 0 R] >>']),
    'stream-bomb.pdf.gz': gzipSync(page(twiceFiltered(twice)), { level: 9 }),
    'deep.mht': deepMail(1000),
  };
}

/** The stream is packed twice; its dictionary says so. */
function twiceFiltered(stream) {
  const at = stream.indexOf('/FlateDecode');
  return Buffer.concat([stream.subarray(0, at), Buffer.from('[/FlateDecode /FlateDecode]'), stream.subarray(at + '/FlateDecode'.length)]);
}

function deepMail(depth) {
  const open = Array.from({ length: depth }, (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n`).join('');
  return Buffer.from(`From: <a@example.org>\r\nSubject: deep\r\nMIME-Version: 1.0\r\n${open}Content-Type: text/plain\r\n\r\nend\r\n`);
}

export function lockedFiles(good) {
  // The layout of [MS-OFFCRYPTO] 2.3.4.10: version 4.4, flags 0x40, then the description in XML.
  const description = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<encryption xmlns="http://schemas.microsoft.com/office/2006/encryption"><keyData saltSize="16" blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512" saltValue="AAAAAAAAAAAAAAAAAAAAAA=="/></encryption>';
  const packed = Buffer.from(Array.from({ length: 8000 }, (_, at) => (at * 2654435761) >>> 24));
  return {
    'password.docx': oleOf([['EncryptionInfo', Buffer.concat([Buffer.from([4, 0, 4, 0, 0x40, 0, 0, 0]), Buffer.from(description.padEnd(4200))])], ['EncryptedPackage', packed]]),
    // Bit 8 of the flags in the head of the WordDocument stream, which begins with EC A5.
    'password.doc': changed(good('report.doc'), (copy) => { const at = copy.indexOf(Buffer.from([0xec, 0xa5])); copy.writeUInt16LE(copy.readUInt16LE(at + 10) | 0x0100, at + 10); }),
    'password.zip': changed(zipOf([{ name: 'secret.txt', bytes: packed, flags: 1 }]), () => {}),
    'scan.pdf': scanOf(2),
  };
}

function scanOf(pages) {
  const grey = Buffer.from(Array.from({ length: 150 * 212 }, (_, at) => ((at % 150 > 20 && at % 150 < 130 && Math.floor(at / 150) % 8 < 3 && (at * 7919) % 11 < 6) ? 0x30 : 0xf4)));
  const first = 5;
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Count ${pages} /Kids [${Array.from({ length: pages }, (_, at) => `${first + at} 0 R`).join(' ')}] >>`,
    streamOf(grey, '/Type /XObject /Subtype /Image /Width 150 /Height 212 /ColorSpace /DeviceGray /BitsPerComponent 8 '), streamOf('q 595 0 0 842 0 0 cm /Im0 Do Q'),
    ...Array.from({ length: pages }, () => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /Im0 3 0 R >> >> >>'),
  ]);
}

export function lyingFiles(good) {
  const ofd = zipOf([{ name: 'OFD.xml', bytes: '<?xml version="1.0"?><ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016"/>' }]);
  return {
    'page.doc': good('report.html'), 'rich-text.doc': good('speech.rtf'), 'word.doc': good('report.docx'), 'text.doc': good('report.txt'), 'saved-page.doc': good('report.mht'),
    'old-word.docx': good('report.doc'), 'page.docx': good('report.html'), 'rich-text.docx': good('speech.rtf'), 'word.zip': good('report.docx'), 'word': good('report.docx'), 'old-word': good('report.doc'),
    'word.wps': good('report.docx'), 'print.txt': good('speech.gbk.pdf'), 'page.pdf': good('report.html'), 'word.html': good('report.docx'), 'print.html': good('speech.gbk.pdf'), 'saved-page.html': good('report.mht'), 'rich-text.txt': good('speech.rtf'),
    'report.txt.gz': gzipSync(good('report.txt')), 'report.docx.gz': gzipSync(good('report.docx')), 'report.html.gz': gzipSync(good('report.html')), 'packed.doc': gzipSync(good('report.doc')),
    'error.pdf': Buffer.from('<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center><hr><center>nginx/1.18.0</center></body></html>\n'),
    'signed.ofd': ofd, 'ofd.pdf': ofd, 'sheet.xls': oleOf([['Workbook', Buffer.alloc(4200, 9)]]), 'slides.pptx': zipOf([types, { name: 'ppt/presentation.xml', bytes: '<p:presentation/>' }]),
  };
}

/** Names that point out of the archive; nothing is ever written where they point. */
export const climbingFolder = () => zipOf([
  { name: '../../climbed.txt', bytes: '关于加强值班工作的通知\n各科室要落实值班制度。\n' }, { name: '/etc/rooted.txt', bytes: '关于做好防汛工作的通知\n各科室要落实防汛责任。\n' }, { name: 'C:\\windows\\drive.txt', bytes: '关于开展检查的通知\n各科室要认真自查。\n' },
]);

/** A folder as a colleague packs it on Chinese Windows: names in GBK, kinds mixed, one file damaged, a picture, an archive inside. */
export function packedFolder(good) {
  const gbk = (name) => iconv.encode(name, 'gbk');
  return zipOf([
    { name: gbk('材料/'), bytes: '' },
    { name: gbk('材料/清溪市法治政府建设报告.docx'), bytes: good('report.docx') },
    { name: gbk('材料/消防安全检查通知（盖章）.doc'), bytes: good('notice.doc') },
    { name: gbk('材料/讲话.txt'), bytes: iconv.encode(good('speech.txt').toString('utf8'), 'gbk') },
    { name: gbk('材料/网页/公园规定.html'), bytes: good('rules.html') },
    { name: gbk('材料/损坏.docx'), bytes: firstPart(good('report.docx'), 0.6) },
    { name: gbk('材料/现场照片.jpg'), bytes: Buffer.from('ffd8ffe000104a46494600010101006000600000ffd9', 'hex') },
    { name: gbk('材料/Thumbs.db'), bytes: oleOf([['Catalog', Buffer.alloc(4200, 3)]]) },
    { name: gbk('材料/上报.zip'), bytes: zipOf([{ name: gbk('养老调研.docx'), bytes: good('study.docx') }]) },
  ]);
}
