import { describe, expect, test } from '@jest/globals';
import { clean, isReport } from '../src/index';
import { FILE_ENDINGS } from '../src/lexicon/file-endings';

/** The lines of a page's document. */
function linesOf(body: string): string[] {
  const record = clean(`<!DOCTYPE html><html><head><title>某县公告</title></head><body>${body}</body></html>`, {}, { path: 'a.html' });
  if (!isReport(record)) throw new Error(record.error.message);
  return record.text.split('\n');
}

const PROSE = '各乡镇人民政府：根据上级部署，现就做好秋冬季森林防火工作通知如下，请认真组织实施。各地要压实责任，加强巡护，严管火源，发现火情立即报告。';
const MORE = '各单位要在九月底前完成隐患排查，建立台账，逐项整改。工作中遇到的问题，请及时向县防火办反映，电话常年有人值守。';

const LAST = '县防火办每月通报一次进展情况，对推诿拖延的单位予以约谈。';

describe('rows of label and value', () => {
  const row = (label: string, value: string): string => `<div class="row"><label>${label}</label><span>${value}</span></div>`;

  test('a row stays among rows of its kind', () => {
    const page = `<div class="box">${row('文书号', '云市监罚〔2023〕7号')}${row('违法事实', '经抽样检验，当事人销售的酱腌菜不符合国家标准要求，检验结论为不合格，货值金额二百元。')}${row('处罚依据', '《中华人民共和国食品安全法》第一百二十四条')}${row('决定日期', '2023-08-30')}</div>`;
    expect(linesOf(page).join()).toMatch(/处罚依据.*第一百二十四条.*决定日期/);
  });

  test('a row of links does not, nor one of another kind', () => {
    const page = `<div class="box"><div class="row">${PROSE}</div><div class="row"><a href="/1">首页导航</a> <a href="/2">网站地图</a></div><div class="other"><b>点击</b><b>关注</b></div></div>`;
    expect(linesOf(page)).toEqual([PROSE]);
  });
});

describe('ways to other pages', () => {
  test('a box of nothing but the words for them goes', () => {
    expect(linesOf(`<div class="gb"><div class="n"><a>上一篇</a><a>返回目录</a><a>下一篇</a></div><p>${PROSE}</p><p>${MORE}</p><div class="n"><a>上一篇</a><a>返回目录</a><a>下一篇</a></div></div>`)).toEqual([PROSE, MORE]);
  });

  test('a menu of the parts of the document goes, though its words are short', () => {
    const menu = '<div class="plan-nav"><a href="#p1">前言</a><a href="#p2">第一章</a><a href="#p3">第二章</a></div>';
    const parts = [PROSE, MORE].map((text, at) => `<div class="part" id="p${at}"><div><p>${text}</p></div></div>`).join('');
    expect(linesOf(`<div class="wrap">${menu}${parts}</div>`)).toEqual([PROSE, MORE]);
  });

  test('a contents of links that is named after no menu stays', () => {
    const contents = '<p><a href="#p1">前言</a> <a href="#p2">第一章</a> <a href="#p3">第二章</a></p>';
    expect(linesOf(`<div class="wrap">${contents}<p>${PROSE}</p><p>${MORE}</p></div>`)).toHaveLength(3);
  });

  test('the heading above files goes, and stays as a part of a sentence', () => {
    expect(linesOf(`<div class="m"><p>${PROSE}</p><p>附件下载须登录，${MORE}</p><div class="attach"><h4>附件下载</h4><ul><li><a href="/f/1.pdf">名单.pdf</a></li></ul></div></div>`)).toEqual([PROSE, `附件下载须登录，${MORE}`, '名单.pdf']);
  });

  test('a sentence with them stays', () => {
    const sentence = '读者可由上一篇返回目录，再读下一篇。';
    expect(linesOf(`<div class="gb"><p>${PROSE}</p><div>${sentence}</div><p>${MORE}</p></div>`)).toEqual([PROSE, sentence, MORE]);
  });
});

