// What stands around a document on its page. Each function gives mark-up; which pieces a page takes is its layout's choice.
import { escaped } from './body.mjs';
import * as words from './chrome-parts.mjs';
import { shuffled } from './document.mjs';

const hex = (random, length) => Array.from({ length }, () => '0123456789abcdef'[random.whole(0, 15)]).join('');
const url = (random) => `/${random.pick(words.names)}/${random.pick(words.names)}/20${random.whole(15, 24)}${random.whole(10, 12)}/t20${random.whole(15, 24)}${random.whole(10, 12)}${random.whole(10, 28)}_${random.whole(100000, 9999999)}.html`;
const anchor = (random, text) => `<a href="${url(random)}" target="_blank" title="${escaped(text)}">${escaped(text)}</a>`;

/** A menu of many links, some nested one deeper. */
export function nav(random, count, { list = words.menu, cls = 'nav', upper = false } = {}) {
  const labels = Array.from({ length: count }, (_, index) => list[index % list.length]);
  if (upper) return `<TABLE width=980 align=center border=0 cellPadding=0 cellSpacing=0><TBODY><TR>${labels.map((label) => `<TD class=${cls} align=middle height=28><A href="${url(random)}">${label}</A></TD>`).join('')}</TR></TBODY></TABLE>`;
  const out = [];
  for (let at = 0; at < labels.length;) {
    const below = random.chance(0.3) ? labels.slice(at + 1, at + random.whole(3, 9)) : [];
    out.push(`<li class="${cls}-item"><a href="${url(random)}"${random.chance(0.3) ? ` onclick="${random.pick(words.names)}(${at})"` : ''}>${labels[at]}</a>${below.length > 0 ? `\n<div class="sub-${cls}"><ul>${below.map((label) => `<li>${anchor(random, label)}</li>`).join('')}</ul></div>` : ''}</li>`);
    at += below.length + 1;
  }
  return `<div class="${cls}"><div class="w1200 clearfix">\n<ul id="${cls}${random.whole(1, 99)}">${out.join('\n')}</ul>\n</div></div>`;
}

export function topBar(random, { site }) {
  return `<div class="top-bar"><div class="w1200"><span class="welcome">欢迎访问${site}！</span><span id="today">今天是：2024年5月6日 星期一</span><div class="fr"><a href="javascript:void(0)" onclick="wza()">无障碍浏览</a> | <a href="javascript:;">长者模式</a> | <a id="StranLink">繁體版</a> | <a href="/en/">English</a> | <a href="/login">登录</a> | <a href="/reg">注册</a></div></div></div>
<div class="logo-box"><a href="/"><img src="/images/logo_${random.whole(1, 9)}.png" alt="${site}"></a><form action="/search" method="get"><input type="text" name="q" value="请输入关键字" onfocus="this.value=''"><input type="submit" value="搜索"><p>热搜词：<a href="#">公积金</a> <a href="#">社保</a> <a href="#">居住证</a></p></form></div>`;
}

export function breadcrumb(random, { column }) {
  return random.pick([
    `<div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="/zwgk/c/">${column}</a></div>`,
    `<div class="crumb w1200"><i class="icon-home"></i> 您的位置：<a href="/">首页</a>&nbsp;&gt;&gt;&nbsp;<a href="/a/">${column}</a>&nbsp;&gt;&gt;&nbsp;正文</div>`,
    `<div class="dqwz"><span>您当前所在的位置 : </span><a href="../../">首页</a><span>></span><a href="../">政务公开</a><span>></span><a href="./">${column}</a></div>`,
  ]);
}

