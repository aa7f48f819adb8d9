import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { viewOf } from '../src/ledger/view';
import { foldWidth } from '../src/lexicon/folded-text';
import { foreignLinesOf } from '../src/stripper/voice/foreign-lines';
import { listedSalesOf } from '../src/stripper/strip/listed-sales';
import { speaksOfficially } from '../src/stripper/voice/register';
import { featuresOf, SLOTS } from '../src/stripper/voice/voice-features';
import { voicesOf } from '../src/stripper/voice/voice-model';
import { SETS, wildCases } from './quality/wild/cases';

const BODY = `南浦县司法局2022年工作总结

今年以来，我局认真履行职责，深入推进依法行政，办理行政复议案件32件。

一、主要工作

组织开展普法宣传活动40场次，发放宣传资料1.2万份，受众3万余人次。

下一步，我局将继续加强队伍建设，提升执法水平，确保各项任务落到实处。

南浦县司法局
2022年12月20日`;

function foreignIn(text: string): string[] {
  const view = viewOf(text);
  const { seller, page } = foreignLinesOf(view);
  return [...new Set([...seller, ...page, ...listedSalesOf(view).starts])].sort((a, b) => a - b).map((start) => text.slice(start).split('\n')[0] as string);
}

describe('features', () => {
  test('digits, letters and blanks are told apart by kind only', () => {
    const slotsOf = (text: string): number[] => {
      const { slots, count } = featuresOf(text);
      return [...slots.slice(0, count)];
    };
    expect(slotsOf('加微信 ab12')).toEqual(slotsOf('加微信 AB98'));
    expect(slotsOf('加微信  ab12')).not.toEqual([]);
    expect(Math.max(...slotsOf('点击下载全文'))).toBeLessThan(SLOTS);
  });

  test('a line of one character has features, and a long one no more than its first part', () => {
    expect(featuresOf('大').count).toBeGreaterThan(0);
    expect(voicesOf('长'.repeat(5000))).toEqual(voicesOf('长'.repeat(200)));
  });
});

describe('foreign lines', () => {
  test('a text without any has none', () => {
    expect(foreignIn(BODY)).toEqual([]);
  });

  test('lines of a seller behind, above and between', () => {
    const offer = '手慢无！老客户再减20元，拍下秒发货';
    expect(foreignIn(`${BODY}\n${offer}`)).toEqual([offer]);
    expect(foreignIn(`${offer}\n${BODY}`)).toEqual([offer]);
    expect(foreignIn(BODY.replace('一、主要工作', `${offer}\n一、主要工作`))).toEqual([offer]);
  });

  test('a contact goes with the offer it stands in, and stays with a notice', () => {
    const contact = '联系电话：0577-6001 2345';
    expect(foreignIn(`${BODY}\n专业代办资质，不成功不收费\n${contact}\n手慢无，名额有限，速来抢购`)).toContain(contact);
    expect(foreignIn(`${BODY}\n${contact}`)).toEqual([]);
    expect(foreignIn(`${BODY}\n${contact}\n空调移机加氟，随叫随到`)).toEqual(['空调移机加氟，随叫随到']);
  });

  test.each(['附件：1.责任清单', '2022年12月20日', '南浦府办〔2022〕13号', '（此件公开发布）', '抄送：市司法局', '一、下载专区建设', '第一篇 发展基础 ............ 3', '骨灰寄存　60元/年', '内部资料　注意保存', '我们要以更加昂扬的姿态，奋力谱写南浦发展新篇章！', '人员值守 夜间双人值班 是', '[1]李某某.放管服与消防安全研究[J].地方治理,2017(2):20-50.'])('%s stays at the end', (line) => {
    expect(foreignIn(`${BODY}\n${line}`)).toEqual([]);
  });

  test.each(['附件：\n采购文件.pdf', '附件：\n招标公告.pdf\n通知公告.docx', '附件下载：\n公告.pdf', '南浦县司法局\n2022年12月20日\n相关附件：自查表.xls'])('files below their head, or behind it, stay at the end: %s', (lines) => {
    expect(foreignIn(`${BODY}\n${lines}`)).toEqual([]);
  });

  test('a file below no head of attachments has no voice of its own', () => {
    expect(foreignIn(`${BODY}\n南浦县司法局\n2022年12月20日\n下载中心\n通知公告.pdf`)).toEqual(['下载中心', '通知公告.pdf']);
  });

  test.each(['SFJ-2023-0415', '教师工作总结 篇1', '**一、总体要求**', '贺信', '版权声明', '政府信息公开指南', '2022年政府工作报告'])('%s stays above the text', (line) => {
    expect(foreignIn(`${line}\n${BODY.split('\n').slice(2).join('\n')}`)).toEqual([]);
  });

  test('a text that is not official is left', () => {
    const blog = '哈哈哈今天太开心啦\n\n姐妹们冲鸭，这家奶茶真的绝绝子\n\n下次还要来打卡呀';
    expect(speaksOfficially(viewOf(BODY))).toBe(true);
    expect(speaksOfficially(viewOf(blog))).toBe(false);
    expect(foreignIn(blog)).toEqual([]);
  });
});

describe('the lines that the weights are fitted on', () => {
  const read = (name: string): string[] => readFileSync(join(__dirname, '../fixtures/voices', `${name}.txt`), 'utf8').split('\n').map((line) => foldWidth(line).trim()).filter((line) => line !== '');
  const [seller, page, document] = ['seller', 'page', 'document'].map(read) as [string[], string[], string[]];

  test('none is both the document’s and foreign', () => {
    const foreign = new Set([...seller, ...page]);
    expect(document.filter((line) => foreign.has(line))).toEqual([]);
  });

  /** What a platform writes below every text, so that two writers had it by heart; wild-13, wild-25, wild-27, wild-28, wild-29 and wild-30 have it too. */
  const STANDING = new Set(['现在,我代表县人民法院向大会报告工作,请予审议。', '网友评论:(只显示最新10条。评论内容只代表网友观点,与本站立场无关!)', '字体:【大】【中】【小】打印本页 正文下载', '[1] [2] [3] [4] 下一页', '现在,我代表县人民政府,向大会报告工作,请予审议,并请各位政协委员提出意见。', '${article.source}', '网友评论仅供其表达个人看法,并不表明本网同意其观点', '客服在线时间 9:00-21:00', '首页 上一页 1 2 3 下一页 尾页', '使用微信“扫一扫”即可将网页分享至朋友圈。', '各乡镇人民政府,街道办事处,县直有关单位:', '返回目录 放大 缩小 全文复制', '特别声明:以上内容(如有图片或视频亦包括在内)为自媒体平台用户上传并发布,本平台仅提供信息存储服务。', '您的浏览器不支持 audio 标签', '本文格式为Word版,下载可任意编辑', '扫描全能王 3亿人都在用的扫描App', 'Produced By 大汉网络 大汉版通发布系统', 'Powered by DedeCMS', 'Powered by SiteServer CMS', 'English Version', '一、本裁判文书库公布的裁判文书由相关法院录入和审核,并依据法律与审判公开的原则予以公开。']);

  test('no long line of a set that measures unseen text is among them', () => {
    const known = new Set([...seller, ...page, ...document]);
    const cases = SETS.flatMap((set) => wildCases(set)).flatMap(({ source, start, end }) => source.slice(start, end).split('\n'));
    expect([...new Set(cases.map((line) => foldWidth(line).trim()))].filter((line) => line.length > 14 && known.has(line) && !STANDING.has(line))).toEqual([]);
  });
});