describe('a generated table of contents', () => {
  const links = '<li><a href="#i">一、工作目标</a></li><li><a href="#j">二、重点任务</a></li>';

  test('goes where its box is called so', () => {
    expect(linesOf(`<div class="entry-content"><p>${PROSE}</p><div id="toc_container"><p>文章目录</p><ul>${links}</ul></div><h2>一、工作目标</h2><p>${MORE}</p><h2>二、重点任务</h2><p>${LAST}</p></div>`)).toEqual([PROSE, '一、工作目标', MORE, '二、重点任务', LAST]);
  });

  test('prose in a box of that name stays', () => {
    expect(linesOf(`<div class="entry-content"><p>${PROSE}</p><div class="toc"><p>${MORE}</p></div></div>`)).toEqual([PROSE, MORE]);
  });
});

describe('a body in the data of a script, its Chinese escaped', () => {
  const escaped = (text: string): string => [...text].map((char) => (char > '\u007f' || char === '<' ? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}` : char)).join('');

  test('is read as if it were not', () => {
    expect(linesOf(`<div id="app"></div><script>window.D={"content":"${escaped(`<p>${PROSE}</p><p>${MORE}</p>`)}"}</script>`)).toEqual([PROSE, MORE]);
  });

  test('is not preferred to a document that the page shows', () => {
    const prose = `<p>${PROSE}</p>`.repeat(3);
    expect(linesOf(`<div class="a">${prose}</div><script>var t="${escaped(MORE)}"</script>`)).not.toContain(MORE);
  });
});

describe('teasers of pages about the document', () => {
  const teasers = (heading: string): string => `<div class="jd"><h3>${heading}</h3><div class="i"><a href="/1">一图读懂防火通知</a><p>为帮助群众了解政策，县林业局作了图解，共有三条主要内容，供大家参考。</p></div><div class="i"><a href="/2">负责人答记者问</a><p>问：如何申请野外用火？答：向县林业局提出，五个工作日内办结。</p></div></div>`;

  test('go with their heading', () => {
    expect(linesOf(`<div class="g"><div class="l"><p>${PROSE}</p><p>${MORE}</p></div><div class="r">${teasers('政策解读')}</div></div>`).join()).not.toMatch(/记者问|图解/);
  });

  test('stay under a heading of the document', () => {
    expect(linesOf(`<div class="g"><div class="l"><p>${PROSE}</p><p>${MORE}</p></div><div class="r">${teasers('五、具体问题的答复如下')}</div></div>`).join()).toMatch(/五个工作日内办结/);
  });
});

describe('the name of an office behind a body', () => {
  const page = (end: string): string => `<div class="m"><div class="c"><div>${PROSE}</div>${end}</div></div><div class="x">云溪县人民政府办公室</div>`;

  test('is the site\'s where the body ends with its date', () => {
    expect(linesOf(page('<div>云溪县水务局</div><div>2024年7月8日</div>'))).toEqual([PROSE, '云溪县水务局', '2024年7月8日']);
  });

  test('signs a body that has no date', () => {
    expect(linesOf(page(''))).toEqual([PROSE, '云溪县人民政府办公室']);
  });
});

test('a bold title below a number in a box of its own is a section; bold lines in a row are none', () => {
  const titlesOf = (lines: string): readonly string[] => {
    const record = clean(`<html><head><title>某县公告</title></head><body><h1>某县公告</h1><div id="zoom">${lines}</div></body></html>`, {}, { path: 'a.html' });
    return isReport(record) ? record.tree.flatMap((node) => (node.type === 'section' ? [node.title] : [])) : [];
  };
  const part = (number: string, title: string, text: string): string => `<section><strong>${number}</strong></section><p><strong>${title}</strong></p><p>${text}</p>`;
  expect(titlesOf(part('01', '缴费标准', PROSE) + part('02', '缴费时间', MORE) + part('03', '缴费渠道', LAST))).toEqual(['缴费标准', '缴费时间', '缴费渠道']);
  expect(titlesOf(part('张三', '李四', PROSE) + part('王五', '赵六', MORE) + part('孙七', '周八', LAST))).toEqual([]);
});

describe('what a machine says of the document', () => {
  const box = (head: string, end: string): string => `<div class="x9"><b>${head}</b><p>到2026年建成起降设施80个，培育企业100家以上。</p>${end}</div>`;
  const page = (inner: string): string => `<h1>某县公告</h1><div class="w">${inner}<div class="c"><p>${PROSE}</p><p>${MORE}</p><p>${LAST}</p></div></div>`;

  test('goes, told by its heading or its last words', () => {
    expect(linesOf(page(box('AI 摘要', '<small>仅供参考</small>')))).toEqual([PROSE, MORE, LAST]);
    expect(linesOf(page(box('本文要点', '<small>内容由大模型生成，仅供参考</small>')))).toEqual([PROSE, MORE, LAST]);
  });

  test('stays where it is the document’s own', () => {
    expect(linesOf(`<h1>某县公告</h1><div class="c">${box('内容摘要', '')}<p>${PROSE}</p><p>${MORE}</p><p>${LAST}</p></div>`).join()).toMatch(/起降设施80个/);
  });
});

describe('a document in tabs', () => {
  const panels = (second: string, third: string): string =>
    `<div class="tabs"><ul class="bar"><li>征集公告</li><li>${second}</li><li>${third}</li></ul><div class="panes"><div class="pane on"><p>${PROSE}</p><p>${MORE}</p></div><div class="pane"><p>${LAST}</p></div><div class="pane"><p>起草过程中征求了各乡镇和有关部门的意见，对收费标准作了说明。</p></div></div></div>`;

  test('is read without what others say of it', () => {
    expect(linesOf(`<h2>某县公告</h2>${panels('征求意见稿', '意见反馈')}`)).toEqual([PROSE, MORE, LAST]);
    expect(linesOf(`<h2>某县公告</h2>${panels('征集结果', '网友评论(1)')}`)).toEqual([PROSE, MORE]);
  });

  const long = '<p>本办法对收费主体、收费标准和减免情形作了规定，明确由住建部门负责解释。</p>'.repeat(6);
  const open = (labels: readonly string[], ...texts: readonly string[]): string => `<div class="m"><h2>某县公告</h2><div class="bar">${labels.map((label) => `<a>${label}</a>`).join('')}</div>${texts.map((text, at) => `<div class="pane con" id="p${at}">${text}</div>`).join('')}</div>`;
  const notice = `<p>${PROSE}</p><p>${MORE}</p>`;

  test('is the first panel where the others, which stand in no box of their own, are about it', () => {
    expect(linesOf(open(['政策文件', '部门解读', '媒体报道'], notice, long, `<p>${LAST}</p>`)).slice(-3)).toEqual(['某县公告', PROSE, MORE]);
  });

  test('is the first panel where each has the container of a system and another holds more', () => {
    const editor = (text: string): string => `<div class="TRS_Editor">${text}</div>`;
    expect(linesOf(open(['政策文件', '部门解读'], editor(notice), editor(long)))).toEqual([PROSE, MORE]);
    expect(linesOf(open(['相关链接', '部门解读'], '<p><a href="/1">某县发布</a></p>', editor(long))).join()).toMatch(/本办法对收费主体/);
  });

  test('is a later panel where its label does not say that it is about another', () => {
    expect(linesOf(open(['栏目介绍', '政策文件'], '<p>本栏目介绍情况。</p>', long)).join()).toMatch(/本办法对收费主体/);
    expect(linesOf(open(['一季度', '二季度'], notice, `<p>${LAST}</p>`)).join()).toMatch(new RegExp(LAST));
  });

  test('is read whole where labels say nothing of the kind', () => {
    expect(linesOf(`<h2>某县公告</h2>${panels('征求意见稿', '起草说明')}`)).toHaveLength(4);
  });
});

describe('a box headed as a list of other pages, without links', () => {
  const teasers = '<div class="rec"><h3>推荐阅读</h3><div><b>莲藕丰收</b><p>七月的村庄，荷塘碧波荡漾，村民撑船采摘莲蓬，一天能收入两三百元，镇里还要建加工厂。</p></div><div><b>防汛调度会</b><p>会议强调，要落实领导包保，强化巡堤查险，确保安全度汛。</p></div></div>';
  const signed = '<p>因抢修主管道，定于7月31日停水，请提前储水。</p><p>某镇自来水厂</p><p>2024年7月30日</p>';

  test('is none of the signed notice above it', () => {
    expect(linesOf(`<div class="main"><h1>某县公告</h1><div class="con">${signed}</div>${teasers}</div>`)).toEqual(['因抢修主管道，定于7月31日停水，请提前储水。', '某镇自来水厂', '2024年7月30日']);
  });

  test('stays where nothing is signed above it: a library recommends books', () => {
    expect(linesOf(`<div class="main"><h1>某县公告</h1><div class="con"><p>${PROSE}</p></div>${teasers}</div>`).join()).toMatch(/荷塘碧波荡漾/);
  });
});

describe('a short text below its title and a longer column behind both', () => {
  const page = (name: string): string => `<div class="w"><div class="l"><h1>某县公告</h1><div class="con"><p>经县第八届人民代表大会第三次会议票决，今年全县确定十件重点民生实事，计划总投资五亿七千二百万元。</p></div><div class="pn"><a href="/1">上一篇：图解：去年的政府工作成绩单</a></div></div><div class="${name}"><h3>政策原文</h3><div><b>关于任务分解的通知</b><p>${PROSE}${MORE}</p><a href="/2">[查看全文]</a></div></div></div>`;

  test('the column is none of it where its name says so', () => {
    expect(linesOf(page('side fr'))).toEqual(['经县第八届人民代表大会第三次会议票决，今年全县确定十件重点民生实事，计划总投资五亿七千二百万元。']);
  });

  test('it stays under a name of any kind', () => {
    expect(linesOf(page('r2')).join()).toMatch(/隐患排查/);
  });
});

describe('a letter and its answer in boxes of their own', () => {
  const letter = '我是城北小区的住户，楼下的路灯坏了三个月，晚上老人出门看不见台阶，已经摔过两次，请问什么时候能修？';
  const answer = `<div class="hf"><h3>官方回复</h3><ul><li><div class="by"><h4>某县城管局</h4><span>2024-03-20</span></div><p>${PROSE}<br>${MORE}</p></li></ul></div>`;
  const box = (name: string, label: string): string => `<div class="${name}"><div class="who"><span>网友“山里娃”</span><span>2024-03-12</span></div><h4>${label}</h4><div class="lc">${letter}</div></div>`;

  test('the letter is read with the answer, without the labels', () => {
    expect(linesOf(`<h1>某县公告</h1>${box('replyMsg', '留言内容')}${answer}`)).toEqual([letter, PROSE, MORE]);
  });

  test('the table of the letter and what the mailbox tells its writers go', () => {
    const fields = (...rows: readonly string[]): string => `<table>${rows.map((row) => `<tr>${row.split('|').map((cell, at) => (at % 2 === 0 ? `<th>${cell}</th>` : `<td>${cell}</td>`)).join('')}</tr>`).join('')}</table>`;
    const halves = `<div class="mb"><h4>来信信息</h4>${fields('信件编号|QR20240802|信件类型|投诉', '来信标题|路灯不亮', '来信人|张**|来信时间|2024-08-02')}<h4>来信内容</h4><div class="mc"><p>${letter}</p></div></div><div class="mb"><h4>答复信息</h4>${fields('答复单位|某县城管局|答复时间|2024-08-14')}<h4>答复内容</h4><div class="mc"><p>${PROSE}</p><p>${MORE}</p><p>${LAST}</p></div></div>`;
    const rules = '<div class="l3"><a>我要写信</a><p>写信须知：一、来信内容应当客观真实，对所提供材料的真实性负责。二、请勿重复提交。三、涉密事项本信箱不予受理，敬请谅解。</p></div>';
    expect(linesOf(`<div class="row">${rules}<div class="r9">${halves}</div></div>`)).toEqual([letter, PROSE, MORE, LAST]);
    // Whatever else keeps the box around both, and however deep the answer lies, the letter is not lost.
    const text = linesOf(`<div class="row"><div class="n9"><p>本县要求办理时限为十个工作日，特殊情况可延长。</p></div>${halves.replace('<h4>答复信息', '<div><div><div><div><div><div><div><h4>答复信息').replace(/<\/div>$/, '</div></div></div></div></div></div></div></div>')}</div>`);
    expect(text).toEqual(expect.arrayContaining([letter, PROSE, MORE, LAST]));
  });

  test('what a mailbox tells its writers is read where it is the document', () => {
    expect(linesOf(`<div class="row"><h1>来信须知</h1><div class="c"><p>一、来信内容应当客观真实，对所提供材料的真实性负责。</p><p>二、请勿重复提交，一般事项在五个工作日内答复。</p></div></div>`).join()).toMatch(/客观真实.*五个工作日/);
  });

  test('what a visitor says in another box is not', () => {
    expect(linesOf(`<h1>某县公告</h1>${answer}${box('comment', '网友留言')}`)).toEqual([PROSE, MORE]);
  });
});

test('a document with comments for members, in a box that is named as advertising is, asks nobody to log in', () => {
  const page = (text: string): string => `<div class="top"><a href="/l">登录</a> <a href="/r">注册</a></div><h2>某县公告</h2><div id="keyword_ad_area2" class="t">${text}</div><div class="c"><h3>发评论</h3><p>登录名：<input> 密码：<input type="password"></p></div>`;
  const rulesOf = (text: string): readonly string[] => {
    const record = clean(`<html><head><title>某县公告</title></head><body>${page(text)}</body></html>`, {}, { path: 'a.html' });
    return isReport(record) ? record.diagnostics.map(({ rule }) => rule) : [];
  };
  expect(rulesOf('<p>全年调解纠纷89件，成功87件。</p><p>在册人员14名，无脱管漏管。</p><p>发放资料5000余份，受众8000人次。</p><p>没有收受礼品，没有公车私用。</p>')).not.toContain('suspect/not-a-document');
  expect(rulesOf('<p>请登录后阅读全文。</p>')).toContain('suspect/not-a-document');
});

test('a signed list of papers is a paper, a list of links is none', () => {
  const rows = Array.from({ length: 30 }, (_, row) => `<tr><td>${row + 1}</td><td><a href="/d/${row}.html">某县人民政府关于做好第${row + 1}项工作的意见</a></td><td>某政发〔2015〕${row + 1}号</td></tr>`).join('');
  const rulesOf = (end: string): readonly string[] => {
    const record = clean(`<html><head><title>目录公告</title></head><body><h1>目录公告</h1><div class="cn"><p>现将继续有效的文件目录公布如下：</p><table>${rows}</table>${end}</div></body></html>`, {}, { path: 'a.html' });
    return isReport(record) ? record.diagnostics.map(({ rule }) => rule) : [];
  };
  expect(rulesOf('<p>某县司法局</p><p>2024年1月20日</p>')).not.toContain('suspect/not-a-document');
  expect(rulesOf('<p><a href="/2.html">下一页</a></p>')).toContain('suspect/not-a-document');
});

describe('a notice of one sentence on a page with more prose', () => {
  const notice = ['经研究，决定：李明同志任县水务局副局长（试用期一年）。', '某县人民政府', '2024年7月9日'];
  const ABOUT = '某县位于省境中部，辖12个乡镇、3个街道，总面积2180平方公里，总人口64万人。境内山川秀丽，物产丰富，素有“茶乡”之称。近年来，全县上下坚持工业强县、旅游兴县，经济社会保持平稳健康发展，先后获评国家园林县城、全国绿化模范县。';
  const text = (lines: readonly string[]): string => `<div class="k9">${lines.map((line) => `<p>${line}</p>`).join('')}</div>`;
  const info = '<div>2024-07-09 10:20　来源：县政府办　点击：<span>31</span></div>';
  const column = (heading: string): string => `<div class="r9"><h3>${heading}</h3><p>${ABOUT}</p></div>`;
  const untitled = (body: string): string[] => {
    const record = clean(`<html><head><title>某县人民政府门户网站</title></head><body>${body}</body></html>`, {}, { path: 'a.html' });
    return isReport(record) ? record.text.split('\n') : [];
  };

  test.each(['<h1>某县公告</h1>', '<div class="t9">某县公告</div>'])('wins below its title and the line of its source: %s', (title) => {
    const body = `<div class="m9">${title}${info}${text(notice)}</div>`;
    expect(linesOf(`<div class="all">${body}${column('走进某县')}</div>`)).toEqual(notice);
    expect(linesOf(`<div class="all">${column('走进某县')}${body}</div>`)).toEqual(notice);
    expect(untitled(`<div class="all">${body}${column('走进某县')}</div>`)).toEqual(notice);
  });

  test('is read with the plan behind it, which has no heading of a column', () => {
    const plan = ['某县防汛应急预案', '一、总体要求', PROSE, '二、工作措施', MORE];
    for (const lines of [plan, plan.slice(1), ['一、目标', ...plan.slice(2)], ['附件', ...plan]])
      expect(linesOf(`<div class="all"><div class="m9"><h1>某县公告</h1>${info}${text(notice)}</div><div class="a9">${lines.map((line) => `<p>${line}</p>`).join('')}</div></div>`)).toEqual([...notice, ...lines]);
  });

  test('without a signature nothing tells a notice from the lead of a text', () => {
    expect(linesOf(`<div class="all"><div class="m9"><h1>某县公告</h1>${info}<p>导读：我县出台新规。</p></div><div class="a9"><p>${ABOUT}</p><p>${PROSE}</p></div></div>`)).toEqual(expect.arrayContaining([ABOUT, PROSE]));
  });

  test('wins over what readers say below it, under its heading', () => {
    const talk = ['这条路早该修了，支持一下，希望工期不要拖。', '施工的时候注意洒水，灰尘太大了，楼下都没法开窗。', '能不能晚上少施工几个小时，孩子要高考了。'].map((line) => `<div class="cm"><b>网友</b><p>${line}</p></div>`).join('');
    const page = (heading: string): string => `<div id="c9"><h1>某县公告</h1><div class="m">点击：33</div><div class="ct">因管网检修，定于明日停水。<br>请提前储水。</div></div><div class="cs"><h3>${heading}</h3>${talk}</div>`;
    expect(linesOf(page('评论'))).toEqual(['因管网检修，定于明日停水。', '请提前储水。']);
    expect(linesOf(page('办理过程')).join()).toMatch(/注意洒水/);
  });
});

describe('a labelled link behind the signature', () => {
  const page = (href: string): string => `<div class="box"><div class="c"><p>${PROSE}</p><p>${MORE}</p><p>云溪县应急管理局</p><p>2024年3月1日</p></div><div class="list"><a href="${href}">附件：名单</a></div></div>`;

  test.each(FILE_ENDINGS)('is the document’s where it leads to a .%s', (ending) => {
    expect(linesOf(page(`/a/1.${ending}`))).toContain('附件：名单');
  });

  test.each(['/a/1.html', '/a/1.odt.html', '/odt', '/a/1.jpg'])('is not where it leads to a page: %s', (href) => {
    expect(linesOf(page(href))).not.toContain('附件：名单');
  });
});
