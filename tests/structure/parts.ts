import type { Line, Part, Writer } from './document';
import type { Dice } from './random';
import { paragraph } from './sentences';
import { cjk, FIELDS, OFFICES, PLACES, SURNAMES } from './words';

/* What stands before and behind the sections: title, number, addressee, signature, attachments. */

const line = (text: string, kind: Part['kind'], family: string): Line => ({ parts: [{ text, kind, family }] });

export interface Front {
  readonly issuer: string;
  readonly lines: readonly Line[];
}

const name = (dice: Dice): string => `${dice.pick(SURNAMES)}${dice.pick(['某某', '　某', '  某', '某'])}`;
const spaced = (text: string): string => [...text].join(' ');

/** A title of a plain report: issuer and what it is, on one line or two. */
function reportTitle(dice: Dice, issuer: string): Line[] {
  const year = `${dice.whole(2012, 2026)}年`;
  const kind = dice.pick(['工作总结', '工作要点', '法治政府建设情况报告', '工作报告', '行动方案', '实施方案']);
  if (dice.chance(0.7)) return [line(`${issuer}${year}${dice.pick(['', dice.pick(FIELDS)])}${kind}`, 'title', 'title')];
  return [line(issuer, 'title', 'title-lines'), line(`${year}${dice.pick(FIELDS)}${kind}`, 'title', 'title-lines')];
}

function noticeTitle(dice: Dice, issuer: string, about: string): Line[] {
  const kind = dice.pick(['通知', '意见', '实施意见']);
  const other = `${issuer.replace(/(?<=[县市区镇道]).*/, '')}${dice.pick(['财政局', '审计局'])}`;
  switch (dice.whole(0, 2)) {
    case 0: return [line(`${issuer}关于${about}的${kind}`, 'title', 'title')];
    case 1: return [line(issuer, 'title', 'title-lines'), line(`关于${about}的${kind}`, 'title', 'title-lines')];
    default: return [line(issuer, 'title', 'title-lines'), line(other, 'title', 'title-lines'), line(`关于${about}的${kind}`, 'title', 'title-lines')];
  }
}

export const documentNumber = (dice: Dice, place: string): string =>
  `${place.slice(0, 1)}${dice.pick(['政办发', '府发', '教发', '财发', '政发', '政办函'])}${dice.pick(['〔2023〕', '〔2021〕', '[2019]', '（2018）', '〔2024〕'])}${dice.whole(1, 120)}号`;

/** The report of a government to its congress: spaced title, the meeting, the speaker. */
function congressFront(dice: Dice, place: string): Front {
  const date = `${dice.whole(2012, 2026)}年${dice.whole(1, 3)}月${dice.whole(1, 28)}日`;
  const meeting = `${place}第${cjk(dice.whole(8, 19))}届人民代表大会第${cjk(dice.whole(1, 6))}次会议上`;
  const title = dice.pick([spaced('政府工作报告'), '政府工作报告', spaced('政府工作报告').replaceAll(' ', '　'), `${place}政府工作报告`]);
  const lines = [line(title, 'title', title.includes(' ') || title.includes('　') ? 'title-spaced' : 'title')];
  const when = dice.pick([line(`——${date}在${meeting}`, 'subtitle', 'dash-line'), line(`（${date}在${meeting}）`, 'subtitle', 'subtitle'), line(`（${date}）`, 'subtitle', 'subtitle')]);
  const who = line(dice.pick([`${place}人民政府${place.slice(-1)}长　${name(dice)}`, `${place.slice(-1)}长　${name(dice)}`, `${place.slice(-1)}长  ${name(dice)}`]), 'subtitle', 'speaker');
  lines.push(...dice.pick([[when], [when, who], [who, when]]), line(dice.pick(['各位代表：', '各位代表:']), 'salutation', 'salutation'));
  return { issuer: `${place}人民政府`, lines: [...lines, line(`现在，我代表${place}人民政府向大会报告工作，请予审议，并请各位列席人员提出意见。`, 'paragraph', 'plain')] };
}

function speechFront(dice: Dice, place: string): Front {
  const lines = [line(`在${place}${dice.pick(FIELDS)}工作会议上的讲话`, 'title', 'title')];
  const when = line(`（${dice.whole(2012, 2026)}年${dice.whole(1, 12)}月${dice.whole(1, 28)}日）`, 'subtitle', 'subtitle');
  const who = line(`${dice.pick(['县委书记', '市委副书记、市长', '副县长', '局党组书记、局长'])}${dice.pick(['　', ' ', '  '])}${name(dice)}`, 'subtitle', 'speaker');
  lines.push(...dice.pick([[when], [who, when], [when, who], []]), line('同志们：', 'salutation', 'salutation'), line(`这次会议的主要任务是总结工作、部署任务。${paragraph(dice)}`, 'paragraph', 'plain'));
  return { issuer: `${place}人民政府`, lines };
}

