import type { NastyPage } from './page-article-pages';

/** Layouts of portals, papers and blogs of many years, with what stands around a document there. */
const A1 = '根据《中华人民共和国土地管理法》有关规定，现将拟征收土地的范围、现状和补偿安排公告如下，请有关村集体和村民知悉。';
const A2 = '拟征收土地位于白沙镇双河村，四至范围为：东至县道，南至小沙河，西至村界，北至林场，总面积约三十六亩。';
const A3 = '征收补偿按照市人民政府公布的区片综合地价执行；青苗和地上附着物另行清点登记，补偿款直接支付到户。';
const A4 = '自公告之日起十个工作日内，对补偿方案有异议的，可以向县自然资源局书面提出。';
const END = ['白沙县自然资源局', '二〇二二年九月五日'];
const B1 = '入秋以来，白沙县图书馆连续举办“夜读”活动，每晚开放到九点半，吸引了不少年轻读者。';
const B2 = '记者在二楼自习区看到，一百二十个座位几乎坐满，工作人员还准备了热茶和毯子。';
const B3 = '馆长林芳介绍，夜间开放三个月来，到馆读者突破两万人次，借阅量同比增长四成。';
const B4 = '下一步，图书馆将把夜间服务延伸到八个乡镇分馆，让更多群众在家门口读上好书。';

const p = (...lines: string[]) => lines.map((line) => `<p>${line}</p>`).join('');
const links = (words: string, tag = 'li') => words.split(' ').map((word, i) => `<${tag}><a href="/c/${i}/index.html">${word}</a></${tag}>`).join('');
const TITLES = '全县安全生产视频会议召开 我县三家企业入选省级名单 关于公布行政执法人员名单的公告 县领导调研防汛工作 秋季学期校园食品安全检查启动 白沙镇开展人居环境整治';
const list = (tag = 'li') => TITLES.split(' ').map((title, i) => `<${tag}><span class="date">09-0${i + 1}</span><a href="/2022/09/${i}.shtml" target="_blank">${title}</a></${tag}>`).join('');
const html = (title: string, body: string, head = '') => `<html><head><title>${title}-白沙县人民政府网</title>${head}</head><body>${body}</body></html>`;

