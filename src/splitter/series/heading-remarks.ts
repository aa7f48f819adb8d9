import type { Positions } from '../../ledger/positions';
import type { Remark } from '../../model/diagnostic';
import { markOf } from './numbering';
import { numberingMessages } from '../rules';
import type { Member } from './series';

/** Above this many characters a heading has swallowed something. */
const LONGEST_TITLE = 60;

/** What is wrong with sections besides their numbers: （一） before the first 一、 on the same level, and titles too long for one. Asked when depths are known. */
export function headingRemarks(members: readonly Member[], text: string, positions: Positions): Remark[] {
  const remarks: Remark[] = [];
  const top = members.find(({ series, depth }) => series.style === 'cjk' && series.kind === 'sections' && depth === 1);
  for (const member of members) {
    const { series, candidate, depth } = member;
    if (series.kind !== 'sections') continue;
    const { line, match, leadStart, leadEnd } = candidate;
    const isLong = leadEnd - leadStart > LONGEST_TITLE && series.style !== 'article';
    const isOrphan = top !== undefined && member.at < top.at && depth === 1 && series.style === 'cjk-paren' && member.nth === 0;
    if (!isLong && !isOrphan) continue;
    const source = positions.sourceOf(line.start, line.start + Math.max(text.codePointAt(line.start)! > 0xffff ? 2 : 1, match.length));
    if (isOrphan) {
      const evidence = { found: markOf(candidate, text), above: markOf(top.candidate, text) };
      remarks.push({ rule: 'outline/orphan-heading', severity: 'warning', message: numberingMessages['outline/orphan-heading'], evidence, source });
    }
    if (isLong) remarks.push({ rule: 'outline/long-heading', severity: 'warning', message: numberingMessages['outline/long-heading'], evidence: { length: leadEnd - leadStart }, source });
  }
  return remarks;
}
