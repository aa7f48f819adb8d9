import type { OfficePackage } from '../opc/package';
import type { XmlReader } from '../opc/xml';

// Matches characters that XML cannot hold, as the format writes them: _x000D_
// Trap: _x005F_ is an underscore that stands for itself.
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** Reads a string: its runs joined, readings of its characters left out. */
export function readString(xml: XmlReader): string {
  let out = '';
  const visit = (name: string): void => {
    if (name === 's:t') out += xml.text();
    else if (name === 's:r') xml.children(visit);
  };
  xml.children(visit);
  return unescaped(out);
}

export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_, hex: string) => {
    const character = String.fromCharCode(parseInt(hex, 16));
    return character < ' ' && character !== '\n' && character !== '\t' ? '' : character;
  });
}

/** The strings the cells of a workbook refer to by number. */
export function sharedStrings(office: OfficePackage, part: string | null): string[] {
  const strings: string[] = [];
  if (part === null) return strings;
  office.read(part, (xml) =>
    xml.children((name) => {
      if (name === 's:si') strings.push(readString(xml));
    }),
  );
  return strings;
}
