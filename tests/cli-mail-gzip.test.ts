import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { Folder, records } from './cli-run';
import { zipOf } from './zip-writer';

let folder: Folder;
beforeEach(() => { folder = new Folder(); });
afterEach(() => folder.remove());

const TITLE = '关于做好春季造林绿化工作的通知';
const TEXT = `${TITLE}\n一、总体要求\n今年以来，全县造林绿化工作进展顺利,各项任务按期完成。\n`;
const PAGE = `<html><head><title>${TITLE}</title></head><body><div class="nav">首页 栏目</div><div class="TRS_Editor"><h1>${TITLE}</h1><p>一、总体要求</p><p>今年以来，全县造林绿化工作进展顺利，各项任务按期完成。</p></div></body></html>`;

const saved = Buffer.concat([
  Buffer.from('From: <Saved by Blink>\r\nSnapshot-Content-Location: https://www.example.gov.cn/art/2024/3/4/1.html\r\nSubject: page\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"; type="text/html"\r\n\r\n--b\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: base64\r\n\r\n'),
  Buffer.from(iconv.encode(PAGE, 'gb18030').toString('base64')),
  Buffer.from('\r\n--b--\r\n'),
]);
const mail = `From: a@example.com\r\nSubject: =?utf-8?B?${Buffer.from(TITLE).toString('base64')}?=\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(TEXT).toString('base64')}\r\n`;

describe('saved pages and mail', () => {
  test('go the way of pages, and of texts', async () => {
    folder.write('d/page.mht', saved).write('d/mail.eml', mail).write('d/page.txt.gz', gzipSync(saved));
    const ran = await folder.run(['clean', 'd', '--quiet']);
    expect(ran.code).toBe(0);
    const [eml, mht, gz] = records(ran.stdout);
    expect(mht).toMatchObject({ source: { path: 'page.mht', mediaType: 'multipart/related', bytes: saved.length, byteExact: false }, metadata: { title: TITLE, url: 'https://www.example.gov.cn/art/2024/3/4/1.html' } });
    expect(mht?.text).not.toContain('栏目');
    expect(eml).toMatchObject({ source: { mediaType: 'message/rfc822' }, metadata: { title: TITLE } });
    expect(gz?.text).toBe(mht?.text);
    expect(gz?.tree).toEqual(mht?.tree);
  });

  test('attachments are listed, and said not to be in the text', async () => {
    const files = ['总结.docx', '2.pdf', '3.zip', '4.txt', '5.txt', '6.txt'];
    const parts = files.map((name) => `--x\r\nContent-Type: application/octet-stream; name="${name}"\r\nContent-Disposition: attachment\r\n\r\nPK\r\n`).join('');
    folder.write('a.eml', `MIME-Version: 1.0\r\nSubject: a\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\n各单位：总结见附件，请按要求报送材料。\r\n${parts}--x--\r\n`);
    for (const [lang, words] of [['en', '总结.docx, 2.pdf, 3.zip, 4.txt, 5.txt and 1 more'], ['zh', '总结.docx、2.pdf、3.zip、4.txt、5.txt等 6 个文件']] as const) {
      const [eml] = records((await folder.run(['clean', 'a.eml', '--quiet', '--lang', lang])).stdout);
      expect(eml).toMatchObject({ text: '各单位：总结见附件，请按要求报送材料。', metadata: { attachments: files.map((name) => ({ name, href: name })) } });
      const found = (eml?.diagnostics as { rule: string; message: string; evidence: unknown }[]).filter(({ rule }) => rule === 'load/carried-file');
      expect(found).toMatchObject([{ message: expect.stringContaining(words), evidence: { count: 6, names: files } }]);
    }
  });

  test('damaged ones are failures that say so', async () => {
    folder.write('a.mht', saved.subarray(0, 260)).write('b.eml', 'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: application/pdf; name="报告.pdf"\r\nContent-Disposition: attachment\r\n\r\nJVBERg==\r\n--x--\r\n');
    const ran = await folder.run(['clean', 'a.mht', 'b.eml', '--quiet']);
    expect(ran.code).toBe(3);
    expect(ran.stderr).toMatch(/a\.mht.*damaged/);
    expect(ran.stderr).toMatch(/b\.eml.*no document in it/);
    expect((await folder.run(['clean', 'a.mht', '--quiet', '--lang', 'zh'])).stderr).toContain('已损坏');
  });
});

describe('gzip', () => {
  test('what is in it is the document; name, size and hash are those of the file', async () => {
    const packed = gzipSync(iconv.encode(TEXT, 'gb18030'));
    folder.write('a.md.gz', packed).write('b.txt', iconv.encode(TEXT, 'gb18030')).write('c.gz', gzipSync(gzipSync(TEXT)));
    const ran = await folder.run(['clean', 'a.md.gz', 'b.txt', 'c.gz', '--quiet']);
    expect(ran.code).toBe(0);
    const [md, txt, twice] = records(ran.stdout);
    expect(md?.source).toMatchObject({ path: 'a.md.gz', mediaType: 'text/markdown', bytes: packed.length, encoding: 'gb18030', byteExact: false });
    expect(md?.text).toBe(txt?.text);
    expect(twice?.text).toBe(txt?.text);
  });

  test('damaged and hostile ones', async () => {
    const packed = gzipSync(TEXT);
    folder.write('a.gz', packed.subarray(0, 60)).write('b.gz', gzipSync(Buffer.alloc(2_000_000))).write('c.gz', gzipSync(gzipSync(gzipSync(gzipSync(TEXT)))));
    const ran = await folder.run(['clean', 'a.gz', 'b.gz', 'c.gz', '--quiet', '--max-bytes', '1000000']);
    expect(ran.code).toBe(3);
    expect((records(ran.stdout) as unknown as { error: { rule: string } }[]).map(({ error }) => error.rule)).toEqual(['load/damaged', 'load/too-large', 'load/too-large']);
    expect(ran.stderr).toContain('its packed data break off');
  });
});

test('restore proves what was read from a saved page, a gzip file and a page in an archive', async () => {
  folder.write('a.mht', saved).write('b.html.gz', gzipSync(iconv.encode(PAGE, 'gb18030'))).write('c.zip', zipOf([{ name: '内/页.html', content: PAGE }])).write('d.txt.gz', gzipSync(TEXT));
  for (const [input, restored] of [['a.mht', PAGE], ['b.html.gz', PAGE], ['c.zip/内/页.html', PAGE], ['d.txt.gz', TEXT]] as const) {
    await folder.run(['clean', input, '-o', 'r.json', '--quiet']);
    const ran = await folder.run(['restore', 'r.json', '--source', input]);
    expect(ran.stderr).toContain('identical');
    expect(ran.stdout).toBe(restored);
  }
});
