import { characterSet, unionOf } from '../../lexicon/character-sets';
import { datesIn, wholeDate } from '../../lexicon/dates';
import { genreOf } from '../../lexicon/genres';
import { BODY_ENDS, isOrganisation, jointIssuers } from '../../lexicon/organisations';
import type { TextLine } from '../lines';

/** Lines of a signature: who signs, and when. Either may be missing. */
export interface SignatureLines {
  readonly from: number;
  readonly to: number;
  readonly issuer: string | null;
  readonly date: string | null;
}

// Matches a line that is only a date, masked or not, or one with room for the day: 2023年11月21日 · 二〇二三年十一月 · 2023-11-21 · 2023年X月X日 · 2013年4月　日 · 2013年11月8 · (盖章) 2024年3月1日
// Trap: 2023年 opens many paragraphs; a signature names at least the month.
const DATE_LINE = /^(?:[（(]?(?:盖章|公章|章)[）)]?)?\s?(?:(?:(?:报送|报告|填报|发文|成文|签署)(?:日期|时间)|日期)\s?[：:]\s?)?[（(]?(?:[12１２二一][0-9０-９〇○零一二三四五六七八九OＯ×XxＸ*＊]{3}\s?年(?:\s?[0-9０-９一二三四五六七八九十×XxＸ*＊]{1,2}\s?月(?:\s?[0-9０-９一二三四五六七八九十廿卅×XxＸ*＊]{1,3}\s?[日号]|\s?[0-9０-９]{1,2}(?![0-9０-９年月])|[_ \u3000]{1,12}日)?|[_ \u3000]{1,12}月[_ \u3000]{1,12}日)|(?:19|20|１９|２０)[0-9０-９]{2}[-/.．][0-9０-９]{1,2}[-/.．][0-9０-９]{1,2})(?:\s?[（(]?(?:星期|周)[一二三四五六日天])?[）)]?$/;

// Matches what may stand before or behind an issuer in a signature: 报告单位：… · …（盖章）
// Trap: 联系单位：… is contact data of a notice, not a signature.
const ISSUER_AFFIX = /^(?:单位|倡议单位|发起单位|报告单位|报送单位|填报单位|汇报单位|发文单位|落款|签发)\s?[：:]\s*|[（(](?:盖章|公章|代章|签章|章|印章|印)[）)]$/g;

// Matches a person who signs, by office or by role; the name is the first group, or all of it with the office: 述职人：张某某 · 县长 李 某
// Trap: 联系人：… and 主持人：… sign nothing; 主持：… is a line of minutes.
const SIGNER = /^(?:(?:述职人|述职述廉人|述廉人|报告人|汇报人|承诺人|责任人|检讨人|申请人|签名|签字)\s?[：:]\s*(?=[^：:，。]{2,10}$)([\u4e00-\u9fa5×XxＸ*＊·○ \u3000]{2,10})|[\u4e00-\u9fa5]{0,10}(?:[长長]|[书書][记記]|主席|主任|[总總]理|主席令)[ \u3000]{1,4}[\u4e00-\u9fa5×XxＸ*＊·○]{1,4}(?:[ \u3000]{1,4}[\u4e00-\u9fa5]{1,2})?)$/;

// Matches a date without its year, as notices inside a house have it: 5月6日
// Trap: it signs only under the name of a body, never alone.
const DAY_LINE = /^[0-9０-９一二三四五六七八九十]{1,3}\s?月\s?[0-9０-９一二三四五六七八九十]{1,3}\s?[日号]$/;

// Matches a date of which only the year was written: 2023年 · 二〇二三年
// Trap: 2023年 alone opens a part of a history; it signs only under the name of a body.
const YEAR_LINE = /^(?:[12][0-9]{3}|[一二][〇○零一二三四五六七八九]{3})\s?年$/;

const NONE: ReadonlySet<number> = new Set();

// Matches a line that may name who signs:  长桥县推进办  云溪 · 青石两县专班
// Trap: a sentence, a date and a number with its unit are no names.
const NAME = /^[\u4e00-\u9fa5A-Za-z（）() \u3000·、]{3,30}$/;

const MOST_ISSUERS = 4;
const LONGEST_SIGNATURE_LINE = 60;
const LONGEST_LONE_ISSUER = 30;

/** The last character of a line that is only a date, brackets included. */
const DATE_END = characterSet('一二三四五六天日号月年0123456789０１２３４５６７８９）)');
/** The last character of a date that names at least the month, its time included. */
const DAY_END = characterSet('日号月分秒0123456789０１２３４５６７８９');
/** The last character of a signature's last line: of a date, of a body's name, of （盖章）; a look at it spares most lines the patterns above. */
export const SIGNATURE_END = unionOf(BODY_ENDS, unionOf(DATE_END, DAY_END));

/** A look at the last character; it spares most lines `isDateLine`. */
export function endsLikeDate(text: string, end: number): boolean {
  return DATE_END[text.charCodeAt(end - 1)] === 1;
}

/**
 * Finds the signature that ends at or before line `to`: a line that is only a date under the names of public bodies or
 * of a person, the date above them, a body and a date on one line, or, at the very end, a name or a date alone.
 * @param right starts of lines that a page sets to the right: above a date such a line names who signs, known as a body or not.
 */
export function signatureBefore(text: string, lines: readonly TextLine[], from: number, to: number, right: ReadonlySet<number> = NONE): SignatureLines | null {
  const last = to - 1;
  const line = lines[last];
  if (last < from || line === undefined || line.end - line.start > LONGEST_SIGNATURE_LINE || SIGNATURE_END[text.charCodeAt(line.end - 1)] !== 1) return null;
  const content = unsealed(contentOf(text, lines, last));
  const split = issuerAndDate(content);
  if (split !== null) {
    // Joint issuers stand on lines above: 甲局⏎乙局 2023年11月21日.
    const above = issuersAbove(text, lines, from, last, NONE);
    return { from: last - above.length, to, issuer: [...above, split.issuer].join('、'), date: split.date };
  }
  if (last > from && HONG_KONG_TIME.test(content)) {
    const signed = signatureBefore(text, lines, from, last, right);
    return signed === null ? null : { ...signed, to };
  }
  const sealed = last > from ? SEAL.exec(content)?.[1] : undefined;
  if (sealed !== undefined && isDateLine(contentOf(text, lines, last - 1))) {
    const signed = signatureBefore(text, lines, from, last, right);
    if (signed !== null) return { ...signed, to, issuer: issuerOf(sealed) ?? signed.issuer };
  }
  const inPart = endsLikeDate(content, content.length) && (DAY_LINE.test(content) || YEAR_LINE.test(content));
  if (inPart || isDateLine(content)) {
    const issuers = issuersAbove(text, lines, from, last, right);
    if (issuers.length === 0) {
      if (inPart) return null;
      const signer = last > from ? signerOf(contentOf(text, lines, last - 1)) : null;
      return { from: signer === null ? last : last - 1, to, issuer: signer, date: signedDate(content) };
    }
    return { from: last - issuers.length, to, issuer: issuers.join('、'), date: signedDate(content) };
  }
  if (content.length > LONGEST_LONE_ISSUER || last <= from) return null;
  const issuers = issuersAbove(text, lines, from, to, NONE);
  const above = to - issuers.length - 1;
  if (issuers.length > 0 && above > from) {
    const dated = contentOf(text, lines, above);
    if (isDateLine(dated)) return { from: above, to, issuer: issuers.join('、'), date: signedDate(dated) };
  }
  const issuer = issuers.at(-1) ?? null;
  // Without a date a name signs only under running text: in a list of names or bodies the last line is an entry.
  const closing = contentOf(text, lines, last - 1);
  return issuer === null || !(CLOSES_TEXT.test(closing) || CONTACT.test(closing)) ? null : { from: last, to, issuer, date: null };
}

// Matches the time of issue below the day of a press release: 香港時間15時20分
// Trap: a time inside a sentence does not fill its line.
const HONG_KONG_TIME = /^香港[时時][间間]\s?[0-9]{1,2}[时時][0-9]{1,2}分$/;

// Matches the seal below the day, in words: （云溪县人民政府印章） · （复议机关印章）
// Trap: （盖章） alone stands behind a name.
const SEAL = /^[（(]([\u4e00-\u9fa5]{4,30}?)(?:印章|公章|章)[）)]$/;

// Matches the end of a line of running text, closing quotes included: 特此报告。 …”。
// Trap: 张三  云溪县第一中学 is one entry of many.
const CLOSES_TEXT = /[。！？；：…!?;:][”’）)》]?$/;

