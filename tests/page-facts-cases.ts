import type { PageFacts } from '../src/model/page';

/** What a page must yield; a key that is missing is not looked at, null means nothing must be found. */
export interface FactsCase {
  readonly name: string;
  /** `doc` marks the document's container, `chrome` what inside it is none of it. */
  readonly html: string;
  readonly title?: string | null;
  readonly publishedAt?: string | null;
  readonly signedAt?: string | null;
  readonly documentNumber?: string | null;
  readonly issuer?: string | null;
  readonly origin?: string | null;
  readonly url?: string | null;
  readonly region?: string | null;
  readonly attachments?: PageFacts['attachments'];
  readonly images?: PageFacts['images'];
}

const P = '<p>各乡镇人民政府，县直各部门：现将有关事项通知如下，请结合实际认真贯彻执行，切实抓好落实。</p>';
const T = '关于做好防汛抗旱工作的通知';
const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

export const TABLE_CASES: readonly FactsCase[] = [
  { name: 'two pairs a row, padded labels', html: `<table>${row('<b>索 引 号：</b>', 'A01/2024-0001', '<b>主题分类：</b>', '水利')}${row('<b>发文机关：</b>', '云溪县水利局', '<b>成文日期：</b>', '2024年03月01日')}${row('<b>标　　题：</b>', T)}${row('<b>发文字号：</b>', '云水发〔2024〕5号', '<b>发布日期：</b>', '2024年03月04日')}</table><div doc>${P}</div>`, title: T, publishedAt: '2024-03-04', signedAt: '2024-03-01', documentNumber: '云水发〔2024〕5号', issuer: '云溪县水利局' },
  { name: 'label and value in one cell', html: `<table>${row('索引号：A01/2024-0002', '发布机构：云溪县水利局')}${row('文号：云水发〔2024〕6号', '发布日期：2024-03-05')}${row(`名称：${T}`)}</table><div doc>${P}</div>`, title: T, publishedAt: '2024-03-05', documentNumber: '云水发〔2024〕6号', issuer: '云溪县水利局' },
  { name: 'th and td', html: `<table><tr><th>索引号</th><td>11430/2024-3</td><th>发文机关</th><td>云溪县教育局</td></tr><tr><th>文号</th><td>云教〔2024〕7号</td><th>成文日期</th><td>2024-02-29</td></tr></table><h1>${T}</h1><div doc>${P}</div>`, title: T, documentNumber: '云教〔2024〕7号', issuer: '云溪县教育局', signedAt: '2024-02-29', publishedAt: null },
  { name: 'an empty cell shifts nothing', html: `<table>${row('来源：', '', '发文机构：', '云溪县民政局')}${row('发文字号：', '', '成文日期：', '2024-01-15')}${row('文 号：', '&nbsp;', '发布日期：', '2024-01-16')}</table><div doc>${P}</div>`, origin: null, issuer: '云溪县民政局', documentNumber: null, signedAt: '2024-01-15', publishedAt: '2024-01-16' },
  { name: 'lines in turn with one value missing', html: `<div><p>来源:</p><p>发文机构:</p><p>镇巴县民政局</p><p>发文字号:</p><p>镇民发〔2024〕7号</p><p>发布日期:</p><p>2024-05-06</p></div><div doc>${P}</div>`, origin: null, issuer: '镇巴县民政局', documentNumber: '镇民发〔2024〕7号', publishedAt: '2024-05-06' },
  { name: 'dl with dt and dd', html: `<dl><dt>索引号</dt><dd>X-1</dd><dt>发布机构</dt><dd>云溪县卫生健康局</dd><dt>文号</dt><dd></dd><dt>发布日期</dt><dd>2023-12-30 08:05</dd></dl><div doc>${P}</div>`, issuer: '云溪县卫生健康局', documentNumber: null, publishedAt: '2023-12-30T08:05' },
  { name: 'ul of spans', html: `<ul><li><span>索引号：</span><em>X-2</em></li><li><span>发文机关：</span><em>云溪县财政局</em></li><li><span>成文日期：</span><em></em></li><li><span>发布日期：</span><em>2022-11-01</em></li></ul><div doc>${P}</div>`, issuer: '云溪县财政局', signedAt: null, publishedAt: '2022-11-01' },
  { name: 'divs with label and value side by side', html: `<div class="box"><div class="row"><div class="l">索引号</div><div class="r">X-3</div></div><div class="row"><div class="l">文号：</div><div class="r">云政办发〔2021〕3号</div></div><div class="row"><div class="l">发布机构：</div><div class="r">云溪县人民政府办公室</div></div></div><div doc>${P}</div>`, documentNumber: '云政办发〔2021〕3号', issuer: '云溪县人民政府办公室' },
  { name: 'a row of labels over a row of values', html: `<table><tr><th>索引号</th><th>文号</th><th>发布机构</th><th>发布日期</th></tr>${row('X-4', '云府〔2020〕9号', '云溪县人民政府', '2020-09-01')}</table><div doc>${P}</div>`, documentNumber: '云府〔2020〕9号', issuer: '云溪县人民政府', publishedAt: '2020-09-01' },
  { name: 'a list of documents is no index', html: `<table><tr><th>索引号</th><th>名称</th><th>文号</th><th>发布日期</th></tr>${row('X-5', '别的通知', '云府〔2020〕10号', '2020-10-01')}${row('X-6', '又一个通知', '云府〔2020〕11号', '2020-10-02')}</table><h1>${T}</h1><div doc>${P}</div>`, title: T, documentNumber: null, publishedAt: null },
  { name: 'a value that looks like a label', html: `<table>${row('信息分类：', '公告', '名称：', '标题')}${row('主题词：', '来源', '发布日期：', '2024-06-01')}</table><h1>${T}</h1><div doc>${P}</div>`, publishedAt: '2024-06-01', title: T },
  { name: 'joint issuers', html: `<table>${row('发文机关：', '云溪县财政局 云溪县税务局', '文号：', '云财〔2024〕1号')}</table><div doc>${P}</div>`, issuer: '云溪县财政局、云溪县税务局', documentNumber: '云财〔2024〕1号' },
  { name: 'the site is no issuer', html: `<table>${row('发布机构：', '云溪县政府网站', '索引号：', 'X-7')}</table><div doc>${P}</div>`, issuer: null },
  { name: 'a placeholder day', html: `<table>${row('成文日期：', '0001-01-01', '发布日期：', '1970-01-01')}</table><div doc>${P}</div>`, signedAt: null, publishedAt: null },
  { name: 'a table of the text itself', html: `<h1>${T}</h1><div doc>${P}<table>${row('发布日期：', '2019-01-01', '文号：', '甲发〔2019〕1号')}</table>${P}</div>`, publishedAt: null, documentNumber: null },
  { name: 'labels behind bullets', html: `<ul><li>•索 引 号：X-8</li><li>•发文机构：云溪县审计局</li><li>•发文日期：2024年1月3日</li></ul><div doc>${P}</div>`, issuer: '云溪县审计局', signedAt: '2024-01-03' },
  { name: 'nested layout tables', html: `<table><tr><td><table>${row('索引号：', 'X-9', '文号：', '云林〔2018〕2号')}</table></td></tr><tr><td doc>${P}</td></tr></table>`, documentNumber: '云林〔2018〕2号' },
  { name: 'labels in brackets', html: `<table>${row('【索引号】', 'X-10', '【发布机构】', '云溪县林业局')}${row('【发布日期】', '2018/4/5', '【文号】', '无')}</table><div doc>${P}</div>`, issuer: '云溪县林业局', publishedAt: '2018-04-05', documentNumber: null },
  { name: 'label and value on two lines of a cell', html: `<table><tr><td><p>文号：</p><p>云文〔2017〕8号</p></td><td><p>发布日期：</p><p>2017-08-08</p></td></tr></table><div doc>${P}</div>`, documentNumber: '云文〔2017〕8号', publishedAt: '2017-08-08' },
  { name: 'an index behind the document', html: `<h1>${T}</h1><div doc>${P}${P}</div><table>${row('索引号：', 'X-11', '发文字号：', '云农〔2016〕3号')}${row('发布机构：', '云溪县农业农村局', '发布日期：', '2016-03-03')}</table>`, documentNumber: '云农〔2016〕3号', publishedAt: '2016-03-03' },
  { name: 'one pair in one paragraph each, no colon', html: `<div><p><b>索引号</b> X-12</p><p>发布日期 2015-05-05 文号 云气〔2015〕1号</p></div><div doc>${P}</div>`, publishedAt: '2015-05-05' },
];

