import type { Diagnostic } from './diagnostic';
import type { DocumentProperties } from './extraction';
import type { WireSegment } from './ledger';
import type { Metadata } from './metadata';
import type { RuleId } from './rule';
import type { OffsetUnit } from './settings';
import type { EncodingEvidence } from './source';
import type { TreeNode } from './tree';

/** `reportkit/report@1`. The schema in `model/report-schema` is checked against these types at compile time. */
export interface Report {
  schema: 'reportkit/report@1';
  tool: { name: 'reportkit'; version: string; rules: string };
  source: ReportSource;
  metadata: Metadata;
  text: string;
  cleanSha256: string;
  tree: TreeNode[];
  /** Absent under `--ledger none`. */
  ledger?: WireSegment[];
  diagnostics: Diagnostic[];
  counts: Counts;
  /** What else the record held that the document came in: the other fields of a line of NDJSON, the header of a WARC record. */
  input?: InputFields;
}

/** As JSON has them. Numbers that a double cannot hold stand as strings of their digits. */
export type InputFields = Record<string, unknown>;

export interface ReportSource {
  path: string;
  pathBytes?: string;
  mediaType: string;
  bytes: number;
  sha256: string;
  encoding: string;
  encodingEvidence: EncodingEvidence;
  byteExact: boolean;
  chars: number;
  /** Of the decoded text, as UTF-8. */
  textSha256: string;
  /** What an office document or a saved mail says of itself outside its text. */
  properties?: DocumentProperties;
  offsets: OffsetUnit;
}

/** Units of the source; `kept + replaced + removed = source.chars`. `byRule` credits the last rule of each chain. */
export interface Counts {
  kept: number;
  replaced: number;
  removed: number;
  byRule: Partial<Record<RuleId, number>>;
}

/** One input that could not become a report. */
export interface FailureRecord {
  schema: 'reportkit/failure@1';
  source: { path: string; pathBytes?: string };
  error: { rule: RuleId; message: string; help?: string };
  input?: InputFields;
}

export type OutputRecord = Report | FailureRecord;