// Matches what a notice ends with besides sentences: 联系电话：3322156 · 传真：0538-3322157
// Trap: 联系人 of a list stands above other entries, not above the body's name.
const CONTACT = /^(?:联系电话|咨询电话|监督电话|举报电话|电话|传真|电子邮箱|邮箱|联系人)\s?[：:].{4,60}$/;

/** The names of bodies on the lines right above `end`, one a line, from top to bottom. */
function issuersAbove(text: string, lines: readonly TextLine[], from: number, end: number, right: ReadonlySet<number>): string[] {
  const issuers: string[] = [];
  for (let at = end - 1; at >= from && issuers.length < MOST_ISSUERS; at--) {
    const content = contentOf(text, lines, at);
    const issuer = issuerOf(content) ?? (right.has((lines[at] as TextLine).start) && NAME.test(content) ? content : null);
    if (issuer === null) break;
    issuers.unshift(issuer);
  }
  return issuers;
}

// Matches the name of a person alone on the line above the day: 张建国 · 李　明
// Trap: 特此报告 and 此致敬礼 begin with no family name, and two characters without a gap may be a word (方案).
const PERSON = /^[王李张刘陈杨黄赵吴周徐孙马朱胡郭何罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤](?:[\u4e00-\u9fa5]{2}|[ \t\u3000]{1,4}[\u4e00-\u9fa5](?:[ \t\u3000]{0,4}[\u4e00-\u9fa5])?)$/;