export const layoutPages: readonly NastyPage[] = [
  {
    name: 'portal with a tool bar between the title and the text',
    html: html('征地公告', `<div id="top"><ul>${links('首页 新闻 公开 服务 互动')}</ul></div><div class="wz"><div class="bt">征收土地预公告</div><div class="xx"><span>发布时间：2022-09-05</span><span>信息来源：县自然资源局</span><span>浏览次数：<i>37</i></span></div><div class="gj">字号：<a href="javascript:doZoom(16)">大</a> <a href="javascript:doZoom(14)">中</a> <a href="javascript:doZoom(12)">小</a> <a href="javascript:print()">打印</a></div><div class="nr12">${p(A1, A2, A3, A4, ...END)}</div><div class="ewmbox"><img src="e.png"><p>扫一扫在手机上查看当前页面</p></div></div><div id="bot">版权所有 白沙县人民政府 <a href="/a">网站声明</a></div>`),
    gold: [A1, A2, A3, A4, ...END],
  },
  {
    name: 'title, line and text in one cell, text in font tags',
    html: html('征地公告', `<table><tr><td colspan="2"><img src="b.jpg"></td></tr><tr><td valign="top"><table>${links('机构职能 政策法规 办事指南 表格下载', 'td')}</table></td><td><table><tr><td align="center"><font size="5"><b>征收土地预公告</b></font></td></tr><tr><td align="center">2022-09-05　来源：本站　点击：<script>hits()</script></td></tr><tr><td><font face="宋体"><font size="3">　　${A1}<br>　　${A2}<br>　　${A3}</font></font></td></tr><tr><td align="right"><a href="javascript:window.close()">[关闭窗口]</a></td></tr></table></td></tr></table>`),
    gold: [A1, A2, A3],
  },
  {
    name: 'a newspaper page with a column of headlines on the left',
    html: html('夜读', `<div class="paper"><div class="left"><h3>第02版：综合</h3><ul>${list()}</ul></div><div class="right"><p class="pre">图书馆的灯亮到深夜</p><h1>夜读，点亮小城</h1><p class="sub">本报记者 林晓</p><founder-content>${p(B1, B2, B3, B4)}</founder-content></div></div>`),
    gold: [B1, B2, B3, B4],
    mayStay: ['图书馆的灯亮到深夜', '夜读，点亮小城', '本报记者 林晓'],
  },
  {
    name: 'blog with author box, tags and neighbours',
    html: html('夜读', `<header><h1>林间小屋</h1><nav>${links('首页 归档 标签 关于')}</nav></header><main><article class="post"><h2 class="post-title">夜读</h2><div class="post-meta">2022-09-05 · 阅读 312</div><div class="markdown-body">${p(B1, B2, B3)}<blockquote>${B4}</blockquote></div><div class="post-tags"><a href="/t/1">图书馆</a><a href="/t/2">阅读</a></div><div class="author-card"><img src="a.png"><p>林晓，自由撰稿人，写小城里的人和事。</p></div><nav class="prevnext"><a href="/1">上一篇：老街的早晨</a><a href="/2">下一篇：河边的桥</a></nav></article></main><footer>Powered by Hexo</footer>`),
    gold: [B1, B2, B3, B4],
  },
  {
    name: 'forum thread: the first post is the document',
    html: html('请教夜读', `<div class="nav">${links('论坛 版块 帮助')}</div><div class="postlist"><div class="post" id="p1"><div class="author"><a href="/u/1">河边草</a></div><div class="pct"><div class="t_f">${[B1, B2, B3, B4].join('<br>')}</div></div></div>${[1, 2, 3].map((i) => `<div class="post" id="p${i + 1}"><div class="author"><a href="/u/${i + 1}">读者${i}</a></div><div class="pct"><div class="t_f">谢谢楼主分享，改天一起去。</div></div></div>`).join('')}</div>`),
    gold: [B1, B2, B3, B4],
    // Replies are talk, but nothing in the mark-up says so.
    mayStay: ['读者1', '读者2', '读者3', '谢谢楼主分享，改天一起去。'],
  },
  {
    name: 'question and answer of a mayor’s mailbox',
    html: html('信件', `<div class="menu">${links('写信 查信 统计')}</div><div class="letter"><table><tr><th>信件标题</th><td>关于村道路灯不亮的问题</td></tr><tr><th>来信内容</th><td>您好，双河村二组的路灯坏了两个月，晚上出行很不方便，请帮忙解决。</td></tr><tr><th>答复单位</th><td>白沙镇人民政府</td></tr><tr><th>答复内容</th><td>您好，来信收悉。经核实，双河村二组共有六盏路灯损坏，我镇已安排维修，将于本周五前全部恢复。感谢您的关注。</td></tr></table></div><div class="foot">主办：白沙县人民政府</div>`),
    gold: ['信件标题 关于村道路灯不亮的问题', '来信内容 您好，双河村二组的路灯坏了两个月，晚上出行很不方便，请帮忙解决。', '答复单位 白沙镇人民政府', '答复内容 您好，来信收悉。经核实，双河村二组共有六盏路灯损坏，我镇已安排维修，将于本周五前全部恢复。感谢您的关注。'],
  },
  {
    name: 'procurement notice: mostly short labelled lines',
    html: html('采购公告', `<div class="head">${links('首页 公告 法规 下载')}</div><div class="vF_detail"><div class="title">图书馆空调采购公告</div><div class="vF_con">${p('项目编号：BS2022-017', '项目名称：县图书馆空调采购', '预算金额：38.6万元', '采购方式：竞争性磋商', '供应商应当具备独立承担民事责任的能力。', '获取文件时间：2022年9月6日至9月13日', '地点：县公共资源交易中心302室', '联系人：王老师', '电话：023-55551234')}</div></div><div class="rlist"><h4>最新公告</h4><ul>${list()}</ul></div><div class="foot">技术支持：某某科技有限公司</div>`),
    gold: ['项目编号：BS2022-017', '项目名称：县图书馆空调采购', '预算金额：38.6万元', '采购方式：竞争性磋商', '供应商应当具备独立承担民事责任的能力。', '获取文件时间：2022年9月6日至9月13日', '地点：县公共资源交易中心302室', '联系人：王老师', '电话：023-55551234'],
  },
  {
    name: 'personnel notice of names only',
    html: html('任免', `<div class="head">${links('首页 要闻 公开 服务')}</div><div class="x1"><div class="x2">白沙县人民政府关于张志强等同志职务任免的通知</div><div class="x3">${p('任命：', '张志强为县水利局局长；', '李慧为县审计局副局长；', '免去：', '王国平的县水利局局长职务。', '白沙县人民政府', '2022年9月1日')}</div></div><div class="side"><ul>${list()}</ul></div>`),
    gold: ['任命：', '张志强为县水利局局长；', '李慧为县审计局副局长；', '免去：', '王国平的县水利局局长职务。', '白沙县人民政府', '2022年9月1日'],
  },
  {
    name: 'regulation in nested ordered lists',
    html: html('规定', `<ul class="menu">${links('首页 法规')}</ul><div class="law"><ol><li>本规定适用于本县行政区域内的公共图书馆。<ol><li>县图书馆；</li><li>乡镇分馆。</li></ol></li><li>公共图书馆应当免费向社会公众开放。</li><li>开放时间每周不少于六十小时，具体由县文化和旅游局公布。</li></ol></div>`),
    gold: ['本规定适用于本县行政区域内的公共图书馆。', '县图书馆；', '乡镇分馆。', '公共图书馆应当免费向社会公众开放。', '开放时间每周不少于六十小时，具体由县文化和旅游局公布。'],
  },
  {
    name: 'text as definition list',
    html: html('指南', `<div class="menu">${links('首页 服务')}</div><dl class="guide"><dt>办理条件</dt><dd>年满十六周岁，持有本县户籍或者居住证。</dd><dt>所需材料</dt><dd>身份证原件及一寸照片两张；未成年人由监护人陪同办理。</dd><dt>办理时限</dt><dd>材料齐全的，当场办结。</dd></dl><div class="foot">白沙县图书馆</div>`),
    gold: ['办理条件', '年满十六周岁，持有本县户籍或者居住证。', '所需材料', '身份证原件及一寸照片两张；未成年人由监护人陪同办理。', '办理时限', '材料齐全的，当场办结。'],
  },
  {
    name: 'slides: pictures with captions',
    html: html('夜读', `<div class="nav">${links('首页 图片 视频')}</div><div class="pics"><p><img src="1.jpg"></p><p>九月三日晚，读者在县图书馆自习区阅读。林晓 摄</p><p><img src="2.jpg"></p><p>工作人员为读者整理图书。林晓 摄</p></div><div class="hotpics"><h3>精彩图集</h3><ul>${list()}</ul></div>`),
    gold: ['九月三日晚，读者在县图书馆自习区阅读。林晓 摄', '工作人员为读者整理图书。林晓 摄'],
  },
  {
    name: 'the text in a pre',
    html: html('公告', `<div class="nav">${links('首页 公告')}</div><pre class="txt">${A1}\n${A2}\n${A3}</pre><div class="foot"><a href="/">返回首页</a></div>`),
    gold: [`${A1} ${A2} ${A3}`],
  },
  {
    name: 'two columns of one text',
    html: html('夜读', `<div class="nav">${links('首页 版面')}</div><table class="cols"><tr><td width="50%">${p(B1, B2)}</td><td width="50%">${p(B3, B4)}</td></tr></table>`),
    gold: [B1, B2, B3, B4],
  },
  {
    name: 'paragraphs in div, share bar in the same box without names',
    html: html('夜读', `<div>${links('首页 要闻 专题', 'span')}</div><div><div>${B1}</div><div>${B2}</div><div>${B3}</div><div>${B4}</div><div>分享到：<a href="#">新浪微博</a> <a href="#">微信</a> <a href="#">QQ空间</a></div><div>【<a href="javascript:print()">打印</a>】【<a href="javascript:close()">关闭</a>】</div></div>`),
    gold: [B1, B2, B3, B4],
  },
  {
    name: 'hidden duplicate for phones beside the visible body',
    html: html('夜读', `<div class="pc"><div class="tt">${p(B1, B2, B3)}</div></div><div class="wap" style="display:none"><div class="tt">${p(B1, B2, B3)}</div></div>`),
    gold: [B1, B2, B3],
  },
  {
    name: 'rows of labels and values below a row of prose in one table',
    html: html('修路', `<div class="nav">${links('首页 要闻')}</div><div class="b7"><table><tr><td colspan="2"><p>白沙县2023年乡村道路维修工程已由县发展改革局批准建设，资金来自县级财政，现进行公开招标，欢迎符合条件的单位参加。</p></td></tr><tr><td>建设地点</td><td>白沙县城北乡</td></tr><tr><td>计划工期</td><td>90日历天</td></tr></table></div>`),
    gold: ['白沙县2023年乡村道路维修工程已由县发展改革局批准建设，资金来自县级财政，现进行公开招标，欢迎符合条件的单位参加。', '建设地点\t白沙县城北乡', '计划工期\t90日历天'],
  },
  {
    name: 'prose beside a label in the page’s own table',
    html: html('停水', `<div class="nav">${links('首页 要闻')}</div><table><tr><td>标题</td><td>停水通知</td></tr><tr><td>内容</td><td>${p('因水厂检修，9月8日8时至20时城北片区停水，请居民提前储水。', '不便之处敬请谅解，恢复供水的时间以水厂通知为准。')}</td></tr><tr><td>经办股室</td><td>供水股</td></tr><tr><td>最后更新</td><td>2009/08/18</td></tr></table>`),
    gold: ['因水厂检修，9月8日8时至20时城北片区停水，请居民提前储水。', '不便之处敬请谅解，恢复供水的时间以水厂通知为准。'],
  },
  {
    name: 'a row of prose between rows of the page’s own table',
    html: html('停水', `<div class="nav">${links('首页 要闻')}</div><table><tr><td>标题</td><td>停水通知</td></tr><tr><td colspan="2">${p('因水厂检修，9月8日8时至20时城北片区停水，请居民提前储水。', '不便之处敬请谅解，恢复供水的时间以水厂通知为准。')}</td></tr><tr><td>经办股室</td><td>供水股</td></tr><tr><td>最后更新</td><td>2009/08/18</td></tr></table>`),
    gold: ['因水厂检修，9月8日8时至20时城北片区停水，请居民提前储水。', '不便之处敬请谅解，恢复供水的时间以水厂通知为准。'],
  },
  {
    name: 'rows of the page’s own tools and fields below a row of prose',
    html: html('修路', `<div class="nav">${links('首页 要闻')}</div><div class="b7"><table><tr><td colspan="2"><p>白沙县2023年乡村道路维修工程已由县发展改革局批准建设，资金来自县级财政，现进行公开招标，欢迎符合条件的单位参加。</p></td></tr><tr><td>来源：城建局</td><td>浏览次数：87</td></tr><tr><td><a href="/a">上一篇</a></td><td><a href="/b">下一篇</a></td></tr></table></div>`),
    gold: ['白沙县2023年乡村道路维修工程已由县发展改革局批准建设，资金来自县级财政，现进行公开招标，欢迎符合条件的单位参加。'],
  },
  {
    name: 'visible duplicate for phones',
    html: html('夜读', `<div class="pc-view"><div class="cont1">${p(B1, B2, B3)}</div></div><div class="wap-view"><div class="cont1">${p(B1, B2, B3)}</div></div>`),
    gold: [B1, B2, B3],
  },
  {
    name: 'cookie notice and app sheet over a short text',
    html: html('停水', `<div class="cookie-bar">我们使用Cookie改善您的浏览体验，继续浏览即表示您同意我们的隐私政策。<button>同意</button></div><div class="n8">${p('因水厂检修，9月8日城北片区停水一天。', '请居民提前储水。')}</div><div class="openapp"><a href="/app">打开APP阅读全文</a></div>`),
    gold: ['因水厂检修，9月8日城北片区停水一天。', '请居民提前储水。'],
  },
  {
    name: 'column introduction beside a short text',
    html: html('停水', `<div class="lf"><div class="intro"><h3>栏目介绍</h3><p>本栏目发布全县供水、供电、供气等便民信息，欢迎广大群众关注和监督，如有疑问请拨打服务热线咨询。</p></div><ul>${links('供水 供电 供气 公交')}</ul></div><div class="rt"><h1>停水通知</h1><div class="con3">${p('因水厂检修，9月8日8时至20时城北片区停水。', '请居民提前储水，不便之处敬请谅解。', '白沙县自来水公司')}</div></div>`),
    gold: ['因水厂检修，9月8日8时至20时城北片区停水。', '请居民提前储水，不便之处敬请谅解。', '白沙县自来水公司'],
  },
  {
    name: 'single page application: body as HTML in JSON, shell with a slogan',
    html: html('夜读', `<div id="app"><div class="loading">正在加载，请稍候……</div></div><script type="application/json" id="__DATA__">{"props":{"article":{"title":"夜读","body":"<p>${B1}</p><p>${B2}</p><p>${B3}</p>"}}}</script>`),
    gold: [`{"props":{"article":{"title":"夜读","body":"<p>${B1}</p><p>${B2}</p><p>${B3}</p>"}}}`],
  },
  {
    name: 'comment never closed behind the body',
    html: html('夜读', `<div class="nav">${links('首页 要闻')}</div><div class="b5">${p(B1, B2, B3)}</div><!-- 统计代码 <div>`),
    gold: [B1, B2, B3],
  },
  {
    name: 'editor’s note of review levels, source and hot words behind the text',
    html: html('夜读', `<div class="z"><div class="z1">${p(B1, B2, B3, B4)}</div><div class="z2">来源：白沙融媒</div><div class="z3">初审：李丽　复审：王强　终审：赵刚</div><div class="z4">关键词：<a href="/k/1">图书馆</a> <a href="/k/2">夜读</a></div></div>`),
    gold: [B1, B2, B3, B4],
    mayStay: ['初审：李丽 复审：王强 终审：赵刚'],
  },
  {
    name: 'copyright sentence in the foot longer than a short text',
    html: html('停水', `<div class="w9">${p('9月8日城北停水，请储水。')}</div><div class="bq">凡本网注明“来源：白沙网”的所有作品，版权均属于白沙网，未经本网授权不得转载、摘编或利用其它方式使用上述作品。已经本网授权使用作品的，应在授权范围内使用。</div>`),
    gold: ['9月8日城北停水，请储水。'],
  },
  {
    name: 'an old frame page with noframes text',
    html: `<html><head><title>白沙县</title></head><frameset rows="80,*"><frame src="top.htm"><frame src="main.htm"><noframes><body><p>${A1}</p><p>${A2}</p></body></noframes></frameset></html>`,
    gold: [A1, A2],
  },
  {
    name: 'null bytes and stray end tags',
    html: html('公告', `</td></tr></div>\0<div class="m6">${p(A1, A2)}\0</span></p>${p(A3)}</div></div></div>`),
    gold: [A1, A2, A3],
    mayStay: ['\0'],
  },
];

