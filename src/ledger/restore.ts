import { createHash } from 'node:crypto';
import type { Bilingual, Message } from '../model/bilingual';
import type { Clauses } from '../model/clauses';
import type { WireSegment } from '../model/ledger';
import type { Report } from '../model/report';
import type { OffsetUnit } from '../model/settings';
import { damageInBoth } from './damage-clauses';
import { sourceOfSegment, withKeptText, type TextSegment } from './kept-text';
import { endFinder } from './units';
import { fromWire } from './wire';

/** SHA-256 of the decoded text as UTF-8: what the report says, and what was found. */
export interface Proof {
  readonly expected: string;
  readonly actual: string;
}

export type RestoreFault = 'no-ledger' | 'skipped-markup' | 'damaged-ledger' | 'other-source' | 'other-hash';

export type RestoreResult =
  | { readonly ok: true; readonly text: string; readonly proof: Proof }
  | { readonly ok: false; readonly fault: RestoreFault; readonly reason: Message; readonly proof: Proof | null };

/**
 * Rebuilds the decoded source from a report, and proves it by its hash. The report is enough unless its ledger
 * has `skip` segments.
 * @param source the decoded source, for a report with `skip`: it is then checked against the ledger, segment by segment.
 * @returns the text, in memory as UTF-16, or why there is none. A report whose text or ledger was damaged never throws.
 */
export function restore(report: Report, source?: string): RestoreResult {
  if (report.ledger === undefined) return refuse('no-ledger', noLedger);
  const unit = report.source.offsets;
  let segments: readonly TextSegment[];
  let text: string | null;
  try {
    segments = withKeptText(report.ledger, report.text, unit);
    text = fromWire(segments).source;
  } catch (error) {
    return refuse('damaged-ledger', damaged(error instanceof Error ? error.message : String(error)));
  }
  if (text === null || source !== undefined) {
    if (source === undefined) return refuse('skipped-markup', skippedMarkup(skippedUnits(segments)));
    const fault = firstDifference(segments, source, unit);
    if (fault !== null) return refuse('other-source', otherSource(fault));
    text = source;
  }
  const proof = { expected: report.source.textSha256, actual: sha256(text) };
  return proof.actual === proof.expected ? { ok: true, text, proof } : refuse('other-hash', otherHash, proof);
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Where the source departs from the ledger, as an offset in UTF-16 units; null when they agree to the end. */
function firstDifference(segments: readonly TextSegment[], source: string, unit: OffsetUnit): number | null {
  const endOf = endFinder(source, unit);
  let at = 0;
  for (const segment of segments) {
    const was = sourceOfSegment(segment);
    if (was !== null && !source.startsWith(was, at)) return at;
    const end = was === null && 'skip' in segment ? endOf(at, segment.skip) : at + (was?.length ?? 0);
    if (end < 0) return at;
    at = end;
  }
  return at === source.length ? null : at;
}

function skippedUnits(wire: readonly WireSegment[]): number {
  return wire.reduce((sum, segment) => sum + ('skip' in segment ? segment.skip : 0), 0);
}

function refuse(fault: RestoreFault, reason: Message, proof: Proof | null = null): RestoreResult {
  return { ok: false, fault, reason, proof };
}

const again = { en: 'Run clean again on the original file.', zh: '请对原文件重新运行 clean。' };

const noLedger: Message = {
  en: 'The report has no ledger (it was written with --ledger none), so the source cannot be rebuilt.',
  zh: '报告不含账本（生成时用了 --ledger none），无法还原原文。',
  help: { en: 'Run clean again with --ledger compact, text or full.', zh: '请用 --ledger compact、text 或 full 重新运行 clean。' },
};

const otherHash: Message = {
  en: 'The rebuilt text does not have the hash the report promises: its text or its ledger was changed after it was written.',
  zh: '还原出的文本与报告记录的哈希不符：报告的正文或账本在生成后被改动过。',
  help: again,
};

function skippedMarkup(units: number): Message {
  return {
    en: `The ledger leaves out ${units} units of markup (skip segments), so the report alone cannot rebuild the source.`,
    zh: `账本略去了 ${units} 个单位的标记（skip 段），单凭报告无法还原原文。`,
    help: { en: 'Name the original file with --source, or run clean again with --ledger full.', zh: '请用 --source 指定原文件，或用 --ledger full 重新运行 clean。' },
  };
}

function damaged(what: string): Message {
  return {
    en: `The ledger is damaged: ${what}.`,
    zh: `账本已损坏：${damageInBoth(what).zh}。`,
    help: again,
  };
}

function otherSource(at: number | '#'): Message {
  return {
    en: `The source given differs from the ledger at character ${at}: it is another file, another version, or was decoded with another encoding.`,
    zh: `所给原文在第 ${at} 个字符处与账本不一致：可能是另一个文件、另一个版本，或解码所用编码不同。`,
    help: { en: 'Give the file named in source.path.', zh: '请提供 source.path 所指的文件。' },
  };
}

/** A reason as a clause of a longer sentence, which has a stop of its own. */
export function clauseOf({ en, zh }: Message): Bilingual {
  // Matches the stop of a sentence. Trap: one inside stays.
  return { en: en.replace(/\.$/, ''), zh: zh.replace(/。$/, '') };
}

/** The reasons that a report with its ledger may meet, as clauses. */
export const reasonClauses: Clauses = Object.fromEntries([otherHash, otherSource('#')].map(clauseOf).map(({ en, zh }) => [en, zh]));
