// Layouts where the document hides, or where something else looks like it.
import { heading, portal, rightOf, withoutTitle } from './assemble.mjs';
import { escaped, image, markUp } from './body.mjs';
import * as chrome from './chrome.mjs';
import * as words from './chrome-parts.mjs';
import { linesOf, notice, report, story } from './document.mjs';
import { charsetMeta, closing, fillOf, head, pageTitle, portalMeta, siteOf } from './frame.mjs';

const MISNAMED = ['sidebar', 'footer-text', 'comment', 'related-box', 'share-con', 'nav-con', 'menu-inner', 'ad-wrap', 'header-bottom', 'banner-txt'];

export function misleading(random, index, form) {
  const document = index % 2 === 0 ? notice(random, { length: 2200 }) : story(random, { length: 1800 });
  const inside = index % 4 < 2 ? withoutTitle(document) : document.blocks;
  const text = markUp(random, inside, ['plain', 'gov', 'word', 'div', 'plain'][index % 5]);
  const middle = (site) => `<div id="main" class="content"><div class="article">${chrome.nav(random, random.whole(25, 60), { cls: 'article-content' })}<div class="content-text"><p>${words.blurbs[0]}</p><p>${words.blurbs[1]}</p></div></div></div>
<div class="${MISNAMED[index]}">${chrome.breadcrumb(random, site)}${inside === document.blocks ? '' : heading(random, document)}${chrome.headLine(random, document)}
<div class="${MISNAMED[(index + 3) % 10]}" ${index % 3 === 0 ? 'id="footer"' : ''}>${text}</div>
${chrome.tail(random, document)}</div>`;
  return { html: portal(random, document, { index, form, middle, wide: false }), right: rightOf(document, inside) };
}

export function hidden(random, index, form) {
  const document = index % 2 === 0 ? notice(random, { length: 2500 }) : story(random, { length: 1500 });
  const inside = withoutTitle(document);
  const text = markUp(random, inside, ['plain', 'gov', 'word', 'div'][index % 4], { entities: 'none' });
  const json = () => JSON.stringify({ id: random.whole(1000, 99999), title: document.title, pubTime: document.publishedText, source: document.source, content: text }).replaceAll('</', '<\\/');
  const show = `<script>$(function () { $("#article").html($("#store").val() || $("#store").html()).show(); });</script>`;
  const body = [
    `<div id="content-text" style="display:none">${text}</div>`, `<div class="text" style="DISPLAY: none;">${text}</div>`, `<div id="article" style="visibility:hidden;display: none"><div>${text}</div></div>`, `<div hidden class="detail-txt">${text}</div>`,
    `<textarea id="store" style="display:none">${text}</textarea><div id="article"></div>${show}`, `<textarea id="store" style="display:none">${escaped(text)}</textarea><div id="article"></div>${show}`,
    `<template id="store">${text}</template><div id="article"></div>${show}`, `<script type="text/template" id="store">${text}</script><div id="article"></div>${show}`,
    `<div id="article">正在加载…</div><script>window.__DATA__ = ${json()};</script>`, `<div id="root"></div><script type="application/json" id="__STATE__">${json()}</script>`,
  ][index];
  const middle = (site) => `<div class="main">${chrome.breadcrumb(random, site)}${heading(random, document)}${chrome.headLine(random, document)}
${body}
${chrome.tail(random, document)}</div>`;
  return { html: portal(random, document, { index, form, middle }), right: rightOf(document, inside) };
}

