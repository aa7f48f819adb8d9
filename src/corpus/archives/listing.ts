import type { ZipEntry } from '../../archives';

export interface ListedName {
  readonly name: string;
  readonly isFile: boolean;
  readonly isFolder: boolean;
}

/** The files of an archive as a tree of folders, held as a sorted list: a hundred thousand files take no tree in memory. */
export class Listing {
  readonly #entries: readonly ZipEntry[];
  /** Folders that the names make. */
  readonly folders: number;

  constructor(entries: readonly ZipEntry[]) {
    this.#entries = [...entries].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.headerAt - b.headerAt));
    let folders = 0;
    let last: readonly string[] = [];
    for (const { name } of this.#entries) {
      const parts = name.split('/');
      const shared = parts.findIndex((part, nth) => part !== last[nth]);
      folders += Math.max(0, parts.length - 1 - (shared < 0 ? parts.length : shared));
      last = parts;
    }
    this.folders = folders;
  }

  /** The files of a name: an archive may hold several. */
  files(name: string): ZipEntry[] {
    const found: ZipEntry[] = [];
    for (let at = this.#from(name); this.#entries[at]?.name === name; at++) found.push(this.#entries[at] as ZipEntry);
    return found;
  }

  /** What stands in a folder; the top is ''. */
  list(folder: string): ListedName[] {
    const front = folder === '' ? '' : `${folder}/`;
    const found = new Map<string, { isFile: boolean; isFolder: boolean }>();
    for (let at = this.#from(front); ; ) {
      const name = this.#entries[at]?.name;
      if (name?.startsWith(front) !== true) break;
      const slash = name.indexOf('/', front.length);
      const own = name.slice(front.length, slash < 0 ? undefined : slash);
      const seen = found.get(own) ?? { isFile: false, isFolder: false };
      found.set(own, slash < 0 ? { ...seen, isFile: true } : { ...seen, isFolder: true });
      // Behind the folder: 0 follows / among the characters.
      at = slash < 0 ? at + 1 : this.#from(`${front}${own}0`);
    }
    return [...found].map(([name, is]) => ({ name, ...is }));
  }

  isFolder(folder: string): boolean {
    return folder === '' || this.#entries[this.#from(`${folder}/`)]?.name.startsWith(`${folder}/`) === true;
  }

  /** The first entry whose name is not in front of this one. */
  #from(name: string): number {
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#entries[middle]?.name ?? '') < name) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
