import { datesIn } from '../lexicon/dates';
import { numberParts } from '../lexicon/document-numbers';
import { genreOf } from '../lexicon/genres';
import { isOrganisation, jointIssuers } from '../lexicon/organisations';
import type { Positions } from '../ledger/positions';
import type { Remark } from '../model/diagnostic';
import type { DocumentProperties } from '../model/extraction';
import type { Ledger } from '../model/ledger';
import type { Metadata, Provenance, ProvenancePlace, ProvenKey } from '../model/metadata';
import type { PageFacts } from '../model/page';
import type { SourceDocument } from '../model/source';
import type { Leaf, TreeNode } from '../model/tree';
import type { View } from '../model/view';
import { citationsIn } from './citations';
import { readFieldRows } from './field-rows';
import { deliveredOn, exactly, signedOn } from './days';
import { foundAt, foundUnder, type Found } from './found';
import { genreFound } from './genre';
import { headOf, type Head } from './head';
import { decreeIssuer, issuerOf, orderedBy, passedBy } from './issuer';
import { DECREE_HEAD, numberOf } from './numbers';
import { regionOfSite, valuesOf } from './page-facts';
import { titleKey } from './page-title';
import { readPage, type PageValues } from './page-values';
import { issuedAt } from './press-release';
import { regionIn } from './places';
import { propertyIssuer, propertyTitle } from './properties';
import { missingTitle } from './rules';
import { scriptOf } from './script';
import { undressed } from './title-dress';

export interface MetadataInput {
  readonly document: SourceDocument;
  readonly ledger: Ledger;
  readonly view: View;
  /** Of the same ledger. */
  readonly positions: Positions;
  readonly tree: readonly TreeNode[];
  /** What the mark-up of a page says; null for a text. */
  readonly facts?: PageFacts | null;
  /** What a file says of its document outside the text. */
  readonly properties?: DocumentProperties | null;
}

export interface MetadataReading {
  readonly metadata: Metadata;
  readonly remarks: readonly Remark[];
}

/** Reads title, dates, issuer and the rest from the tree and from what page-chrome rules cut. Invents nothing. */
export function readMetadata({ document, ledger, view, positions, tree, facts = null, properties = null }: MetadataInput): MetadataReading {
  const head = headOf(tree);
  const marked = facts === null ? null : valuesOf(facts, view.text.slice(0, TEXT_HEAD));
  const shown = joined(marked, readPage(ledger, document.text, head.bodyStart));
  const page = { ...shown, publishedAt: shown.publishedAt ?? issuedAt(view.text, head) };
  const own = titleOf(head, marked, page.title);
  // A body's name or a column's alone above the text is the page's, where the page tells the title.
  // What is signed below says nothing in fields.
  const fields = head.signature === null ? readFieldRows(view.text, positions) : null;
  const title = fields?.title ?? (own !== null && (isOrganisation(own.value) || isColumnBeside(own.value, page.title?.value)) ? page.title ?? own : own ?? page.title) ?? propertyTitle(properties);
  const numberAbove = numberOf(head, title) ?? page.documentNumber;
  const signer = orderedBy(title) ?? issuerOf(head, title, marked) ?? page.issuer ?? decreeIssuer(numberAbove);
  const dateBelow = exactly(signedOn(head), head) ?? page.signedAt ?? deliveredOn(head);
  const documentNumber = numberAbove ?? fields?.documentNumber ?? null;
  const issuer = signer ?? fields?.issuer ?? page.owner ?? passedBy(head) ?? propertyIssuer(properties);
  const date = dateBelow ?? fields?.date ?? null;
  const year = yearOf(title, head);
  const url = page.url ?? (document.url === undefined ? null : foundUnder(document.url, 'link', null));
  const genre = genreFound(title, head);
  const region = regionOf([issuer, title, ...head.subtitles.map((leaf) => leafFound(leaf, 'subtitle')), page.issuer]) ?? siteRegion(facts, issuer);
  const metadata: Metadata = {
    title: title?.value ?? null,
    issuer: issuer?.value ?? null,
    date: date?.value ?? null,
    publishedAt: page.publishedAt?.value ?? null,
    year: year === null ? null : Number(year.value),
    documentNumber: documentNumber?.value ?? null,
    origin: page.origin?.value ?? null,
    url: url?.value ?? null,
    genre: genre?.kind ?? null,
    region: region?.region ?? null,
    script: scriptOf(view.text),
    attachments: [...(facts?.attachments ?? []), ...(document.carried ?? [])].map(({ name, href }) => ({ name, href })),
    images: facts === null ? [] : facts.images.map(({ src, alt }) => ({ src, alt })),
    genreTerm: genre?.term ?? null,
    numberParts: documentNumber === null ? null : numberParts(documentNumber.value),
    citations: citationsIn(view.text, positions, documentNumber?.value ?? null),
    provenance: placesOf({ title, issuer, date, publishedAt: page.publishedAt, year, documentNumber, origin: page.origin, url, genre, region }),
  };
  return { metadata, remarks: title === null && view.text !== '' ? [untitled(document.text)] : [] };
}

