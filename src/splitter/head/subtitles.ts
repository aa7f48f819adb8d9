import { characterSet } from '../../lexicon/character-sets';
import { wholeDate } from '../../lexicon/dates';

/** In UTF-16 units, of a line of a title or subtitle. */
export const LONGEST_TITLE_LINE = 70;

// Matches the start of a subtitle: ——2024年… ----2012年… ―― （2024年…
// Trap: one hyphen may open a list.
const SUBTITLE = /^(?:[—–―─━－-]{2,}|—)\s*\S/;

// Matches a line that says when and where a speech was given, dashes or not: 2026年2月3日在…会议上
// Trap: 2023年，我局在市委… is a sentence: the line must end in 上 or 会 and hold no comma.
const SPEECH = /^[（(]?[0-9０-９一二〇○零]{4}\s?年[^，。；,;—–―]{2,60}(?:上|会议|大会)[）)]?$/;

// Matches who speaks: 省长 某某 · 国务院总理 温家宝 · 市城管局党组书记 杜 宇 · 海拉尔区人民政府区长 张天喜 · 县 长 李某某
// Trap: 各位代表： and headings have no gap before a name of two to four characters.
export const SPEAKER = /^(?:[\u4e00-\u9fa5、（）()]{1,30}(?:长|书记|主席|主任|总理|委员|代表|经理|董事|秘书|专员|州长|旗长|厅|局)|[\u4e00-\u9fa5]{0,20}(?:[省市县区州镇乡旗盟院校局厅][ \u3000]{1,4}长|书[ \u3000]{1,4}记|主[ \u3000]{1,4}[任席]))[ \t\u3000]{1,}[\u4e00-\u9fa5·]{1,4}(?:[ \t\u3000]+[\u4e00-\u9fa5]{1,2})?$/;

/** What a subtitle starts with, what a line about a speech ends in, and brackets around a whole line: a look spares most lines the patterns. */
const SUBTITLE_START = characterSet('—–―─━－-');
const SPEECH_END = characterSet('上议会）)');
const OPENS_BRACKET = characterSet('（(');

// Matches a line that is one pair of brackets: （2024年3月1日） · （摘要）
// Trap: （一）总体要求 goes on behind its bracket.
const IN_BRACKETS = /^[（(][^（()）]{2,40}[）)]$/;

// Matches the first line of such an occasion that is broken over two: 2023年1月9日在云溪县第十八届 ⏎ 人民代表大会第二次会议上
// Trap: 2023年1月9日，… is a sentence.
const OPENS_OCCASION = /^(?:19|20)[0-9]{2}\s?年\s?[0-9]{1,2}\s?月\s?[0-9]{1,2}\s?日\s?在[^，。；：,;]{4,40}$/;

/** True of the first of two lines that say when and where a speech was given. */
export function opensOccasion(content: string, next: string): boolean {
  return next.length <= LONGEST_TITLE_LINE && OPENS_OCCASION.test(content) && SPEECH_END[next.charCodeAt(next.length - 1)] === 1 && SPEECH.test(content + next);
}

/** @param content of a line that holds something. */
export function isSubtitle(content: string): boolean {
  const first = content.charCodeAt(0);
  if (SUBTITLE_START[first] === 1 && SUBTITLE.test(content)) return content.length <= LONGEST_TITLE_LINE;
  if (SPEECH_END[content.charCodeAt(content.length - 1)] === 1 && SPEECH.test(content)) return true;
  return wholeDate(content) !== null || SPEAKER.test(content) || (OPENS_BRACKET[first] === 1 && IN_BRACKETS.test(content));
}