function noticeFront(dice: Dice, place: string): Front {
  const issuer = `${place}${dice.pick(OFFICES)}`;
  const about = `${dice.pick(['做好', '加强', '推进', '进一步规范'])}${dice.pick(FIELDS)}${dice.pick(['', '重点'])}工作`;
  const number = dice.chance(0.7) ? [line(documentNumber(dice, place), 'paragraph', 'document-number')] : [];
  const titles = noticeTitle(dice, issuer, about);
  const to = line(dice.pick(['各乡镇人民政府，县直各部门：', '各县（市、区）人民政府，市直各单位：', '各街道办事处、区直有关单位：', '各科室、局属各单位：', '各乡镇人民政府、各街道办事处，县政府各部门：']), 'salutation', 'salutation');
  const opening = line(`为${dice.pick(['深入贯彻落实上级决策部署', '切实做好有关工作', '进一步提升工作质效'])}，结合实际，现就${about}有关事项通知如下：`, 'paragraph', 'plain');
  return { issuer, lines: [...(dice.chance(0.75) ? [...titles, ...number] : [...number, ...titles]), to, opening] };
}

function reportFront(dice: Dice, place: string): Front {
  const issuer = `${place}${dice.pick(OFFICES)}`;
  const lines = reportTitle(dice, issuer);
  if (dice.chance(0.2)) lines.push(line(`（${dice.whole(2012, 2026)}年${dice.whole(1, 12)}月${dice.whole(1, 28)}日）`, 'subtitle', 'subtitle'));
  if (dice.chance(0.25)) lines.push(line(dice.pick(['县人大常委会：', '市司法局：', '县委、县政府：', '省厅政策法规处：']), 'salutation', 'salutation'));
  if (dice.chance(0.85)) lines.push(line(`${dice.pick(['一年来', '今年以来', '近年来'])}，${issuer}${dice.pick(['认真履行职责', '聚焦中心工作', '坚持问题导向'])}，各项工作取得新进展。${paragraph(dice)}`, 'paragraph', 'plain'));
  return { issuer, lines };
}

export function front(dice: Dice): Front {
  return dice.pick([reportFront, reportFront, noticeFront, noticeFront, congressFront, speechFront])(dice, dice.pick(PLACES));
}

export const plainFront = (dice: Dice): Front => reportFront(dice, dice.pick(PLACES));

const CJK_DIGITS = '〇一二三四五六七八九';

function dateOf(dice: Dice): { text: string; family: string } {
  const [y, m, d] = [dice.whole(2010, 2026), dice.whole(1, 12), dice.whole(1, 28)];
  const spelled = (zero: string): string => `${[...String(y)].map((digit) => CJK_DIGITS[Number(digit)]).join('').replaceAll('〇', zero)}年${cjk(m)}月${cjk(d)}日`;
  return dice.pick([
    { text: `${y}年${m}月${d}日`, family: 'signature' }, { text: `${y}年${m}月${d}日`, family: 'signature' },
    { text: spelled('〇'), family: 'date: 二〇二三年' }, { text: spelled('○'), family: 'date: 二○二三年' }, { text: spelled('零'), family: 'date: 二零二三年' },
    { text: `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`, family: 'date: 2023-11-21' }, { text: `${y}.${m}.${d}`, family: 'date: 2023.11.21' },
    { text: `${y}年${m}月`, family: 'date: 2023年11月' }, { text: `${y} 年 ${m} 月 ${d} 日`, family: 'date: 2023 年 11 月' },
  ]);
}

/** Issuer and date at the end, and what may follow them. */
export function signature(writer: Writer, dice: Dice, issuer: string): void {
  const { text, family } = dateOf(dice);
  if (dice.chance(0.1)) writer.line(line(`${issuer}　　${text}`, 'signature', family));
  else {
    writer.line(line(issuer, 'signature', family));
    if (dice.chance(0.15)) writer.line(line(`${issuer.replace(/(?<=[县市区镇道]).*/, '')}财政局`, 'signature', family));
    writer.line(line(text, 'signature', family));
  }
  if (dice.chance(0.35)) writer.line(line(dice.pick(['（此件公开发布）', '（此件主动公开）', '（此件依申请公开）']), 'paragraph', 'public-note'));
}

/** 附件：1.… of a notice; returns the names. */
export function attachmentList(writer: Writer, dice: Dice): string[] {
  const names = dice.some(['责任分工表', '任务清单', '重点项目表', '工作台账', '联系人名单', '考核评分细则', '时间安排'], dice.whole(1, 3));
  const family = 'attachment-list';
  if (names.length === 1) writer.line(line(`附件：${names[0] ?? ''}`, 'attachment', family));
  else if (dice.chance(0.7)) names.forEach((each, at) => writer.line(line(`${at === 0 ? '附件：' : ''}${at + 1}.${each}`, 'attachment', family)));
  else {
    writer.line(line('附件：', 'attachment', family));
    names.forEach((each, at) => writer.line(line(`${at + 1}.${each}`, 'attachment', family)));
  }
  return names;
}

export const partLine = line;
