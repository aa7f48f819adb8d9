import { describe, expect, test } from '@jest/globals';
import { clean, isReport } from '../src/clean';

/** What the cases are filled with: sentences that prove nothing. */
const PROSE = [
  '今年以来，全镇上下认真落实上级部署，扎实推进各项重点工作，粮食生产、环境整治和民生保障都取得新的进展。',
  '一年来，我局认真履行职责，加强队伍建设，严格规范执法，服务企业和群众，各项工作迈上新的台阶。现总结如下。',
  '下一步，我们将坚持问题导向，逐项对照检查，明确责任单位和完成时限，确保各项任务落到实处、见到实效。',
  '汛期来临之前，逐座水库检查堤坝和闸门，备足沙袋、木桩，安排干部轮流值守，做到险情早发现、早报告、早处置。',
  '对照年初确定的目标，仍有三座泵站没有完工，少数村的渠道淤塞较重，用水户交费不够及时，技术人员偏少。',
  '明年计划新修防渗渠十二公里，改造泵站五座，推广滴灌两千亩，培训管水员六十名，用三年时间补齐短板。',
  '请各股室于月底前报送自查情况，由办公室汇总后提交局务会研究，对推诿拖延的，予以通报并扣减年度考核分。',
  '本学期，全体教师认真备课，关心每一名学生，家长满意度逐步提高，学校各方面工作井然有序，成绩稳中有进。',
];
const prose = (nth: number): string => PROSE[nth % PROSE.length] as string;
const counted = (nth: number): string => `一、${nth}年以来主要工作\n${prose(2 * nth)}\n二、第${nth}个存在问题\n${prose(2 * nth + 1)}`;
const signed = (body: string, date = '2023年12月6日'): string => `青石县水利局\n${date}`.replace(/^/, `${body}\n`);

function found(text: string): Readonly<Record<string, unknown>> | null {
  const record = clean(text, { from: 'text' });
  if (!isReport(record)) throw new Error(record.error.message);
  const remarks = record.diagnostics.filter(({ rule }) => rule === 'outline/several-documents');
  expect(remarks.length).toBeLessThanOrEqual(1);
  return remarks[0]?.evidence ?? null;
}

describe('a file of several documents', () => {
  test.each([
    ['篇一 and 篇二', `工作总结范文（精选2篇）\n篇一\n${prose(0)}\n${prose(1)}\n篇二\n${prose(2)}\n${prose(3)}`, 2],
    ['第一篇： with titles', `第一篇：村委会工作总结\n${counted(0)}\n第二篇：村支书述职报告\n${counted(1)}\n第三篇：乡镇工作计划\n${counted(2)}`, 3],
    ['第一篇 over a title', `第一篇\n镇水利站2023年工作总结\n${counted(0)}\n第二篇\n镇水利站2024年工作计划\n${counted(1)}`, 2],
    ['范文一', `个人述职报告\n范文一：\n${prose(0)}${prose(1)}\n范文二：\n${prose(2)}${prose(3)}`, 2],
    ['【篇1】', `【篇1】\n${prose(0)}${prose(2)}\n【篇2】\n${prose(1)}${prose(3)}\n【篇3】\n${prose(1)}${prose(2)}`, 3],
    ['number behind the title', `教师工作总结 篇1\n${prose(3)}\n${prose(1)}\n教师工作总结 篇2\n${prose(2)}\n${prose(0)}`, 2],
    ['brackets behind the title', `教师工作总结（范文一）\n${prose(3)}\n${prose(1)}\n教师工作总结（范文二）\n${prose(2)}\n${prose(0)}`, 2],
    ['a title behind the signature', `青石县水利局2022年工作总结\n${signed(counted(0))}\n青石县水利局2023年工作计划\n${signed(counted(2))}`, 2],
    ['three, one behind the other', `青石县水利局2021年工作总结\n${signed(counted(0))}\n青石县水利局2022年工作总结\n${signed(counted(1))}\n青石县水利局2023年工作总结\n${signed(counted(2))}`, 3],
    ['a numbering that starts again', `青石县水利局工作情况\n${signed(counted(0))}\n${prose(7)}\n${counted(1)}`, 2],
    ['a numbering at once behind the date', `青石县水利局工作情况\n${signed(counted(0), '二〇二三年十二月六日')}\n${counted(1)}`, 2],
  ])('%s', (_what, text, documents) => {
    expect(found(text)).toMatchObject({ documents });
  });
});

