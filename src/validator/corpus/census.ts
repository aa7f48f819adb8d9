import { messageOf, type Complaint } from '../check';
import type { Report } from '../../model/report';
import type { RuleInfo } from '../../model/rule';
import { clustersOf, nearPairs, type NearPair } from '../near/pairs';
import { sketchOf, type Sketch } from '../near/sketch';
import { duplicateRule, mixedRulesRule, nearDuplicateRule, samePathRule } from './rules';

/** A complaint about a document that only the others make one. */
export interface CorpusComplaint {
  readonly rule: RuleInfo;
  readonly path: string;
  readonly complaint: Complaint;
}

export interface CensusOptions {
  /** Whether texts are compared for likeness: that takes memory, some 2.5 KB a document. */
  readonly near: boolean;
  /** Likeness from which on documents are alike; null for the usual one. */
  readonly nearest: number | null;
  /** What `tool.rules` of a path should be; without it most records of a group decide. */
  readonly expectedOf: ((path: string) => string) | null;
  /** Paths of one group are cleaned with the same settings. */
  readonly groupOf: (path: string) => string;
}

export interface Cluster {
  readonly name: string;
  readonly members: readonly string[];
}

interface Entry {
  readonly path: string;
  readonly cleanSha256: string;
  readonly rules: string;
  readonly version: string;
  /** The record was read from a file, so its path is the id of something. */
  readonly stored: boolean;
  readonly sketch: Sketch | null;
}

/** Remembers of each document what must be compared with the others. */
export class Census {
  readonly #options: CensusOptions;
  readonly #entries: Entry[] = [];
  /** Texts seen: a copy is told to be one and is not compared again. */
  readonly #texts = new Map<string, number>();

  constructor(options: CensusOptions) {
    this.#options = options;
  }

  add({ source, tool, cleanSha256, text }: Report, stored: boolean): void {
    const copy = this.#texts.has(cleanSha256);
    if (!copy && text !== '') this.#texts.set(cleanSha256, this.#entries.length);
    this.#entries.push({ path: source.path, cleanSha256: text === '' ? '' : cleanSha256, rules: tool.rules, version: tool.version, stored, sketch: this.#options.near && !copy ? sketchOf(text) : null });
  }

  /** Clusters of documents that are alike, copies included; named by their first member. */
  clusters(): Cluster[] {
    return clustersOf(this.#pairs()).map((members) => ({ name: this.#pathAt(members[0] ?? 0), members: members.map((at) => this.#pathAt(at)) }));
  }

  *complaints(): Iterable<CorpusComplaint> {
    yield* this.#duplicates();
    yield* this.#samePaths();
    yield* this.#otherRules();
    yield* this.#nearDuplicates();
  }

  #pairs(): NearPair[] {
    return nearPairs(this.#entries.map(({ sketch }) => sketch), this.#options.nearest ?? undefined);
  }

  #pathAt(at: number): string {
    return this.#entries[at]?.path ?? '';
  }

  *#duplicates(): Iterable<CorpusComplaint> {
    for (const [at, { path, cleanSha256 }] of this.#entries.entries()) {
      const first = this.#texts.get(cleanSha256);
      if (first === undefined || first === at || this.#pathAt(first) === path) continue;
      yield complaintOf(duplicateRule, path, { of: this.#pathAt(first), cleanSha256 });
    }
  }

  *#samePaths(): Iterable<CorpusComplaint> {
    const seen = new Set<string>();
    for (const { path, stored } of this.#entries) {
      if (!stored) continue;
      if (seen.has(path)) yield complaintOf(samePathRule, path, { path });
      seen.add(path);
    }
  }

  *#otherRules(): Iterable<CorpusComplaint> {
    const { expectedOf, groupOf } = this.#options;
    const groups = new Map<string, Entry[]>();
    for (const entry of this.#entries) {
      if (!entry.stored) continue;
      const key = groupOf(entry.path);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [entry]);
      else group.push(entry);
    }
    for (const stored of groups.values()) {
      const most = mostFrequent(stored);
      for (const { path, rules, version } of stored) {
        const expected = expectedOf?.(path) ?? most?.rules ?? rules;
        const expectedVersion = expectedOf === null ? (most?.version ?? version) : version;
        if (rules === expected && version === expectedVersion) continue;
        yield complaintOf(mixedRulesRule, path, { rules, version, expected, expectedVersion });
      }
    }
  }

  *#nearDuplicates(): Iterable<CorpusComplaint> {
    if (!this.#options.near) return;
    const pairs = this.#pairs();
    const clusters = clustersOf(pairs);
    const clusterOf = new Map(clusters.flatMap((members) => members.map((at) => [at, members] as const)));
    const best = new Map<number, NearPair>();
    // Every document but the first of its cluster is told the earlier one it is most like.
    for (const pair of pairs) if ((best.get(pair.second)?.similarity ?? 0) < pair.similarity) best.set(pair.second, pair);
    for (const [at, { first, similarity }] of [...best].sort(([a], [b]) => a - b)) {
      const members = clusterOf.get(at) ?? [];
      yield complaintOf(nearDuplicateRule, this.#pathAt(at), { of: this.#pathAt(first), percent: Math.round(similarity * 100), cluster: this.#pathAt(members[0] ?? at), size: members.length });
    }
  }
}

function complaintOf(rule: RuleInfo, path: string, evidence: Complaint['evidence']): CorpusComplaint {
  return { rule, path, complaint: { message: messageOf(rule, 'message'), evidence, source: null } };
}

function mostFrequent(entries: readonly Entry[]): Entry | undefined {
  const counts = new Map<string, number>();
  const keyOf = ({ rules, version }: Entry): string => `${version} ${rules}`;
  for (const entry of entries) counts.set(keyOf(entry), (counts.get(keyOf(entry)) ?? 0) + 1);
  return entries.reduce<Entry | undefined>((most, entry) => (most === undefined || (counts.get(keyOf(entry)) ?? 0) > (counts.get(keyOf(most)) ?? 0) ? entry : most), undefined);
}
