import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { httpResponse, payloadOf } from '../src/corpus/records/warc/http';
import { warcRecords } from '../src/corpus/records/warc/records';
import type { FailureRecord, OutputRecord, Report } from '../src/index';
import { Folder } from './cli-run';

let folder: Folder;
beforeEach(() => { folder = new Folder(); });
afterEach(() => folder.remove());

const TITLE = '关于做好春季造林绿化工作的通知';
const PAGE = `<html><head><title>${TITLE}</title></head><body><div class="nav">首页 栏目</div><div class="TRS_Editor"><h1>${TITLE}</h1><p>一、总体要求</p><p>今年以来，全县造林绿化工作进展顺利，各项任务按期完成。</p></div></body></html>`;
const URL = 'https://www.example.gov.cn/art/2024/3/4/1.html';

type Fields = Readonly<Record<string, string>>;

function warc(type: string, fields: Fields, block: Buffer | string): Buffer {
  const bytes = Buffer.from(block as string);
  const head = Object.entries({ 'WARC-Type': type, 'WARC-Record-ID': '<urn:uuid:0>', 'WARC-Date': '2024-03-05T08:00:00Z', ...fields, 'Content-Length': String(bytes.length) });
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${head.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}

function http(headers: Fields, body: Buffer | string, status = '200 OK'): Buffer {
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`), Buffer.from(body as string)]);
}

function response(headers: Fields, body: Buffer | string, status?: string, fields: Fields = {}): Buffer {
  return warc('response', { 'Content-Type': 'application/http; msgtype=response', 'WARC-Target-URI': URL, ...fields }, http(headers, body, status));
}

function chunked(body: Buffer, size = 50): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; at += size) {
    const part = body.subarray(at, at + size);
    parts.push(Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n'));
  }
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')]);
}

const HTML = { 'Content-Type': 'text/html; charset=utf-8' };
const all = (stdout: string): OutputRecord[] => stdout.split('\n').slice(0, -1).map((one) => JSON.parse(one) as OutputRecord);
const clean = async (...argv: string[]): Promise<{ code: number; stderr: string; records: OutputRecord[] }> => {
  const ran = await folder.run(['clean', ...argv]);
  return { ...ran, records: all(ran.stdout) };
};

describe('responses', () => {
  test('however they were sent they give one text, with address and header', async () => {
    const gb = iconv.encode(PAGE, 'gb18030');
    const sent = [
      response(HTML, PAGE),
      response({ 'Content-Type': 'text/html', 'Content-Encoding': 'gzip', 'Transfer-Encoding': 'chunked' }, chunked(gzipSync(gb))),
      response({ 'Content-Type': 'text/html; charset=gb2312', 'Content-Encoding': 'br' }, brotliCompressSync(gb)),
      response({ 'Content-Type': 'application/xhtml+xml', 'Content-Encoding': 'deflate' }, deflateSync(PAGE)),
      response({ 'Content-Type': 'TEXT/HTML', 'content-encoding': 'deflate' }, deflateRawSync(PAGE)),
      response({ 'Content-Type': 'text/html', 'Content-Encoding': 'gzip, identity', 'Transfer-Encoding': 'chunked' }, PAGE),
    ];
    folder.write('a.warc', Buffer.concat(sent)).write('b.warc.gz', Buffer.concat(sent.map((one) => gzipSync(one)))).write('p.html', PAGE);
    const { code, records } = await clean('a.warc', 'b.warc.gz', 'p.html', '--quiet');
    expect(code).toBe(0);
    const reports = records as Report[];
    expect(reports.map(({ source }) => source.path)).toEqual([...['a.warc', 'b.warc.gz'].flatMap((name) => sent.map((_, i) => `${name}/${i + 1}`)), 'p.html']);
    expect(new Set(reports.map(({ text }) => text)).size).toBe(1);
    expect(reports[1]?.source).toMatchObject({ mediaType: 'text/html', encoding: 'gb18030', byteExact: true, bytes: gb.length });
    expect(reports[0]?.metadata).toMatchObject({ title: TITLE, url: URL });
    expect(reports[0]?.input).toEqual({ 'WARC-Type': 'response', 'WARC-Record-ID': '<urn:uuid:0>', 'WARC-Date': '2024-03-05T08:00:00Z', 'Content-Type': 'application/http; msgtype=response', 'WARC-Target-URI': URL });
  });

  test('what is no document is left out and counted', async () => {
    folder.write('a.warc', Buffer.concat([
      warc('warcinfo', { 'Content-Type': 'application/warc-fields' }, 'software: x\r\n'),
      warc('request', { 'Content-Type': 'application/http; msgtype=request', 'WARC-Target-URI': URL }, 'GET / HTTP/1.1\r\n\r\n'),
      warc('response', { 'Content-Type': 'text/dns', 'WARC-Target-URI': 'dns:example.gov.cn' }, '20240305\nexample.gov.cn. 60 IN A 1.2.3.4\n'),
      response(HTML, '没有找到', '404 Not Found'), response({ Location: '/' }, '', '301 Moved'), response({ 'Content-Type': 'image/png' }, Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')),
      response({ 'Content-Type': 'text/css' }, 'p{}'), response({ 'Content-Type': 'application/octet-stream' }, Buffer.from([0xff, 0xd8, 0xff, 0xe0])), warc('revisit', { 'WARC-Target-URI': URL, 'Content-Type': 'application/http' }, http(HTML, '')),
      response(HTML, PAGE),
    ]));
    const { code, records, stderr } = await clean('a.warc');
    expect(code).toBe(0);
    expect(records.map(({ source }) => source.path)).toEqual(['a.warc/10']);
    expect(stderr).toContain('a.warc: left out were 2 responses that are not 200, 3 that are no documents');
    expect(stderr).toContain('and 1 that only refer');
    expect((await folder.run(['clean', 'a.warc', '--lang', 'zh'])).stderr).toContain('略过了 2 条');
    expect((await clean('a.warc', '--quiet')).stderr).toBe('');
  });

  test('files of other kinds, texts made of pages, files without a server', async () => {
    const text = `${TITLE}\n一、总体要求\n今年以来，工作进展顺利。\n`;
    folder.write('a.warc', Buffer.concat([
      warc('conversion', { 'Content-Type': 'text/plain', 'WARC-Target-URI': URL }, text),
      warc('resource', { 'Content-Type': 'text/html', 'WARC-Target-URI': `<${URL}>` }, PAGE),
      response({ 'Content-Type': 'application/msword' }, `{\\rtf1\\ansi\\ansicpg936 ${[...iconv.encode(TITLE, 'gbk')].map((byte) => `\\'${byte.toString(16)}`).join('')}\\par}`),
      response({ 'Content-Type': 'application/octet-stream' }, text),
    ]));
    const { code, records } = await clean('a.warc', '--quiet');
    expect(code).toBe(0);
    expect((records as Report[]).map(({ source, metadata }) => [source.mediaType, metadata.title, metadata.url])).toEqual([
      ['text/plain', TITLE, URL], ['text/html', TITLE, URL], ['application/rtf', TITLE, URL], ['text/plain', TITLE, URL],
    ]);
  });

  test('the encoding the server names decides a tie', async () => {
    const tied = Buffer.concat([Buffer.from('<html><body><p>'), Buffer.from([0xc4, 0xd2]), Buffer.from('</p></body></html>')]);
    folder.write('a.warc', Buffer.concat([response({ 'Content-Type': 'text/html' }, tied), response({ 'Content-Type': 'text/html; charset="Big5"' }, tied), response({ 'Content-Type': 'text/html; charset=gbk' }, tied), response({ 'Content-Type': 'text/html; charset=big5' }, PAGE)]));
    const { records } = await clean('a.warc', '--quiet', '--max-failures', 'all', '--script', 'keep');
    expect(records[0]).toMatchObject({ error: { rule: 'load/undecidable-encoding' } });
    expect(records[1]).toMatchObject({ text: '黨', source: { encoding: 'big5', encodingEvidence: 'meta' } });
    expect(records[2]).toMatchObject({ text: '囊', source: { encoding: 'gb18030', encodingEvidence: 'meta' } });
    expect(records[3]).toMatchObject({ source: { encoding: 'utf-8', encodingEvidence: 'strict' } });
  });
});

describe('damage', () => {
  test('costs the page it is in', async () => {
    const packed = gzipSync(PAGE.repeat(20));
    folder.write('a.warc', Buffer.concat([
      response({ ...HTML, 'Content-Encoding': 'gzip' }, packed.subarray(0, 200)),
      response({ ...HTML, 'Transfer-Encoding': 'chunked' }, chunked(Buffer.from(PAGE)).subarray(0, 300)),
      response({ ...HTML, 'Content-Length': '99999' }, PAGE),
      response(HTML, PAGE, '200 OK', { 'WARC-Truncated': 'length' }),
      response({ ...HTML, 'Content-Encoding': 'zstd' }, 'x'),
      response({ ...HTML, 'Content-Encoding': 'gzip' }, gzipSync(Buffer.alloc(100_000, '甲'))),
      response(HTML, Buffer.alloc(100_000, '甲')),
      response({ 'Content-Type': 'video/mp4' }, Buffer.alloc(100_000)),
      response(HTML, PAGE),
    ]));
    const { code, records } = await clean('a.warc', '--quiet', '--max-bytes', '50K');
    expect(code).toBe(3);
    expect((records as FailureRecord[]).map(({ source, error }) => [source.path, (error as { rule: string } | undefined)?.rule])).toEqual([
      ['a.warc/1', 'load/damaged'], ['a.warc/2', 'load/damaged'], ['a.warc/3', 'load/damaged'], ['a.warc/4', 'load/damaged'], ['a.warc/5', 'load/unsupported-format'], ['a.warc/6', 'load/too-large'], ['a.warc/7', 'load/too-large'], ['a.warc/9', undefined],
    ]);
    expect((records[0] as FailureRecord).input).toMatchObject({ 'WARC-Target-URI': URL });
  });

  test('of the archive: what stands in front is done, and one failure says where it ends', async () => {
    const whole = Buffer.concat([response(HTML, PAGE), response(HTML, PAGE)]);
    folder.write('a.warc', whole.subarray(0, whole.length - 100)).write('b.warc.gz', gzipSync(whole).subarray(0, -40)).write('c.warc', 'no such thing\n').write('d.warc', '').write('e.warc', Buffer.concat([response(HTML, PAGE), Buffer.from('rubbish\r\n')])).write('f.warc', 'WARC/1.0\r\nWARC-Type: response\r\n\r\n').write('g.warc', 'WARC/1.0\r\nWARC-Type: response\r\n');
    const { code, records, stderr } = await clean('.', '--quiet', '--lang', 'zh');
    expect(code).toBe(3);
    expect(records.map(({ source, schema }) => `${source.path} ${schema}`)).toEqual(expect.arrayContaining(['a.warc/1 reportkit/report@1', 'a.warc reportkit/failure@1', 'b.warc.gz reportkit/failure@1', 'c.warc reportkit/failure@1', 'd.warc reportkit/failure@1', 'e.warc/1 reportkit/report@1', 'e.warc reportkit/failure@1', 'f.warc reportkit/failure@1', 'g.warc reportkit/failure@1']));
    for (const why of ['在第 2 条记录处中断', '开头不是记录', '其中没有记录', '第 1 条记录之后没有下一条', '没有写明长度', '的头部中断']) expect(stderr).toContain(why);
    expect(stderr).toContain('网页存档文件（WARC）');
  });

  test('a file of another name is told to be a web archive', async () => {
    folder.write('a.txt', response(HTML, PAGE));
    const { records } = await clean('a.txt', '--quiet');
    expect(records[0]).toMatchObject({ error: { rule: 'load/unsupported-format' } });
    expect((records[0] as FailureRecord).error.help).toContain('--from warc');
    expect((await clean('a.txt', '--quiet', '--from', 'warc')).records[0]?.source.path).toBe('a.txt/1');
    expect(all((await folder.run(['clean', '--from', 'warc', '--quiet'], { stdin: gzipSync(response(HTML, PAGE)) })).stdout)[0]?.source.path).toBe('-/1');
  });
});

describe('parts', () => {
  test('records are the same, however the bytes are cut; headers may be folded, names are in any case', async () => {
    const bytes = Buffer.concat([response(HTML, PAGE), Buffer.from('\r\n'), Buffer.from('WARC/0.18\nwarc-type: resource\ncontent-length: 6\nX-Long: a\n b\n\n\n\nab\n\n\n\n'), warc('response', {}, 'x')]);
    const read = async (size: number): Promise<unknown[]> => {
      const found: unknown[] = [];
      const chunks = (async function* () { for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size); })();
      for await (const { number, fields, block } of warcRecords(chunks, { wanted: () => true, maxBytes: 1e6 })) found.push([number, fields, block.toString('latin1')]);
      return found;
    };
    const expected = await read(bytes.length);
    expect(expected).toHaveLength(3);
    expect(expected[1]).toEqual([2, { 'warc-type': 'resource', 'content-length': '6', 'X-Long': 'a b' }, '\n\nab\n\n']);
    for (const size of [1, 2, 3, 7, 64, 1000]) expect(await read(size)).toEqual(expected);
  });

  test('a response is no other block; chunks end where they say', () => {
    expect(httpResponse(Buffer.from('GET / HTTP/1.1\r\n\r\n'))).toBeNull();
    const payload = (headers: string, body: string): unknown => {
      const found = httpResponse(Buffer.from(`HTTP/1.1 200\n${headers}\n\n${body}`));
      const unpacked = found === null ? null : payloadOf(found, 100);
      return unpacked?.ok === true ? Buffer.from(unpacked.bytes).toString() : unpacked?.fault;
    };
    expect(payload('A: b', '甲')).toBe('甲');
    expect(payload('Transfer-Encoding: chunked', '3;x=y\r\n甲\r\n0\r\nTrailer: x\r\n\r\n')).toBe('甲');
    expect(payload('Transfer-Encoding: chunked', '3\r\n甲\r\nzz\r\n')).toBe('damaged');
    expect(payload('Transfer-Encoding: chunked', '甲')).toBe('甲');
    expect(payload('A: b', 'x'.repeat(101))).toBe('too-large');
  });
});
