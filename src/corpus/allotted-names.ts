import { outputName } from './output-names';

/** Gives every document of an output folder a name that no other has, and that is no folder of others. */
export class AllottedNames {
  readonly #ignoresCase: boolean;
  readonly #files = new Set<string>();
  readonly #folders = new Set<string>();
  /** By output of a path that came again, its last number: those before it are given, and stay so. */
  readonly #numbers = new Map<string, number>();
  readonly #platform: NodeJS.Platform;

  constructor(platform: NodeJS.Platform = process.platform) {
    this.#platform = platform;
    this.#ignoresCase = platform === 'win32' || platform === 'darwin';
  }

  /**
   * `A.txt` and `a.txt` are two documents, also where they would be one file: the second is written as `a.txt~2`.
   * `a.txt` is written to the file `a.txt.json`, so the folder of `a.txt.json/b.txt` becomes `a.txt.json~2`.
   * @param path as reported.
   * @returns relative, `/`-separated.
   */
  nameFor(path: string, suffix: string): string {
    const output = `${path}\0${suffix}`;
    for (let n = (this.#numbers.get(output) ?? 0) + 1; ; n++) {
      const name = this.#besideFiles(outputName(n === 1 ? path : `${path}~${n}`, suffix, this.#platform));
      const key = this.#keyOf(name);
      if (this.#files.has(key) || this.#folders.has(key)) continue;
      this.reserve(name);
      // The first is found at once. Most paths come once, and are not remembered here.
      if (n > 1) this.#numbers.set(output, n);
      return name;
    }
  }

  /** Takes a name that was given in an earlier run. */
  reserve(name: string): void {
    const key = this.#keyOf(name);
    this.#files.add(key);
    for (let end = key.lastIndexOf('/'); end > 0; end = key.lastIndexOf('/', end - 1)) this.#folders.add(key.slice(0, end));
  }

  has(name: string): boolean {
    return this.#files.has(this.#keyOf(name));
  }

  #besideFiles(name: string): string {
    const [base = '', ...above] = name.split('/').reverse();
    let folder = '';
    for (const part of above.reverse()) {
      let free = part;
      for (let n = 2; this.#files.has(this.#keyOf(folder + free)); n++) free = `${part}~${n}`;
      folder += `${free}/`;
    }
    return folder + base;
  }

  #keyOf(name: string): string {
    return this.#ignoresCase ? name.toLowerCase() : name;
  }
}
