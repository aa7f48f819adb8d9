import type { Role } from './chrome-role';
import type { ChromeLine } from './chrome-line';

// Matches what an empty box of attachments says:  暂无附件
const NO_FILE = /^(?:暂?无|没有)(?:相关)?附件$/;
const EMPTY_FILES = /^(?:相关)?附件(?:下载)? ?: ?暂?无$/;

/** 相关附件>> with nothing behind it but chrome is an empty box of the page. */
export function dropEmptyAttachmentHeads(lines: readonly ChromeLine[], roles: Role[]): void {
  for (let at = 0; at < lines.length; at++) {
    const { kind, line } = lines[at] as ChromeLine;
    if (kind === 'kept' && EMPTY_FILES.test(line.trimmed) && (roles[at - 1] === 'own' || roles[at + 1] === 'own')) roles[at] = 'value';
    if (kind === 'kept' && /^附件 ?:?$/.test(line.trimmed) && NO_FILE.test(lines[at + 1]?.line.trimmed ?? '')) roles[at] = 'value';
    if (kind !== 'kept' || !/^(?:相关附件|附件下载|文件下载|相关下载|资料下载|附件列表)[ :>»]*$/.test(line.trimmed)) continue;
    const before = roles[at - 1];
    const next = roles[at + 1];
    if ((next === undefined || next === 'own') && (before === 'own' || before === 'value' || next === 'own')) roles[at] = 'value';
  }
}