export function trsArchive(random, index, form) {
  const document = index % 3 === 0 ? report(random, { length: 2000, table: 0 }) : notice(random, { length: 2000, table: 0 });
  const inside = withoutTitle(document);
  const run = escaped(linesOf(inside).join('　　'));
  const paragraphs = markUp(random, inside, 'plain');
  const spans = markUp(random, inside, 'word');
  const block = [`<div class="TRS_Editor"><div class="TRS_PreAppend">${run}</div><div>${paragraphs}</div><div class="Custom_UnionStyle">${spans}</div></div>`, `<div class="TRS_Editor">${spans}\n${run}\n<div class="plain">${paragraphs}</div></div>`, `<div class="view TRS_UEDITOR trs_web"><p>${run}</p>${paragraphs}<div class="print">${spans}</div></div>`][index % 3];
  const middle = (site) => `<div class="main">${chrome.breadcrumb(random, site)}${heading(random, document)}${chrome.headLine(random, document)}
${block}
${chrome.tail(random, document)}</div>`;
  return { html: portal(random, document, { index, form, middle }), right: rightOf(document, inside) };
}

export function raw(random, index, form) {
  const document = index % 2 === 0 ? notice(random, { length: 3000 }) : report(random, { length: 2500 });
  const inside = index % 3 === 0 ? document.blocks : withoutTitle(document);
  const text = markUp(random, inside, ['plain', 'gov', 'word'][index % 3]);
  const titleOutside = inside === document.blocks ? '' : heading(random, document);
  const middle = (site) => `<div class="main">${chrome.breadcrumb(random, site)}${titleOutside}${chrome.headLine(random, document)}
<div class="${random.pick(['zw', 'TRS_Editor', 'nr_text'])}">${text}</div>
${chrome.tail(random, document)}</div>`;
  const right = rightOf(document, inside);
  if (index < 3) {
    const whole = portal(random, document, { index, form, middle });
    const saved = `<!-- saved from url=(0063)http://www.example.gov.cn/zwgk/t20200101_${random.whole(1000, 9999)}.html -->\n`;
    return { html: saved + whole.replaceAll('src="/js/', 'src="./正文_files/').replaceAll('href="/css/', 'href="./正文_files/').replace('</body>', '<div id="qds_ext_root" style="display: none; z-index: 2147483647;"><button>翻译此页</button></div></body>'), right };
  }
  if (index < 7) {
    const lines = ['<%@ page language="java" contentType="text/html; charset=GBK" pageEncoding="GBK"%>', '<%@ taglib uri="/WEB-INF/c.tld" prefix="c"%>', '<%@page import="java.util.*,com.example.cms.site.Channel"%>', '<%-- 细览模板 2012 --%>'];
    return { html: `${lines.slice(0, 2 + (index % 3)).join('\n')}\n${portal(random, document, { index, form, middle })}`, right };
  }
  const outer = `<div class="wrap" style="font-family:宋体;"> \n${charsetMeta(form)}<table width="724" border="0" style="margin:0 auto"><tbody><tr><td>${titleOutside}${chrome.headLine(random, document)}</td></tr><tr><td class="b12c">${text}</td></tr></tbody></table>\n${chrome.scanCode(random)}<div class="de_bannerS"><a href="/a"><img src="/b.jpg"></a></div>\n${index === 8 ? '' : chrome.tail(random, document)}</div>\n`;
  return { html: outer, right };
}

