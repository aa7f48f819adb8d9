import type { ChunkPart } from '../model/chunk';
import { partsOf, type Atom, type Block, type Group } from './atoms';
import { pieceEnds } from './sentences';

/** The share of a chunk that headings may take. */
const LARGEST_LEAD = 0.75;

/** How large pieces may be, in UTF-16 units. */
export interface ChunkSizes {
  /** No chunk is longer, but a list or a table that is longer by itself. */
  readonly most: number;
  /** Sections shorter than this share a chunk with their neighbours. */
  readonly least: number;
}

/** A chunk before it has its neighbours and its unit. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly headingPath: readonly string[];
  readonly parts: readonly ChunkPart[];
}

/**
 * Packs the atoms of a document, in order: a section that fits is one piece, a larger one is taken apart; headings
 * stay with what follows them; every character of the tree lies in exactly one piece.
 */
export function packed(atoms: readonly Atom[], text: string, sizes: ChunkSizes): Piece[] {
  const packer = new Packer(text, sizes);
  packer.addAll(atoms);
  return packer.end();
}

class Packer {
  readonly #text: string;
  readonly #sizes: ChunkSizes;
  readonly #pieces: Piece[] = [];
  /** Headings whose text is still to come. */
  #leads: Block[] = [];
  #open: { start: number; end: number; headingPath: readonly string[]; parts: ChunkPart[] } | null = null;

  constructor(text: string, sizes: ChunkSizes) {
    this.#text = text;
    this.#sizes = sizes;
  }

  addAll(atoms: readonly Atom[]): void {
    for (const atom of atoms) {
      if (atom.kind === 'group') this.#addGroup(atom);
      else if (atom.leads) this.#addLead(atom);
      else this.#addBlock(atom);
    }
  }

  end(): Piece[] {
    this.#closeLeads();
    this.#close();
    return this.#pieces;
  }

  #addGroup(group: Group): void {
    const start = this.#leads[0]?.start ?? group.start;
    if (group.end - start > this.#sizes.most) {
      // The headings above go with the first of its members.
      if (this.#leads.length === 0) this.#close();
      this.addAll(group.members);
      return;
    }
    const small = group.end - start < this.#sizes.least;
    if (small && this.#takes(group)) return;
    this.#close();
    this.#begin(group.start, group.end, group.headingPath, partsOf(group));
  }

  /** A short section joins a short piece beside it. */
  #takes(group: Group): boolean {
    const open = this.#open;
    if (open === null || group.end - open.start > this.#sizes.most || open.end - open.start >= this.#sizes.least) return false;
    if (!isWithin(open.headingPath, group.headingPath.slice(0, -1))) return false;
    this.#extend(group.end, commonPath(open.headingPath, group.headingPath), partsOf(group));
    return true;
  }

  #addLead(lead: Block): void {
    this.#close();
    this.#leads.push(lead);
    // Headings alone are longer than a chunk may be.
    if (lead.end - (this.#leads[0] as Block).start > this.#sizes.most) this.#closeLeads();
  }

  #addBlock(block: Block): void {
    const start = this.#leads[0]?.start ?? this.#open?.start ?? block.start;
    const goesOn = this.#leads.length > 0 || (this.#open !== null && isSame(this.#open.headingPath, block.headingPath));
    if (goesOn && block.end - start <= this.#sizes.most) {
      if (this.#open === null) this.#begin(block.start, block.end, block.headingPath, [block.part]);
      else this.#extend(block.end, this.#open.headingPath, [block.part]);
      return;
    }
    if (this.#leads.length === 0) this.#close();
    if (!block.splits || block.end - block.start <= this.#sizes.most) this.#addWhole(block);
    else this.#addSplit(block);
  }

  /** A heading must not stand alone, so a block that fits but for its headings is parted behind a sentence, if it can be. */
  #addWhole(block: Block): void {
    if (this.#leads.length > 0 && block.splits) this.#addSplit(block);
    else this.#begin(block.start, block.end, block.headingPath, [block.part]);
  }

  #addSplit(block: Block): void {
    const { most } = this.#sizes;
    const lead = this.#leads.length === 0 ? 0 : block.start - (this.#leads[0] as Block).start;
    // Headings that fill a chunk by themselves leave no room worth having.
    if (lead > most * LARGEST_LEAD) this.#closeLeads();
    let from = block.start;
    for (const end of pieceEnds(this.#text, block.start, block.end, this.#leads.length === 0 ? most : most - lead, most)) {
      this.#close();
      this.#begin(from, end, block.headingPath, [block.part]);
      from = end;
    }
  }

  /** Opens a piece; the headings that wait stand in it. */
  #begin(start: number, end: number, headingPath: readonly string[], parts: readonly ChunkPart[]): void {
    const leads = this.#leads;
    this.#leads = [];
    this.#open = { start: leads[0]?.start ?? start, end, headingPath, parts: [...leads.map(({ part }) => part), ...parts] };
  }

  #extend(end: number, headingPath: readonly string[], parts: readonly ChunkPart[]): void {
    if (this.#open === null) return;
    this.#open = { ...this.#open, end, headingPath, parts: [...this.#open.parts, ...parts] };
  }

  #closeLeads(): void {
    const [first] = this.#leads;
    const last = this.#leads.at(-1);
    if (first !== undefined && last !== undefined) this.#begin(last.start, last.end, last.headingPath, []);
    this.#close();
  }

  #close(): void {
    if (this.#open === null) return;
    const { headingPath, parts } = this.#open;
    const written = this.#text.slice(this.#open.start, this.#open.end);
    const start = this.#open.start + written.length - written.trimStart().length;
    if (written.trim() !== '') this.#pieces.push({ start, end: start + written.trim().length, headingPath, parts: [...new Set(parts)] });
    this.#open = null;
  }
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((title, i) => title === b[i]);
}

/** `path` is that of the parent, or one level below it. */
function isWithin(path: readonly string[], parent: readonly string[]): boolean {
  return path.length <= parent.length + 1 && path.length >= parent.length && parent.every((title, i) => title === path[i]);
}

function commonPath(a: readonly string[], b: readonly string[]): readonly string[] {
  const length = a.findIndex((title, i) => title !== b[i]);
  return length < 0 ? a : a.slice(0, length);
}
