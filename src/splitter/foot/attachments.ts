import { characterSet } from '../../lexicon/character-sets';

// Matches the line that opens the list of attachments: 附件：1.… · 附件: · 附：… · 附件1：… · 附件下载：
// Trap: 附件1 alone on its line opens the attachment itself (see ANNEX_START).
const ATTACHMENT_LIST = /^(?:(?:相关)?附\s?件(?:下载|列表|清单)?\s?[0-9一二三四五六七八九十]{0,2}|附)\s?[：:]/;

// Matches the line that opens an attachment itself: 附件 · 附件1 · 附件一： · 附 件 2
// Trap: 附件：1.工作台账 lists it.
const ANNEX_START = /^附\s?件\s?[0-9０-９一二三四五六七八九十]{0,2}\s?[：:]?$/;

/** What both start with; a look at one character spares most lines the patterns. */
const OPENS = characterSet('附相');

export function isAttachmentList(content: string): boolean {
  return OPENS[content.charCodeAt(0)] === 1 && ATTACHMENT_LIST.test(content) && !ANNEX_START.test(content);
}

export function isAnnexStart(content: string): boolean {
  return OPENS[content.charCodeAt(0)] === 1 && ANNEX_START.test(content);
}

// Matches one entry of a list of attachments: 1.工作台账 · 2．汇总表 · （3）名单 · 附件2：…
// Trap: a sentence that starts with a number ends in a full stop.
const ENTRY = /^(?:[（(]?[0-9０-９]{1,2}[.．、)）]|附\s?件\s?[0-9一二三四五六七八九十]{0,2}[：:])\s?\S{1,80}$/;

/** True for a line that goes on with a list of attachments. */
export function isAttachmentEntry(content: string): boolean {
  return content.length <= 90 && ENTRY.test(content) && !/[。]$/.test(content);
}

// Matches a line that is the name of a file, its size or how often it was fetched included: 1.工作台账.xlsx · 报告全文.pdf（下载次数：12）
// Trap: 见附件报告.pdf，请下载。 is a sentence that names one.
const FILE_NAME = /^[^。；，？！\n]{1,80}\.(?:pdf|docx?|xlsx?|pptx?|wps|et|ofd|ceb|zip|rar|7z)\s?(?:[（([【][^（()）[\]【】]{1,20}[）)\]】])?$/i;

/** The last character of the name of a file. */
export const FILE_NAME_END = characterSet('fcxstdbprzFCXSTDBPRZ）)]】');

/** True for the name of a file that hangs on the document. */
export function isAttachedFile(content: string): boolean {
  return content.length <= 120 && FILE_NAME_END[content.charCodeAt(content.length - 1)] === 1 && FILE_NAME.test(content);
}