/** Pages that hold no document. */
export const shells: readonly { readonly name: string; readonly kind: 'list' | 'login' | 'search' | 'error'; readonly html: string }[] = [
  { name: 'list of a column', kind: 'list', html: html('通知公告', `<div class="nav">${links('首页 新闻 公开 服务')}</div><div class="content"><ul>${list()}${list()}${list()}</ul><div class="page">共 35 页 <a href="2.html">2</a> <a href="3.html">3</a> <a href="2.html">下一页</a></div></div><div class="footer">主办：白沙县人民政府办公室</div>`) },
  { name: 'front page with teasers', kind: 'list', html: html('首页', `<div class="nav">${links('首页 新闻 公开 服务')}</div>${[1, 2, 3].map((i) => `<div class="box${i}"><h2><a href="/${i}">栏目${i}</a></h2><ul>${list()}</ul></div>`).join('')}<div class="teasers">${[1, 2, 3, 4].map((i) => `<div class="t"><a href="/n/${i}">白沙县举行夜读活动第${i}场</a><p>活动现场气氛热烈，读者踊跃参加。</p></div>`).join('')}</div>`) },
  { name: 'teasers whose boxes are counted by their ids', kind: 'list', html: html('要闻', `<div class="nav">${links('首页 新闻 公开 服务')}</div><div class="c">${[1, 2, 3, 4, 5].map((i) => `<div id="post-${i}"><a href="/n/${i}">白沙县举行夜读活动第${i}场</a><p>活动现场气氛热烈，读者踊跃参加。</p></div>`).join('')}</div><div id="foot">主办：白沙县</div>`) },
  { name: 'log-in form', kind: 'login', html: html('用户登录', `<div class="box"><h2>用户登录</h2><form action="/login"><label>用户名</label><input name="u"><label>密码</label><input type="password" name="p"><button>登录</button><a href="/reg">注册</a><a href="/forget">忘记密码？</a></form></div><div class="footer">版权所有 白沙县人民政府</div>`) },
  { name: 'search results', kind: 'search', html: html('搜索结果', `<form><input name="q" value="停水"></form><div>为您找到相关结果约 35 条</div><div class="rs">${[1, 2, 3, 4, 5].map((i) => `<div class="r"><h3><a href="/${i}">关于城北停水的通知之${i}</a></h3><p>因水厂检修，城北片区停水，请居民提前储水，……</p><span>2022-09-0${i}</span></div>`).join('')}</div>`) },
  { name: 'results under the title of a search', kind: 'search', html: html('站内搜索-白沙县人民政府', `<div class="top"><a>返回首页</a><form><input name="q" value="停水"></form></div><div class="n">为您找到相关结果约 86 个</div>${[1, 2, 3, 4, 5].map((i) => `<div class="res"><h3><a href="/${i}">关于城北停水的通知之${i}</a></h3><p>因水厂检修，城北片区停水，请居民提前储水……</p><p>来源：白沙日报　时间：2022-09-0${i}</p></div>`).join('')}`) },
  { name: 'page not found', kind: 'error', html: html('404', `<div class="err"><h1>404</h1><p>抱歉，您访问的页面不存在或者已被删除。</p><a href="/">返回首页</a></div>`) },
  { name: 'shell without its file', kind: 'error', html: html('公告', `<div class="nav">${links('首页 公告')}</div><div class="con">没找到该公告的内容文件！</div><div class="foot">版权所有 白沙县人民政府</div>`) },
];
