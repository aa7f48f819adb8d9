import type { ChromeLine } from './chrome-line';
import type { Role } from './chrome-role';

/*
 * The head of a mail that was printed or saved, above the paper in it.
 */

// Matches who sent a mail, with the address that only mail has:  发件人:党政办公室 <dzb@zhen.example> . Trap: 发件人:邮政所 of a parcel has no address.
const SENDER = /^(?:发件人|寄件人|寄件者|From) ?: ?.{0,40}[<(]?[\w.-]{1,40}@[\w.-]{3,40}[>)]?$/i;
// Matches its other fields:  收件人:各村支书   日期:2023年12月4日(周一) 17:36   主题:…   附件:1个(报名表.xls) . Trap: 附件:报名表 is the paper's own list.
const FIELD = /^(?:(?:收件人|抄送人?|密送|日期|时间|发送时间|主题|To|Cc|Date|Subject) ?:|附件 ?: ?\d{1,2} ?个)/i;
const MOST_FIELDS = 8;

/** True of a list of those who get a mail, which semicolons part. */
export const isMailField = (trimmed: string): boolean => /^(?:收件人|抄送人|密送) ?:/.test(trimmed);

export const isSender = (trimmed: string): boolean => trimmed.includes('@') && SENDER.test(trimmed);

/** All fields in a row around the sender's line. */
export function markMailHead(lines: readonly ChromeLine[], roles: Role[]): void {
  const sender = lines.findIndex(({ line }) => isSender(line.trimmed));
  if (sender < 0) return;
  roles[sender] = 'bar';
  const isField = (one: ChromeLine | undefined): boolean => one !== undefined && FIELD.test(one.line.trimmed);
  for (let at = sender - 1; at >= Math.max(0, sender - MOST_FIELDS) && isField(lines[at]); at--) roles[at] = 'bar';
  for (let at = sender + 1; at <= sender + MOST_FIELDS && isField(lines[at]); at++) roles[at] = 'bar';
}
