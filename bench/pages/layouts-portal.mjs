// Layouts of portals: the document is there, in one way or another, as visible text.
import { files, heading, portal, rightOf, withoutTitle } from './assemble.mjs';
import { escaped, image, markUp } from './body.mjs';
import * as chrome from './chrome.mjs';
import { notice, report, shortNotice, story, writtenDate } from './document.mjs';

const CONTAINERS = [
  (text) => `<div id="zoom">${text}</div>`, (text) => `<div class="TRS_Editor">${text}</div>`, (text) => `<div id="vsb_content"><div class="v_news_content">${text}</div></div>`, (text) => `<div class="wp_articlecontent">${text}</div>`, (text) => `<UCAPCONTENT>${text}</UCAPCONTENT>`,
  (text) => `<div class="pages_content" id="UCAP-CONTENT">${text}</div>`, (text) => `<div class="article-content"><div class="view TRS_UEDITOR trs_paper_default">${text}</div></div>`, (text) => `<div class="xxgk_content">${text}</div>`, (text) => `<div id="NewsContent" class="bt_content">${text}</div>`, (text) => `<div class="con_text"><div id="Zoom">${text}</div></div>`,
];
const PORTAL_SKINS = ['plain', 'gov', 'word', 'div', 'font', 'open', 'word', 'gov', 'plain', 'word'];

/** 索引号 … as a table or as a list, with padded labels and empty values. */
function indexTable(random, document, asList) {
  const [year, month, day] = (document.date ?? '2020-01-01').split('-').map(Number);
  const rows = [['索 引 号：', `${random.whole(10000000, 99999999)}/${year}-00${random.whole(100, 999)}`], ['主题分类：', random.pick(['综合政务', '农业、林业、水利', '城乡建设'])], ['发文机关：', document.issuer ?? ''], ['成文日期：', writtenDate({ year, month, day })], ['标　　题：', document.title], ['发文字号：', document.documentNumber ?? ''], ['发布日期：', document.publishedText], ['有 效 性：', random.pick(['有效', ''])]];
  if (asList) return `<div class="xxgk-head"><ul>${rows.map(([label, value]) => `<li><span class="l">${label}</span><span class="r">${escaped(value)}</span></li>`).join('\n')}</ul></div>`;
  const cells = ([label, value]) => `<td width="80"><b>${label}</b></td><td>${escaped(value)}</td>`;
  return `<table width="100%" class="bd1" border="0"><tbody>${[0, 2, 4, 6].map((at) => `<tr>${cells(rows[at])}${cells(rows[at + 1])}</tr>`).join('\n')}</tbody></table>`;
}

export function cmsIndex(random, index, form) {
  const document = index % 3 === 2 ? report(random) : notice(random, { length: 4000 });
  const inside = index % 2 === 0 ? document.blocks : withoutTitle(document);
  const middle = (site) => `<div class="w1200 main">${chrome.breadcrumb(random, site)}<div class="detail">${indexTable(random, document, index % 4 === 1)}
${inside === document.blocks && random.chance(0.5) ? '' : heading(random, document)}
${chrome.headLine(random, document)}${random.chance(0.5) ? chrome.share(random) : ''}
${CONTAINERS[index](markUp(random, inside, PORTAL_SKINS[index]))}
${files(document)}
${chrome.tail(random, document)}</div></div>`;
  return { html: portal(random, document, { index, form, middle }), right: rightOf(document, inside, { files: true }) };
}

export function unknown(random, index, form) {
  const document = index % 2 === 0 ? story(random, { length: 1200 }) : notice(random, { length: 2000 });
  const name = () => `_${Array.from({ length: 6 }, () => 'abcdefghkmnpqrstuvwxyz0123456789'[random.whole(0, 31)]).join('')}`;
  const deep = (text, depth) => Array.from({ length: depth }).reduce((inner) => `<div class="${name()} ${name()}">${inner}</div>`, text);
  const inside = withoutTitle(document);
  const middle = () => deep(`<div class="${name()}"><div class="${name()}">${escaped(document.title)}</div><div class="${name()}"><span>${document.publishedText}</span><span>${document.source}</span></div>
${deep(markUp(random, inside, index % 3 === 0 ? 'plain' : 'div', { between: () => (random.chance(0.08) ? image(random) : '') }), random.whole(3, 9))}
<div class="${name()}">${chrome.share(random).replaceAll('class="share bdsharebuttonbox"', `class="${name()}"`)}</div></div>
<div class="${name()}">${chrome.side(random, document, { cls: name(), boxes: 2 })}</div><div class="${name()}">${chrome.tail(random, document)}</div>`, random.whole(4, 9));
  return { html: portal(random, document, { index, form, middle, wide: false }), right: rightOf(document, inside) };
}

export function shortPage(random, index, form) {
  const document = shortNotice(random);
  const inside = index % 2 === 0 ? withoutTitle(document) : document.blocks;
  const text = markUp(random, inside, ['plain', 'gov', 'word', 'br', 'div'][index % 5]);
  const box = index < 5 ? CONTAINERS[index * 2](text) : `<div class="box${index}"><div>${text}</div></div>`;
  const middle = (site) => `<div class="main">${chrome.breadcrumb(random, site)}<div class="left">${inside === document.blocks ? '' : heading(random, document)}${chrome.headLine(random, document)}
${box}
${chrome.tail(random, document)}</div>${chrome.side(random, document)}</div>`;
  return { html: portal(random, document, { index, form, middle, links: random.whole(90, 150) }), right: rightOf(document, inside) };
}

