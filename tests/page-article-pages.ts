/** Pages written to mislead: what each holds, and the lines that are its document. */
export interface NastyPage {
  readonly name: string;
  readonly html: string;
  readonly gold: readonly string[];
  /** Lines that may stay for the rules on text. */
  readonly mayStay?: readonly string[];
}

const P1 = '为进一步加强农村饮用水水源保护，切实保障群众饮水安全，经县人民政府同意，现就有关事项通知如下。';
const P2 = '各乡镇人民政府要落实属地责任，对辖区内水源地开展全面排查，建立问题台账，逐项明确整改时限。';
const P3 = '县水利局会同生态环境局每季度组织一次联合检查，检查结果向社会公布，接受群众监督。';
const P4 = '对整改不力、推诿扯皮的单位和个人，依照有关规定严肃追究责任；造成严重后果的，移送有关机关处理。';
const SIGNED = ['青石县人民政府办公室', '2023年4月18日'];
const NEWS1 = '本报讯（记者 周远）昨日上午，全市春耕生产现场会在柳河镇召开，来自十二个乡镇的负责人参加会议。';
const NEWS2 = '会上，农业农村局负责人介绍了今年早稻育秧的进展：截至目前，全市已完成育秧面积三万二千亩，占计划的八成。';
const NEWS3 = '“往年这个时候还在等水，今年渠道修好了，秧苗比去年早插了十天。”种粮大户刘建国高兴地说。';
const NEWS4 = '与会人员还实地察看了高标准农田建设现场，并就农机调度、病虫害防治等问题进行了交流。';

