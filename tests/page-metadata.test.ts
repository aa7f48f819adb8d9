import { expect, test } from '@jest/globals';
import { clean, isReport } from '../src/clean';
import type { Metadata } from '../src/model/metadata';

function metadataOf(text: string, path: string): Metadata {
  const record = clean(new TextEncoder().encode(text), {}, { path });
  if (!isReport(record)) throw new Error(record.error.message);
  return record.metadata;
}

const BODY = '<p>各乡镇人民政府，县直各部门：</p><p>现将防汛抗旱工作有关事项通知如下，请结合实际认真贯彻执行，切实抓好落实。</p>';

test('a page lists its attachments and images, a text has none', () => {
  const page = metadataOf(`<html><head><title>关于防汛的通知_云溪县</title></head><body><div id="zoom">${BODY}<p><img src="a.jpg" alt="示意图"></p><p>附件：<a href="b.docx">1.责任分工表</a></p></div></body></html>`, 'a.html');
  expect(page).toMatchObject({ title: '关于防汛的通知', attachments: [{ name: '1.责任分工表', href: 'b.docx' }], images: [{ src: 'a.jpg', alt: '示意图' }] });
  expect(metadataOf('关于防汛的通知\n现将有关事项通知如下。', 'a.txt')).toMatchObject({ attachments: [], images: [] });
});

test('a list of papers lends no date', () => {
  const rows = Array.from({ length: 20 }, (_, row) => `<li><a href="/${row}.html">关于印发第${row}号方案的通知</a><span>2024-01-${String(row + 1).padStart(2, '0')}</span></li>`);
  expect(metadataOf(`<div class="list"><ul>${rows.join('')}</ul></div>`, 'a.html').publishedAt).toBeNull();
});

test.each(['pubtime', 'PubTime', 'publishdate', 'apub:time', 'PUBDATE'])('the day stands in a meta tag named %s', (name) => {
  expect(metadataOf(`<html><head><meta name="${name}" content="2024-03-01"></head><body><div id="zoom">${BODY}</div></body></html>`, 'a.html').publishedAt).toBe('2024-03-01');
});
