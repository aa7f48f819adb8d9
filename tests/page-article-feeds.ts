import type { NastyPage } from './page-article-pages';

/** Documents above feeds of applications, in fields and editors, beside boxes that are hidden or another text. */
const W1 = '今年以来，云溪县利用闲置厂房建成就业工坊三十六家，吸纳村民一千二百余人，人均月收入三千元。';
const W2 = '县人社局负责人介绍，对稳定用工半年以上的工坊，按每人一千元给予补贴，可以申请创业贷款。';
const W3 = '工坊农忙时放假，计件发薪，村民既能照顾家里，又多了一份收入，大家干劲很足。';
const W4 = '下一步，全县将帮助工坊打开线上销路，力争明年底工坊总数达到五十家，带动更多村民就业。';
const SIGNED = ['云溪县人力资源和社会保障局', '2023年5月8日'];

const p = (...lines: string[]) => lines.map((line) => `<p>${line}</p>`).join('');
const html = (title: string, body: string) => `<html><head><title>${title}</title></head><body>${body}</body></html>`;
const TEASERS: readonly (readonly [string, string])[] = [
  ['全县春耕备耕现场会召开', '会议要求各镇街抢抓农时，落实种子、化肥等物资储备，确保播种面积只增不减，种足种好。'],
  ['县图书馆延长开放时间', '即日起县图书馆每晚开放至九点，周末增设亲子阅读专场，读者可凭身份证免费办理借阅证。'],
  ['水库安全检查全面铺开', '检查组对全县二十七座水库的大坝、溢洪道和放水设施逐一查看，发现的问题当场交办整改。'],
  ['第八届茶文化节开幕', '开幕式上举行了采茶比赛和非遗展演，三十余家茶企现场签约，吸引了周边不少游客前来。'],
];
const cards = TEASERS.map(([head, teaser]) => `<div class="it"><h4>${head}</h4><p>${teaser}</p></div>`).join('');
const feed = `<div class="fd"><h3>热点推荐</h3>${cards}${cards.replace(/县|全/g, '市')}</div>`;
const dated = `<div class="fd">${TEASERS.map(([head, teaser], i) => `<div class="it"><div class="in"><b>${head}</b><p>${teaser}</p><i>2023-05-0${i + 1}</i></div></div>`).join('')}</div>`;
const answers = TEASERS.map(([head, teaser]) => `<div class="it"><h4>${head}是什么意思？</h4><p>${teaser}</p></div>`).join('');
const T = '就业工坊开到家门口';
const BYLINE = '发布时间：2023-05-08 10:20　来源：县人社局　浏览次数：12';
const kept = p(W1, W2, ...SIGNED).replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const feedPages: readonly NastyPage[] = [
  {
    name: 'a feed without links below a story in an everyday box',
    html: html(T, `<div class="app"><h1>${T}</h1><div class="by"><span>云溪观察</span><span>2023-05-08 06:55</span></div><div id="content">${p(W1, W2, W3, W4)}</div></div>${feed}`),
    gold: [W1, W2, W3, W4],
    mayStay: [T],
  },
  {
    name: 'cards with their day and cards without below a signed notice, on a page of no title',
    html: html('详情', `<div id="app"><div class="art"><div class="hd">${T}</div><div class="tx">${p(W1, W2, W3, ...SIGNED)}</div></div>${dated}<div class="sm">${cards}</div></div>`),
    gold: [W1, W2, W3, ...SIGNED],
  },
  {
    name: 'questions and answers in cards below an introduction',
    html: html(T, `<div id="app"><div class="art"><h1>${T}</h1><div class="tx">${p(W1, W2, W3)}</div></div><div class="qa">${answers}</div></div>`),
    gold: [T, W1, W2, W3, ...TEASERS.flatMap(([head, teaser]) => [`${head}是什么意思？`, teaser])],
    mayStay: [T],
  },
  {
    name: 'parts of a report in cards that nothing offers',
    html: html(T, `<div id="app"><div class="art"><h1>${T}</h1><div class="tx">${p(W1, W2, W3)}</div></div><div class="qa">${cards}</div></div>`),
    gold: [T, W1, W2, W3, ...TEASERS.flat()],
    mayStay: [T],
  },
  {
    name: 'parts of a text in boxes of one kind behind its first part are no feed',
    html: html(T, `<div class="app"><h1>${T}</h1><div id="content">${p(W1, W2, W3)}</div><div class="se">${p('一、工坊怎么建', W4, W2.replace('一千', '两千'), W3.replace('农忙', '秋收'))}</div></div>`),
    gold: [W1, W2, W3, '一、工坊怎么建', W4, W2.replace('一千', '两千'), W3.replace('农忙', '秋收')],
    mayStay: [T],
  },
  {
    name: 'the box of an editor of rich text beside as much in cards',
    html: html('详情', `<div id="app"><div class="art"><div class="hd">${T}</div><div class="cn ql-editor">${p(W1, W2, W3, ...SIGNED)}</div></div>${feed}</div>`),
    gold: [W1, W2, W3, ...SIGNED],
  },
  {
    name: 'an empty editor for comments below the text',
    html: html(T, `<div class="art"><h1>${T}</h1><div class="cn">${p(W1, W2, W3, W4)}</div></div><div class="cm"><div class="ql-editor ql-blank"><p><br></p></div></div>`),
    gold: [W1, W2, W3, W4],
    mayStay: [T],
  },
  {
    name: 'a hidden summary alone in a box that shows',
    html: html(T, `<div class="vf_detail_main"><div class="tb"><div style="display:none" id="gy"><p>云溪县人社局采购就业工坊设备一批，结果如下。</p></div></div><div class="ct">${p(W1, W2, W3)}</div></div>`),
    gold: [W1, W2, W3],
  },
  {
    name: 'a shown summary in that box',
    html: html(T, `<div class="vf_detail_main"><div class="tb"><div id="gy"><p>云溪县人社局采购就业工坊设备一批，结果如下。</p></div></div><div class="ct">${p(W1, W2, W3)}</div></div>`),
    gold: ['云溪县人社局采购就业工坊设备一批，结果如下。', W1, W2, W3],
  },
  {
    name: 'what came of a consultation, signed as well, below the draft',
    html: html(T, `<div class="zj"><h1>${T}</h1><div class="cn">${p(W1, W2, W3, W4, ...SIGNED)}</div><div class="fk"><h3>征集结果反馈</h3><p>征求意见期间共收到意见三条，均已采纳，感谢各位的支持。</p><p>云溪县人力资源和社会保障局　2023年6月8日</p></div></div>`),
    gold: [W1, W2, W3, W4, ...SIGNED],
    mayStay: [T],
  },
  {
    name: 'the last part of a text below its own heading, signed, in a box of its own',
    html: html(T, `<div class="zj"><h1>${T}</h1><div class="cn">${p(W1, W2, W3, W4)}</div><div class="fk"><h3>三、结果反馈</h3><p>各镇街每季度报送一次进展情况，由县人社局汇总后通报。</p><p>云溪县人力资源和社会保障局　2023年6月8日</p></div></div>`),
    gold: [W1, W2, W3, W4, '三、结果反馈', '各镇街每季度报送一次进展情况，由县人社局汇总后通报。', '云溪县人力资源和社会保障局 2023年6月8日'],
    mayStay: [T],
  },
  {
    name: 'the page of a file above each page of its text',
    html: html(`${T}.docx`, `<div id="reader"><div class="pg"><div class="pn">就业工坊工作总结_第1页</div><div class="tx">${p(W1, W2)}</div></div><div class="pg"><div class="pn">就业工坊工作总结_第2页</div><div class="tx">${p(W3, W4, '见总结第2页')}</div></div></div>`),
    gold: [W1, W2, W3, W4, '见总结第2页'],
  },
];

/** Pages whose text is in a field, or seems to be; the field's own text is written with its mark-up. */
export const fieldPages: readonly { readonly name: string; readonly html: string; readonly isField: boolean }[] = [
  { name: 'below the line of date and source', html: html('文章浏览', `<div class="bx"><div class="tt">${T}</div><div class="nf">${BYLINE}</div><div id="show"></div><textarea id="keep">${kept}</textarea></div>${feed}`), isField: true },
  { name: 'of a text that the page shows', html: html(T, `<div class="bx"><div class="tt">${T}</div><div class="nf">${BYLINE}</div><textarea id="keep">${kept}</textarea><div class="cn">${p(W1, W2, W3, W4, ...SIGNED)}</div></div>`), isField: false },
  { name: 'of a form below the text', html: html(T, `<div class="bx"><div class="tt">${T}</div><div class="nf">${BYLINE}</div><div class="cn">${p(W1, W2, W3, W4)}</div><textarea name="draft">&lt;p&gt;请在此填写您的意见，提交后由县人社局统一答复，感谢您的支持与配合。&lt;/p&gt;&lt;p&gt;我们将认真研究每一条建议。&lt;/p&gt;</textarea></div>`), isField: false },
];
