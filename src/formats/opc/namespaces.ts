/**
 * The prefixes this tool knows names of office documents by, whatever a file calls them. Word writes two families of
 * addresses: the usual one, and that of the strict standard.
 */
export const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 's',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': 's',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
  'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties': 'ep',
  'http://purl.oclc.org/ooxml/officeDocument/extendedProperties': 'ep',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
};

/** Names of elements and attributes under one set of declarations, by the name a file writes. */
export class Scope {
  private readonly elements = new Map<string, string>();
  private readonly attributes = new Map<string, string>();
  private readonly needles = new Map<string, string | null>();
  private readonly prefixes: ReadonlyMap<string, string>;

  constructor(prefixes: ReadonlyMap<string, string> = new Map()) {
    this.prefixes = prefixes;
  }

  element(raw: string): string {
    const known = this.elements.get(raw);
    if (known !== undefined) return known;
    const name = this.named(raw, true);
    this.elements.set(raw, name);
    return name;
  }

  attribute(raw: string): string {
    const known = this.attributes.get(raw);
    if (known !== undefined) return known;
    const name = this.named(raw, false);
    this.attributes.set(raw, name);
    return name;
  }

  /** How an attribute begins in a tag; null where the file may write its name in more than the usual way. */
  needle(name: string): string | null {
    let needle = this.needles.get(name);
    if (needle === undefined) {
      const colon = name.indexOf(':');
      const prefix = name.slice(0, Math.max(0, colon));
      const isUsual = colon < 0 ? ![...this.prefixes.values()].includes('') : [...this.prefixes].every(([own, meant]) => own === '' || (own === prefix) === (meant === prefix));
      needle = isUsual ? `${name}="` : null;
      this.needles.set(name, needle);
    }
    return needle;
  }

  /** The scope inside an element that declares more. */
  with(declared: readonly (readonly [prefix: string, address: string])[]): Scope {
    const prefixes = new Map(this.prefixes);
    for (const [prefix, address] of declared) prefixes.set(prefix, PREFIXES[address] ?? '?');
    return new Scope(prefixes);
  }

  /** A prefix nobody declared is taken at its word: w: means what it usually means. */
  private named(raw: string, isElement: boolean): string {
    const colon = raw.indexOf(':');
    if (colon < 0 && !isElement) return raw;
    const prefix = raw.slice(0, Math.max(0, colon));
    const known = this.prefixes.get(prefix) ?? prefix;
    return known === '' ? raw.slice(colon + 1) : `${known}:${raw.slice(colon + 1)}`;
  }
}