export function tableLayout(random, index, form) {
  const document = index % 3 === 0 ? report(random, { length: 3000 }) : notice(random, { length: 2500, table: 0.5 });
  const upper = index % 2 === 0;
  const inside = index % 4 < 2 ? withoutTitle(document) : document.blocks;
  const text = markUp(random, inside, upper ? 'font' : random.pick(['plain', 'word', 'open', 'gov']));
  const title = inside === document.blocks ? '' : `<tr><td height="60" align="center" class="title">${escaped(document.title)}</td></tr>`;
  const list = `<table width="220" cellspacing="0"><tr><td bgcolor="#d6e7f7">栏目导航</td></tr>${Array.from({ length: 14 }, () => `<tr><td height="24"><img src="/images/dot.gif"><a href="/lm/">${document.headline(['{topic}', '{place}概况', '办事指南', '下载中心'])}</a></td></tr>`).join('\n')}</table>`;
  const cells = (site) => `<table width="1000" border="0" align="center" cellpadding="0" cellspacing="0" bgcolor="#FFFFFF"><tr><td width="230" valign="top">${list}</td><td width="10"><img src="/images/spacer.gif" width="10" height="1"></td><td valign="top">
<table width="760" border="0" cellspacing="0" cellpadding="4"><tr><td>${chrome.breadcrumb(random, site)}</td></tr><tr><td><table width="95%" align="center">${title}<tr><td align="center" class="hui">发布时间：${document.publishedText}　　来源：${document.source}　　点击数：${random.whole(10, 900)}</td></tr>
<tr><td class="nr" style="line-height:28px">${text}</td></tr>
<tr><td align="right">【<a href="javascript:window.print()">打印</a>】【<a href="javascript:window.close()">关闭</a>】</td></tr></table></td></tr><tr><td>${chrome.tail(random, document)}</td></tr></table></td></tr></table>`;
  const middle = (site) => `${chrome.nav(random, 24, { upper: true })}${upper ? cells(site).replaceAll(/<(\/?)(table|tr|td)\b/g, (_, slash, tag) => `<${slash}${tag.toUpperCase()}`) : cells(site)}`;
  return { html: portal(random, document, { index, form, middle, links: 40, wide: false }), right: rightOf(document, inside) };
}

export function split(random, index, form) {
  const document = index % 2 === 0 ? story(random, { length: 3000, bold: 0.6 }) : report(random, { length: 4000 });
  const inside = withoutTitle(document);
  const count = random.whole(3, 6);
  const size = Math.ceil(inside.length / count);
  const slices = Array.from({ length: count }, (_, at) => inside.slice(at * size, (at + 1) * size)).filter((slice) => slice.length > 0);
  const links = () => `<div class="box-${random.whole(1, 9)}"><strong>${random.pick(['延伸阅读', '编辑推荐', '热点专题'])}</strong><ul>${Array.from({ length: random.whole(3, 6) }, () => `<li><a href="/a/${random.whole(1000, 9999)}.html">${document.headline(['{topic}问答', '图解{topic}', '{place}：{topic}进行时'])}</a></li>`).join('')}</ul></div>`;
  const wrap = [(text, at) => `<div class="module m${at}"><div class="bd">${text}</div></div>`, (text) => `<section class="block">${text}</section>`, (text, at) => `<div id="content${at}" class="part">${text}</div>`, (text) => `<table width="100%"><tr><td>${text}</td></tr></table>`, (text) => `<div class="con">${text}</div>`][index % 5];
  const middle = (site) => `<div class="wrap">${chrome.breadcrumb(random, site)}${heading(random, document)}${chrome.headLine(random, document)}
${slices.map((slice, at) => wrap(markUp(random, slice, ['plain', 'gov', 'div'][index % 3]), at) + (at + 1 < slices.length && random.chance(0.6) ? links() : '')).join('\n')}
${chrome.tail(random, document)}</div>`;
  return { html: portal(random, document, { index, form, middle }), right: rightOf(document, inside) };
}

export function brOnly(random, index, form) {
  const document = [notice, report, story][index % 3](random, { length: 2000, table: 0 });
  const inside = index % 4 === 0 ? document.blocks : withoutTitle(document);
  const text = markUp(random, inside, index % 2 === 0 ? 'br' : 'nbsp');
  const box = [(inner) => `<div class="text">${inner}</div>`, (inner) => `<td class="txt"><span style="line-height:200%">${inner}</span></td>`, (inner) => `<div id="zoom"><p>${inner}</p></div>`, (inner) => `<font size="3">${inner}</font>`][index % 4];
  const inner = box(text);
  const middle = (site) => `<div class="main">${chrome.breadcrumb(random, site)}${inside === document.blocks ? '' : heading(random, document)}${chrome.headLine(random, document)}
${inner.startsWith('<td') ? `<table><tr>${inner}</tr></table>` : inner}
${chrome.tail(random, document)}</div>`;
  return { html: portal(random, document, { index, form, middle }), right: rightOf(document, inside) };
}