/** Time and source in front of the text. */
export function headLine(random, document) {
  const { publishedText: time, source } = document;
  const views = random.whole(12, 9800);
  return random.pick([
    `<div class="info"><span>发布时间：${time}</span><span>来源：${source}</span><span>浏览次数：<em id="hits">${views}</em></span><span>字体：[ <a href="javascript:doZoom(16)">大</a> <a href="javascript:doZoom(14)">中</a> <a href="javascript:doZoom(12)">小</a> ]</span></div>`,
    `<p class="xl-tit">来源： ${source}&nbsp;&nbsp;&nbsp;&nbsp;发布日期：${time}&nbsp;&nbsp;&nbsp;&nbsp;【字体：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>】 【<a href="javascript:window.print()">打印</a>】</p>`,
    `<ul class="msg clearfix"><li><b>信息来源：</b>${source}</li><li><b>发布时间：</b>${time}</li><li><b>点击数：</b><script>document.write(hits())</script>${views}</li><li><a>打印本页</a></li><li><a>关闭窗口</a></li></ul>`,
    `<div class="pages-date">${time}<span class="font">来源：${source}</span><span class="font">【字体：<span id="a">大</span><span id="b">中</span><span id="c">小</span>】</span><span class="pages_print">打印</span></div>`,
    `<div class="sub"><span class="lb">时间：</span><span class="vl">${time}</span>\n<span class="lb">来源：</span><span class="vl">${source}</span>\n<span class="lb">阅读次数：</span><span class="vl">${views}</span></div>`,
  ]);
}

export function share(random) {
  return `<div class="share bdsharebuttonbox" data-tag="share_1"><span>分享到：</span>${shuffled(random, words.sites).slice(0, random.whole(3, 6)).map((site) => `<a class="icon-${hex(random, 4)}" data-cmd="${hex(random, 5)}" href="#">${site}</a>`).join(' ')}</div>`;
}

export function scanCode(random) {
  return `<div class="qr-box"><div id="qrcode"></div><p>${random.pick(words.widgets)}</p></div>`;
}

/** What follows the text: editor, neighbours, related links. */
export function tail(random, document, { related = random.whole(4, 10) } = {}) {
  const title = () => document.headline(words.headlines);
  return [
    random.chance(0.7) ? `<div class="editor">${random.pick([`责任编辑：${random.pick(['办公室', '系统管理员', '李 敏', '张建国'])}`, `（责任编辑：${random.pick(['王芳', '刘洋'])}）`, '初审：陈静　复审：赵磊　终审：孙强'])}</div>` : '',
    random.chance(0.5) ? scanCode(random) : '',
    random.chance(0.6) ? `<div class="tools"><a href="javascript:window.print();">【打印本页】</a><a href="javascript:window.close();">【关闭窗口】</a></div>` : '',
    random.chance(0.7) ? `<div class="page-turn"><p>上一篇：${anchor(random, title())}</p><p>下一篇：${random.chance(0.3) ? '没有了' : anchor(random, title())}</p></div>` : '',
    `<div class="related"><h3>${random.pick(['相关链接', '相关阅读', '相关信息', '相关文章'])}</h3><ul>${Array.from({ length: related }, () => `<li>${anchor(random, title())}<span>20${random.whole(15, 24)}-0${random.whole(1, 9)}-${random.whole(10, 28)}</span></li>`).join('\n')}</ul></div>`,
  ].filter(Boolean).join('\n');
}

/** A column beside the text: lists of links, a picture link, a blurb. */
export function side(random, document, { cls = 'side', boxes = 3 } = {}) {
  const box = () => `<div class="box"><div class="box-hd"><h3>${random.pick(['热点推荐', '最新发布', '通知公告', '阅读排行', '专题专栏'])}</h3><a href="${url(random)}" class="more">更多&gt;&gt;</a></div><ul class="box-bd">${Array.from({ length: random.whole(5, 10) }, (_, index) => `<li><em>${index + 1}</em>${anchor(random, document.headline(words.headlines))}</li>`).join('')}</ul></div>`;
  return `<div class="${cls}">${Array.from({ length: boxes }, box).join('\n')}<div class="ad"><a href="${url(random)}"><img src="/ad/${hex(random, 8)}.jpg" alt="专题"></a></div></div>`;
}

