// Documents the pages are built from: blocks of text in order, with what is right about them.
import { cjkNumber } from '../generate.mjs';
import * as parts from './parts.mjs';

const pad = (number) => String(number).padStart(2, '0');
const DIGITS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const cjkYear = (year) => [...String(year)].map((digit) => DIGITS[Number(digit)]).join('');
/** Fisher–Yates: the same order on every engine, which a comparator with dice is not. */
export function shuffled(random, list) {
  const out = [...list];
  for (let last = out.length - 1; last > 0; last--) {
    const other = random.whole(0, last);
    [out[last], out[other]] = [out[other], out[last]];
  }
  return out;
}
const addDays = ({ year, month, day }, days) => {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};
export const isoDate = ({ year, month, day }) => `${year}-${pad(month)}-${pad(day)}`;
export const writtenDate = ({ year, month, day }) => `${year}年${month}月${day}日`;
const cjkDate = ({ year, month, day }) => `${cjkYear(year)}年${cjkNumber(month)}月${cjkNumber(day)}日`;

/** Fills the slots of a sentence; no sentence comes twice in one document. */
function writerOf(random, { place, body, topic, year }) {
  const used = new Set();
  const slots = {
    n: () => String(random.whole(12, 98)), k: () => String(random.whole(11, 60)), j: () => String(random.whole(2, 10)), s: () => String(random.whole(2, 6)), p: () => String(random.whole(71, 98)),
    m: () => String(random.whole(3, 11)), d: () => String(random.whole(5, 28)), y: () => String(year + 2), month: () => `${random.whole(1, 12)}月${random.whole(1, 28)}`,
    place: () => place.name, body: () => body, topic: () => topic, weather: () => random.pick(parts.weather),
  };
  const fill = (text) => {
    let filled = text;
    // Slots hold slots: one more round than the deepest.
    for (let depth = 0; depth < 3; depth++) filled = filled.replaceAll(/\{(\w+)\}/g, (_, slot) => (slots[slot] ? slots[slot]() : random.pick(parts[slot])));
    return filled;
  };
  const fresh = (list) => {
    for (let attempt = 0; attempt < 40; attempt++) {
      const text = fill(random.pick(list));
      if (used.has(text)) continue;
      used.add(text);
      return text;
    }
    throw new Error('no fresh sentence left');
  };
  const paragraph = (length, list = parts.prose) => {
    let text = '';
    while (text.length < length) text += fresh(list);
    return text;
  };
  return { fill, fresh, paragraph };
}

function dataTable(random, writer) {
  const columns = ['序号', ...shuffled(random, parts.columns.slice(1)).slice(0, random.whole(3, 5))];
  const cell = { 序号: (row) => String(row), 名称: () => writer.fill('{topic}项目'), 所在地: () => random.pick(parts.villages), 数量: () => `${random.whole(1, 90)}${random.pick(parts.units)}`, 完成时限: () => `${random.whole(3, 12)}月底`, 责任单位: () => random.pick(parts.actors), '补助金额（万元）': () => `${random.whole(1, 90)}.${random.whole(1, 9)}`, 备注: () => random.pick(['续建', '新建', '改建', '分期实施']) };
  return { kind: 'table', rows: [columns, ...Array.from({ length: random.whole(4, 14) }, (_, index) => columns.map((column) => cell[column](index + 1)))] };
}

function frameOf(random) {
  const place = random.pick(parts.places);
  const body = random.pick(parts.bodies);
  const date = { year: random.whole(2015, 2024), month: random.whole(1, 12), day: random.whole(1, 28) };
  const published = addDays(date, random.whole(0, 25));
  const topic = random.pick(parts.topics);
  return { place, body, date, published, topic, issuer: place.name + body.name, writer: writerOf(random, { place, body: place.name + body.name, topic, year: date.year }) };
}

function attachmentsOf(random, { topic, place }, share) {
  if (!random.chance(share)) return [];
  return Array.from({ length: random.whole(1, 3) }, (_, index) => ({ name: `${place.name}${topic}${['任务分工表', '申请表', '项目清单'][index]}.${random.pick(['doc', 'docx', 'pdf', 'xls'])}`, href: `./P0${random.whole(100000, 999999)}${random.whole(100000, 999999)}.doc` }));
}

/** A notice with number, salutation, headings, signature and date. */
export function notice(random, { length = 2500, table = 0.3 } = {}) {
  const frame = frameOf(random);
  const { place, body, date, topic, issuer, writer } = frame;
  const title = `${issuer}关于印发${place.name}${topic}工作方案的通知`;
  const documentNumber = `${place.short}${body.number}〔${date.year}〕${random.whole(1, 150)}号`;
  const attachments = attachmentsOf(random, frame, 0.5);
  const blocks = [{ kind: 'title', text: title }, { kind: 'number', text: documentNumber }, { kind: 'salute', text: '各乡镇人民政府，各街道办事处，县直有关单位：' }, { kind: 'p', text: `《${place.name}${topic}工作方案》已经研究同意，现印发给你们，请结合实际认真贯彻执行。` }];
  for (const [index, heading] of shuffled(random, parts.headings).slice(0, random.whole(3, 6)).entries()) {
    blocks.push({ kind: 'h1', text: `${cjkNumber(index + 1)}、${heading}` });
    if (random.chance(0.5)) blocks.push({ kind: 'p', text: writer.paragraph(random.whole(60, 220)) });
    for (let second = 1, last = random.whole(1, 4); second <= last; second++) blocks.push({ kind: 'p', lead: `（${cjkNumber(second)}）${random.pick(parts.leads)}。`, text: writer.paragraph(random.whole(70, 260)) });
    if (blocks.reduce((sum, { text = '' }) => sum + text.length, 0) > length) break;
  }
  if (random.chance(table)) blocks.push({ kind: 'p', text: '各地任务安排见下表。' }, dataTable(random, writer));
  if (attachments.length > 0) blocks.push({ kind: 'attach', text: `附件：${attachments.map(({ name }, index) => `${index + 1}.${name.replace(/\.\w+$/, '')}`).join(' ')}` });
  blocks.push({ kind: 'sign', text: issuer }, { kind: 'sign', text: random.chance(0.2) ? cjkDate(date) : writtenDate(date) });
  if (random.chance(0.4)) blocks.push({ kind: 'p', text: '（此件公开发布）' });
  return finish(random, frame, { title, documentNumber, issuer, date: isoDate(date), blocks, attachments });
}