/** The office and the name of a person who signs below the day: 社會文化司司長 何某某; null for anything else. */
export function officeHolder(content: string): string | null {
  return content.length <= LONGEST_LONE_ISSUER && OFFICE_HOLDER.test(content) ? content : null;
}

// Matches an office and who holds it, alone on their line: 社會文化司司長 何某某 · 县长 李 某
// Trap: 联系人 张某 holds none.
const OFFICE_HOLDER = /^[\u4e00-\u9fa5]{0,14}(?:[长長]|[书書][记記]|主席|主任|[总總]理)[ \u3000]{1,4}[\u4e00-\u9fa5]{1,4}(?:[ \u3000]{1,4}[\u4e00-\u9fa5]{1,2})?$/;

function signerOf(content: string): string | null {
  const match = SIGNER.exec(content);
  if (match === null && PERSON.test(content) && genreOf(content) === null) return content.replace(/[ \t\u3000]+/g, '');
  return match === null ? null : (match[1] ?? content).trim();
}

/** True for a line that is only a date naming at least a month. */
export function isDateLine(content: string): boolean {
  return endsLikeDate(content, content.length) && DATE_LINE.test(unspacedDate(unsealed(content)));
}

// Matches the place of a seal behind a day: 2024年1月18日（印章） . Trap: behind a name it belongs to the name.
const SEALED_DAY = /(?<=[日号0-9])\s?[（(](?:盖章|公章|签章|印章|章|印)[）)]$/;
const CLOSING = characterSet('）)');

function unsealed(content: string): string {
  return CLOSING[content.charCodeAt(content.length - 1)] === 1 ? content.replace(SEALED_DAY, '') : content;
}

// Matches a date whose characters are set apart: 二 ○ 一 八 年 二 月 五 日 · 2018 年 2 月 5 日
// Trap: 二 月 五 日 and a row of numbers name no year.
const SPACED_DATE = /^[12二一](?:[ \u3000]{0,3}[0-9〇○零一二三四五六七八九OＯ]){3}[ \u3000]{0,3}年(?:[ \u3000]{0,3}[0-9一二三四五六七八九十]){1,2}[ \u3000]{0,3}月(?:[ \u3000]{0,3}[0-9一二三四五六七八九十廿卅]){1,3}[ \u3000]{0,3}日$/;

function unspacedDate(content: string): string {
  return content.length <= LONGEST_SIGNATURE_LINE && SPACED_DATE.test(content) ? content.replace(/[ \u3000]+/g, '') : content;
}

function contentOf(text: string, lines: readonly TextLine[], index: number): string {
  const line = lines[index];
  return line === undefined ? '' : text.slice(line.start, line.end);
}

function issuerOf(content: string): string | null {
  const bare = content.replace(ISSUER_AFFIX, '').trim();
  return isOrganisation(bare) ? jointIssuers(bare) : null;
}

/** XX局 2023年11月21日 on one line. */
function issuerAndDate(content: string): Pick<SignatureLines, 'issuer' | 'date'> | null {
  if (DAY_END[content.charCodeAt(content.length - 1)] !== 1) return null;
  const date = datesIn(content).at(-1);
  if (date === undefined) return issuerBeforeGap(content);
  if (date.iso.length < 7 || date.end !== content.length || date.start === 0) return null;
  const issuer = issuerOf(content.slice(0, date.start).trim());
  return issuer === null ? null : { issuer, date: date.iso };
}

/** XX局 2023-11-21, XX局 2023.11.21: such a date is one only behind a gap. */
function issuerBeforeGap(content: string): Pick<SignatureLines, 'issuer' | 'date'> | null {
  const gap = Math.max(content.lastIndexOf(' '), content.lastIndexOf('　'));
  if (gap <= 0 || !isDateLine(content.slice(gap + 1))) return null;
  const issuer = issuerOf(content.slice(0, gap).trim());
  return issuer === null ? null : { issuer, date: signedDate(content.slice(gap + 1)) };
}

/** True for a line that ends a document: a date, or a body and a date. */
export function isSignedDate(content: string): boolean {
  return isDateLine(content) || issuerAndDate(unsealed(content)) !== null;
}

/** The date of a date line; a masked day or month is left out. */
function signedDate(content: string): string | null {
  // The day may have lost its 日: 2013年11月8.
  const closed = unspacedDate(content).replace(/(?<=[0-9]月[0-9]{1,2})$/, '日');
  return wholeDate(closed) ?? datesIn(closed)[0]?.iso ?? null;
}
