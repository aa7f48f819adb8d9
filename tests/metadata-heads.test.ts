import { describe, expect, test } from '@jest/globals';
import { clean, isReport } from '../src/clean';
import type { Metadata } from '../src/model/metadata';

const BODY = '近年来，全县上下认真贯彻落实各项部署，扎实推进各项工作，取得了明显成效。\n一、基本情况\n全县共有乡镇12个，工作基础较好。\n二、下一步打算\n我们将继续努力，抓好工作落实。';

function metadataOf(text: string): Metadata {
  const record = clean(text);
  if (!isReport(record)) throw new Error(record.error.message);
  return record.metadata;
}

const headed = (head: string): Metadata => metadataOf(`${head}\n${BODY}`);
const signed = (tail: string): Metadata => metadataOf(`关于做好有关工作的通知\n${BODY}\n${tail}`);

describe('what a page leaves above a title is none of it', () => {
  test.each([
    ['当前位置 / 首页 / 通知公告\n云溪县春耕工作方案', '云溪县春耕工作方案'],
    ['首页 → 范文 → 总结\n云溪村工作总结', '云溪村工作总结'],
    ['云溪公文网 - 领导讲话 - 农业农村\n在全县春耕备耕会议上的讲话', '在全县春耕备耕会议上的讲话'],
    ['材料中心\n> 整改报告\n> 审计整改\n云溪镇关于审计问题整改情况的报告', '云溪镇关于审计问题整改情况的报告'],
    ['村级总结范文（通用8篇）_云溪文库\n下面是小编为大家整理的村级总结，供大家参考。\n青石村2016年度工作总结', '青石村2016年度工作总结'],
    ['标题：关于加强校园安全工作的通知', '关于加强校园安全工作的通知'],
    ['范文一：\n云溪镇安全生产工作总结', '云溪镇安全生产工作总结'],
    ['通知公告\n关于做好春耕工作的通知', '关于做好春耕工作的通知'],
    ['云溪县人民政府办公室文件\n云政办发〔2020〕3号\n★\n云溪县人民政府办公室关于做好防汛工作的通知', '云溪县人民政府办公室关于做好防汛工作的通知'],
    ['编号：YX-2020-003\n云溪镇安全生产工作总结', '云溪镇安全生产工作总结'],
    ['[图文]云溪镇安全生产工作总结（转载）', '云溪镇安全生产工作总结'],
  ])('%j', (head, title) => expect(headed(head).title).toBe(title));

  test.each([
    ['首页设计方案', '首页设计方案'],
    ['关于推动服务从“跑断腿”→“一次办”的实施意见', '关于推动服务从“跑断腿”→“一次办”的实施意见'],
    ['云溪县饮水安全工程 - 可行性研究报告', '云溪县饮水安全工程 - 可行性研究报告'],
    ['关于整治当前位置偏远学校校舍的通知', '关于整治当前位置偏远学校校舍的通知'],
  ])('but %j is a title', (head, title) => expect(headed(head).title).toBe(title));
});

describe('the end of a title', () => {
  test.each([
    ['云溪县养犬管理条例\n（草案征求意见稿）', '云溪县养犬管理条例（草案征求意见稿）'],
    ['云溪县供水条例\n（修订草案二次审议稿）', '云溪县供水条例（修订草案二次审议稿）'],
    ['云溪县档案管理办法\n（2022年修订）', '云溪县档案管理办法（2022年修订）'],
    ['云溪县防汛工作报告\n（2022年5月6日）', '云溪县防汛工作报告'],
    ['云溪县防汛工作报告\n（云溪日报供稿）', '云溪县防汛工作报告'],
    ['云溪县2010年国民经济和社会发展\n统计公报[1]', '云溪县2010年国民经济和社会发展统计公报'],
  ])('%j', (head, title) => expect(headed(head).title).toBe(title));

  test('what a site puts behind the title that stands again below, and a year it moved', () => {
    expect(headed('山路上的药箱——记青石村医生秦某某（优秀篇）\n2014-9-5 来源：云溪乡卫生院 阅读：102 次\n山路上的药箱\n——记青石村医生秦某某').title).toBe('山路上的药箱');
    expect(headed('2010年云溪县国民经济统计公报\n发布时间：2011-03-25  来源：云溪县统计局  阅读次数：12\n云溪县2010年国民经济统计公报').title).toBe('云溪县2010年国民经济统计公报');
  });
});

