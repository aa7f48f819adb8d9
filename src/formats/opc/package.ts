import type { ReadLimits } from '../reader';
import { Fault } from './fault';
import { Parts } from './parts';
import { XmlReader } from './xml';

/** What one part says of another. */
export interface Relation {
  readonly id: string;
  /** The last word of its address: `styles`, `footer`. Both families of addresses end alike. */
  readonly kind: string;
  /** The name of the part. */
  readonly target: string;
}

/** An office document as parts that refer to each other. */
export class OfficePackage {
  private readonly parts: Parts;

  constructor(bytes: Uint8Array, limits: ReadLimits) {
    this.parts = new Parts(bytes, limits);
  }

  /** The part all others hang on. */
  mainPart(usual: string): string | null {
    const named = this.relationsOf('').find(({ kind }) => kind === 'officeDocument')?.target;
    const found = [named, usual].find((name) => name !== undefined && this.parts.has(name)) ?? null;
    if (found === null && named !== undefined) throw new Fault('damaged', `its main part ${named} is not there`);
    return found;
  }

  /** @param part the empty string for the package itself. */
  relationsOf(part: string): Relation[] {
    const folder = part.slice(0, part.lastIndexOf('/') + 1);
    const found: Relation[] = [];
    this.read(`${folder}_rels/${part.slice(folder.length)}.rels`, (xml) => {
      xml.children((name) => {
        if (name !== 'rel:Relationship' || xml.attribute('TargetMode') === 'External') return;
        const type = xml.attribute('Type') ?? '';
        found.push({ id: xml.attribute('Id') ?? '', kind: type.slice(type.lastIndexOf('/') + 1), target: resolved(folder, xml.attribute('Target') ?? '') });
      });
    });
    return found;
  }

  /** The text of a part that is no XML; null when the package has no such part. */
  text(part: string): string | null {
    return this.parts.text(part);
  }

  /** Lets a part be read from its root on; does nothing when the package has no such part. */
  read(part: string, visit: (xml: XmlReader, root: string) => void): boolean {
    const text = this.parts.text(part);
    if (text === null) return false;
    const xml = new XmlReader(text);
    xml.root((root) => visit(xml, root));
    return true;
  }
}

/** `../media/a.png` as seen from a folder; a leading slash starts from the package. */
function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