export function wechat(random, index, form) {
  const document = index % 3 === 0 ? notice(random, { length: 1500, table: 0 }) : story(random, { length: 1400, bold: 0.6 });
  const inside = withoutTitle(document);
  const account = `${document.place.name}发布`;
  const site = siteOf(random, document);
  const time = `${document.publishedText.slice(0, 10)} 0${random.whole(7, 9)}:${random.whole(10, 59)}`;
  // The page shows minutes; its variable holds the second, and dates are as exact as the source.
  const exact = `${time.replace(' ', 'T')}:${random.whole(10, 59)}`;
  const seconds = Date.parse(`${exact}+08:00`) / 1000;
  const browser = index < 5;
  const picture = () => (random.chance(0.25) ? `<section style="text-align: center;"><img class="rich_pages wxw-img" data-ratio="0.66" data-src="https://mmbiz.example.cn/mmbiz_jpg/${random.whole(100000, 999999)}/640?wx_fmt=jpeg" data-type="jpeg" data-w="1080"${browser ? ' src="./640.jpeg" style="width: 677px; visibility: visible !important;"' : ''} alt="图片"></section>` : '');
  const fill = fillOf(random, index, 30000);
  const variables = `<script nonce="${random.whole(1000, 9999)}" type="text/javascript">
var biz = "MzA${random.whole(1000000, 9999999)}==" || "";
var msg_title = '${document.title}'.html(false);
var msg_desc = htmlDecode("${document.opening.slice(0, 50).replaceAll(/["“”]/g, '')}");
var nickname = htmlDecode("${account}");
var ct = "${seconds}";
var createTime = '${time}';
var msg_link = "http://mp.example.com/s?__biz=MzA&amp;mid=${random.whole(1000, 9999)}#rd";
</script>`;
  const html = `<!DOCTYPE html>
<html class="${browser ? 'os_windows' : ''}">
${head(random, document, site, form, { title: browser ? document.title : '', fill, meta: `<meta property="og:title" content="${escaped(document.title)}"><meta property="og:site_name" content="微信公众平台"><meta property="og:type" content="article"><meta name="author" content="">` })}
<body id="activity-detail" class="zh_CN mm_appmsg">
${variables}
<div id="js_article" class="rich_media"><div id="js_top_ad_area" class="top_banner"></div><div class="rich_media_inner"><div id="page-content" class="rich_media_area_primary"><div id="img-content" class="rich_media_wrp">
<h1 class="rich_media_title" id="activity-name">
${escaped(document.title)}
</h1>
<div id="meta_content" class="rich_media_meta_list">${random.chance(0.4) ? '<span id="copyright_logo" class="rich_media_meta icon_appmsg_tag">原创</span>' : ''}<span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" id="js_name">${account}</a><div id="js_profile_qrcode" class="profile_container" style="display:none;"><div class="profile_inner"><strong class="profile_nickname">${account}</strong><p class="profile_meta"><label class="profile_meta_label">微信号</label><span class="profile_meta_value">gov${random.whole(100, 999)}</span></p><p class="profile_meta"><label class="profile_meta_label">功能介绍</label><span class="profile_meta_value">发布权威信息，提供便民服务，倾听群众声音。</span></p></div></div></span>
<em id="publish_time" class="rich_media_meta rich_media_meta_text">${browser ? time : ''}</em>${browser ? '<em id="js_ip_wording_wrp"><span>发表于</span><span id="js_ip_wording">某省</span></em>' : ''}</div>
<div class="rich_media_content${browser ? '' : ' js_underline_content'}" id="js_content" style="visibility: hidden;${browser ? ' opacity: 1;' : ''}">${markUp(random, inside, 'section', { between: picture })}</div>
</div>${browser ? '<div class="rich_media_tool"><a class="media_tool_meta" id="js_view_source">阅读原文</a><div id="js_read_area3">阅读 <span id="readNum3">1024</span></div><span id="like3"><span class="like_btn">赞</span><span>在看</span></span></div>' : ''}</div>
<div class="rich_media_area_extra"><div class="discuss_container" style="${browser ? '' : 'display:none'}"><div class="discuss_title">精选留言</div><ul>${browser ? shuffledComments(random, 5) : ''}</ul></div></div></div></div>
<div id="js_pc_qr_code" class="qr_code_pc_outer" style="display:none;"><div class="qr_code_pc"><p>微信扫一扫<br>关注该公众号</p></div></div>
<div class="weui-dialog" style="display:none"><p>继续滑动看下一个</p><p>轻触阅读原文</p><a>知道了</a><p>微信扫一扫<br>使用小程序</p><p>取消 允许</p><p>：，。视频 小程序 赞，轻点两下取消赞 在看，轻点两下取消在看</p></div>
${closing(random, fill)}
</body></html>
`;
  return { html, right: rightOf(document, inside, { publishedAt: exact, source: account }) };
}