export const HEAD_LINE_CASES: readonly FactsCase[] = [
  { name: 'a day and its time in pieces in front of the title', html: `<div class="ht"><span><em>2023</em></span><span><em>10</em>/<em>21</em></span><span>07:32:15</span></div><div>来源：云溪日报</div><h1>${T}</h1><div doc>${P}</div>`, publishedAt: '2023-10-21T07:32:15', origin: '云溪日报' },
  { name: 'a score in pieces is no day', html: `<div class="ht"><span>2023</span><span><em>10</em>/<em>21</em></span><span>票</span></div><div>来源：云溪日报</div><h1>${T}</h1><div doc>${P}</div>`, publishedAt: null },
  { name: 'a dash between day and time', html: `<h1>${T}</h1><div>由 <span>admin</span> 发表于 <span>2023年9月13日 - 15:26</span></div><div doc>${P}</div>`, publishedAt: '2023-09-13T15:26' },
  { name: 'a dash between two days', html: `<h1>${T}</h1><div>发布于 <span>2023年9月13日 - 15日</span></div><div doc>${P}</div>`, publishedAt: '2023-09-13' },
  { name: 'a day behind a gap is not said by the label in front', html: `<h1>${T}</h1><div>统计信息 -&gt; 内容　　录入：tjj　　2016-4-12</div><div doc>${P}</div>`, publishedAt: '2016-04-12' },
  { name: 'a day that a label of another day names', html: `<h1>${T}</h1><div>统计信息 -&gt; 内容　　有效期：　　2016-4-12</div><div doc>${P}</div>`, publishedAt: null },
  { name: 'the account of an exported article', html: `<h1>${T}</h1><div><span>公众号：清风云溪</span> | <span>作者：</span> | <span>发布时间：2023-09-28 19:30:05</span></div><div doc>${P}</div>`, origin: '清风云溪', publishedAt: '2023-09-28T19:30:05' },
  { name: 'the number of an account is no part of its name', html: `<h1>${T}</h1><div>公众号：清风云溪（ID：qfyx2019）</div><div>发布时间：2023-09-28 19:30:05</div><div doc>${P}</div>`, origin: '清风云溪' },
  { name: 'where a printed article came from', html: `<h1>${T}</h1><div>文章来自：云溪县政务网　　发表时间：2011-12-21　　打印时间：2012-3-6 9:41:17</div><div doc>${P}</div>`, origin: '云溪县政务网', publishedAt: '2011-12-21' },
  { name: 'an account beside the stamp', html: `<h1>${T}</h1><div><span>云溪教育发布</span> <span>2024-02-18 19:22</span> <span>阅读 3.4万</span></div><div doc>${P}</div>`, origin: '云溪教育发布', publishedAt: '2024-02-18T19:22' },
  { name: 'a column beside the stamp', html: `<h1>${T}</h1><div><span>县政府信息发布</span> <span>2024-02-18 19:22</span></div><div doc>${P}</div>`, origin: null },
  { name: 'the number of an announcement under its label', html: `<ul><li><strong>标　　题：</strong>${T}</li><li><strong>发文字号：</strong>2021年第33号</li><li><strong>成文日期：</strong>2021年11月08日</li></ul><div doc>${P}</div>`, documentNumber: '2021年第33号' },
  { name: 'an issue is no number', html: `<ul><li><strong>发文字号：</strong>2021年第3期</li></ul><div doc>${P}</div>`, documentNumber: null },
  { name: 'a title that speaks of accounts has no colon', html: `<h1>政务公众号清理情况</h1><div>发布时间：2023-09-28</div><div doc>${P}</div>`, origin: null },
  { name: 'the office that answers a proposal', html: `<h1>对第117号提案的答复</h1><div>录入时间：2013年7月9日　　办理单位：云溪县城市管理局　　阅读：205次</div><div doc>${P}</div>`, issuer: '云溪县城市管理局', publishedAt: '2013-07-09' },
  { name: 'who built the site answers nothing', html: `<h1>对第117号提案的答复</h1><div>录入时间：2013年7月9日</div><div doc>${P}</div><div>承办单位：云溪县大数据中心</div>`, issuer: null },
  { name: 'the day an issue came out, beside its contents', html: `<title>云溪县人民政府公报</title><div>2017年第4号（总第86号）<br>出版日期：2017年8月25日</div>${'<div><a href="/1">关于山林管护的通知</a></div>'.repeat(12)}<span id="lblTitle" class="bt">${T}</span><div doc>${P}</div>`, publishedAt: '2017-08-25', origin: '云溪县人民政府公报', title: T },
  { name: 'a book in the index has its own day', html: `<h1>${T}</h1><div doc>${P}</div><div>出版日期：2017年8月25日</div>`, publishedAt: null },
  { name: 'a newspaper by the title of its page', html: `<title>云溪日报数字报-老渡口的新营生</title><div class="bt">老渡口的新营生</div><div doc>${P}</div>`, origin: '云溪日报' },
  { name: 'a statistical communiqué is no periodical', html: `<title>云溪县2015年国民经济和社会发展统计公报</title><div doc>${P}</div>`, origin: null },
  { name: 'a count without its number beside the source', html: `<h1>${T}</h1><div>2015/3/10 &nbsp;&nbsp;来源：县残联&nbsp;&nbsp;浏览<span></span>次</div><div doc>${P}</div>`, origin: '县残联' },
  { name: 'a label glued to the source', html: `<h1>${T}</h1><div>发布时间：2024-01-18 09:41浏览次数：<span></span>信息来源：大槐镇字体:[<a>大</a><a>中</a>]</div><div doc>${P}</div>`, origin: '大槐镇' },
  { name: 'a newspaper between its day and its page', html: `<table class="bt"><tr><td><b>${T}</b></td></tr><tr><td>2019-06-12　云江日报　第05版</td></tr></table><div doc>${P}</div>`, publishedAt: '2019-06-12', origin: '云江日报' },
  { name: 'the time of a post in brackets', html: `<div><h2>${T}</h2> <span class="time">(2016-12-22 22:37:51)</span></div><div doc>${P}</div>`, publishedAt: '2016-12-22T22:37:51' },
  { name: 'a day in brackets is the document’s own', html: `<h1>${T}</h1><div doc><p>（2016年12月22日）</p>${P}</div>`, publishedAt: null },
  { name: 'a time behind a sign in a tag', html: `<meta name="firstpublishedtime" content="2023-07-11-17:00:02"><h1>${T}</h1><div doc>${P}</div>`, publishedAt: '2023-07-11T17:00:02' },
  { name: 'blanks around the signs of a day, years with a dash are none', html: `<h1>${T}</h1><div>发布时间 ： 2024 - 04 - 22 | 来源 ： 云溪县统计局</div><div doc>${P}</div>`, publishedAt: '2024-04-22', origin: '云溪县统计局' },
  { name: 'two years with a dash are no day', html: `<h1>${T}</h1><div>发布时间：2021 - 2025 年</div><div doc>${P}</div>`, publishedAt: null },
  { name: 'the number of the paper in front of the labels', html: `<h1>${T}</h1><div>云水发〔2024〕21号　发布日期：2024-07-12　来源：云溪县水利局</div><div doc>${P}</div>`, documentNumber: '云水发〔2024〕21号', publishedAt: '2024-07-12', origin: '云溪县水利局' },
  { name: 'a row of a list has a number and no labels', html: `<h1>${T}</h1><div><a href="/1">云水发〔2024〕20号 关于节水的通知</a></div><div>发布日期：2024-07-12</div><div doc>${P}</div>`, documentNumber: null },
  { name: 'the account that posted, by its class', html: `<h1>${T}</h1><div><p class="author-name">云溪融媒</p><span>2024-05-11 18:20</span></div><div doc>${P}</div>`, origin: '云溪融媒' },
  { name: 'a person by that class is no source', html: `<h1>${T}</h1><div><p class="author-name">李小山</p><span>2024-05-11 18:20</span></div><div doc>${P}</div>`, origin: null },
  { name: 'the source below the text', html: `<h1>${T}</h1><div>发布时间：2023-07-01 16:20</div><div><div doc>${P}</div><div>来源：望岭镇党委</div></div>`, origin: '望岭镇党委' },
  { name: 'sources in a list below the text are those of others', html: `<h1>${T}</h1><div>发布时间：2023-07-01 16:20</div><div doc>${P}</div><ul><li>防汛演练举行 来源：云溪日报</li><li>水库安全检查 来源：云溪晚报</li></ul>`, origin: null },
  { name: 'the reporter behind the source', html: `<h1>${T}</h1><div>2023-11-22 07:40 来源：云溪日报 记者 程果</div><div doc>${P}</div>`, origin: '云溪日报' },
  { name: 'an office behind the time, one blank between', html: `<h3>${T}</h3><i>2024-06-06 10:18&nbsp;教务处&nbsp; 阅读：<span></span></i><div doc>${P}</div>`, publishedAt: '2024-06-06T10:18', origin: '教务处' },
  { name: 'the source by the first word of a class', html: `<h1>${T}</h1><div><span class="date">2023年01月09日 20:15</span> <a class="source ent-source">云溪财讯</a></div><div doc>${P}</div>`, origin: '云溪财讯' },
  { name: 'a label whose colon is a style', html: `<h1>${T}</h1><div><div class="field__label">来源</div><div>云溪县应急管理局</div></div><div doc>${P}</div>`, origin: '云溪县应急管理局' },
  { name: 'the day of the newspaper before that of the upload', html: `<h3>${T}</h3><dl><dt>刊登日期：</dt><dd>2020-09-03</dd><dt>上传日期：</dt><dd>2020-08-31</dd></dl><div doc>${P}</div>`, publishedAt: '2020-09-03' },
  { name: 'labels in traditional script, a day of the Republic', html: `<table><tr><th>標題</th><td>${T}</td></tr><tr><th>發布日期</th><td>2009/08/17</td></tr></table><p>發文日期：中華民國98年8月14日</p><p>發文字號：府社救字第0980112345號</p><div doc>${P}</div>`, title: T, publishedAt: '2009-08-17', signedAt: '2009-08-14', documentNumber: '府社救字第0980112345號' },
  { name: 'one line', html: `<h1>${T}</h1><div class="info">发布时间：2024-03-01 14:32　来源：云溪日报　作者：张三　浏览次数：<span id="hits">12</span>　字体：[大 中 小]</div><div doc>${P}</div>`, title: T, publishedAt: '2024-03-01T14:32', origin: '云溪日报' },
  { name: 'a span for each value', html: `<h1>${T}</h1><p><span>发布时间：</span><span>2024-03-01 14:32:50</span><span>来源：</span><span>云溪发布</span><span>【字体：大 中 小】</span></p><div doc>${P}</div>`, publishedAt: '2024-03-01T14:32:50', origin: '云溪发布' },
  { name: 'day and time apart', html: `<h1>${T}</h1><div><b>2024-03-01</b> <i>14:32</i></div><div doc>${P}</div>`, publishedAt: '2024-03-01T14:32' },
  { name: 'a bare stamp and the name of a medium', html: `<h1>${T}</h1><p>2016年05月25日10:10 云溪财经</p><div doc>${P}</div>`, publishedAt: '2016-05-25T10:10' },
  { name: 'no source is written', html: `<h1>${T}</h1><div>来源： 作者： 发布时间：2024-04-02</div><div doc>${P}</div>`, origin: null, publishedAt: '2024-04-02' },
  { name: 'the line of central portals', html: `<h1>${T}</h1><div>中央政府门户网站　www.gov.example　　 2006年02月16日　　 来源：云溪社</div><div doc>${P}</div>`, publishedAt: '2006-02-16', origin: '云溪社' },
  { name: 'this site is no source', html: `<meta name="ContentSource" content="本站"><h1>${T}</h1><div>日期：2024-04-03 来源：本网 点击：5</div><div doc>${P}</div>`, origin: null, publishedAt: '2024-04-03' },
  { name: 'today is no day of publication', html: `<div>今天是：2026年2月3日 星期二</div><h1>${T}</h1><div doc>${P}</div>`, publishedAt: null },
  { name: 'news beside the document', html: `<ul><li><a href="/a">别的新闻标题一二三四</a><span>2026-01-01</span></li><li><a href="/b">别的新闻标题五六七八</a><span>2026-01-02</span></li></ul><h1>${T}</h1><div doc>${P}</div><div>相关新闻</div><ul><li><a href="/c">相关新闻甲乙丙丁</a> 2025-12-31</li></ul><div>版权所有 2019-2026</div>`, publishedAt: null },
  { name: 'a day in the title', html: `<title>2023年3月15日防汛值班安排</title><h1>2023年3月15日防汛值班安排</h1><div>时间：2023-03-14</div><div doc>${P}</div>`, title: '2023年3月15日防汛值班安排', publishedAt: '2023-03-14' },
  { name: 'a day the text was delivered on', html: `<h1>政府工作报告</h1><div doc><p>（2024年1月20日在县第十八届人民代表大会第四次会议上）</p><p>——2024年1月20日</p>${P}</div>`, publishedAt: null },
  { name: 'dead line instead of publication', html: `<h1>${T}</h1><div>有效期至：2025-12-31</div><div doc>${P}</div>`, publishedAt: null },
  { name: 'the head line inside the document', html: `<div doc><h2>${T}</h2><div chrome>发布日期：2021-07-08　　信息来源：云溪县气象局</div>${P}</div>`, title: T, publishedAt: '2021-07-08', origin: '云溪县气象局' },
  { name: 'a stamp in the document', html: `<div doc><h2>${T}</h2><p>2021-07-09 09:30</p>${P}</div>`, publishedAt: '2021-07-09T09:30' },
  { name: 'money has a source too', html: `<h1>${T}</h1><div>资金来源：财政拨款</div><div doc>${P}</div>`, origin: null },
  { name: 'a source by its class', html: `<h1>${T}</h1><div><span class="time">2022-02-02 12:00</span></div><a class="SourceName" href="#">云溪晚报</a><div doc>${P}</div>`, publishedAt: '2022-02-02T12:00', origin: '云溪晚报' },
  { name: 'full-width digits and colon', html: `<h1>${T}</h1><div>发布时间：２０２４年３月１日</div><div doc>${P}</div>`, publishedAt: '2024-03-01' },
  { name: 'updates give way', html: `<h1>${T}</h1><div>更新时间：2024-05-01 10:00 发布时间：2024-04-30 09:00</div><div doc>${P}</div>`, publishedAt: '2024-04-30T09:00' },
  { name: 'an entity for each blank', html: `<h1>${T}</h1><div>发布时间：2024-07-01&nbsp;&nbsp;&nbsp;来源：云溪县&#27700;&#21033;&#23616;&nbsp;&nbsp;&nbsp;</div><div doc>${P}</div>`, publishedAt: '2024-07-01', origin: '云溪县水利局' },
  { name: 'the day of the week between day and time', html: `<h1>${T}</h1><div>2024年01月19日 星期五 10:20 来源：云溪广电</div><div doc>${P}</div>`, publishedAt: '2024-01-19T10:20', origin: '云溪广电' },
  { name: 'the day of the week between day and time in elements of their own', html: `<h1>${T}</h1><div><span>2024年1月19日(星期五)</span><span>10:20</span></div><div doc>${P}</div>`, publishedAt: '2024-01-19T10:20' },
  { name: 'a time that is not behind the day', html: `<h1>${T}</h1><div><span>2024年1月19日(星期五)</span><span>值班</span><span>10:20</span></div><div doc>${P}</div>`, publishedAt: '2024-01-19' },
  { name: 'a time element', html: `<h1>${T}</h1><time datetime="2024-01-19T08:00:00+08:00">1月19日</time><div doc>${P}</div>`, publishedAt: '2024-01-19T08:00:00' },
  { name: 'an unlisted label in front of a listed one', html: `<h1>${T}</h1><div>信息发布时间：2024-01-19 16:00 信息发布人：某某</div><div doc>${P}</div>`, publishedAt: '2024-01-19T16:00' },
  { name: 'comments of readers', html: `<h1>${T}</h1><div doc>${P}</div><div><p>网友甲 2024-03-03 11:11</p><p>发表于 2024-03-04</p></div>`, publishedAt: null },
  { name: 'hot news between title and text', html: `<h1>${T}</h1><div>2024-01-19 10:00</div><ul><li><a href="a">头条一则</a> <i>2024-05-05</i></li></ul><div doc>${P}</div>`, publishedAt: '2024-01-19T10:00' },
  { name: 'bars between values', html: `<h1>${T}</h1><p>2024年05月05日 | <a href="#">云溪理论网</a> | 阅读 30</p><div doc>${P}</div>`, publishedAt: '2024-05-05' },
];

