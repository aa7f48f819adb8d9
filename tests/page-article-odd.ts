import type { NastyPage } from './page-article-pages';

/** A third set: names and shapes that tempt to a wrong choice. */
const C1 = '县卫生健康委员会定于十月起在全县开展免费健康体检，凡年满六十五周岁的常住居民均可参加。';
const C2 = '体检项目包括血常规、尿常规、肝功能、肾功能、血脂、空腹血糖、心电图和腹部超声，共八大类。';
const C3 = '请参加体检的居民携带身份证，空腹前往所在乡镇卫生院；行动不便的，可预约上门服务。';
const C4 = '各乡镇卫生院要合理安排时间，做好组织工作，体检结果应当在十五个工作日内反馈本人，并录入健康档案。';
const INTRO = '本栏目集中发布卫生健康领域的政策文件和便民信息，欢迎广大居民关注。';
const p = (...lines: string[]) => lines.map((line) => `<p>${line}</p>`).join('');
const menu = '<ul class="m">' + ['首页', '要闻', '公开', '服务', '互动'].map((word) => `<li><a href="/${word}">${word}</a></li>`).join('') + '</ul>';
const news = '<ul>' + ['全县卫生健康工作会议召开', '健康扶贫政策问答汇编', '县医院新院区投入使用', '乡村医生培训班开班'].map((word, i) => `<li><a href="/n/${i}">${word}</a></li>`).join('') + '</ul>';
const html = (title: string, body: string) => `<html><head><title>${title}</title></head><body>${body}</body></html>`;

