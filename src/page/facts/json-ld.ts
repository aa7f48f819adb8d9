import type { PageFacts } from '../../model/page';
import { attributeOf, scriptText, type PageTree } from '../tree/tree';
import { withoutEntities } from '../render/entities';

type Value = PageFacts['values'][number];

interface JsonFacts {
  readonly titles: PageFacts['titles'];
  readonly values: readonly Value[];
}

const LONGEST = 200_000;
const DEEPEST = 4;
const ARTICLE = /(?:Article|Posting|Report|NewsItem|WebPage|CreativeWork)$/;
const DATES = ['datePublished', 'pubDate', 'dateCreated'] as const;

/** Headline, dates and publisher of JSON-LD; the first article counts, else whatever has a headline or a date. */
export function readJsonLd(tree: PageTree, scripts: readonly number[]): JsonFacts {
  const nodes = scripts.filter((script) => (attributeOf(tree, script, 'type') ?? '').toLowerCase().includes('ld+json')).flatMap((script) => objectsIn(parse(scriptText(tree, script)), 0));
  const node = nodes.find((candidate) => isArticle(candidate) && has(candidate)) ?? nodes.find((candidate) => isUntyped(candidate) && has(candidate));
  if (node === undefined) return { titles: [], values: [] };
  const title = text(node['headline']) ?? (isUntyped(node) ? text(node['title']) : null) ?? text(node['name']);
  const values: Value[] = [];
  for (const label of DATES) {
    const value = text(node[label]);
    if (value !== null) values.push({ label, value, from: 'json' });
  }
  const publisher = nameOf(node['publisher']);
  if (publisher !== null) values.push({ label: 'publisher', value: publisher, from: 'json' });
  // The account that posted: a body, not a person.
  const author = isBody(node['author']) ? nameOf(node['author']) : null;
  if (author !== null) values.push({ label: '来源', value: author, from: 'json' });
  return { titles: title === null ? [] : [{ text: title, from: 'json' }], values };
}

function has(node: Readonly<Record<string, unknown>>): boolean {
  return text(node['headline']) !== null || DATES.some((label) => text(node[label]) !== null);
}

function parse(json: string): unknown {
  if (json.length > LONGEST) return null;
  try {
    return JSON.parse(json);
  } catch {
    return parseMended(json);
  }
}

/** Raw line breaks inside strings are frequent; as blanks they are allowed everywhere. */
function parseMended(json: string): unknown {
  // Matches the frame of a CDATA section around the JSON, and a closing semicolon.
  const source = json.replace(/[\0-\x1f]+/g, ' ').trim().replace(/^(?:\/\/ ?)?<!\[CDATA\[|(?:\/\/ ?)?\]\]>$/g, '').replace(/; ?$/, '');
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

/** The objects of a graph that may be the page: list items and nested pages, not comments or related articles. */
function objectsIn(value: unknown, depth: number): Readonly<Record<string, unknown>>[] {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((item) => objectsIn(item, depth + 1));
  const node = value as Readonly<Record<string, unknown>>;
  return [node, ...objectsIn(node['@graph'], depth + 1), ...objectsIn(node['mainEntity'], depth + 1)];
}

/** What a node says it is: one type, several, or none. */
function typesOf(node: Readonly<Record<string, unknown>>): readonly string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((one): one is string => typeof one === 'string' && one !== '');
}

function isArticle(node: Readonly<Record<string, unknown>>): boolean {
  return typesOf(node).some((type) => ARTICLE.test(type));
}

function isUntyped(node: Readonly<Record<string, unknown>>): boolean {
  return typesOf(node).length === 0;
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? withoutEntities(value.trim()) : null;
}

function isBody(value: unknown): boolean {
  const first = firstOf(value);
  return typeof first === 'object' && first !== null && typesOf(first as Record<string, unknown>).some((type) => /Organization$/.test(type));
}

function nameOf(value: unknown): string | null {
  const first = firstOf(value);
  return typeof first === 'object' && first !== null ? text((first as Record<string, unknown>)['name']) : text(first);
}

/** The first of several values. A list in a list means nothing, however deep it goes. */
function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}
