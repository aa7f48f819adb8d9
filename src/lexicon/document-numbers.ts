import { arabicNumber } from './numerals';

const D = '[0-9０-９]';
const YEAR = `[12１２]${D}{3}`;
/** The brackets around the year of a number, as they are written and mistyped. */
export const OPEN = '[〔[（(【﹝［]';
export const CLOSE = '[〕\\]）)】﹞］]';
const PROVINCE = '[京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀贵黔云滇藏陕秦甘陇青宁新蒙]';
/** The code of the place that enforces law, in the number of a penalty: 豫0923环罚决字〔2024〕7号. Trap: 云2023年… is no code. */
export const OF_PLACE = `(?:${PROVINCE}[\\u4e00-\\u9fa5]?\\s?${D}{2,6}\\s?(?=[\\u4e00-\\u9fa5])(?!年))?`;
const SERIAL = `${CLOSE}\\s?第?\\s?${D}{1,5}\\s?号`;
/** 2013年第4号, of a paper that appears again and again, with its number among all behind. */
const OF_YEAR = `${D}{4}\\s?年\\s?第\\s?${D}{1,4}\\s?号(?:\\s?[（(]总第?\\s?${D}{1,5}\\s?号[）)])?`;
/** What kind of paper the number is of, on the same line behind it. */
const OF_KIND = '(?:(?:公告|通告|令)[：:]?)?';
/** Who approved it, on the same line behind a gap. */
const APPROVED = '(?:[ \\t\\u3000]+签\\s?发\\s?人\\s?[：: ].{2,20})?';
/** How urgent or secret it is, on the same line in front. */
const URGENT = '(?:(?:特急|特提|加急|急件|平急|绝密|机密|秘密)[ \\t\\u3000]+)?';
const NUMBERED = `第\\s?[0-9０-９一二三四五六七八九十百]{1,5}\\s?号`;

/** Of Taiwan, with the kind of paper behind it: 府行檔字第0960038812號 函 */
const OF_TAIWAN = '[\\u4e00-\\u9fa5]{2,10}(?:[（(][\\u4e00-\\u9fa5]{1,4}[）)])?字第\\s?[0-9]{6,14}[號号]';
const TAIWAN_KIND = '(?:\\s?(?:書?函|令|公告))?';
/** Of a paper for the Legislative Council of Hong Kong: 立法會CB(1)1472/05-06(03)號文件 */
const OF_COUNCIL = '(?:立法[會会])?[A-Z]{2,4}[（(][0-9][）)][0-9]{1,5}/[0-9]{2}-[0-9]{2}(?:[（(][0-9]{1,2}[）)])?[號号]文件';

// Matches a document number that has the line to itself: 国发〔2019〕5号 · 云政办函[2023]12号 · （云政发〔2020〕3号） · 〔2018〕第9号 · 2013年第4号（总第31号） · 第12号 · 豫0923环罚决字〔2024〕7号 · 云发〔2011〕138号　签发人：李某某
// Trap: 根据国发〔2019〕5号文件 is a citation and longer; 国发〔〕33号 has lost its year and still is the line of the number.
const NUMBER_LINE = new RegExp(`^${URGENT}[（(]?(?:${OF_PLACE}[\\u4e00-\\u9fa5A-Z]{1,14}\\s?${OPEN}\\s?(?:${YEAR})?\\s?${SERIAL}|${OPEN}\\s?${YEAR}\\s?${SERIAL}|${OF_YEAR}${OF_KIND}|${NUMBERED}|${OF_TAIWAN}${TAIWAN_KIND}|${OF_COUNCIL})[）)]?${APPROVED}$`);

// Matches the number itself, brackets around the whole and who approved it left out: 国发〔2019〕5号 · 〔2018〕第9号 · 2013年第4号（总第31号） · 令第12号 · 第12号
// Trap: a number without its year (国发〔〕33号) is damaged and says nothing.
const NUMBER = new RegExp(`^${URGENT}[（(]?((?:(?:${OF_PLACE}[\\u4e00-\\u9fa5A-Z]{1,14})?\\s?${OPEN}\\s?${YEAR}\\s?${SERIAL})|${OF_YEAR}|(?:[\\u4e00-\\u9fa5]{0,12}${NUMBERED})|${OF_TAIWAN}(?=${TAIWAN_KIND}$)|${OF_COUNCIL})(?:${OF_KIND}|${TAIWAN_KIND})[）)]?${APPROVED}$`);

/** True for a line that is only a document number, whole or damaged. */
export function isNumberLine(line: string): boolean {
  return line.length <= 60 && NUMBER_LINE.test(line);
}

// Matches the number of an announcement with who announces: 国家税务总局岚州市税务局公告2023年第4号 . Trap: it may be the title of a paper that has no other.
const ANNOUNCED = new RegExp(`^[\\u4e00-\\u9fa5]{4,24}(?:公告|通告)\\s?${OF_YEAR}$`);

/** True for the number of an announcement, which stands under a title of its own. */
export function isAnnouncementNumber(line: string): boolean {
  return line.length <= 60 && ANNOUNCED.test(line);
}

/** The document number a line consists of, as written; null when there is none or it is damaged. */
export function documentNumberOf(line: string): string | null {
  return line.length > 60 ? null : (NUMBER.exec(line)?.[1] ?? null);
}

// Matches a number with its parts, wherever it ends: 国发〔2019〕5号  云政办函[2023]第12号  浙府法〔２０２３〕１号
//                                                  ^^^ agency ^^^^ year ^ serial
// Trap: 〔〕33号 has lost its year, and 第12号 never had one: neither has parts.
const PARTS = new RegExp(`(${OF_PLACE}[\\u4e00-\\u9fa5A-Z]{1,14})\\s?${OPEN}\\s?(${YEAR})\\s?${CLOSE}\\s?第?\\s?(${D}{1,5})\\s?号`);

/** Agency, year and serial of a document number; null when it has other parts. */
export function numberParts(documentNumber: string): { readonly agency: string; readonly year: number; readonly serial: number } | null {
  const [, agency, year, serial] = PARTS.exec(documentNumber) ?? [];
  return agency === undefined || year === undefined || serial === undefined ? null : { agency, year: arabicNumber(year) ?? 0, serial: arabicNumber(serial) ?? 0 };
}