export const oddPages: readonly NastyPage[] = [
  {
    name: 'an editor’s container in the side column, the body without a name',
    html: html('免费体检', `${menu}<div class="l"><div class="TRS_Editor"><p>${INTRO}</p></div>${news}</div><div class="r"><h1>免费体检</h1><div class="x">${p(C1, C2, C3, C4, C1.replace('县', '市'), C2.replace('八', '九'), C4.replace('十五', '二十'))}</div></div>`),
    gold: [C1, C2, C3, C4, C1.replace('县', '市'), C2.replace('八', '九'), C4.replace('十五', '二十')],
  },
  {
    name: 'an encyclopedia: paragraphs in div, each with links in its sentences',
    html: html('健康体检', `${menu}<div class="main-content">${[C1, C2, C3, C4].map((line) => `<div class="para">${line.slice(0, 8)}<a href="/item/1">${line.slice(8, 14)}</a>${line.slice(14)}</div>`).join('')}</div><div class="side">${news}</div>`),
    gold: [C1, C2, C3, C4],
  },
  {
    name: 'cards and a body that are all called article',
    html: html('免费体检', `${menu}<article class="single"><header><h1>免费体检</h1><time>2023-10-01</time></header><div class="entry">${p(C1, C2, C3)}</div></article><section class="more">${[1, 2, 3, 4].map((i) => `<article class="card"><h3><a href="/${i}">乡村医生培训班第${i}期开班</a></h3><p>培训班为期五天，来自各乡镇的医生参加了学习。</p></article>`).join('')}</section>`),
    gold: [C1, C2, C3],
  },
  {
    name: 'a text with references behind it',
    html: html('体检', `${menu}<div class="doc">${p(C1, C2, C3, C4)}<h2>参考资料</h2><ol class="references"><li>王某．健康体检规范［M］．北京：某出版社，2019．<a href="/r/1">查看</a></li><li>李某．社区体检的组织［J］．某学报，2020（3）．<a href="/r/2">查看</a></li><li>赵某．老年人健康管理［J］．某杂志，2021（1）．<a href="/r/3">查看</a></li></ol></div>`),
    gold: [C1, C2, C3, C4, '参考资料', '王某．健康体检规范［M］．北京：某出版社，2019．查看', '李某．社区体检的组织［J］．某学报，2020（3）．查看', '赵某．老年人健康管理［J］．某杂志，2021（1）．查看'],
  },
  {
    name: 'a video page with two sentences',
    html: html('体检开始了', `${menu}<div class="v"><video controls src="1.mp4"></video><div class="vt">体检开始了</div><div class="vd">${C1}</div></div><div class="vs">${news}</div>`),
    gold: [C1],
    mayStay: ['体检开始了'],
  },
  {
    name: 'questions and answers in bold',
    html: html('问答', `${menu}<div class="qa"><p><strong>问：哪些人可以参加体检？</strong></p><p>答：${C1}</p><p><strong>问：体检查什么？</strong></p><p>答：${C2}</p></div>`),
    gold: ['问：哪些人可以参加体检？', `答：${C1}`, '问：体检查什么？', `答：${C2}`],
  },
  {
    name: 'a catalogue of repealed papers, each a link',
    html: html('目录', `${menu}<div id="zoom"><p>经清理，县人民政府决定废止下列文件：</p><p><a href="/f/1">1.关于加强体检管理的通知（白政发〔2001〕3号）</a></p><p><a href="/f/2">2.关于卫生院收费的规定（白政发〔2003〕9号）</a></p><p><a href="/f/3">3.关于乡村医生补助的意见（白政办〔2005〕12号）</a></p><p>本决定自印发之日起施行。</p></div><div class="side">${news}</div>`),
    gold: ['经清理，县人民政府决定废止下列文件：', '1.关于加强体检管理的通知（白政发〔2001〕3号）', '2.关于卫生院收费的规定（白政发〔2003〕9号）', '3.关于乡村医生补助的意见（白政办〔2005〕12号）', '本决定自印发之日起施行。'],
  },
  {
    name: 'a lead of the office’s own words in blockquote and the text in sections',
    html: html('解读', `${menu}<main><section class="s1"><h2>一、背景</h2>${p(C1)}</section><section class="s1"><h2>二、内容</h2>${p(C2, C3)}</section><section class="s1"><h2>三、要求</h2>${p(C4)}</section></main><aside>${news}</aside>`),
    gold: ['一、背景', C1, '二、内容', C2, C3, '三、要求', C4],
  },
  {
    name: 'an inner container that holds the attachments only',
    html: html('通知', `${menu}<div id="zoom">${p(C1, C2, C3)}<div class="TRS_Editor"><p>附件：<a href="a.doc">体检表.doc</a></p></div></div>`),
    gold: [C1, C2, C3, '附件：体检表.doc'],
  },
  {
    name: 'a tab of three texts, two hidden',
    html: html('指南', `${menu}<div class="tabs"><div class="tab on">${p(C1, C2)}</div><div class="tab" style="display:none">${p(C3)}</div><div class="tab" style="display:none">${p(C4)}</div></div>`),
    gold: [C1, C2],
  },
  {
    name: 'the words of tools in the document’s own sentences and headings',
    html: html('通知', `${menu}<div class="k">${p('分享', C1, '打印机耗材采购按照规定执行，分享交流会另行通知。', '上一页所列项目，下一页继续说明。', '来源：自有资金', C2)}</div>`),
    gold: ['分享', C1, '打印机耗材采购按照规定执行，分享交流会另行通知。', '上一页所列项目，下一页继续说明。', '来源：自有资金', C2],
  },
  {
    name: 'a table of staff with one cell of editors',
    html: html('名单', `${menu}<div class="k"><p>${C1}</p><table><tr><td>姓名</td><td>职务</td></tr><tr><td>王芳</td><td>编辑</td></tr><tr><td>李强</td><td>审核</td></tr><tr><td>大</td><td>中</td></tr></table><p>${C3}</p></div>`),
    gold: [C1, '姓名 职务', '王芳 编辑', '李强 审核', '大 中', C3],
  },
  {
    name: 'the footer holds the only long paragraph, the body is a table of fees',
    html: html('收费标准', `${menu}<h1>收费标准</h1><table class="fee"><tr><th>项目</th><th>单位</th><th>标准</th></tr>${['血常规', '尿常规', '肝功能', '肾功能', '血脂', '心电图'].map((word, i) => `<tr><td>${word}</td><td>次</td><td>${i * 7 + 12}元</td></tr>`).join('')}</table><div class="foot"><p>本站由白沙县卫生健康委员会主办，建议使用1366分辨率以上浏览器访问，如有问题请与网站管理员联系。</p></div>`),
    gold: ['项目 单位 标准', ...['血常规', '尿常规', '肝功能', '肾功能', '血脂', '心电图'].map((word, i) => `${word} 次 ${i * 7 + 12}元`)],
    mayStay: ['收费标准'],
  },
  {
    name: 'two long texts: the document and the site’s introduction behind it',
    html: html('免费体检', `${menu}<div class="a"><h2>免费体检</h2><div class="b">${p(C1, C2, C3, C4)}</div></div><div class="c"><h4>关于我们</h4><div class="d">${p('白沙健康网是县卫生健康委员会主办的门户网站，开设有新闻、公开、服务等栏目。', '网站自二〇〇五年开通以来，累计发布信息三万余条，访问量超过五百万人次。')}</div></div>`),
    gold: [C1, C2, C3, C4],
  },
];
