import type { Difference, DifferencePart, DocumentDifference, EditChange, EditTally, RuleDifference } from '../model/difference';
import type { RuleId } from '../model/rule-id';

interface RuleTally {
  readonly added: EditTally;
  readonly takenBack: EditTally;
  readonly samples: (EditChange & { readonly path: string })[];
}

/** Sums up differences as they come; of their edits it keeps so many samples a rule and way. */
export class DifferenceTally {
  readonly #samples: number;
  readonly #rules = new Map<RuleId, RuleTally>();
  readonly #parts = new Map<DifferencePart, number>();
  readonly #documents: DocumentDifference[] = [];
  #same = 0;

  constructor(samples: number) {
    this.#samples = samples;
  }

  /** @param difference null for a document of which both say the same. */
  add(difference: DocumentDifference | null): void {
    if (difference === null) {
      this.#same++;
      return;
    }
    for (const part of difference.parts) this.#parts.set(part, (this.#parts.get(part) ?? 0) + 1);
    for (const edit of difference.edits) this.#count(edit, difference.path);
    this.#documents.push({ ...difference, edits: difference.edits.slice(0, this.#samples) });
  }

  #count(edit: EditChange, path: string): void {
    let tally = this.#rules.get(edit.rule);
    if (tally === undefined) this.#rules.set(edit.rule, (tally = { added: { edits: 0, units: 0 }, takenBack: { edits: 0, units: 0 }, samples: [] }));
    const side = edit.change === 'added' ? tally.added : tally.takenBack;
    side.edits++;
    side.units += edit.units;
    if (side.edits <= this.#samples) tally.samples.push({ ...edit, path });
  }

  /** Documents by path, rules by how much they did. */
  sum(): Difference {
    const count = (change: DocumentDifference['change']): number => this.#documents.filter((document) => document.change === change).length;
    const rules = [...this.#rules].map(([rule, tally]): RuleDifference => ({ rule, ...tally, samples: [...tally.samples].sort((a, b) => order(a.change, b.change)) }));
    return {
      same: this.#same,
      changed: count('changed'),
      added: count('added'),
      lost: count('lost'),
      parts: Object.fromEntries([...this.#parts].sort(([a], [b]) => order(a, b))),
      rules: rules.sort((a, b) => editsOf(b) - editsOf(a) || order(a.rule, b.rule)),
      documents: [...this.#documents].sort((a, b) => order(a.path, b.path)),
    };
  }
}

function editsOf({ added, takenBack }: RuleDifference): number {
  return added.edits + takenBack.edits;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