describe('one document', () => {
  test.each([
    ['an attachment with its own numbering', `青石县水利局工作情况\n${counted(0)}\n附件：任务清单\n青石县水利局\n2023年12月6日\n附件\n任务清单\n${counted(1)}`],
    ['an attachment that is not announced', `青石县水利局工作情况\n${signed(counted(0))}\n附件1：任务清单\n${counted(1)}`],
    ['a plan that a notice issues', `青石县水利局关于印发《抗旱工作方案》的通知\n各股室：\n现将《抗旱工作方案》印发给你们，请结合实际，认真抓好落实。${prose(0)}\n青石县水利局\n2023年5月6日\n青石县水利局抗旱工作方案\n${counted(1)}`],
    ['a paper that is passed on', `青石县水利局转发市局通知\n各股室：\n现转发给你们。一、抓好落实。${prose(0)}\n二、及时上报。\n青石县水利局\n2023年5月6日\n江平市水利局关于做好抗旱工作的通知\n${counted(1)}`],
    ['a plan in parts', `青石县水利发展规划\n第一篇 总则\n${prose(0)}\n${prose(1)}\n第二篇 重点任务\n${prose(2)}\n${prose(3)}\n第三篇 保障措施\n${prose(2)}\n${prose(1)}`],
    ['a plan whose one part names a kind', `第一篇 发展环境\n${prose(0)}${prose(1)}\n第二篇 总体要求\n${prose(2)}${prose(3)}\n第三篇 健全标准\n${prose(0)}${prose(3)}\n第四篇 组织实施\n${prose(0)}${prose(3)}`],
    ['a table of contents', `目录\n第一篇 工作总结\n第二篇 工作计划\n第三篇 工作要点\n${prose(0)}`],
    ['general and special parts', `第一编 总则\n第一章 基本规定\n${prose(0)}${prose(1)}\n第二编 分则\n第一章 水资源\n${prose(2)}${prose(3)}`],
    ['two signatures at the end', `青石县水利局工作情况\n${signed(counted(0))}\n青石县财政局\n2023年12月6日`],
    ['the title printed again', `青石县水利局2023年工作总结\n${signed(counted(0))}\n青石县水利局2023年工作总结`],
    ['a chronicle', `青石县水利局大事记\n2023年1月5日\n${prose(0)}\n2023年2月6日\n${prose(1)}\n2023年3月7日\n${prose(2)}`],
    ['a date below the title', `青石县水利局\n2023年12月6日\n2023年工作总结\n${counted(0)}`],
    ['issuer and date under a long title', `关于青石县2023年国民经济和社会发展计划执行情况与2024年国民经济和社会发展计划草案的报告\n青石县水利局\n2024年1月8日\n各位代表：\n第一部分 2023年计划执行情况\n${prose(0)}\n第二部分 2024年计划安排\n一、总体要求\n${prose(1)}\n二、主要目标\n${prose(2)}`],
    ['words', `${prose(0)}\n第一篇报道见报后，群众反映良好，第二篇报道随即刊出。${prose(1)}\n他写的范文一共三篇。`],
    ['minutes with decisions', `青石县水利局局务会议纪要\n${counted(0)}\n三、其他事项\n${prose(2)}\n青石县水利局\n2023年12月6日\n抄送：县政府办公室`],
  ])('%s', (_what, text) => {
    expect(found(text)).toBeNull();
  });
});
