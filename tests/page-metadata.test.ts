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

test('the name of the site behind a full-width dash, and a dash of the title’s own', () => {
  const titleOf = (title: string): string | null => metadataOf(`<html><head><title>${title}</title></head><body><div id="zoom">${BODY}</div></body></html>`, 'a.html').title;
  expect(titleOf('云溪省水利系统2020年工作回顾－云溪省水利厅')).toBe('云溪省水利系统2020年工作回顾');
  expect(titleOf('云溪省水利发展规划（2021－2025年）')).toBe('云溪省水利发展规划（2021－2025年）');
});

test('a press release of Hong Kong was published when its last line says', () => {
  const release = (last: string): Metadata => metadataOf(`綠色運輸基金新一輪申請展開\n　　政府今日（六月二十一日）公布，「綠色運輸基金」新一輪申請將於七月二日展開，鼓勵運輸業界試驗綠色運輸技術。\n　　申請表格及指引可於環境保護署網頁下載。\n完\n${last}`, 'a.txt');
  expect(release('2024年6月21日（星期五）\n香港時間11時30分').publishedAt).toBe('2024-06-21T11:30');
  expect(release('2024年6月21日（星期五）').publishedAt).toBeNull();
  expect(release('　　申請於香港時間11時30分截止。\n2024年6月21日（星期五）').publishedAt).toBeNull();
});
