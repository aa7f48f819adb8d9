import type { Diagnostic } from '../model/diagnostic';
import type { WireSegment } from '../model/ledger';
import type { OutputRecord, Report } from '../model/report';
import type { RuleId } from '../model/rule';
import type { Leaf, LeafType, List, ListItem, Placed, Section, SectionEvidence, TreeNode } from '../model/tree';
import { constant, Frequent, type Constant } from './json-constants';
import { JsonSheet } from './json-sheet';
import { expectedBytes } from './json-size';

/*
 * Three quarters of a report are its text, twice, and thousands of small objects of few shapes. Knowing these, this
 * writes bytes in half of the time JSON.stringify takes for a string that must still be encoded. Keys are written in
 * the order in which `clean` and the splitter make them.
 */

/** One record on one line, with its line break, in UTF-8: the bytes of `renderNdjson`. They are the caller's to keep. */
export function ndjsonBytes(record: OutputRecord): Uint8Array {
  sheet.begin(record.schema === 'reportkit/report@1' ? expectedBytes(record) : 0);
  if (record.schema === 'reportkit/report@1') writeReport(record);
  else sheet.value(record);
  sheet.byte(LF);
  return sheet.end();
}

const sheet = new JsonSheet();

const LF = 0x0a;
const COMMA = 0x2c;
const CLOSE = 0x7d;

/** The constants between the values, by what stands in front of the value. */
const SCHEMA = constant('{"schema":');
const TOOL = constant(',"tool":');
const SOURCE_FACTS = constant(',"source":');
const METADATA = constant(',"metadata":');
const TEXT = constant(',"text":');
const CLEAN_SHA256 = constant(',"cleanSha256":');
const TREE = constant(',"tree":[');
const LEDGER = constant('],"ledger":[');
const DIAGNOSTICS = constant('],"diagnostics":[');
const COUNTS = constant('],"counts":');
const INPUT = constant(',"input":');

const KEEP = constant('{"keep":');
const KEPT = constant('{"kept":');
/** Each ends with a comma, of which the last is taken back. */
const NEXT = constant('},');
const WAS = constant('{"was":');
const NOW = constant(',"now":');
const CUT = constant('{"cut":');
const SKIP = constant('{"skip":');

const SECTION = constant('{"type":"section","depth":');
const RAW = constant(',"marker":{"raw":');
const NO_MARKER = constant(',"marker":null,"title":');
const STYLES = new Frequent(',"style":', ',"ordinal":');
const ORDINAL = constant(',"ordinal":');
const TITLE = constant('},"title":');
const RUN_IN = constant(',"runIn":true,"headingPath":[');
const ON_ITS_OWN = constant(',"runIn":false,"headingPath":[');
const SPAN = constant(',"span":[');
const SPAN_BEHIND_LIST = constant('],"span":[');
const SOURCE = constant('],"source":[');
const END_OF_PLACES = constant(']}');
const CHILDREN_BEHIND_PLACES = constant('],"children":[');
const CHILDREN = constant(',"children":[');
const END_OF_CHILDREN = constant(']}');
const LEAVES: Readonly<Record<LeafType, Constant>> = {
  title: constant('{"type":"title","text":'),
  subtitle: constant('{"type":"subtitle","text":'),
  salutation: constant('{"type":"salutation","text":'),
  paragraph: constant('{"type":"paragraph","text":'),
  attachment: constant('{"type":"attachment","text":'),
  note: constant('{"type":"note","text":'),
  toc: constant('{"type":"toc","text":'),
};
const LIST_STYLE = constant('{"type":"list","style":');
const ITEM = constant('{"type":"item","marker":');

const RULE = constant('{"rule":');
const SEVERITY = constant(',"severity":');
const MESSAGE = constant(',"message":');
const HELP = constant(',"help":');
const LINE = constant(',"line":');
const COLUMN = constant(',"column":');
const SOURCE_OF_FINDING = constant(',"source":[');
const EXCERPT = constant('],"excerpt":');
const EVIDENCE = constant(',"evidence":');

function writeReport(report: Report): void {
  const { text, tree, ledger } = report;
  keyed(SCHEMA, report.schema);
  keyed(TOOL, report.tool);
  keyed(SOURCE_FACTS, report.source);
  keyed(METADATA, report.metadata);
  sheet.constant(TEXT);
  sheet.text(text);
  keyed(CLEAN_SHA256, report.cleanSha256);
  sheet.constant(TREE);
  titles.length = 0;
  lastHelp = '';
  writeNodes(tree, text);
  if (ledger !== undefined) {
    sheet.constant(LEDGER);
    writeSegments(ledger);
  }
  sheet.constant(DIAGNOSTICS);
  writeDiagnostics(report.diagnostics);
  keyed(COUNTS, report.counts);
  if (report.input !== undefined) keyed(INPUT, report.input);
  sheet.byte(CLOSE);
}

function keyed(key: Constant, value: unknown): void {
  sheet.constant(key);
  sheet.value(value);
}

function writeSegments(segments: readonly WireSegment[]): void {
  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i] as WireSegment;
    if ('kept' in segment) sheet.counted(KEPT, segment.kept, NEXT);
    else if ('was' in segment) sheet.replacement(WAS, segment.was, NOW, segment.now, chainOf(segment.by));
    else if ('cut' in segment) {
      sheet.constant(CUT);
      sheet.string(segment.cut);
      sheet.constant(chainOf(segment.by));
    } else if ('skip' in segment) sheet.counted(SKIP, segment.skip, chainOf(segment.by));
    else {
      sheet.constant(KEEP);
      sheet.string(segment.keep);
      sheet.constant(NEXT);
    }
  }
  if (segments.length > 0) sheet.back();
}