const shuffledComments = (random, count) => Array.from({ length: count }, () => `<li class="cmt-item"><div class="cmt-user"><a href="#">网友${random.whole(1000, 9999)}</a><span class="time">${random.whole(1, 12)}小时前</span></div><p class="cmt-text">${random.pick(words.comments)}</p><div class="cmt-op"><a>赞(${random.whole(0, 99)})</a><a>回复</a><a>举报</a></div></li>`).join('\n');

export function news(random, index, form) {
  const document = story(random, { length: random.whole(900, 2500), bold: 0.2 });
  const inside = withoutTitle(document);
  const site = { site: `${document.place.name}新闻网`, place: document.place.name, column: random.pick(['要闻', '社会', '民生']) };
  const ad = () => (random.chance(0.12) ? `<div class="ad-inline"><span>广告</span><a href="/go?${random.whole(100, 999)}"><img src="/ad.jpg">${random.pick(words.ads)}</a><i>×</i></div>` : random.chance(0.12) ? image(random) : '');
  const summary = () => `<div class="feed-item"><a href="/a/${random.whole(1000, 9999)}"><h3>${escaped(document.headline(words.headlines))}</h3></a><p>${escaped(document.headline(['{place}连续多年推进{topic}，目前已有{n}个点位完成建设，{aims}。', '针对群众反映的{things}问题，{actors}{acts}，预计{m}月底前完成。']))}…</p><span>${site.site}</span><span>${random.whole(1, 23)}小时前</span></div>`;
  const ld = JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: document.title, datePublished: document.publishedText.replace(' ', 'T'), author: { '@type': 'Organization', name: document.source } });
  const fill = fillOf(random, index, 25000);
  const meta = [index % 2 === 0 ? `<meta property="og:title" content="${escaped(document.title)}"><meta property="og:type" content="article">` : '', index % 3 === 0 ? `<script type="application/ld+json">${ld}</script>` : '', `<meta name="description" content="${escaped(document.opening.slice(0, 100))}">`, index % 4 === 1 ? `<meta name="apub:time" content="${document.publishedText}">` : ''].filter(Boolean).join('\n');
  const html = `<!doctype html>
<html lang="zh-CN">
${head(random, document, site, form, { meta, fill, title: pageTitle(random, document.title, site) })}
<body>
${chrome.nav(random, index === 8 ? 12 : random.whole(40, 90), { list: words.newsMenu })}
<div class="container"><div class="post-main">${chrome.breadcrumb(random, site)}
<h1 class="post-title">${escaped(document.title)}</h1>
<div class="post-info"><span>${document.publishedText}</span> 来源：<a href="/s">${document.source}</a><a class="post-top-tie" href="#cmt">举报</a>${index % 2 === 0 ? chrome.share(random) : ''}</div>
<div class="${random.pick(['post-body', 'article', 'content', 'art-text', 'main-text'])}">
${markUp(random, inside, index % 3 === 0 ? 'open' : 'plain', { between: ad })}
${random.chance(0.5) ? `<p class="editor">责任编辑：${random.pick(['王芳', '刘洋', '陈静'])}_NB${random.whole(1000, 9999)}</p>` : ''}
</div>
<p class="statement">${random.pick(words.disclaimers)}</p>
<div class="tags">标签：<a href="/t">${site.place}</a> <a href="/t">民生</a></div>
${chrome.share(random)}
<div class="cmt" id="cmt"><h3>网友评论 <em>文明上网，理性发言</em></h3><textarea placeholder="说两句吧"></textarea><ul>${shuffledComments(random, random.whole(6, 24))}</ul></div>
<div class="feed"><h2>为你推荐</h2>${Array.from({ length: random.whole(6, 14) }, summary).join('\n')}</div></div>
${chrome.side(random, document, { cls: 'aside', boxes: 3 })}</div>
${chrome.footer(random, site)}
${closing(random, fill)}
</body></html>
`;
  return { html, right: rightOf(document, inside) };
}