export const META_CASES: readonly FactsCase[] = [
  { name: 'tags of government sites', html: `<meta name="SiteName" content="云溪县人民政府"><meta name="SiteIDCode" content="4306030012"><meta name="ColumnName" content="通知公告"><meta name="ArticleTitle" content="${T}"><meta name="PubDate" content="2024-03-01 14:32"><meta name="ContentSource" content="云溪县水利局"><title>${T}_通知公告_云溪县人民政府</title><div doc>${P}</div>`, title: T, publishedAt: '2024-03-01T14:32', origin: '云溪县水利局', region: '430603' },
  { name: 'null is no value', html: `<meta name="ArticleTitle" content="null"><meta name="PubDate" content="null"><meta name="ContentSource" content="null"><title>${T}</title><div doc>${P}</div>`, title: T, publishedAt: null, origin: null },
  { name: 'a copied SiteName names no place', html: `<meta name=SiteName content=齐齐哈尔市><meta name='SiteIDCode' content='5001070012'><h1>${T}</h1><div doc>${P}</div>`, region: '500107' },
  { name: 'a ministry has no place', html: `<meta name="SiteIDCode" content="bm12000001"><h1>${T}</h1><div doc>${P}</div>`, region: null },
  { name: 'a code of no place', html: `<meta name="SiteIDCode" content="9999990001"><h1>${T}</h1><div doc>${P}</div>`, region: null },
  { name: 'blanks and entities in values', html: `<meta name="ArticleTitle" content="&nbsp;${T}&nbsp;"><meta name="PubDate" content=" 2024-03-02&nbsp;08:00:00 "><div doc>${P}</div>`, title: T, publishedAt: '2024-03-02T08:00:00' },
  { name: 'case of names', html: `<META NAME="publishdate" CONTENT="2023-06-15"><TITLE>${T}</TITLE><DIV doc>${P}</DIV>`, publishedAt: '2023-06-15' },
  { name: 'apub:time', html: `<meta name="apub:time" content="2019-9-7 21:30:50"><h1>${T}</h1><div doc>${P}</div>`, publishedAt: '2019-09-07T21:30:50' },
  { name: 'article:published_time', html: `<meta property="article:published_time" content="2019-09-07T13:43:45+08:00"><meta property="og:title" content="${T}"><div doc>${P}</div>`, title: T, publishedAt: '2019-09-07T13:43:45' },
  { name: 'a day in the tag, the time in the head line', html: `<meta name="publishdate" content="2023-06-15"><h1>${T}</h1><span>2023-06-15 08:10</span><div doc>${P}</div>`, publishedAt: '2023-06-15T08:10' },
  { name: 'Greenwich gives way to what is shown', html: `<meta property="article:published_time" content="2024-05-09T16:30:07.000Z"><h1>${T}</h1><div>2024-05-10 00:30</div><div doc>${P}</div>`, publishedAt: '2024-05-10T00:30' },
  { name: 'og:release_date', html: `<meta property="og:release_date" content="2019-05-03 08:17:32"><div doc>${P}</div>`, publishedAt: '2019-05-03T08:17:32' },
  { name: 'a template that was not filled in', html: `<meta name="PubDate" content="{{pubDate}}"><meta name="ArticleTitle" content="\${title}"><title>${T}</title><div doc>${P}</div>`, publishedAt: null, title: T },
  { name: 'a future day of a template', html: `<meta name="PubDate" content="2099-12-31 00:00:00"><div doc>${P}</div>`, publishedAt: null },
  { name: 'no such day', html: `<meta name="PubDate" content="2023-02-30"><div doc>${P}</div>`, publishedAt: null },
  { name: 'midnight is a day without time', html: `<meta name="PubDate" content="2023-02-03 00:00:00"><div doc>${P}</div>`, publishedAt: '2023-02-03' },
  { name: 'three dates are three dates', html: `<meta name="PubDate" content="2024-08-08 09:00"><table>${row('索引号：', 'X', '成文日期：', '2024-08-01')}</table><div doc>${P}<p>2024年7月30日</p></div>`, publishedAt: '2024-08-08T09:00', signedAt: '2024-08-01' },
  { name: 'the index table beats the tag', html: `<meta name="PubDate" content="2024-08-08"><table>${row('索引号：', 'X', '发布日期：', '2024-08-01')}</table><div doc>${P}</div>`, publishedAt: '2024-08-01' },
];