describe('numbers', () => {
  test.each([
    ['云溪镇人民政府\n镇长办公会议纪要\n〔2018〕第9号', '〔2018〕第9号'],
    ['云溪县发展和改革局文件\n云发改〔2011〕138号　　　签发人：李某某\n关于教学楼项目的批复', '云发改〔2011〕138号'],
    ['云溪县人民政府办公室\n特急 云政办明电〔2020〕3号\n关于防汛的紧急通知', '云政办明电〔2020〕3号'],
    ['审计署2013年第4号公告', '2013年第4号'],
    ['云溪县人民政府公告（2022年第3号）', '2022年第3号'],
    ['工作简报\n第12期\n（总第148期）', null],
    ['第2号泵站改造方案', null],
  ])('%j', (head, number) => expect(headed(head).documentNumber).toBe(number));

  test('a masthead with its number and day: the theme below is the title', () => {
    expect(headed('云溪县审计局审计结果公告\n2013年第4号（总第31号）\n云溪县2012年度安居工程\n审计结果\n（2013年12月16日公告）')).toMatchObject({ title: '云溪县2012年度安居工程审计结果', issuer: '云溪县审计局', documentNumber: '2013年第4号（总第31号）', date: '2013-12-16', genre: '公告' });
    expect(headed('云溪县人民政府公告\n〔2022〕第3号\n关于开展人工增雨作业的公告')).toMatchObject({ title: '关于开展人工增雨作业的公告', issuer: '云溪县人民政府' });
  });

  test('a masthead whose text follows keeps its title', () => expect(headed('云溪县人民政府公告\n第3号').title).toBe('云溪县人民政府公告'));
});

describe('who issued it, and when', () => {
  test.each([
    ['政府工作报告\n——2019年1月8日在云溪县第六届人民代表大会第四次会议上\n云溪县人民政府县长　 季某某\n各位代表：', '云溪县人民政府'],
    ['在全县安全生产会议上的讲话\n县委副书记、县长 季某某\n同志们：', null],
    ['在全县安全生产会议上的讲话\n云溪县人民政府县长 季某某\n同志们：', null],
    ['云 溪 县 人 民 政 府\n关于表彰先进的决定', '云溪县人民政府'],
    ['云溪镇安全生产工作总结\n云溪镇人民政府（2020年12月30日）', '云溪镇人民政府'],
    ['工作简报\n第3期\n云溪县教育局编　2019年5月6日', '云溪县教育局'],
    ['云溪县发展和改革局文件\n云发改〔2011〕138号\n关于教学楼项目的批复', '云溪县发展和改革局'],
    ['法规库首页 | 地方法规\n云溪县古树保护办法\n【发文字号】云溪县人民政府令第58号  【时效性】现行有效\n【颁布日期】2014-03-21  【实施日期】2014-05-01  【收藏】【下载】\n云溪县古树保护办法', '云溪县人民政府'],
  ])('%j', (head, issuer) => expect(headed(head).issuer).toBe(issuer));

  test.each([
    ['云溪县民政局\n2013年4月 日', '云溪县民政局', '2013-04'],
    ['云溪县文明委办公室\n共青团云溪县委　　云溪县妇联\n二 ○ 一 八 年 二 月 五 日', '云溪县文明委办公室、共青团云溪县委、云溪县妇联', '2018-02-05'],
    ['发起单位：云溪县教育局\n2019年5月6日', '云溪县教育局', '2019-05-06'],
    ['张建国\n2019年5月6日', '张建国', '2019-05-06'],
    ['高度重视\n2019年5月6日', null, '2019-05-06'],
    ['方案\n2019年5月6日', null, '2019-05-06'],
  ])('signature %j', (tail, issuer, date) => expect(signed(tail)).toMatchObject({ issuer, date }));

  test('the bracket of a law: the day it was made known, no day of a page', () => {
    expect(headed('云溪县古树保护办法\n（2014年3月12日县人民政府第31次常务会议通过　2014年3月21日云溪县人民政府令第58号公布　自2014年5月1日起施行）')).toMatchObject({ title: '云溪县古树保护办法', date: '2014-03-21', publishedAt: null });
  });

  test('颁布日期 is no day of a page; 发布 of a seller is', () => {
    expect(headed('法规库首页 | 地方法规\n云溪县古树保护办法\n【发文字号】云政发〔2014〕5号  【时效性】现行有效\n【颁布日期】2014-03-21  【实施日期】2014-05-01  【收藏】【下载】\n云溪县古树保护办法').publishedAt).toBeNull();
    expect(headed('云溪镇整改情况的报告\n作者:枫叶 字数:1132 发布:2024-12-02 来源:投稿 点赞(26)\n本文共计1132字，阅读约需4分钟。VIP免费\n云溪镇整改情况的报告')).toMatchObject({ publishedAt: '2024-12-02', origin: '投稿' });
  });
});

describe('kinds', () => {
  test.each([
    ['“少放一挂炮”\n——致全县居民的倡议书', '倡议书'],
    ['给全县人民的一封信', '公开信'],
    ['慰问信', '慰问信'],
    ['云溪村医生先进事迹材料', '事迹材料'],
    ['个人对照检查材料', '检查材料'],
    ['青石村的变迁\n——农村改革纪实', null],
  ])('%j', (head, genre) => expect(headed(head).genre).toBe(genre));
});
