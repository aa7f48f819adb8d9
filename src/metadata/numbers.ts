import { CLOSE, documentNumberOf, OF_PLACE, OPEN } from '../lexicon/document-numbers';
import { foundAt, type Found } from './found';
import type { Head } from './head';

const NUMBER = `${OF_PLACE}[\\u4e00-\\u9fa5]{1,12}\\s?${OPEN}(?:19|20)[0-9]{2}${CLOSE}\\s?第?\\s?[0-9]{1,5}\\s?号`;
const LETTERS = '决定书|告知书|通知书|意见书|裁决书|催告书';

// Matches the number behind a title, which is none of it: …行政复议决定书（青复决字〔2023〕第61号） · …行政处罚决定书豫0185环罚决字〔2023〕22号
// Trap: （2019—2021） and （试行） belong to the title, and without brackets the kind of a letter stands in front: 学习国发〔2019〕5号.
export const NUMBER_BEHIND = new RegExp(`[（(](${NUMBER})[）)]$|(?<=${LETTERS})\\s?(${NUMBER})$`);

// Matches the number that a page put in front of a title: 云政发〔2020〕3号关于…的通知 · 豫0923环罚决字〔2024〕7号某某公司行政处罚决定书
// Trap: 国发〔2019〕5号文件精神传达提纲 is about the number.
export const NUMBER_BEFORE = new RegExp(`^(${NUMBER})\\s?(?=《|关于|[\\u4e00-\\u9fa5（）()]{4,40}(?:${LETTERS})$)`);

/** The number of a document: on a line of its own, in the bracket of a law, or in its title. */
export function numberOf(head: Head, title: Found | null): Found | null {
  return numberIn(head) ?? numberOfTitle(title) ?? numberBeside(head);
}

// Matches the decree in the bracket of a law below its title: （…通过　2022年6月28日云溪市人民政府令第57号公布）
// Trap: …令第60号修改 came later; the first that makes known counts.
const DECREE_OF_BRACKET = /(?<=[日\s\u3000（(])(?!日)[\u4e00-\u9fa5]{2,20}令\s?第\s?[0-9０-９]{1,5}\s?号(?=公布|发布|颁布|施行)/;

// Matches the head of a decree, whose number stands on the line below: 东峡省人民政府令 ⏎ 第187号
// Trap: 嘉奖令 and 命令 name nobody.
export const DECREE_HEAD = /^[\u4e00-\u9fa5]{2,20}(?:政府|委员会|部|局|署|行|厅)令$/;
const BARE_NUMBER = /^第\s?[0-9]{1,5}\s?号$/;

function numberIn({ titles, others, subtitles }: Head): Found | null {
  for (const leaf of [...others, ...subtitles]) {
    const number = documentNumberOf(leaf.text);
    if (number === null) continue;
    const above = titles.map(({ text }) => text.replace(/[ \u3000]/g, '')).join('');
    return foundAt(BARE_NUMBER.test(number) && DECREE_HEAD.test(above) ? above + number : number, 'number', leaf.source);
  }
  for (const { text, source } of subtitles) {
    const decree = DECREE_OF_BRACKET.exec(text)?.[0];
    if (decree !== undefined) return foundAt(decree, 'subtitle', source);
  }
  return null;
}

// Matches the number in a title itself: 某某署2013年第4号公告 · 云溪县人民政府令第58号 · 云溪县人民政府公告（2022年第3号） · 第87/2011號社會文化司司長批示
// Trap: 第2号泵站改造方案 counts something else: the word for the paper stands next to the number.
const NUMBER_IN_TITLE = /^第\s?[0-9]{1,4}\/[0-9]{4}[号號](?=.{0,24}(?:批示|法律|行政法[規规]|行政命令|[決决][議议]|公告|通告)$)|[0-9]{4}\s?年\s?第\s?[0-9]{1,4}\s?号(?=(?:公告|通告|令)$)|[\u4e00-\u9fa5]{2,24}令\s?第\s?[0-9]{1,5}\s?号$|(?<=(?:公告|通告|令)[（(])(?:[0-9]{4}\s?年\s?)?第\s?[0-9]{1,5}\s?号(?=[）)]$)/;

function numberOfTitle(title: Found | null): Found | null {
  const number = title === null ? undefined : NUMBER_IN_TITLE.exec(title.value)?.[0];
  return title === null || number === undefined ? null : { ...title, value: number };
}

function numberBeside({ titles }: Head): Found | null {
  const [first, last] = [titles[0], titles.at(-1)];
  const behind = last === undefined ? null : NUMBER_BEHIND.exec(last.text);
  const number = behind?.[1] ?? behind?.[2];
  if (last !== undefined && number !== undefined) return foundAt(number, 'title', last.source);
  const before = first === undefined ? undefined : NUMBER_BEFORE.exec(titles.map(({ text }) => text).join(''))?.[1];
  return first === undefined || before === undefined ? null : foundAt(before, 'title', first.source);
}
