import type { NastyPage } from './page-article-pages';

/** Short documents on pages with much around them. */
const S1 = '根据《代理记账管理办法》有关规定，现将依法注销许可的代理记账机构公告如下，请知悉。';
const S2 = '上述机构自公告之日起不得继续从事代理记账业务。';
const SIGNED = ['云溪省财政厅', '2018年4月19日'];

const p = (...lines: string[]) => lines.map((line) => `<p>${line}</p>`).join('');
const TITLES = '关于供水管网改造有关情况的通报 云溪镇启动高标准农田建设 县领导调研防汛工作 全县安全生产视频会议召开 一图读懂医保扩面 秋季森林防火工作取得新进展 关于公布行政执法人员名单的公告 我县三家企业入选省级名单'.split(' ');
const bare = TITLES.map((title, i) => `<p><a>${title}</a><span>2021-0${i + 1}-12</span></p>`).join('');
const html = (title: string, body: string) => `<html><head><title>${title}</title></head><body>${body}</body></html>`;

export const shortPages: readonly NastyPage[] = [
  {
    name: 'parts of a page, each with a name of its own and a link, around a short notice',
    html: html('注销公告-云溪县', `<div id="nav"><a href="/">首页</a><a href="/x">公开</a></div><div id="where">当前位置:<a href="/">首页</a> / <a>公告</a></div><div id="left"><div class="t">注销公告</div><div class="x">${p(S1, S2, ...SIGNED)}</div><div class="n"><span>上一篇：<a>云溪镇启动高标准农田建设</a></span></div></div><div id="right"><div>图片新闻</div><ul><li><a href="/p">秋收时节</a></li></ul></div><div id="foot">主办：云溪县</div>`),
    gold: [S1, S2, ...SIGNED],
    mayStay: ['注销公告'],
  },
  {
    name: 'the same parts without any names',
    html: html('注销公告-云溪县', `<div><a href="/">首页</a><a href="/x">公开</a></div><div>当前位置:<a href="/">首页</a> / <a>公告</a></div><div><div class="t">注销公告</div><div class="x">${p(S1, S2, S1.replace('注销', '撤销'), ...SIGNED)}</div><div class="n"><span>上一篇：<a>云溪镇启动高标准农田建设</a></span></div></div><div><div>图片新闻</div><ul><li><a href="/p">秋收时节</a></li></ul></div><div>主办：云溪县</div>`),
    gold: [S1, S2, S1.replace('注销', '撤销'), ...SIGNED],
    mayStay: ['注销公告'],
  },
  {
    name: 'a report on a search engine that counts what it found',
    html: html('站内检索系统建设情况的报告', `<div class="m">${p('县政府网站站内检索系统于六月上线，试运行中共检索到信息35条。', '下一步将完善分词词库，提高检索准确率。', ...SIGNED)}</div>`),
    gold: ['县政府网站站内检索系统于六月上线，试运行中共检索到信息35条。', '下一步将完善分词词库，提高检索准确率。', ...SIGNED],
  },
  {
    name: 'a document that is a file in a frame of links',
    html: html('2023年部门决算公开', `<div class="nav">${TITLES.slice(0, 3).map((title, i) => `<li><a href="/${i}">${title}</a></li>`).join('')}</div><div class="article"><h1>2023年部门决算公开</h1><div class="wp_articlecontent"><p><a href="/f/js2023.pdf">云溪大学2023年部门决算.pdf</a></p></div></div><div class="l">${bare}</div>`),
    gold: ['云溪大学2023年部门决算.pdf'],
    mayStay: ['2023年部门决算公开'],
  },
  {
    name: 'links without an address, more of them than of the notice',
    html: html('公告', `<div class="m"><div class="t">注销公告</div><div class="x">${p(S1, S2, ...SIGNED)}</div><div class="l"><h4>更多公告</h4>${bare}</div></div>`),
    gold: [S1, S2, ...SIGNED],
    mayStay: ['注销公告', '更多公告'],
  },
  {
    name: 'places that links lead to, around the headings of the document',
    html: html('方案', `<div class="m">${['一、工作目标', '二、主要任务', '三、保障措施'].map((heading, i) => `<p><a name="_Toc${i}">${heading}</a></p>${p(S1, S2)}`).join('')}</div>`),
    gold: ['一、工作目标', S1, S2, '二、主要任务', S1, S2, '三、保障措施', S1, S2],
  },
  {
    name: 'a list of links that the last sentence opens',
    html: html('目录', `<div class="nav"><a href="/">首页</a><a href="/x">公开</a></div><div class="m"><p>我县2023年继续有效的行政规范性文件已经县政府常务会议审议通过，现将目录公布如下：</p><ul>${TITLES.slice(0, 4).map((title, i) => `<li><a href="/f/${i}.html">${title}</a></li>`).join('')}</ul></div>`),
    gold: ['我县2023年继续有效的行政规范性文件已经县政府常务会议审议通过，现将目录公布如下：', ...TITLES.slice(0, 4)],
  },
  {
    name: 'a comment form that says more than the notice, buttons to share inside it',
    html: html('通知', `<div class="c"><article><h1>关于做好游客疏导工作的通知</h1><div class="e">${p('各景区管理单位：', '春节临近，请各单位做好游客疏导工作。', ...SIGNED)}<div class="sharebox"><ul><li><a href="/s">点击以在 Twitter 上共享（在新窗口中打开）</a></li><li><a href="/f">点击以在 Facebook 上共享（在新窗口中打开）</a></li></ul></div></div></article><form class="comment-form"><p>您的邮箱地址不会被公开。 必填项已用 * 标注。</p><p>在此浏览器中保存我的显示名称、邮箱地址和网站地址，以便下次评论时使用。</p></form></div>`),
    gold: ['各景区管理单位：', '春节临近，请各单位做好游客疏导工作。', ...SIGNED],
    mayStay: ['关于做好游客疏导工作的通知'],
  },
  {
    name: 'words of no size put into sentences, boxes of no size around them',
    html: html('夜读', `<div class="m" style="font-size:0"><p style="font-size:16px">根据《代理记账管理<span style="font-size: 0px;color:#fff">转载自云溪</span>办法》有关规定，现将依法注销许可的代理记账机构公告如下，请知悉。</p><p style="font-size:16px">上述机构自公告之日起不得<i style="color:#fff;font-size:0">云溪客</i>继续从事<span style="font-size:0.9em">代理记账</span>业务。</p></div>`),
    gold: [S1, S2],
  },
];
