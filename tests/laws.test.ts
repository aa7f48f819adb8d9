import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { faultsOf, filesUnder } from './law-faults';

/** The laws of the contract, on every input there is. */

const root = resolve(__dirname, '..');

/** Lists of lines to weigh words by are no documents, and the longest have 28,000 lines: every twentieth stands for all. */
const LISTS = /[\\/]voices[\\/][a-z]+\.txt$/;
const EVERY = 20;

function inputOf(file: string): Uint8Array | string {
  const bytes = readFileSync(file);
  return LISTS.test(file) ? bytes.toString('utf8').split('\n').filter((_, nth) => nth % EVERY === 0).join('\n') : bytes;
}

describe('every file under fixtures', () => {
  const folder = join(root, 'fixtures');
  test.each(filesUnder(folder).map((file) => [relative(folder, file), file]))('%s', (_name, file) => {
    expect(faultsOf(inputOf(file))).toEqual([]);
  });
});

describe('real texts beside the repository', () => {
  const shared = resolve(root, '..', 'shared');
  const files = ['seeds', 'real'].flatMap((part) => (existsSync(join(shared, part)) ? filesUnder(join(shared, part)) : [])).filter((file) => /\.(?:txt|html)$/.test(file));
  if (files.length === 0) {
    process.stderr.write(`SKIPPED: no real texts at ${relative(root, shared)}; the laws were not tried on them.\n`);
    test.skip('no real texts here', () => undefined);
    return;
  }
  test.each(files.map((file) => [relative(shared, file), file]))('%s', (_name, file) => {
    expect(faultsOf(readFileSync(file))).toEqual([]);
  });
});

/* Documents put together at random from what downloads are made of. */

const HEADS = [
  '石门县应急管理局', '2023年度法治政府建设工作报告', '政 府 工 作 报 告', '——2023年1月6日在石门县第十八届人民代表大会上', '（2023年1月6日）', '县长　　张某某', '各位代表：', '各乡镇人民政府：',
  '发布时间：2023-02-18 11:20 来源：县政府办 浏览次数：12 字体：[大 中 小]', '发布时间:2023-02-18 11:20浏览次数:字体:[ ]', '当前位置： 首页>> 政务公开>> 工作报告', '来源：', '【字体：', '大', '中', '小', '】', '索 引 号：01234', '您的位置：首页 > 要闻 > 正文',
];
const BODY = [
  '一、工作开展情况', '二、存在的问题', '三、下一步打算', '（一）强化学习。中心组集中学习12次，研讨4次。', '(二)规范执法,办结案件3,959件;', '（三）', '1.完善制度。修订制度5项。', '2．压实责任', '第一章 总则', '第一条 为了规范管理，制定本办法。', '①', '目录', '一、总体情况……1',
  '2023年，在县委、县政府的坚强领导下，我局认真落实D的二十大精神，加强D对法治工作的领导，严格落实D风廉政建设责任制。', '一是加强领导。二是压实责任；三是严格考核。', '首先，要提高认识。其次，要抓好落实。', '完成投资3.2亿元，增长5.6%，占比30％，14:32:50报送。', '认真学习贯彻法治思想，在**市XX局指导下开展工作。', '明确责任主##paidbegin##体，落实到位。', '姓名\t职务\t备注', '李某\t主任\t', '党\u200b建引领，治理 提效 。', '经济运行总体平稳,主要指标好于预期(见附件),现将情况报告如下:', '　　', '3D打印、维生素D、D级危房。', '资金来源：财政拨款。', '我的分享到这里，谢谢大家！',
];
const TAILS = [
  '石门县应急管理局', '2023年12月5日', '（此件公开发布）', '附件：1.任务清单', '附件', '相关链接：', '扫一扫在手机打开当前页', '【打印】【关闭】', '上一篇：关于防汛工作的通知', '上一页 1 2 3 下一页', '责任编辑：李某', '（责任编辑： 李某', ' ）', '版权所有：石门县人民政府 备案号12345678号', '##paidend##', '$$paidbegin$$', '【某某素材库】每天更新各类公文，加入会员请联系客服微信：abc123，代笔写作', '公众号：写作范文', '字体 • 字体放大 • 字体缩小 分享 • 微博 打印 相关信息', "$('#share').share({ sites: ['wechat'] });", '新华社记者 李某摄', '内容已经隐藏，点击付费后查看',
];
const NOISE = [
  '\n', '\n', '\n', '\n\n', '\r\n', '\r', '\u3000\u3000', ' ', '  ', '\t', '\u00a0', '\u2002', '\u200b', '\ufeff', '\u2028', '\f', '\0', '\u0085', '<U+00A0>', '<U+00A0><U+00A0>', '&nbsp;', '&amp;', '&lt;', '&ldquo;', '<br>', '<p>', '</p>', '<td>', '</td>', '<!--', '-->', '<!-- a -->', '<script>', '</script>',
  '，', '。', ',', ';', ':', '(', ')', '（', '）', '“', '”', '"', '、', '——', '……', 'D', '党', '#', '**', '\ud842', '\udfb7', '𠮷', '😀', '\u200d', '⼈', '1', '.', '一', '二、', '%', 'http://www.example.gov.cn/a?b=1', '\ue004', '\ufffd', '錄', '黨委員會',
];
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...BODY) },
  { weight: 1, arbitrary: fc.constantFrom(...HEADS) },
  { weight: 1, arbitrary: fc.constantFrom(...TAILS) },
  { weight: 4, arbitrary: fc.constantFrom(...NOISE) },
);
const line = fc.tuple(fc.array(fc.constantFrom(...NOISE), { maxLength: 1 }), fc.array(fc.oneof(fc.constantFrom(...BODY), fc.constantFrom(...HEADS), fc.constantFrom(...TAILS)), { minLength: 1, maxLength: 2 })).map(([noise, parts]) => [...parts, ...noise].join(''));
const mixture = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));
const page = fc
  .tuple(fc.array(fc.constantFrom(...HEADS), { maxLength: 6 }), fc.array(line, { maxLength: 15 }), fc.array(fc.constantFrom(...TAILS), { maxLength: 6 }), fc.constantFrom('\n', '\r\n', '\n\n', '　　', '\r'), fc.integer({ min: 1, max: 3 }))
  .map(([head, body, tail, joint, times]) => Array.from({ length: times }, () => [...head, ...body, ...tail].join(joint)).join(joint));

describe('documents put together at random', () => {
  test.each([
    ['mixtures', mixture],
    ['pages', page],
  ])('%s', (_name, documents) => {
    fc.assert(
      fc.property(documents, (text) => {
        expect(faultsOf(text)).toEqual([]);
      }),
      { numRuns: Number(process.env['LAW_RUNS'] ?? 400) },
    );
  });

  test('bytes at random are a report or a failure, and never throw', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => expect(faultsOf(bytes)).toEqual([])), { numRuns: 300 });
  });
});