const chains = new Map<string, Constant>();
/** Most segments share the array of the one before. */
let lastChain: readonly RuleId[] = [];
let lastChainBytes = constant(',"by":[]},');

/** How a segment ends: the rules that acted on it. */
function chainOf(by: readonly RuleId[]): Constant {
  if (by === lastChain) return lastChainBytes;
  const key = by.join();
  let bytes = chains.get(key);
  if (bytes === undefined) chains.set(key, (bytes = constant(`,"by":${JSON.stringify(by)}},`)));
  lastChain = by;
  return (lastChainBytes = bytes);
}

function writeNodes(nodes: readonly TreeNode[], text: string): void {
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as TreeNode;
    if (i > 0) sheet.byte(COMMA);
    if (node.type === 'section') writeSection(node, text);
    else if (node.type === 'list') writeList(node, text);
    else if (node.type === 'signature' || node.type === 'table') sheet.value(node);
    else writeLeaf(node, text);
  }
}

function writeSection(section: Section, text: string): void {
  const { marker, headingPath } = section;
  if (marker === null) sheet.counted(SECTION, section.depth, NO_MARKER);
  else {
    sheet.counted(SECTION, section.depth, RAW);
    sheet.string(marker.raw);
    sheet.frequent(STYLES, marker.style);
    sheet.number(marker.ordinal);
    sheet.constant(TITLE);
  }
  const depth = titles.length;
  titles.push(section.title);
  titleStarts[depth] = sheet.place + 1;
  sheet.string(section.title);
  titleEnds[depth] = sheet.place - 1;
  sheet.constant(section.runIn ? RUN_IN : ON_ITS_OWN);
  for (let i = 0; i < headingPath.length; i++) {
    if (i > 0) sheet.byte(COMMA);
    writeHeading(headingPath[i] as string, i);
  }
  sheet.places(section.evidence === undefined ? SPAN_BEHIND_LIST : evidenceConstant(section.evidence), section.span, SOURCE, section.source, CHILDREN_BEHIND_PLACES);
  writeNodes(section.children, text);
  titles.pop();
  sheet.constant(END_OF_CHILDREN);
}

/** The titles of the sections around the place at hand, and where they stand in the record: paths repeat them. */
const titles: string[] = [];
const titleStarts: number[] = [];
const titleEnds: number[] = [];

function writeHeading(title: string, depth: number): void {
  if (titles[depth] === title) sheet.again(titleStarts[depth] as number, titleEnds[depth] as number);
  else sheet.string(title);
}

/** A few objects stand for all evidence there is; each is written out once, between path and span. */
const evidenceConstants = new WeakMap<object, Constant>();

function evidenceConstant(evidence: Readonly<SectionEvidence>): Constant {
  const known = evidenceConstants.get(evidence);
  if (known !== undefined) return known;
  const written = constant(`],"evidence":${JSON.stringify(evidence)},"span":[`);
  evidenceConstants.set(evidence, written);
  return written;
}

function writeList(list: List, text: string): void {
  sheet.constant(LIST_STYLE);
  sheet.name(list.style);
  sheet.constant(CHILDREN);
  for (let i = 0; i < list.children.length; i++) {
    const item = list.children[i] as ListItem;
    if (i > 0) sheet.byte(COMMA);
    sheet.constant(ITEM);
    sheet.string(item.marker);
    sheet.counted(ORDINAL, item.ordinal, TEXT);
    writeSlice(item.text, text, item.span[1]);
    writePlaces(item);
  }
  sheet.places(SPAN_BEHIND_LIST, list.span, SOURCE, list.source, END_OF_PLACES);
}

function writeLeaf(leaf: Leaf, text: string): void {
  sheet.constant(LEAVES[leaf.type]);
  writeSlice(leaf.text, text, leaf.span[1]);
  writePlaces(leaf);
}

/** @param end where in the text the slice should end. Spans may count code points, and a report may come from a stranger: it is compared. */
function writeSlice(slice: string, text: string, end: number): void {
  const { length } = slice;
  const start = end - length;
  const from = sheet.placeOf(start, length);
  const to = from < 0 ? -1 : sheet.placeOf(end, length);
  if (to >= 0 && text.slice(start, end) === slice) sheet.again(from, to);
  else sheet.string(slice);
}

/** The places of a node that ends with them. */
function writePlaces({ span, source }: Placed): void {
  sheet.places(SPAN, span, SOURCE, source, END_OF_PLACES);
}

/** Findings of one rule have one help, which stands in the record from `helpFrom` on. */
let lastHelp = '';
let helpFrom = 0;
let helpTo = 0;

function writeHelp(help: string): void {
  if (help === lastHelp) {
    sheet.again(helpFrom, helpTo);
    return;
  }
  lastHelp = help;
  helpFrom = sheet.place + 1;
  sheet.string(help);
  helpTo = sheet.place - 1;
}

function writeDiagnostics(diagnostics: readonly Diagnostic[]): void {
  for (let i = 0; i < diagnostics.length; i++) {
    const { rule, severity, message, help, line, column, source, excerpt, evidence } = diagnostics[i] as Diagnostic;
    if (i > 0) sheet.byte(COMMA);
    sheet.constant(RULE);
    sheet.name(rule);
    sheet.constant(SEVERITY);
    sheet.name(severity);
    sheet.constant(MESSAGE);
    sheet.string(message);
    if (help !== undefined) {
      sheet.constant(HELP);
      writeHelp(help);
    }
    sheet.counted(LINE, line, COLUMN);
    sheet.number(column);
    sheet.pair(SOURCE_OF_FINDING, source[0], source[1]);
    sheet.constant(EXCERPT);
    sheet.string(excerpt);
    keyed(EVIDENCE, evidence);
    sheet.byte(CLOSE);
  }
}
