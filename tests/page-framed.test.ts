import { describe, expect, test } from '@jest/globals';
import { clean, isReport, type Report } from '../src/index';
import { faultsOf } from './law-faults';

/** A page of a frame as systems write it into the attribute of the frame. */
const escaped = (html: string): string => html.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const LINES = ['县防汛抗旱指挥部要求各乡镇在六月底前完成山塘清淤，清淤情况每周一报送。', '山塘水位超过警戒线的，应当立即泄洪，并通知下游群众；夜间必须有两人以上值守。', '各乡镇防汛物资由县应急管理局统一调拨，调拨单一式三份。'];
const document = `<html><head><style>p{margin:0}</style></head><body><p>${LINES.join('</p><p>')}</p></body></html>`;
const page = (frame: string, beside = ''): string => `<html><head><title>关于做好防汛工作的通知</title></head><body><div class="nav"><a href="/">首页</a></div><table><tr><td>索引号</td><td>LH-2024-0031</td></tr></table>${beside}${frame}<div class="foot">主办：某县人民政府办公室</div></body></html>`;
const read = (html: string): Report => {
  const report = clean(html);
  if (!isReport(report)) throw new Error('a page is a document');
  expect(faultsOf(html, { path: 'a.html' })).toEqual([]);
  return report;
};

describe('a page in the attribute of a frame', () => {
  test('is the document', () => {
    expect(read(page(`<iframe scrolling="no" srcdoc="${escaped(document)}"></iframe>`)).text.split('\n')).toEqual(LINES);
  });

  test('is read with entities of its own, and without what stands between the tags of the frame', () => {
    const [first = '', ...others] = LINES;
    const html = page(`<iframe srcdoc="${escaped(`<p>${first}&nbsp;</p><p>${others.join('</p><p>')}</p>`)}">您的浏览器不支持框架。</iframe>`);
    expect(read(html).text.split('\n')).toEqual(LINES);
  });

  test('is none of a document that stands beside it and is longer', () => {
    const beside = `<div class="x"><p>${[...LINES, ...LINES.map((line) => line.replace('县', '市'))].join('</p><p>')}</p></div>`;
    const { text } = read(page(`<iframe srcdoc="${escaped('<p>本站使用的地图由第三方提供。地图仅供参考，不作为划界的依据，如有差异以民政部门公布的为准；地图更新于每年一月，更新期间可能无法显示，敬请谅解。</p>')}"></iframe>`, beside));
    expect(text).not.toContain('地图');
    expect(text).toContain(LINES[2]);
  });

  test('of a few words is no document', () => {
    expect(read(page(`<iframe srcdoc="${escaped('<p>点击加载地图</p>')}"></iframe>`, `<div class="x"><p>${LINES.join('</p><p>')}</p></div>`)).text.split('\n')).toEqual(LINES);
  });
});

describe('the beginning of a text whose rest a script fetches from the data of the page', () => {
  const [first = '', second = '', third = ''] = LINES;
  const long = [first, second, third, ...LINES.map((line) => line.replace('县', '市')), ...LINES.map((line) => line.replace('乡镇', '街道'))];
  const data = (strings: readonly string[]): string => `<script id="__NEXT_DATA__" type="application/json">{"article":{${strings.map((text, at) => `"s${at}":${JSON.stringify(text).replace(/</g, '\\u003c')}`).join(',')}}}</script>`;
  const body = `<p>${long.join('</p><p>')}</p>`;

  test('is left for the whole text', () => {
    expect(read(page(data([`${first.slice(0, 20)}……`, body]), `<div class="sum"><p>${first.slice(0, 33)}……</p></div><div>打开客户端，阅读全文</div>`)).text.split('\n')).toEqual(long);
  });

  test('is the document where the longest text of the data is another one', () => {
    const other = `<p>${['全市招商引资工作推进会召开，会议通报了上半年项目签约情况。', ...Array.from({ length: 8 }, (_, at) => `第${at + 1}批项目已经落地，累计投资超过预期，各区县要抓紧做好配套服务。`)].join('</p><p>')}</p>`;
    expect(read(page(data([`<p>${first}</p>`, other]), `<div class="x"><p>${first}</p></div>`)).text.split('\n')).toEqual([first]);
  });
});
