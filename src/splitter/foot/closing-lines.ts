import { characterSet, type CharacterSet } from '../../lexicon/character-sets';

/*
 * The lines below a signature: who gets a copy, whom to call, notes. Each is told by how it begins; attachments have a file of their own.
 */

/** What these lines start with; a look at one character spares most lines the patterns. */
const CLOSING_OPENS = characterSet('（(抄主分联');
const NOTES_OPENS = characterSet('（(参附注名术有相部《政');
const NOTE_OPENS = characterSet('备注[［〔');
/** 发, which 印发 ends in. */
const ISSUED = 0x53d1;

function opensWith(content: string, set: CharacterSet): boolean {
  return content !== '' && set[content.charCodeAt(0)] === 1;
}

// Matches the lines a document closes with behind its signature: （此件公开发布） 抄送：… 抄 报：… …办公室 2023年…印发 联系人：… 联 系 人：… 联系单位：… 主题词：…
// Trap: 抄送 in a sentence has more before it.
const CLOSING = /^(?:[（(](?:此件|联系人|联系电话|信息公开|公开方式|依申请)[^（()）]{1,60}[）)]|抄 {0,4}[送报][：:]|主 {0,4}送[：:]|分送[：:]|主 {0,4}题 {0,4}词[：:]|联 {0,4}系 {0,4}人[：:]|联系(?:单位|科室|部门|方式)(?:及电话)?[：:]|联系电话[：:])|印发$/;

export function isClosingLine(content: string): boolean {
  return content.length <= 200 && (opensWith(content, CLOSING_OPENS) || content.charCodeAt(content.length - 1) === ISSUED) && CLOSING.test(content);
}

// Matches the line over notes and glossaries: 附注： 注释 名词解释 有关名词解释：
// Trap: 注：… with its text on the same line is one note by itself.
const NOTES_HEAD = /^[（(]?(?:参考文献|附注|注释|注解|名词解释|名词注释|术语解释|有关名词解释|相关名词解释|有关用语说明|部分名词解释|《?政府工作报告》?(?:有关)?(?:名词|用语|注释)(?:解释|说明|注释)?)[）)]?[：:]?$/;

// Matches one note: 注：… 注1：… ［28］… [3]… 备注：…
// Trap: [2023]12号 is part of a document number.
const NOTE = /^(?:备?注[0-9０-９]{0,2}[：:]|[[［〔][0-9０-９]{1,3}[\]］〕](?!\s?第?[0-9]{1,5}\s?号))/;

export function isNotesHead(content: string): boolean {
  return opensWith(content, NOTES_OPENS) && NOTES_HEAD.test(content);
}

export function isNote(content: string): boolean {
  return opensWith(content, NOTE_OPENS) && NOTE.test(content);
}