const p = (...lines: string[]) => lines.map((line) => `<p>${line}</p>`).join('\n');
const li = (count: number, text: string) => Array.from({ length: count }, (_, i) => `<li><a href="/art/2023/${i}.html">${text}之${i + 1}：各地扎实推进有关工作</a><span>2023-04-${10 + i}</span></li>`).join('\n');
const NAV = `<div class="header"><a href="/">首页</a><ul class="nav"><li><a href="/zw/">政务公开</a></li><li><a href="/fw/">政务服务</a></li><li><a href="/hd/">互动交流</a></li></ul></div>
<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/zw/">政务公开</a> &gt; 正文</div>`;
const FOOT = `<div class="footer"><p>主办：青石县人民政府办公室　承办：青石县大数据中心</p><p>地址：青石县人民路一号　邮编：400000　电话：023-55550000</p><p>ICP备00000000号　网站标识码：5000000000</p><a href="/map.html">网站地图</a> <a href="/about.html">联系我们</a></div>`;
const SIDE = `<div class="side"><h3>热点信息</h3><ul>${li(8, '工作动态')}</ul></div>`;
const page = (title: string, body: string) => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}_青石县人民政府</title></head><body>${body}</body></html>`;
const frame = (title: string, body: string) => page(title, NAV + body + SIDE + FOOT);

export const nastyPages: readonly NastyPage[] = [
  {
    name: 'three short lines in an unknown box',
    html: frame('停水通知', `<div class="a1"><h1>停水通知</h1><div class="b7">发布时间：2023-04-18　来源：水务公司</div><div class="b8"><p>因管道检修，4月20日8时至18时城东停水。</p><p>请提前储水。</p><p>青石水务公司</p></div></div>`),
    gold: ['因管道检修，4月20日8时至18时城东停水。', '请提前储水。', '青石水务公司'],
  },
  {
    name: 'a one-sentence notice in a table cell',
    html: page('放假通知', `<table width="100%"><tr><td><a href="/">首页</a> | <a href="/news">新闻</a> | <a href="/x">下载</a></td></tr><tr><td><table><tr><td>放假通知</td></tr><tr><td>清明节4月5日放假1天，照常值班。</td></tr></table></td></tr><tr><td>版权所有 青石中学</td></tr></table>`),
    gold: ['清明节4月5日放假1天，照常值班。'],
    mayStay: ['放假通知', '版权所有 青石中学'],
  },
  {
    name: 'the body is called sidebar',
    html: frame('通知', `<div class="main"><div class="sidebar"><p>${[P1, P2, P3, P4].join('</p><p>')}</p></div></div>`),
    gold: [P1, P2, P3, P4],
  },
  {
    name: 'the body is called footer',
    html: frame('通知', `<div class="footer-content">${p(P1, P2, P3)}</div>`),
    gold: [P1, P2, P3],
  },
  {
    name: 'the body is called comment, navigation is called article',
    html: page('通知', `<div class="article"><ul>${li(12, '栏目')}</ul></div><div class="comment-text">${p(P1, P2, P3, P4)}</div>${FOOT}`),
    gold: [P1, P2, P3, P4],
  },
  {
    name: 'navigation in .content, body in an unnamed div',
    html: page('通知', `<div class="content">${NAV}<ul>${li(10, '要闻')}</ul></div><div><div>${p(P1, P2)}</div></div>${FOOT}`),
    gold: [P1, P2],
  },
  {
    name: 'a .content that wraps the whole page',
    html: page('通知', `<div class="content">${NAV}<div class="row"><div class="c9">${p(P1, P2, P3)}</div>${SIDE}</div>${FOOT}</div>`),
    gold: [P1, P2, P3],
  },
  {
    name: 'a #zoom that wraps the whole page',
    html: page('通知', `<div id="zoom">${NAV}<ul>${li(15, '动态')}</ul><div class="c9">${p(P1, P2, P3)}</div>${SIDE}${FOOT}</div>`),
    gold: [P1, P2, P3],
  },
  {
    name: 'an empty known container beside the real one',
    html: frame('通知', `<div class="TRS_Editor"></div><div class="mid"><div id="zoom">&nbsp;</div><div class="q">${p(P1, P2, P3)}</div></div>`),
    gold: [P1, P2, P3],
  },
  {
    name: 'a known container that holds two words',
    html: frame('通知', `<div class="TRS_Editor">正文</div><div class="q">${p(P1, P2, P3, P4)}</div>`),
    gold: [P1, P2, P3, P4],
  },
  {
    name: 'known containers within one another',
    html: frame('通知', `<div id="zoom"><div class="TRS_Editor"><div class="TRS_Editor">${p(P1, P2, P3)}</div></div></div><div class="fx">分享到：<a href="#">微信</a><a href="#">微博</a></div>`),
    gold: [P1, P2, P3],
  },
  {
    name: 'two editors in turn are one document',
    html: frame('通知', `<div class="xl"><div class="TRS_Editor">${p(P1, P2)}</div><div class="TRS_Editor">${p(P3, P4)}</div></div>`),
    gold: [P1, P2, P3, P4],
  },
  {
    name: 'an article split over three boxes of one kind',
    html: frame('报道', `<div class="wrap2"><div class="sec">${p(NEWS1, NEWS2)}</div><div class="sec">${p(NEWS3)}</div><div class="sec">${p(NEWS4, P3)}</div></div>`),
    gold: [NEWS1, NEWS2, NEWS3, NEWS4, P3],
  },
  {
    name: 'an article split by an advertisement',
    html: frame('报道', `<div class="w"><div class="part1">${p(NEWS1, NEWS2)}</div><div class="adbox"><a href="/ad">购车补贴限时领取，点击报名参加</a></div><div class="part2">${p(NEWS3, NEWS4)}</div></div>`),
    gold: [NEWS1, NEWS2, NEWS3, NEWS4],
  },
  {
    name: 'each paragraph in a table of its own',
    html: frame('通知', `<div><table><tr><td>${P1}</td></tr></table><table><tr><td>${P2}</td></tr></table><table><tr><td>${P3}</td></tr></table></div>`),
    gold: [P1, P2, P3],
  },
  {
    name: 'text broken by br alone',
    html: frame('通知', `<td class="t12">${P1}<br><br>　　一、落实责任<br>${P2}<br>　　二、强化检查<br>${P3}<br><br>${SIGNED.join('<br>')}</td>`),
    gold: [P1, '一、落实责任', P2, '二、强化检查', P3, ...SIGNED],
  },
  {
    name: 'text broken by br in an old table page with ten levels',
    html: page('通知', `${'<table><tr><td>'.repeat(9)}<table><tr><td width="180"><a href="/1">机构</a><br><a href="/2">法规</a><br><a href="/3">动态</a></td><td class="zw">${P1}<br>${P2}<br>${P3}</td></tr></table>${'</td></tr></table>'.repeat(9)}<table><tr><td>版权所有：青石县人民政府 建议使用IE6.0以上浏览器</td></tr></table>`),
    gold: [P1, P2, P3],
  },
  {
    name: 'body under display:none, shown by a script',
    html: frame('通知', `<div id="txtbox" style="display:none">${p(P1, P2, P3, P4)}</div><div class="loading">加载中</div>`),
    gold: [P1, P2, P3, P4],
  },
  {
    name: 'a visible notice and a hidden agreement',
    html: frame('停电通知', `<div class="m"><p>因线路改造，定于4月20日8时至12时停电。</p><p>不便之处，敬请谅解。</p></div><div class="dialog" style="display: none">${p('欢迎使用本网站，请仔细阅读以下服务协议，您的注册即视为同意。', '用户应当妥善保管账号和密码，因保管不善造成的损失由用户承担。', '本网站有权根据需要修改服务协议，修改后的协议一经公布即生效。', '未经书面许可，任何单位和个人不得复制本网站的内容。')}</div>`),
    gold: ['因线路改造，定于4月20日8时至12时停电。', '不便之处，敬请谅解。'],
  },
  {
    name: 'a hidden description repeated after the footer',
    html: frame('通知', `<div class="q">${p(P1, P2, P3)}</div>`) + `<div style="display:none">通知 ${P1}</div>`,
    gold: [P1, P2, P3],
  },
  {
    name: 'body in a textarea',
    html: frame('通知', `<textarea id="ct" style="display:none"><p>${P1}</p><p>${P2}</p><p>${P3}</p></textarea><div id="show"></div>`),
    gold: [`<p>${P1}</p><p>${P2}</p><p>${P3}</p>`],
  },
  {
    name: 'body in a template',
    html: frame('通知', `<template id="ct">${p(P1, P2, P3)}</template><div id="app"></div>`),
    gold: [P1, P2, P3],
  },
  {
    name: 'body in a noscript',
    html: frame('通知', `<div id="app"></div><noscript>${p(P1, P2, P3)}</noscript>`),
    gold: [P1, P2, P3],
  },
  {
    name: 'noscript that asks for scripts beside a body',
    html: frame('通知', `<noscript><p>您的浏览器不支持脚本，请开启脚本后重新访问本页面。</p></noscript><div class="d">${p(P1)}</div>`),
    gold: [P1],
  },
  {
    name: 'body in the data of a script',
    html: page('通知', `<div id="root"></div><script>window.__DATA__={"title":"通知","content":"<p>${P1}<\\/p><p>${P2}<\\/p><p>${P3}<\\/p>"}</script>${FOOT}`),
    gold: [`window.__DATA__={"title":"通知","content":"<p>${P1}<\\/p><p>${P2}<\\/p><p>${P3}<\\/p>"}`],
  },
  {
    name: 'an archive that keeps the body three times',
    html: frame('通知', `<div class="TRS_Editor"><div>${P1}${P2}${P3}</div><div>${P1}<br>${P2}<br>${P3}</div><div>${p(P1, P2, P3)}</div></div>`),
    gold: [P1, P2, P3],
  },
  {
    name: 'saved by a browser',
    html: `<!DOCTYPE html>\n<!-- saved from url=(0043)http://www.example.gov.cn/2023/t20230418_1.html -->\n<html><head><title>通知</title><script src="./通知_files/jquery.js.下载"></script></head><body>${NAV}<div class="zwxl"><div class="zwxl-article">${p(P1, P2, P3)}<div class="gwds_nr"><a href="./通知_files/附件.docx">附件：排查表.docx</a></div></div></div>${FOOT}</body></html>`,
    gold: [P1, P2, P3, '附件：排查表.docx'],
  },
  {
    name: 'raw server lines in front',
    html: `<%@ page language="java" contentType="text/html; charset=UTF-8"%>\n<%@ include file="head.jsp" %>\n${frame('通知', `<div class="v">${p(P1, P2)}</div>`)}`,
    gold: [P1, P2],
  },
  {
    name: 'a fragment without html, a table of labels in front',
    html: `<table class="bd1"><tr><td>索 引 号：</td><td>000014349/2023-00031</td><td>主题分类：</td><td>水利</td></tr><tr><td>发文机关：</td><td>青石县人民政府</td><td>成文日期：</td><td>2023年04月18日</td></tr><tr><td>标　　题：</td><td colspan="3">关于加强饮用水水源保护的通知</td></tr></table><table><tr><td id="UCAP-CONTENT"><p align="center">关于加强饮用水水源保护的通知</p>${p('青政办〔2023〕5号', '各乡镇人民政府：', P1, P2, ...SIGNED, '（此件公开发布）')}</td></tr></table><p>扫一扫在手机打开当前页</p>`,
    gold: ['关于加强饮用水水源保护的通知', '青政办〔2023〕5号', '各乡镇人民政府：', P1, P2, ...SIGNED, '（此件公开发布）'],
  },
  {
    name: 'the same without a known name',
    html: `<div class="w"><table class="bd1"><tr><td>索 引 号：</td><td>000014349/2023-00031</td><td>主题分类：</td><td>水利</td></tr><tr><td>发文机关：</td><td>青石县人民政府</td><td>成文日期：</td><td>2023年04月18日</td></tr></table><table><tr><td class="nr9">${p('青政办〔2023〕5号', '各乡镇人民政府：', P1, P2, P3, ...SIGNED, '（此件公开发布）')}</td></tr></table></div>`,
    gold: ['青政办〔2023〕5号', '各乡镇人民政府：', P1, P2, P3, ...SIGNED, '（此件公开发布）'],
  },
  {
    name: 'WeChat, invisible until its script runs',
    html: `<html><head><title></title></head><body class="zh_CN mm_appmsg"><div id="js_article"><div class="rich_media_inner"><h1 class="rich_media_title" id="activity-name">春耕进行时</h1><div id="meta_content"><span>原创</span> <a id="js_name" href="javascript:void(0);">青石发布</a> <em id="publish_time"></em></div><div class="rich_media_content" id="js_content" style="visibility: hidden; opacity: 0;"><section><section><span>${NEWS1}</span></section></section><section><p><span>${NEWS2}</span></p><p><img data-src="https://x/1"></p><p>${NEWS3}</p></section></div></div><div id="js_tags_preview_toast">预览时标签不可点</div><div class="rich_media_tool"><a href="#">阅读原文</a></div></div><script>var ct = "1681780000";</script></body></html>`,
    gold: [NEWS1, NEWS2, NEWS3],
  },
  {
    name: 'WeChat from a downloader, without ids',
    html: `<html><body><h1>春耕进行时</h1><p>青石发布 2023-04-18</p><div><section style="visibility: visible"><p>${NEWS1}</p><section><section><p>${NEWS2}</p></section></section><p>${NEWS3}</p></section></div></body></html>`,
    gold: [NEWS1, NEWS2, NEWS3],
    mayStay: ['春耕进行时', '青石发布 2023-04-18'],
  },
  {
    name: 'news with comments longer than itself',
    html: page('早稻', `${NAV}<div class="wrap"><div class="l"><h1>早稻育秧过八成</h1><div class="info">2023-04-18 09:12 来源：青石日报</div><div class="txt">${p(NEWS1, NEWS3)}</div><div class="pl"><h4>网友评论</h4>${Array.from({ length: 8 }, (_, i) => `<div class="c-item"><a href="/u/${i}">网友${i}号</a><div class="c-txt">说得太好了，今年我们村也修了渠，大家都很高兴，希望明年继续，支持！</div><span>回复</span></div>`).join('')}</div></div>${SIDE}</div>${FOOT}`),
    gold: [NEWS1, NEWS3],
  },
  {
    name: 'news with teasers longer than itself',
    html: page('早稻', `${NAV}<div class="wrap"><div class="l"><div class="txt">${p(NEWS1, NEWS2)}</div><div class="box3">${Array.from({ length: 10 }, (_, i) => `<div class="t"><h3><a href="/n/${i}">全市工业经济运行情况发布会召开之${i}</a></h3><p>昨日，市工业和信息化局通报一季度运行情况，规模以上工业增加值同比增长，主要产品产量稳定。</p></div>`).join('')}</div></div></div>${FOOT}`),
    gold: [NEWS1, NEWS2],
  },
  {
    name: 'lead box in front of the body',
    html: frame('早稻', `<div class="box"><h1>早稻育秧过八成</h1><div class="ly">2023-04-18　来源：青石日报　作者：周远</div><div class="lead">摘要：全市春耕生产现场会召开，早稻育秧已完成计划的八成，农机已全部检修到位。</div><div class="con9">${p(NEWS1, NEWS2, NEWS3, NEWS4)}</div><div class="zb">责任编辑：李文</div></div>`),
    gold: ['摘要：全市春耕生产现场会召开，早稻育秧已完成计划的八成，农机已全部检修到位。', NEWS1, NEWS2, NEWS3, NEWS4],
  },
  {
    name: 'lead box that repeats the first paragraph',
    html: frame('早稻', `<div class="box"><div class="lead">${NEWS1}</div><div class="con9">${p(NEWS1, NEWS2, NEWS3, NEWS4)}</div></div>`),
    gold: [NEWS1, NEWS2, NEWS3, NEWS4],
  },
  {
    name: 'share bar, QR code, editor and pager inside the container',
    html: frame('早稻', `<div class="TRS_Editor"><div class="bdsharebuttonbox"><a href="#">分享到：</a><a href="#">微信</a><a href="#">新浪微博</a></div>${p(NEWS1, NEWS2)}<div class="ewm"><img src="q.png"><span>扫一扫在手机打开当前页</span></div>${p(NEWS3, NEWS4)}<div class="editor">责任编辑：李文</div><div class="page">上一页 <a href="2.html">1</a> <a href="2.html">2</a> <a href="3.html">3</a> <a href="2.html">下一页</a></div><div class="pn"><p>上一篇：<a href="1.html">全市植树造林工作会议召开</a></p><p>下一篇：<a href="2.html">我市防汛演练举行</a></p></div></div>`),
    gold: [NEWS1, NEWS2, NEWS3, NEWS4],
  },
  {
    name: 'related list at the end of the container',
    html: frame('早稻', `<div id="zoom">${p(NEWS1, NEWS2, NEWS3)}<div class="zz"><h4>相关链接</h4><ul>${li(5, '春耕')}</ul></div></div>`),
    gold: [NEWS1, NEWS2, NEWS3],
  },
  {
    name: 'attachments with file links belong to the document',
    html: frame('通知', `<div id="zoom">${p(P1, P2)}<div class="fj"><p>相关附件：</p><ul><li><a href="./P0202304.doc">1.饮用水水源地排查表.doc</a></li><li><a href="./P0202305.xls">2.整改台账.xls</a></li></ul></div></div>`),
    gold: [P1, P2, '相关附件：', '1.饮用水水源地排查表.doc', '2.整改台账.xls'],
  },
  {
    name: 'attachments beside the container',
    html: frame('通知', `<div class="d"><div class="TRS_Editor">${p(P1, P2)}</div><div class="fujian">附件：<a href="./P0202304.doc">饮用水水源地排查表.doc</a></div><div class="dy"><a href="javascript:window.print()">【打印】</a><a href="javascript:window.close()">【关闭】</a></div></div>`),
    gold: [P1, P2, '附件：饮用水水源地排查表.doc'],
  },
  {
    name: 'an interpretation full of links',
    html: frame('解读', `<div class="jd">${p(`近日，县政府印发<a href="/1">《青石县饮用水水源保护办法》</a>（以下简称《办法》），现解读如下。`, `<a href="/2">《办法》第三条</a>规定，水源地保护实行属地管理，<a href="/3">各乡镇</a>按照<a href="/4">责任清单</a>落实。`, `<a href="/5">水污染防治法</a>第六十三条对保护区的划定作了规定，《办法》据此细化了程序。`)}<p><a href="/6">《青石县饮用水水源保护办法》全文</a></p></div>`),
    gold: ['近日，县政府印发《青石县饮用水水源保护办法》（以下简称《办法》），现解读如下。', '《办法》第三条规定，水源地保护实行属地管理，各乡镇按照责任清单落实。', '水污染防治法第六十三条对保护区的划定作了规定，《办法》据此细化了程序。', '《青石县饮用水水源保护办法》全文'],
  },
  {
    name: 'a table of links in a document',
    html: frame('目录', `<div class="TRS_Editor">${p(P1)}<table><tr><td>序号</td><td>事项名称</td></tr><tr><td>1</td><td><a href="/s/1">取水许可审批</a></td></tr><tr><td>2</td><td><a href="/s/2">河道采砂许可</a></td></tr><tr><td>3</td><td><a href="/s/3">水工程建设规划同意书审核</a></td></tr></table>${p(...SIGNED)}</div>`),
    gold: [P1, '序号 事项名称', '1 取水许可审批', '2 河道采砂许可', '3 水工程建设规划同意书审核', ...SIGNED],
  },
  {
    name: 'a table of figures and little else',
    html: frame('统计表', `<div class="k"><p>单位：万吨</p><table>${Array.from({ length: 12 }, (_, i) => `<tr><td>${['柳河', '石桥', '白沙', '青峰', '双龙', '长坪'][i % 6]}镇</td><td>${i * 31 + 207}</td><td>${i * 17 + 91}</td></tr>`).join('')}</table></div>`),
    gold: ['单位：万吨', ...Array.from({ length: 12 }, (_, i) => `${['柳河', '石桥', '白沙', '青峰', '双龙', '长坪'][i % 6]}镇 ${i * 31 + 207} ${i * 17 + 91}`)],
  },
  {
    name: 'a list of names with one sentence',
    html: frame('名单', `<div class="k2"><p>经评审，拟命名下列家庭为文明家庭。</p>${p(...Array.from({ length: 30 }, (_, i) => `第${i + 1}户 张某${i}`))}</div>`),
    gold: ['经评审，拟命名下列家庭为文明家庭。', ...Array.from({ length: 30 }, (_, i) => `第${i + 1}户 张某${i}`)],
  },
  {
    name: 'signature in a box of its own',
    html: frame('通知', `<div class="u"><div class="u1">${p('各乡镇人民政府：', P1, P2, P3, P4)}</div><div class="u2"><p>${SIGNED[0]}</p><p>${SIGNED[1]}</p></div><div class="u3">（此件公开发布）</div><div class="u4"><a href="/">返回首页</a></div></div>`),
    gold: ['各乡镇人民政府：', P1, P2, P3, P4, ...SIGNED, '（此件公开发布）'],
  },
  {
    name: 'platform disclaimer behind the body',
    html: frame('早稻', `<div class="ac"><div class="ab">${p(NEWS1, NEWS2, NEWS3, NEWS4)}</div><div class="ad2">特别声明：以上内容为平台用户上传并发布，本平台仅提供信息存储服务，不代表本平台观点。</div></div>`),
    gold: [NEWS1, NEWS2, NEWS3, NEWS4],
  },
  {
    name: 'app banner in the middle of the body',
    html: frame('早稻', `<div class="ac">${p(NEWS1, NEWS2)}<div class="app-banner"><a href="/app">打开客户端，查看更多精彩内容</a></div>${p(NEWS3, NEWS4)}</div>`),
    gold: [NEWS1, NEWS2, NEWS3, NEWS4],
  },
  {
    name: 'video player inside the body',
    html: frame('早稻', `<div class="ac">${p(NEWS1)}<div class="vjs-player"><video src="1.mp4">您的浏览器不支持视频播放</video><span>00:00 / 00:00</span><span>刷新</span><span>重试</span></div>${p(NEWS2, NEWS3)}</div>`),
    gold: [NEWS1, NEWS2, NEWS3],
  },
  {
    name: 'upper case, unclosed tags, no body',
    html: `<HTML><TITLE>通知</TITLE><TABLE><TR><TD><A HREF="/">首页</A><TD><A HREF="/2">要闻</A></TABLE><DIV CLASS=ZW><P>${P1}<P>${P2}<P>${P3}</DIV><HR><CENTER>版权所有 青石县人民政府</CENTER>`,
    gold: [P1, P2, P3],
  },
  {
    name: 'a link that was never closed',
    html: frame('通知', `<div class="h1"><a href="/top"><img src="a.png"></div><div class="q">${p(P1, P2, P3, P4, NEWS1, NEWS2, NEWS3, NEWS4)}</div>`),
    gold: [P1, P2, P3, P4, NEWS1, NEWS2, NEWS3, NEWS4],
  },
  {
    name: 'paragraphs that stand in body',
    html: `<html><body><p><a href="/">首页</a> <a href="/2">新闻</a> <a href="/3">下载中心</a></p><h2>通知</h2>${p(P1, P2, P3)}<p>上一篇：<a href="/7">关于开展植树活动的倡议书</a></p><p>下一篇：<a href="/8">关于召开动员会议的预备通知</a></p></body></html>`,
    gold: ['通知', P1, P2, P3],
    mayStay: ['首页 新闻 下载中心', '上一篇：关于开展植树活动的倡议书', '下一篇：关于召开动员会议的预备通知'],
  },
  {
    name: 'plain text in body, no elements',
    html: `<html><body>${P1}\n\n${P2}</body></html>`,
    gold: [`${P1} ${P2}`],
  },
  {
    name: 'an English page of a Chinese portal',
    html: page('Notice', `${NAV}<div class="en"><p>The county government held a meeting on Tuesday to discuss spring irrigation, according to a statement.</p><p>Officials from twelve towns attended. Water will be released from the reservoir on Friday.</p></div>${SIDE}${FOOT}`),
    gold: ['The county government held a meeting on Tuesday to discuss spring irrigation, according to a statement.', 'Officials from twelve towns attended. Water will be released from the reservoir on Friday.'],
  },
  {
    name: 'ASP.NET: everything in one form',
    html: page('通知', `<form method="post" action="x.aspx" id="form1"><input type="hidden" name="__VIEWSTATE" value="${'A'.repeat(900)}">${NAV}<div id="ctl00_body_lblContent">${p(P1, P2, P3)}</div>${SIDE}${FOOT}</form>`),
    gold: [P1, P2, P3],
  },
  {
    name: 'spans with a class for each line',
    html: frame('通知', `<div class="m"><span style="display:block" class="line">${P1}</span><span style="display:block" class="line">${P2}</span><div class="line">${P3}</div></div>`),
    gold: [P1 + P2, P3],
    mayStay: [P1, P2],
  },
  {
    name: 'a report in sections of div',
    html: frame('报告', `<div class="rep">${Array.from({ length: 6 }, (_, i) => `<div class="s"><div class="st">${'一二三四五六'[i]}、工作开展情况</div><div class="sp">${[P1, P2, P3, P4, NEWS2, NEWS4][i]}</div></div>`).join('')}</div>`),
    gold: [P1, P2, P3, P4, NEWS2, NEWS4].flatMap((line, i) => [`${'一二三四五六'[i]}、工作开展情况`, line]),
  },
];
