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

test('a decree is titled by what it makes known and is of the body in its head; a person whose name was taken out issues nothing', () => {
  const page = (title: string, text: string): Metadata => metadataOf(`<html><head><title>${title}_云溪市人民政府</title></head><body><h1>${title}</h1><div id="zoom">${text}</div></body></html>`, 'a.html');
  const decree = '<p align="center">云溪市人民政府令</p><p align="center">第178号</p><p>《云溪市水库管理办法》已经市人民政府第21次常务会议审议通过，现予公布，自2023年3月1日起施行。</p><p align="right">市长　林国栋</p><p align="right">2022年12月26日</p><p align="center">云溪市水库管理办法</p><p>第一条　为了加强水库管理，保障防洪安全，结合本市实际，制定本办法。</p><p>第二条　本办法自2023年3月1日起施行。</p>';
  expect(page('云溪市水库管理办法', decree)).toMatchObject({ title: '云溪市水库管理办法', issuer: '云溪市人民政府', documentNumber: '云溪市人民政府令第178号' });
  const report = (name: string): string => `<p>各位领导、同志们：</p><p>一年来，我认真履行职责，较好地完成了各项工作任务，现述职如下。</p><p>全年调解纠纷89件，成功87件。</p><p align="right">述职人：${name}</p><p align="right">2016年12月20日</p>`;
  expect(page('2016年度个人述职报告', report('XX')).issuer).toBeNull();
  expect(page('2016年度个人述职报告', report('李小山')).issuer).toBe('李小山');
});

test('the object of a script that holds the body says when it was made, where it does not say when it was published', () => {
  const page = (fields: string): Metadata => metadataOf(`<html><head><title>某门户</title></head><body><div id="app"></div><script>window.__S={"user":{"createTime":"2001-01-01 00:00:01"},"data":{${fields}"params":{},"title":"关于防汛的通知","content":"${BODY.repeat(3)}"}}</script></body></html>`, 'a.html');
  expect(page('"createTime":"2024-07-15 10:26:33",').publishedAt).toBe('2024-07-15T10:26:33');
  expect(page('"createTime":"2024-07-15 10:26:33","publishTime":"2024-07-16 08:00",').publishedAt).toBe('2024-07-16T08:00');
  expect(page('').publishedAt).toBeNull();
});

test('an announcement without a theme is told by the law it makes known; one with a theme by itself', () => {
  const page = (name: string, first: string): string | null =>
    metadataOf(`<html><head><title>${name}-云溪人大</title></head><body><h1>${name}</h1><div id="zoom"><p>${first}</p><p>（第十二号）</p><p>《云溪市养犬管理条例》已经会议通过，现予公布，自2020年1月1日起施行。</p><p>云溪市人民代表大会常务委员会</p><p>2019年10月30日</p></div></body></html>`, 'a.html').title;
  expect(page('云溪市养犬管理条例', '云溪市人民代表大会常务委员会公告')).toBe('云溪市养犬管理条例');
  expect(page('云溪市养犬管理条例', '关于公布《云溪市养犬管理条例》的公告')).toBe('关于公布《云溪市养犬管理条例》的公告');
});

test('a line that says which paper a text was taken from; one that names no medium', () => {
  const page = (last: string): string | null => metadataOf(`<html><head><title>上的讲话_博客</title></head><body><h2>在全县干部大会上的讲话</h2><div class="articalContent">${BODY}<p>同志们，让我们扎实苦干，夺取全年工作的全面胜利。</p><div><span style="color:#fff">${last}</span></div></div></body></html>`, 'a.html').origin;
  expect(page('转自云溪新闻网')).toBe('云溪新闻网');
  expect(page('转自网络')).toBeNull();
});

test('a file below 附件 is one of the document’s, and gives it no title', () => {
  const page = (file: string): Metadata => metadataOf(`<html><head><title>云溪林业研究所2022年度部门决算公开 | 云溪林业研究所</title></head><body><h1>云溪林业研究所2022年度部门决算公开</h1><div id="zoom"><p>一、主要职能</p><p>承担林木良种选育等应用技术研究，开展推广与培训。</p><p>二、机构设置</p><p>内设办公室、育种室，编制六十二名。</p><p>附件</p><p>${file}</p></div></body></html>`, 'a.html');
  expect(page('2022年度部门决算公开.pdf (1.37 MB)')).toMatchObject({ title: '云溪林业研究所2022年度部门决算公开', issuer: '云溪林业研究所' });
});
