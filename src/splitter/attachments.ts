// Matches one entry of a list of attachments: 1.工作台账 · 2．汇总表 · （3）名单 · 附件2：…
// Trap: a sentence that starts with a number ends in a full stop.
const ENTRY = /^(?:[（(]?[0-9０-９]{1,2}[.．、)）]|附\s?件\s?[0-9一二三四五六七八九十]{0,2}[：:])\s?\S{1,80}$/;

/** True for a line that goes on with a list of attachments. */
export function isAttachmentEntry(content: string): boolean {
  return content.length <= 90 && ENTRY.test(content) && !/[。]$/.test(content);
}
