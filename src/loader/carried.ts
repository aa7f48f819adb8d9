import type { Remark } from '../model/diagnostic';
import type { CarriedFile } from '../model/extraction';
import { loadRules } from './rules';

/** Names that the message shows; the evidence has them all. */
const SHOWN = 5;

/** Says what a file holds besides the text that was read from it; nothing where there is no such file. */
export function carriedRemarks(carried: readonly CarriedFile[]): Remark[] {
  if (carried.length === 0) return [];
  const { id: rule, severity, messages } = loadRules.carriedFile;
  const names = carried.map(({ name }) => name);
  const shown = names.slice(0, SHOWN);
  const left = names.length - shown.length;
  const listed = {
    en: `${shown.join(', ')}${left > 0 ? ` and ${left} more` : ''}`,
    zh: `${shown.join('、')}${left > 0 ? `等 ${names.length} 个文件` : ''}`,
  };
  return [{ rule, severity, message: messages.carried, evidence: { count: names.length, names, listed }, source: [0, 0] }];
}
