import { datesIn, wholeDate } from '../lexicon/dates';
import { documentNumberOf } from '../lexicon/document-numbers';
import { genreOf } from '../lexicon/genres';
import { isOrganisation, jointIssuers, leadingOrganisation } from '../lexicon/organisations';
import type { Remark } from '../model/diagnostic';
import type { Ledger } from '../model/ledger';
import type { DocumentProperties } from '../model/extraction';
import type { PageFacts } from '../model/page';
import type { Metadata } from '../model/metadata';
import type { SourceDocument } from '../model/source';
import type { Signature, TreeNode } from '../model/tree';
import type { View } from '../model/view';
import { regionOfSite, valuesOf } from './page-facts';
import { titleKey } from './page-title';
import { readPage, type PageValues } from './page-values';
import { regionIn } from './places';
import { propertyIssuer, propertyTitle } from './properties';
import { missingTitle } from './rules';
import { scriptOf } from './script';

export interface MetadataInput {
  readonly document: SourceDocument;
  readonly ledger: Ledger;
  readonly view: View;
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

/** The head of the first document in the tree, and its signature. */
interface Head {
  readonly titleLines: readonly string[];
  readonly subtitles: readonly string[];
  /** Short lines among title and subtitle that are neither: a document number. */
  readonly others: readonly string[];
  /** Up to three paragraphs of the opening. */
  readonly opening: readonly string[];
  readonly signature: Signature | null;
  /** The title stands behind an addressee or a signature: it is that of an annex, the paper's own stands on its page. */
  readonly isAnnex: boolean;
  /** Where the document's own text begins, in the source. */
  readonly bodyStart: number;
}

/** Reads title, dates, issuer and the rest from the tree and from what page-chrome rules cut. Invents nothing. */
export function readMetadata({ document, ledger, view, tree, facts = null, properties = null }: MetadataInput): MetadataReading {
  const head = headOf(tree);
  const marked = facts === null ? null : valuesOf(facts, view.text.slice(0, TEXT_HEAD));
  const page = joined(marked, readPage(ledger, document.text, head.bodyStart));
  const ownTitle = head.titleLines.join('');
  const title = ownTitle !== '' && !isDoubtful(ownTitle, marked) && !(head.isAnnex && marked !== null && marked.title !== null) ? ownTitle : (page.title ?? propertyTitle(properties));
  const signer = closedUp(head.signature?.issuer ?? null);
  // Under a decree stands the name of a person; the body in the title issued it.
  const issuer = signer !== null && signer.split('、').some(isOrganisation) ? signer : (issuerOf(head, title) ?? marked?.issuer ?? signer ?? page.issuer ?? propertyIssuer(properties));
  const metadata: Metadata = {
    title,
    issuer,
    date: head.signature?.date ?? page.signedAt ?? deliveredOn(head),
    publishedAt: page.publishedAt,
    year: yearOf(title, head),
    documentNumber: numberIn(head) ?? page.documentNumber,
    origin: page.origin,
    url: page.url ?? document.url ?? null,
    genre: title === null ? null : genreOf(title),
    region: regionOf(issuer, title, head, page) ?? (facts === null ? null : regionOfSite(facts, issuer)),
    script: scriptOf(view.text),
    attachments: facts === null ? [] : facts.attachments.map(({ name, href }) => ({ name, href })),
    images: facts === null ? [] : facts.images.map(({ src, alt }) => ({ src, alt })),
  };
  const remarks: Remark[] = [];
  if (title === null && view.text !== '') {
    const start = Math.max(0, document.text.search(/\S/));
    const firstCharacter = (document.text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
    remarks.push({ rule: 'metadata/missing-title', severity: 'warning', message: missingTitle, evidence: {}, source: [start, Math.min(document.text.length, start + firstCharacter)] });
  }
  return { metadata, remarks };
}

// Matches a name of single characters set apart: 国 务 院   财 政 部
// Trap: 张 三 市教育局 holds a word; then every blank stays.
const SPACED = /^[\u4e00-\u9fa5](?:[ \u3000]{1,4}[\u4e00-\u9fa5]){2,11}$/;

function closedUp(name: string | null): string | null {
  return name !== null && SPACED.test(name) ? name.replace(/[ \u3000]+/g, '') : name;
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
  };
}

// Matches a dateline in front of a title: 新华社北京5月9日电 题：…
// Trap: 关于用电题库的通知 has no day.
const DATELINE = /^[\u4e00-\u9fa5]{2,12}\s?[0-9０-９]{1,2}月[0-9０-９]{1,2}日[电讯]/;

const SHORTEST_OWN = 5;

/** A first line that names no kind of document and shares nothing with the title of its page is a line of the text. */
function isDoubtful(ownTitle: string, marked: PageValues | null): boolean {
  if (marked === null || marked.title === null) return false;
  // A row of cells is a label and its value.
  if (DATELINE.test(ownTitle) || ownTitle.includes('\t')) return true;
  // The body that issued it, alone above the text; the title stands on the page.
  if (isOrganisation(ownTitle) && !isOrganisation(marked.title)) return true;
  const own = titleKey(ownTitle);
  // 学历要求 heads a column: so short a line is a title only if the page says so.
  if (genreOf(ownTitle) !== null && own.length >= SHORTEST_OWN) return false;
  const page = titleKey(marked.title);
  return !own.includes(page) && !page.includes(own) && sharedPairs(own, page) * 2 < Math.min(own.length, page.length);
}

function sharedPairs(a: string, b: string): number {
  let shared = 0;
  for (let at = 0; at + 1 < a.length; at++) if (b.includes(a.slice(at, at + 2))) shared++;
  return shared;
}

const OPENING_PARAGRAPHS = 3;
const MOST_LEFT_OVERS = 8;

function headOf(tree: readonly TreeNode[]): Head {
  const titleLines: string[] = [];
  const subtitles: string[] = [];
  const others: string[] = [];
  const opening: string[] = [];
  let bodyStart = -1;
  let inHead = true;
  const titleAt = titleIndex(tree);
  for (let at = titleAt; at < tree.length; at++) {
    const node = tree[at] as TreeNode;
    if (node.type === 'title') {
      if (!inHead) break;
      titleLines.push(node.text);
    } else if (node.type === 'subtitle') {
      if (inHead) subtitles.push(node.text);
    } else if (inHead && node.type === 'paragraph' && documentNumberOf(node.text) !== null) others.push(node.text);
    else {
      inHead = false;
      if (bodyStart < 0) bodyStart = node.source[0];
      if (node.type === 'paragraph' && opening.length < OPENING_PARAGRAPHS) opening.push(node.text);
      else if (node.type === 'section') break;
    }
  }
  for (const node of tree.slice(0, titleAt)) if (node.type === 'paragraph' && documentNumberOf(node.text) !== null) others.push(node.text);
  const signature = tree.find((node): node is Signature => node.type === 'signature') ?? null;
  const first = tree[0]?.source[0] ?? 0;
  const isAnnex = tree.slice(0, titleAt).some(({ type }) => type === 'salutation' || type === 'signature');
  return { titleLines, subtitles, others, opening, signature, isAnnex, bodyStart: bodyStart < 0 ? first + 1 : bodyStart };
}

/** Nodes in front of the first title are left-overs of its page; without a title near the top there are none. */
function titleIndex(tree: readonly TreeNode[]): number {
  return Math.max(0, tree.slice(0, MOST_LEFT_OVERS).findIndex(({ type }) => type === 'title'));
}

function numberIn({ others, subtitles }: Head): string | null {
  for (const line of [...others, ...subtitles]) {
    const number = documentNumberOf(line);
    if (number !== null) return number;
  }
  return null;
}

/** Title lines that are only names of bodies, or the body a title starts with, or the one named below it. */
function issuerOf({ titleLines, subtitles }: Head, title: string | null): string | null {
  const themeAt = titleLines.findIndex((line) => !isOrganisation(line));
  if (themeAt !== 0 && titleLines.length > 0) return (themeAt < 0 ? titleLines : titleLines.slice(0, themeAt)).map(jointIssuers).join('、');
  return (title === null ? null : leadingOrganisation(title)) ?? subtitles.filter(isOrganisation).map(jointIssuers)[0] ?? null;
}

/** The day a speech was delivered: ——2026年2月3日在…会议上, （2022年2月28日）. */
function deliveredOn({ subtitles }: Head): string | null {
  for (const subtitle of subtitles) {
    const date = wholeDate(subtitle) ?? datesIn(subtitle)[0]?.iso ?? null;
    if (date !== null && date.length >= 7) return date;
  }
  return null;
}

// Matches the year a title speaks of: 2023年… ２０２３年度… 2021—2025年 (the first).
// Trap: 第2023号 and 1:50000 are no years.
const TITLE_YEAR = /(?:^|[^0-9〔[(（第])((?:19|20)[0-9]{2})(?=\s?年|[—–－~～-])/;

/** A paper speaks of the years around the day it is signed; a year further away in its opening is history (建于1998年). */
const YEARS_BEFORE = 3;
const YEARS_AFTER = 1;

function yearOf(title: string | null, { subtitles, opening, signature }: Head): number | null {
  const inTitle = title === null ? null : firstYear(title);
  if (inTitle !== null) return inTitle;
  const signed = signature === null || signature.date === null ? null : Number(signature.date.slice(0, 4));
  for (const text of [...subtitles, ...opening.map((paragraph) => paragraph.slice(0, 300))]) {
    const year = firstYear(text);
    if (year !== null) return signed === null || (year >= signed - YEARS_BEFORE && year <= signed + YEARS_AFTER) ? year : null;
  }
  return null;
}

function firstYear(text: string): number | null {
  const iso = datesIn(text)[0]?.iso.slice(0, 4) ?? TITLE_YEAR.exec(text)?.[1];
  return iso === undefined ? null : Number(iso);
}

function regionOf(issuer: string | null, title: string | null, { subtitles }: Head, page: PageValues): Metadata['region'] {
  for (const text of [issuer, title, ...subtitles, page.issuer]) {
    const region = text === null ? null : regionIn(text.slice(0, 80));
    if (region !== null) return region;
  }
  return null;
}