export const TITLE_CASES: readonly FactsCase[] = [
  { name: 'columns of villages, notices and proposals', html: `<title>三务公开</title><div class="tit">桐岭村2024年第一季度财务收支公示</div><div doc>${P}</div>`, title: '桐岭村2024年第一季度财务收支公示' },
  { name: 'a title that speaks of such a column', html: `<title>关于规范村务公开的通知-云溪县民政局</title><h2>村务公开</h2><div doc>${P}</div>`, title: '关于规范村务公开的通知' },
  { name: 'a site and its board of notices', html: `<title>云溪县政务信息网 >> 公告栏</title><table><tr><td><font size=5><b>云溪县人民政府关于封山禁牧的通告</b></font></td></tr><tr><td>发布时间：2004-3-18　来源：县林业局</td></tr></table><div doc>${P}</div>`, title: '云溪县人民政府关于封山禁牧的通告' },
  { name: 'the name of a page that shows articles', html: `<title>文章浏览</title><div class="artTitle">${T}</div><div doc>${P}</div>`, title: T },
  { name: 'the number of its page behind a title', html: `<title>全县移风易俗工作情况汇报(2) - 调研报告 - 云溪党建网</title><h1>全县移风易俗工作情况汇报</h1><div doc>${P}</div>`, title: '全县移风易俗工作情况汇报' },
  { name: 'a number that is of the title', html: `<title>全县移风易俗工作情况汇报(2)-云溪党建网</title><h1>全县移风易俗工作情况汇报(2)</h1><div doc>${P}</div>`, title: '全县移风易俗工作情况汇报(2)' },
  { name: 'a reposted thread behind its class', html: `<title>【转载】${T} - 家长里短 - 云溪论坛 - Powered by Discuz!</title><h1>[<a>教育</a>] <span>【转载】${T}</span></h1><div doc>${P}</div>`, title: T },
  { name: 'the class of a thread', html: `<title>${T} - 业主茶座 - 江畔论坛 - Powered by Discuz!</title><h1><a href="#">[通知]</a> <span>${T}</span></h1><div doc>${P}</div>`, title: T },
  { name: 'a kind of document that says no more', html: `<title>公示-云溪县人民政府</title><h1>公示</h1><div doc>${P}</div>`, title: '公示' },
  { name: 'a kind that is the column', html: `<title>${T}-公告-云溪县人民政府</title><h3>公告</h3><div doc>${P}</div>`, title: T },
  { name: 'a frame', html: `<title>main</title><table><tr><td class="bt">云溪县人民代表大会<br>关于水利工作的决议</td></tr></table><div doc>${P}</div>`, title: '云溪县人民代表大会关于水利工作的决议' },
  { name: 'a short column that no list knows', html: `<title>意见征集-云溪县人民政府</title><h2 class="zj">${T}</h2><div doc>${P}</div>`, title: T },
  { name: 'a short title of its own', html: `<title>春耕掠影-云溪县人民政府</title><h2 class="zj">我县春耕全面展开</h2><div doc>${P}</div>`, title: '春耕掠影' },
  { name: 'an issue of a gazette', html: `<title>云溪省人民政府公报2024年第5期（总第1126期）</title><h3>2024年第5期（总第1126期）</h3><h3>目 录</h3><div class="gb-tit">云溪省人民政府<br>${T}</div><div doc>${P}</div>`, title: `云溪省人民政府${T}` },
  { name: 'an issue that is all there is', html: `<title>水利工作简报第12期</title><h3>第12期</h3><div doc>${P}</div>`, title: '水利工作简报第12期' },
  { name: 'the body above the theme in one cell', html: `<table><tr><td class="h1">云溪县人民政府<br>${T}</td></tr><tr><td>2012-09-17　来源：县政府办　阅读次数：3</td></tr></table><div doc>${P}</div>`, title: `云溪县人民政府${T}` },
  { name: 'a greeting is no title', html: `<title>欢迎光临云溪县人民政府网站</title><table><tr><td>${T}<br>云政办发〔2004〕9号</td></tr><tr><td>加入时间：2004-2-23 9:07 来源：县政府办 点击：3</td></tr></table><div doc>${P}</div>`, title: T, documentNumber: '云政办发〔2004〕9号', publishedAt: '2004-02-23T09:07' },
  { name: 'a column for a title', html: `<title>通知公告</title><div class="bt1">${T}</div><div doc>${P}</div>`, title: T },
  { name: 'a library for a title', html: `<title>规范性文件库 - 云溪县人民政府</title><table>${row('文件名称', T)}${row('公布日期', '2021-11-24')}</table><div doc>${P}</div>`, title: T, publishedAt: '2021-11-24' },
  { name: 'a newspaper for a title', html: `<title>云溪日报数字报</title><founder-title>我县出台新措施</founder-title><div doc>${P}</div>`, title: '我县出台新措施' },
  { name: 'a title that speaks of a site', html: `<title>关于开通云溪县政府门户网站的通知</title><h1>关于开通云溪县政府门户网站的通知</h1><div doc>${P}</div>`, title: '关于开通云溪县政府门户网站的通知' },
  { name: 'a thread of a forum', html: `<title>[转帖]${T} - 子女教育 - 云溪论坛 -  Powered by Discuz!</title><div doc>${P}</div>`, title: `[转帖]${T}` },
  { name: 'site and column in front', html: `<title>云溪县应急管理局 - 通知公告 - ${T}</title><div doc>${P}</div>`, title: T },
  { name: 'the note of a reprint', html: `<title>${T}_云溪财经</title><div doc><p>（原标题：云溪县${T}）</p>${P}</div>`, title: T },
  { name: 'underscores', html: `<title>${T}_通知公告_云溪县人民政府门户网站</title><div doc>${P}</div>`, title: T },
  { name: 'hyphens', html: `<title>${T}-云溪县水利局</title><div doc>${P}</div>`, title: T },
  { name: 'bars and keywords', html: `<title>${T}|防汛|抗旱_要闻_云溪网</title><h1>${T}</h1><div doc>${P}</div>`, title: T },
  { name: 'two colons', html: `<title>${T}::云溪县政府网</title><div doc>${P}</div>`, title: T },
  { name: 'the site in front', html: `<title>云溪县人民政府网站 - ${T}</title><div doc>${P}</div>`, title: T },
  { name: 'a title with its own hyphen', html: `<title>2021-2025年云溪县水利发展规划-云溪县水利局</title><div doc>${P}</div>`, title: '2021-2025年云溪县水利发展规划' },
  { name: 'a title with a dash', html: `<title>积极因素不断增多——前4个月外贸向好_云溪网</title><h1>积极因素不断增多——前4个月外贸向好</h1><div doc>${P}</div>`, title: '积极因素不断增多——前4个月外贸向好' },
  { name: 'never one character', html: `<title>接-云溪县党史网</title><h1>接诉即办工作条例</h1><div doc>${P}</div>`, title: '接诉即办工作条例' },
  { name: 'h1 of the site', html: `<header><h1>云溪县人民政府</h1></header><title>${T}</title><div class="tit">${T}</div><div doc>${P}</div>`, title: T },
  { name: '<title> is only the site', html: `<title>云溪县人民政府</title><div class="Article_Title">${T}</div><div doc>${P}</div>`, title: T },
  { name: '<title> is only the column', html: `<meta name="ColumnName" content="通知公告"><title>通知公告</title><h2>${T}</h2><div doc>${P}</div>`, title: T },
  { name: 'UCAPTITLE', html: `<title>云溪县</title><ucaptitle>${T}</ucaptitle><ucapcontent doc>${P}</ucapcontent>`, title: T },
  { name: 'a title broken by br', html: `<title>云溪县人民政府关于做好防汛抗旱工作的通知</title><h1>云溪县人民政府<br>${T}</h1><div doc>${P}</div>`, title: `云溪县人民政府${T}` },
  { name: 'a title cut off in the head', html: `<title>云溪县人民政府办公室关于印发云溪县…</title><h1>云溪县人民政府办公室关于印发云溪县防汛预案的通知</h1><div doc>${P}</div>`, title: '云溪县人民政府办公室关于印发云溪县防汛预案的通知' },
  { name: 'entities and line breaks', html: `<title>\n  ${T}&nbsp;&ndash;&nbsp;云溪县水利局\n</title><div doc>${P}</div>`, title: T },
  { name: 'a column called title', html: `<title>${T}-通知公告-云溪县人民政府</title><div class="title">通知公告</div><div class="bt">${T}</div><div doc>${P}</div>`, title: T },
  { name: 'quotation marks', html: `<title>“双随机、一公开”监管_云溪网</title><h1>&ldquo;双随机、一公开&rdquo;监管</h1><div doc>${P}</div>`, title: '“双随机、一公开”监管' },
  { name: 'the breadcrumb is no title', html: `<title>${T}</title><div class="nav">首页 &gt; 政务公开 &gt; ${T}</div><p class="x">${T}</p><div doc>${P}</div>`, title: T },
];