/** Three lines: what, who, when. */
export function shortNotice(random) {
  const frame = frameOf(random);
  const { place, date, topic, issuer, writer } = frame;
  const [title, text] = random.pick([
    [`关于暂停办理${topic}业务的公告`, `因系统升级，${date.month}月${Math.min(28, date.day + 2)}日起暂停办理${topic}相关业务，恢复时间另行通知，给您带来不便敬请谅解。`],
    [`${place.name}关于${topic}的公示`, `经审核，拟将${random.whole(3, 40)}个${topic}项目列入补助范围，公示期5个工作日。联系人：${random.pick(parts.surnames)}明；联系电话：0700-55501${random.whole(10, 99)}。`],
    [`关于征求${topic}意见的通知`, writer.fill('现就{topic}公开征求意见，请于{m}月{d}日前将修改建议反馈至综合科。')],
    [`关于延长${topic}申报期限的通知`, `经研究，${date.year}年度${topic}申报期限延长${random.whole(5, 20)}天，逾期不再受理。`],
  ]);
  const blocks = [{ kind: 'title', text: title }, { kind: 'p', text }, { kind: 'sign', text: issuer }, { kind: 'sign', text: writtenDate(date) }];
  return finish(random, frame, { title, documentNumber: null, issuer, date: isoDate(date), blocks, attachments: [] });
}

/** A yearly report: long, no number, a signature at the end. */
export function report(random, { length = 5000, table = 0.4 } = {}) {
  const frame = frameOf(random);
  const { place, date, topic, issuer, writer } = frame;
  const title = `${place.name}${date.year - 1}年${topic}工作情况报告`;
  const blocks = [{ kind: 'title', text: title }, { kind: 'p', text: `${date.year - 1}年，${issuer}坚持问题导向，统筹推进${topic}，现将有关情况报告如下。${writer.paragraph(80)}` }];
  for (const [index, heading] of ['工作开展情况', '存在的困难和问题', '下一步打算'].entries()) {
    blocks.push({ kind: 'h1', text: `${cjkNumber(index + 1)}、${heading}` });
    for (let second = 1, last = index === 0 ? Math.ceil(length / 700) : 2; second <= last; second++) {
      blocks.push({ kind: 'bold', text: `（${cjkNumber(second)}）${random.pick(parts.leads)}，${random.pick(parts.leads)}` }, { kind: 'p', text: writer.paragraph(random.whole(120, 330)) });
      if (random.chance(0.4)) blocks.push({ kind: 'p', text: writer.paragraph(random.whole(60, 200)) });
    }
  }
  if (random.chance(table)) blocks.push(dataTable(random, writer));
  blocks.push({ kind: 'sign', text: issuer }, { kind: 'sign', text: writtenDate(date) });
  return finish(random, frame, { title, documentNumber: null, issuer, date: isoDate(date), blocks, attachments: [] });
}

/** A story of a newsroom: no signature, no date of its own. */
export function story(random, { length = 1500, bold = 0.3 } = {}) {
  const frame = frameOf(random);
  const { writer } = frame;
  const title = writer.fill(random.pick(parts.newsTitles));
  const blocks = [{ kind: 'title', text: title }, { kind: 'p', text: writer.fill(random.pick(parts.newsOpenings)) + writer.fresh(parts.news) }];
  const mixed = [...parts.news, ...parts.news, ...parts.prose];
  for (let size = 0; size < length;) {
    if (random.chance(bold / 3)) blocks.push({ kind: 'bold', text: `${random.pick(parts.leads)} ${random.pick(parts.leads)}` });
    const text = writer.paragraph(random.whole(40, 200), mixed);
    size += text.length;
    blocks.push({ kind: 'p', text });
  }
  return finish(random, frame, { title, documentNumber: null, issuer: null, date: null, blocks, attachments: [] });
}

function finish(random, frame, document) {
  const { place, published, writer, issuer } = frame;
  const exactness = random.whole(0, 2);
  const time = `${pad(random.whole(8, 18))}:${pad(random.whole(0, 59))}`;
  const clock = exactness === 0 ? '' : exactness === 1 ? ` ${time}` : ` ${time}:${pad(random.whole(0, 59))}`;
  return {
    ...document, place, publisher: issuer, published,
    source: writer.fill(random.pick(parts.sources)),
    publishedText: isoDate(published) + clock,
    publishedAt: (isoDate(published) + clock).replace(' ', 'T'),
    opening: document.blocks.find(({ kind }) => kind === 'p').text,
    headline: (list) => writer.fill(random.pick(list)),
  };
}

/** The lines of some blocks, as the clean text would have them. */
export const linesOf = (blocks) => blocks.flatMap(({ lead = '', text, rows }) => (rows ? rows.map((row) => row.join('\t')) : [lead + text]));
