import type { PageElement, ParentNode } from '../dom';
import type { Found } from '../found';
import { chromeInside } from './chrome';
import { knownContainer, Trust, type KnownContainer } from './containers';
import { densest, sumUp } from './density';
import { featuresOf, type Features } from './features';
import { Shade } from './tags';
import { trimAround } from './trim';

export interface FindOptions {
  /** False: names of containers are not looked at. */
  readonly known: boolean;
}

interface Choice {
  readonly elements: readonly number[];
  readonly chrome: readonly number[];
  readonly found: 'known' | 'density' | 'whole';
  readonly container: string | null;
}

export function findDocument(root: ParentNode, _source: string, options: FindOptions = { known: true }): Found {
  const features = featuresOf(root);
  sumUp(features, Shade.visible);
  const choice = choose(features, options);
  const chrome = new Set<PageElement>();
  for (const number of choice.chrome) chrome.add(features.elements[number] as PageElement);
  for (const number of choice.elements) chromeInside(features, number, chrome);
  const { found, container } = choice;
  return {
    parts: choice.elements.map((number) => features.elements[number]!),
    chrome,
    verdict: { found, container, notADocument: null, morePages: false, evidence: evidenceOf(choice) },
  };
}

/** Prose below which a container of a known system is passed over when the page holds something better. */
const TINY = 12;

function choose(features: Features, options: FindOptions): Choice {
  const best = densest(features, 0, Shade.visible);
  const dense = trimAround(features, best);
  const worth = features.gain[dense.element]!;
  let chosen = -1;
  let name: KnownContainer | null = null;
  if (options.known) {
    const seen = new Map<string, KnownContainer | null>();
    for (let i = 1; i < features.elements.length; i++) {
      if (features.shade[i] !== Shade.visible || features.chars[i]! === 0) continue;
      const known = knownContainer(features.elements[i]!, seen);
      if (known === null) continue;
      const { gain, loss, chars, links } = features;
      if (links[i]! * 2 > chars[i]! || (chars[i]! < TINY && worth > chars[i]!)) continue;
      const trusted = known.trust === Trust.system ? gain[i]! > loss[i]! || gain[i]! >= worth * 0.3 : contains(features, best, i) && gain[i]! >= worth * 0.7;
      if (!trusted) continue;
      if (chosen >= 0 && name !== null) {
        const inside = contains(features, chosen, i);
        if (name.trust > known.trust && !inside) continue;
        if (inside ? gain[i]! < gain[chosen]! * 0.8 : gain[i]! <= gain[chosen]!) continue;
      }
      chosen = i;
      name = known;
    }
  }
  if (chosen >= 0 && name !== null) return { elements: [chosen], chrome: [], found: 'known', container: name.label };
  if (worth > 0) return { elements: [dense.element], chrome: dense.chrome, found: 'density', container: labelOf(features.elements[dense.element]!) };
  return { elements: [bodyOf(features)], chrome: [], found: 'whole', container: null };
}

function contains(features: Features, outer: number, inner: number): boolean {
  return inner >= outer && inner <= features.last[outer]!;
}

function bodyOf(features: Features): number {
  for (let i = 0; i < features.elements.length; i++) {
    const element = features.elements[i]!;
    if ('name' in element && element.name === 'body') return i;
  }
  return 0;
}

function labelOf(node: PageElement | ParentNode): string {
  if (!('name' in node)) return 'page';
  const id = node.attribs['id'];
  if (id !== undefined && id !== '') return `${node.name}#${id}`;
  const first = node.attribs['class']?.trim().split(/\s+/, 1)[0];
  return first === undefined || first === '' ? node.name : `${node.name}.${first}`;
}

function evidenceOf({ found, container }: Choice): { en: string; zh: string } {
  switch (found) {
    case 'known':
      return { en: `the container ${container ?? ''} of a known content system`, zh: `已知内容系统的正文容器 ${container ?? ''}` };
    case 'density':
      return { en: `${container ?? ''} holds the most prose and the fewest links`, zh: `${container ?? ''} 的正文最多、链接最少` };
    case 'whole':
      return { en: 'no part of the page stands out; all of its text is kept', zh: '页面中没有明显的正文部分，保留全部文字' };
  }
}