export const SCRIPT_CASES: readonly FactsCase[] = [
  { name: 'JSON-LD of an account', html: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${T}","datePublished":"2024-10-09T07:15:22+08:00","author":{"@type":"Organization","name":"云溪县融媒体中心"}}</script><div doc>${P}</div>`, origin: '云溪县融媒体中心' },
  { name: 'JSON-LD of several types, the article not the first', html: `<script type="application/ld+json">{"@type":["Thing","NewsArticle"],"headline":"${T}","datePublished":"2024-10-09","author":[{"@type":["Thing","Organization"],"name":"云溪县融媒体中心"}]}</script><div doc>${P}</div>`, title: T, publishedAt: '2024-10-09', origin: '云溪县融媒体中心' },
  { name: 'JSON-LD of several types, none an article', html: `<script type="application/ld+json">{"@type":["Thing","BreadcrumbList"],"headline":"别的","datePublished":"2024-10-09"}</script><h1>${T}</h1><div doc>${P}</div>`, title: T, publishedAt: null },
  { name: 'JSON-LD with a list in a list, however deep', html: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${T}","author":${'['.repeat(20_000)}${']'.repeat(20_000)},"publisher":${'['.repeat(20_000)}${']'.repeat(20_000)}}</script><div doc>${P}</div>`, title: T, origin: null },
  { name: 'JSON-LD of a person', html: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${T}","datePublished":"2024-10-09T07:15:22+08:00","author":{"@type":"Person","name":"李小山"}}</script><div doc>${P}</div>`, origin: null },
  { name: 'JSON-LD', html: `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${T}","datePublished":"2024-05-09T14:30:07+08:00","publisher":{"@type":"Organization","name":"云溪网"}}</script><div doc>${P}</div>`, title: T, publishedAt: '2024-05-09T14:30:07' },
  { name: 'JSON-LD of a search engine', html: `<script type="application/ld+json">{"@context":"https://x.example/cambrian.jsonld","title":"${T}","images":[],"pubDate":"2019-09-07T15:10:53"}</script><div doc>${P}</div>`, title: T, publishedAt: '2019-09-07T15:10:53' },
  { name: 'JSON-LD of a graph beside a crumb trail', html: `<script type="application/ld+json">{"@graph":[{"@type":"BreadcrumbList","name":"导航"},{"@type":"Article","headline":"${T}","datePublished":"2020-01-02"}]}</script><div doc>${P}</div>`, title: T, publishedAt: '2020-01-02' },
  { name: 'JSON-LD that is broken', html: `<script type="application/ld+json">{"headline": "别的" "datePublished"</script><h1>${T}</h1><div doc>${P}</div>`, title: T, publishedAt: null },
  { name: 'a WeChat article saved by a browser', html: `<meta property="og:title" content="${T}"><script>var oct = "1500000000"; var ct = "1709286720"; var nickname = htmlDecode("云溪水利"); var msg_title = '${T}'.html(false);</script><h1 id="activity-name">${T}</h1><span>小王</span><span><a id="js_name"> 云溪水利 </a></span><em id="publish_time"></em><div id="js_content" doc>${P}</div>`, title: T, publishedAt: '2024-03-01T17:52:00', origin: '云溪水利' },
  { name: 'a WeChat article without script', html: `<h1 class="rich_media_title">${T}</h1><span id="js_name">云溪水利</span><em id="publish_time">2024-03-01 17:52</em><div id="js_content" doc>${P}</div>`, title: T, publishedAt: '2024-03-01T17:52', origin: '云溪水利' },
  { name: "a newspaper's publishing comment", html: `<!--enpproperty <articleid>37</articleid><date>2024-05-13 08:49:21.0</date><title>${T}</title><sourcename>云溪日报</sourcename>/enpproperty--><div doc>${P}</div>`, title: T, publishedAt: '2024-05-13T08:49:21', origin: '云溪日报' },
];

export const URL_CASES: readonly FactsCase[] = [
  ...([['/zwgk/202303/t20230301_123.html', '2023-03-01'], ['/art/2024/2/18/art_1_2.html', '2024-02-18'], ['/zhengce/202404/content_99.htm', '2024-04'], ['/2024-04/06/content_1.htm', '2024-04-06'], ['/20240406/ab12cd/c.html', '2024-04-06'], ['/content/2024/04/06/5.shtml', '2024-04-06'], ['/c/1269233.shtml', null], ['/show/20249999123456.html', null], ['/2012-12-05/1269233.shtml', '2012-12-05']] as const).map(([path, publishedAt]) => ({ name: `the day in ${path}`, html: `<link rel="canonical" href="https://www.yunxi.example${path}"><div doc>${P}</div>`, publishedAt, url: `https://www.yunxi.example${path}` })),
  { name: 'a tag beats the address', html: `<meta name="PubDate" content="2024-02-19"><link rel="canonical" href="https://a.example/art/2024/2/18/a.html"><div doc>${P}</div>`, publishedAt: '2024-02-19' },
  { name: 'saved from', html: `<!-- saved from url=(0042)https://www.yunxi.example/art/2024/2/18/a.html --><div doc>${P}</div>`, url: 'https://www.yunxi.example/art/2024/2/18/a.html', publishedAt: '2024-02-18' },
  { name: 'SingleFile', html: `<!--\n Page saved with SingleFile \n url: https://www.yunxi.example/a/1.html \n saved date: Wed Nov 01 2023\n--><div doc>${P}</div>`, url: 'https://www.yunxi.example/a/1.html', publishedAt: null },
  { name: 'saved from nowhere', html: `<!-- saved from url=(0014)about:internet --><div doc>${P}</div>`, url: null },
  { name: 'the front page is not this page', html: `<meta property="og:url" content="http://www.yunxi.example/"><div doc>${P}</div>`, url: null },
  { name: 'og:url with entities', html: `<meta property="og:url" content="http://a.example/s?a=1&amp;b=2"><div doc>${P}</div>`, url: 'http://a.example/s?a=1&b=2' },
];

export const FILE_CASES: readonly FactsCase[] = [
  { name: 'links in the document', html: `<div doc>${P}<p>附件：<a href="./W020240301.docx">1.<b>防汛预案</b>.docx</a> <a href="b.pdf?x=1&amp;y=2">2.名单</a> <a href="/a.html">网页</a></p></div>`, attachments: [{ name: '1.防汛预案.docx', href: './W020240301.docx' }, { name: '2.名单', href: 'b.pdf?x=1&y=2' }] },
  { name: 'a holder behind the document', html: `<div doc>${P}</div><div class="fujian"><a href="c.ofd">附件.ofd</a></div><div class="foot"><a href="guide.pdf">使用指南</a></div>`, attachments: [{ name: '附件.ofd', href: 'c.ofd' }] },
  { name: 'a script that answers with a file, in a labelled row behind the document', html: `<div doc>${P}</div><ul><li>附件【<a href="/sys/download.jsp?wbfileid=7">名单.xls</a>】已下载<span>3</span>次</li></ul><p>上一条：<a href="/a/1.htm">下载专区开通</a></p><p>相关下载：<a href="/sys/download.jsp?wbfileid=9">操作手册.doc</a></p>`, attachments: [{ name: '名单.xls', href: '/sys/download.jsp?wbfileid=7' }] },
  { name: 'a pdf player', html: `<div doc>${P}<div class="wp_pdf_player" pdfsrc="/_upload/a.pdf" sudyfile-attr="{'title':'名单.pdf'}"></div></div>`, attachments: [{ name: '名单.pdf', href: '/_upload/a.pdf' }] },
  { name: 'a link without text, and twice', html: `<div doc>${P}<a href="/x/%E5%90%8D%E5%8D%95.xls"><img src="icon.gif"></a><a href="/x/%E5%90%8D%E5%8D%95.xls">名单</a></div>`, attachments: [{ name: '名单.xls', href: '/x/%E5%90%8D%E5%8D%95.xls' }] },
  { name: 'images with alt, late ones too', html: `<img src="logo.png"><div doc>${P}<img src="a.jpg" alt="图 1&nbsp;示意"><img src="blank.gif" data-src="b.jpg"><img width=1 height=1 src="c.gif"></div>`, images: [{ src: 'a.jpg', alt: '图 1 示意' }, { src: 'b.jpg', alt: '' }] },
  { name: 'an image whose loader left its address empty', html: `<div doc>${P}<img data-src="" data-original=" " src="a.jpg"><img data-src="" src=""></div>`, images: [{ src: 'a.jpg', alt: '' }] },
];