export function footer(random, { site, place }, { cls = 'footer' } = {}) {
  const friends = `<div class="links"><span>友情链接：</span>${shuffled(random, words.friends).slice(0, random.whole(8, 20)).map((name) => `<a href="https://www.example.cn/${hex(random, 4)}" target="_blank">${name}</a>`).join('\n')}</div>`;
  return `${friends}
<div class="${cls}"><div class="w1200"><p><a href="/gywm">关于我们</a> | <a href="/map">网站地图</a> | <a href="/contact">联系我们</a> | <a href="/sm">网站声明</a></p><p>主办：${place}人民政府办公室　承办：${place}政务服务和大数据管理局　技术支持：某某信息技术有限公司</p><p>地址：${place}人民路${random.whole(1, 200)}号　邮编：4${random.whole(10000, 99999)}　电话：0700-555${random.whole(1000, 9999)}</p><p>${random.pick(['X', '云', '江'])}ICP备${random.whole(10000000, 19999999)}号-1　<img src="/images/ga.png">${random.pick(['X', '云', '江'])}公网安备 ${random.whole(10000000000, 99999999999)}号　网站标识码：${random.whole(1000000000, 9999999999)}</p><p>${random.chance(0.5) ? words.blurbs[2] : '版权所有 未经授权不得转载'}</p></div></div>`;
}

/** Windows that open over the page, present in its source. */
export function modals(random) {
  return [
    random.chance(0.4) ? `<div class="layer" style="display: none;"><div class="layer-bd"><p>${words.blurbs[3]}</p><a class="go">继续访问</a><a class="no">放弃</a></div></div>` : '',
    random.chance(0.3) ? '<div class="login-pop" style="display:none"><form><p>用户登录</p><input name="user"><input type="password" name="pw"><p>记住密码 <a href="#">忘记密码？</a></p><button>登录</button></form></div>' : '',
    '<div class="gotop"><a href="#top">返回顶部</a></div>',
  ].join('\n');
}

/** The page's description again after the footer, where some templates keep it for search engines. */
export const hiddenCopy = ({ title, opening }) => `<div id="desc" style="display:none">${escaped(title)} ${escaped(opening.slice(0, 110))}</div>`;

function filled(random, line) {
  return line.replaceAll(/\{(\w)\}/g, (_, slot) => (slot === 'n' ? random.whole(2, 980) : slot === 't' ? random.whole(1500000000, 1700000000) : slot === 'h' ? hex(random, 16) : random.pick(words.names) + random.whole(1, 99)));
}

export function script(random, size) {
  const lines = [];
  for (let length = 0; length < size;) {
    const line = filled(random, random.pick(words.scriptLines));
    lines.push(line);
    length += line.length;
  }
  return `<script type="text/javascript">\n${random.chance(0.3) ? '<!--\n' : ''}${lines.join('\n')}\n</script>`;
}

export function styleSheet(random, size) {
  const lines = [];
  for (let length = 0; length < size;) {
    const line = `.${random.pick(words.names)}-${random.pick(words.names)} .${random.pick(words.names)}${random.whole(1, 20)}:hover { width: ${random.whole(10, 1200)}px; margin: ${random.whole(0, 30)}px auto 0; color: #${hex(random, 6)}; background: url(/images/${hex(random, 6)}.png) no-repeat ${random.whole(0, 9)}px center; }`;
    lines.push(line);
    length += line.length;
  }
  return `<style type="text/css">\n${lines.join('\n')}\n</style>`;
}

export const tracker = (random) => `<script>var _hmt = _hmt || [];(function(){var hm=document.createElement("script");hm.src="https://${random.pick(words.tracking)}.example.com/h.js?${hex(random, 32)}";var s=document.getElementsByTagName("script")[0];s.parentNode.insertBefore(hm,s);})();</script>\n<!-- ${random.pick(['统计代码 end', '/enpcontent', 'publish by cms', '页脚结束'])} -->`;