function placesOf(found: Readonly<Record<ProvenKey, { readonly at: Provenance } | null>>): Metadata['provenance'] {
  const places: Metadata['provenance'] = {};
  for (const name in found) {
    const key = name as ProvenKey;
    const one = found[key];
    if (one !== null) places[key] = one.at;
  }
  return places;
}

function untitled(source: string): Remark {
  const start = Math.max(0, source.search(/\S/));
  const firstCharacter = (source.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
  return { rule: 'metadata/missing-title', severity: 'warning', message: missingTitle, evidence: {}, source: [start, Math.min(source.length, start + firstCharacter)] };
}

function leafFound({ text, source }: Leaf, from: ProvenancePlace): Found {
  return foundAt(text, from, source);
}

// Matches how a sentence ends that hands a paper over: …全文刊发如下。
const ENDS_SENTENCE = /[。：:]$/;

/** 政协委员提案办理 above the text, where a row of the page names 关于…提案的答复: a column's name is short and of no kind of document. */
function isColumnBeside(own: string, ofPage: string | undefined): boolean {
  return ofPage !== undefined && own.length <= LONGEST_COLUMN && genreOf(own) === null && genreOf(ofPage) !== null && TOPICAL.test(ofPage);
}

const LONGEST_COLUMN = 12;
// Matches the title of an official paper:  关于对县政协第38号提案的答复 . Trap: 关于我们 is a column.
const TOPICAL = /关于.{4,}的[\u4e00-\u9fff]{2,4}$/;

/** The lines of the text's own title, joined; null where a page's title is to be believed instead. */
function titleOf({ titles, above, isAnnex }: Head, marked: PageValues | null, shown: Found | null): Found | null {
  const [first] = titles;
  if (first === undefined || (isAnnex && shown !== null)) return null;
  // A news page that carries a paper is told by its own headline.
  if (marked !== null && marked.title !== null && above.some(({ text }) => ENDS_SENTENCE.test(text))) return null;
  const own = undressed(titles.map(({ text }) => text).join(''));
  if (isDoubtful(own, marked?.title?.value ?? null)) return null;
  return foundAt(own, 'title', [first.source[0], (titles[titles.length - 1] as Leaf).source[1]]);
}

/** As much of the text as its title and what stands around it may take. */
const TEXT_HEAD = 600;

/** Mark-up speaks first: it names its values; lines that rules cut fill in. */
function joined(marked: PageValues | null, lines: PageValues): PageValues {
  if (marked === null) return lines;
  return {
    title: marked.title ?? lines.title,
    publishedAt: marked.publishedAt ?? lines.publishedAt,
    signedAt: marked.signedAt ?? lines.signedAt,
    origin: marked.origin ?? lines.origin,
    documentNumber: marked.documentNumber ?? lines.documentNumber,
    issuer: marked.issuer ?? lines.issuer,
    url: marked.url,
    owner: null,
  };
}

// Matches a dateline in front of a title: 新华社北京5月9日电 题：…
// Trap: 关于用电题库的通知 has no day.
const DATELINE = /^[\u4e00-\u9fa5]{2,12}\s?[0-9０-９]{1,2}月[0-9０-９]{1,2}日[电讯]/;

const SHORTEST_OWN = 5;

/** 政府工作报告（摘要） names a kind and nothing else. */
const LONGEST_KIND = 10;
const LEAST_NAMED = 4;

/** A first line that names no kind of document and shares nothing with the title of its page is a line of the text. */
function isDoubtful(ownTitle: string, pageTitle: string | null): boolean {
  if (pageTitle === null) return false;
  // A row of cells is a label and its value.
  if (DATELINE.test(ownTitle) || ownTitle.includes('\t')) return true;
  // The body that issued it, alone above the text; the title stands on the page.
  if (isOrganisation(ownTitle) && !isOrganisation(pageTitle)) return true;
  if (DECREE_HEAD.test(ownTitle) && genreOf(pageTitle) !== null && !pageTitle.includes('令')) return true;
  if (isMasthead(ownTitle) && ((pageTitle.includes('关于') && genreOf(pageTitle) === genreOf(ownTitle)) || LAW.test(pageTitle))) return true;
  const own = titleKey(ownTitle);
  const page = titleKey(pageTitle);
  // 述职述廉报告 above the text, and whose it is above that on the page.
  if (own.length <= LONGEST_KIND && page.length >= own.length + LEAST_NAMED && page.endsWith(own)) return true;
  // 学历要求 heads a column: so short a line is a title only if the page says so.
  if (genreOf(ownTitle) !== null && own.length >= SHORTEST_OWN) return false;
  return !own.includes(page) && !page.includes(own) && sharedPairs(own, page) * 2 < Math.min(own.length, page.length);
}

// Matches the name of a law or measure, which an announcement without a theme makes known: 云溪市养犬管理条例 · 某某办法（修正案）
// Trap: 关于修改某某条例的决定 is a paper of its own, and so is 关于公布…办法的公告.
const LAW = /^(?!关于).{4,50}(?:条例|办法|规定|规则|细则)(?:[（(][^（()）]{1,12}[）)])?$/;

// Matches names of bodies with the kind of their paper, and no theme: 沅岭市公安局 沅岭市体育局公 告
// Trap: 云溪县财政局公告 2023年第4号 has its number, and 关于…的公告 its theme.
const OF_BODIES = /^(.{4,60})(?:公告|通告|通报)$/;

function isMasthead(title: string): boolean {
  const bodies = OF_BODIES.exec(title.replace(/公[ \u3000]{1,4}告$/, '公告'))?.[1];
  return bodies !== undefined && jointIssuers(bodies).split('、').every(isOrganisation);
}

function sharedPairs(a: string, b: string): number {
  let shared = 0;
  for (let at = 0; at + 1 < a.length; at++) if (b.includes(a.slice(at, at + 2))) shared++;
  return shared;
}

// Matches the year a title speaks of: 2023年… ２０２３年度… 2021—2025年 (the first).
// Trap: 第2023号 and 1:50000 are no years, and 原2007年印发的 tells of another paper.
const TITLE_YEAR = /(?:^|[^0-9〔[(（第原])((?:19|20)[0-9]{2})(?=\s?年|[—–－~～-])/;

/** A paper speaks of the years around the day it is signed; a year further away in its opening is history (建于1998年). */
const YEARS_BEFORE = 3;
const YEARS_AFTER = 1;

function yearOf(title: Found | null, { subtitles, opening, signature }: Head): Found | null {
  const inTitle = title === null ? null : firstYear(title.value);
  if (title !== null && inTitle !== null) return { ...title, value: String(inTitle) };
  const signed = signature === null || signature.date === null ? null : Number(signature.date.slice(0, 4));
  for (const [from, leaves] of [['subtitle', subtitles], ['opening', opening]] as const) {
    for (const { text, source } of leaves) {
      const year = firstYear(text.slice(0, YEAR_SEARCH));
      if (year === null) continue;
      return signed === null || (year >= signed - YEARS_BEFORE && year <= signed + YEARS_AFTER) ? foundAt(String(year), from, source) : null;
    }
  }
  return null;
}

/** As much of a paragraph is read for the year it opens with. */
const YEAR_SEARCH = 300;

// Matches years that a plan spans, of which the first is its own: （2023—2025年） · 2021年-2023年
// Trap: 〔2023〕2025号 is a number.
const SPAN_OF_YEARS = /((?:19|20)[0-9]{2})\s?年?\s?[—–－~～-]{1,2}\s?(?:19|20)[0-9]{2}\s?年/;

function firstYear(text: string): number | null {
  const date = datesIn(text).find(({ start }) => text.charAt(start - 1) !== '原');
  const span = SPAN_OF_YEARS.exec(text);
  if (span !== null && (date === undefined || span.index <= date.start)) return Number(span[1]);
  const iso = date?.iso.slice(0, 4) ?? TITLE_YEAR.exec(text)?.[1];
  return iso === undefined ? null : Number(iso);
}

interface FoundRegion {
  readonly region: NonNullable<Metadata['region']>;
  readonly at: Provenance;
}

function regionOf(found: readonly (Found | null)[]): FoundRegion | null {
  for (const one of found) {
    const region = one === null ? null : regionIn(one.value.slice(0, 80));
    if (one !== null && region !== null) return { region, at: one.at };
  }
  return null;
}

function siteRegion(facts: PageFacts | null, issuer: Found | null): FoundRegion | null {
  const region = facts === null ? null : regionOfSite(facts, issuer?.value ?? null);
  return region === null ? null : { region, at: foundUnder('', 'site', 'SiteIDCode').at };
}
