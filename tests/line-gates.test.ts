import { describe, expect, test } from '@jest/globals';
import { LINKS } from '../src/stripper/strip/chrome-bars';
import { readChrome } from '../src/stripper/strip/chrome-grammar';
import { ATTACHMENT_FILE, CALL, CODE, DECLARATION, HARD, SALUTATION } from '../src/stripper/strip/chrome-lines';
import { BARE_LABEL, BETWEEN, CODE_NUMBER, DATE, FRONT, HOST, LEAVING, LINK_BOX, MADE_LABEL, OPENER, PAGER, PLAYER, SCAN, SHRED, SITE, STRONG, TEMPLATE, VISITOR, WELCOME, WIDGET } from '../src/stripper/strip/chrome-patterns';
import { LABEL } from './label-patterns';
import { glanceAt, HOLDS, NEEDS } from '../src/stripper/strip/line-glance';
import { FIELD } from '../src/stripper/strip/page-field-rows';
import { SENTENCE_WORDS } from '../src/stripper/strip/page-sentences';
import { ADDRESS_AND_TIME, ICONS, LOGIN, SWITCH, BROKEN_OFF, PLAYER as PLAYER_ROW } from '../src/stripper/strip/page-signs';
import { AUTHOR, BRACKETS, CAPTION_END, CREDIT, DATELINE, ISSUE, MAKER, ORIGIN, OUTLET, OWN_REPORT, POSTED } from '../src/stripper/strip/press-lines';
import { SURE_BEGUN, SURE_HOLDING, SURE_NEEDS, WEAK, WEAK_STARTS } from '../src/stripper/strip/site-shell-terms';
import { STARTS, TOKEN, tokensAt } from '../src/stripper/strip/token-starts';
import { needs, startsOf } from './pattern-needs';

const FRONT_PAGE = /首页|主页/;

/** Patterns that are passed over where a line holds none of the characters. */
const NEEDING: Readonly<Record<keyof typeof NEEDS, readonly RegExp[]>> = {
  front: [FRONT, FRONT_PAGE],
  site: [SITE],
  opener: [OPENER],
  colon: [MADE_LABEL, FIELD],
  links: [LINKS],
  signs: [SWITCH, ICONS, LOGIN, ADDRESS_AND_TIME, PLAYER_ROW, BROKEN_OFF],
  footer: [HARD],
  speech: [SENTENCE_WORDS],
  caption: [CREDIT, CAPTION_END],
  dateline: [OWN_REPORT, DATELINE],
  byline: [OUTLET, POSTED],
  maker: [MAKER],
  file: [ATTACHMENT_FILE],
};

/** Patterns that are passed over where nothing stands that begins them. */
const BEGUN: Readonly<Record<keyof typeof STARTS, readonly RegExp[]>> = {
  linkBox: [LINK_BOX],
  label: [LABEL],
  bare: [BARE_LABEL],
  made: [MADE_LABEL],
  strong: [STRONG],
  greeting: [SCAN, WELCOME, VISITOR, LEAVING],
  player: [PLAYER],
  date: [DATE],
  host: [HOST],
  pager: [PAGER],
  widget: [WIDGET],
  shred: [SHRED],
  number: [CODE_NUMBER],
  hole: [TEMPLATE],
};

describe('a glance at a line', () => {
  test.each(Object.entries(NEEDING))('%s: no pattern matches without its characters', (group, patterns) => {
    for (const pattern of patterns) expect([pattern.source, needs(pattern, NEEDS[group as keyof typeof NEEDS])]).toEqual([pattern.source, true]);
  });

  test('tells groups apart', () => {
    expect(glanceAt('市政府工作报告')).toBe(HOLDS.site);
    expect(glanceAt('编辑:何继红') & (HOLDS.colon | HOLDS.maker | HOLDS.links)).toBe(HOLDS.colon | HOLDS.maker | HOLDS.links);
    expect(glanceAt('')).toBe(0);
  });
});

describe('what tokens begin with', () => {
  test.each(Object.entries(BEGUN))('%s: nothing else begins them', (kind, patterns) => {
    const listed = new Set([...STARTS[kind as keyof typeof STARTS]].map((start) => start.charCodeAt(0)));
    for (const pattern of patterns) expect([...startsOf(pattern)].filter((unit) => !listed.has(unit)).map((unit) => String.fromCharCode(unit))).toEqual([]);
  });

  test('no Chinese character parts two tokens', () => {
    expect(tokensAt('县', 0) & TOKEN.between).toBe(0);
    expect([...startsOf(BETWEEN)].filter((unit) => (tokensAt(String.fromCharCode(unit), 0) & TOKEN.between) === 0)).toEqual([]);
  });

  test('a line of none is read to its beginning', () => {
    expect(readChrome('全县经济运行情况')).toMatchObject({ end: 0, strong: 0, labels: [], open: null });
  });
});

describe('lines of a shell', () => {
  test.each([...SURE_BEGUN, [WEAK_STARTS, WEAK] as const])('begin with nothing but %s', (starts, pattern) => {
    const listed = new Set(Array.from(starts, (start) => start.charCodeAt(0)));
    expect([...startsOf(pattern)].filter((unit) => !listed.has(unit)).map((unit) => String.fromCharCode(unit))).toEqual([]);
  });

  test.each(SURE_HOLDING.map((pattern) => [pattern]))('hold what the glance asks for: %s', (pattern) => expect(needs(pattern, SURE_NEEDS)).toBe(true));
});

describe('lines that are told by one character', () => {
  const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;

  test('no code begins with a Chinese character', () => {
    for (const pattern of [CODE, DECLARATION, CALL]) expect([...startsOf(pattern)].filter(isHan)).toEqual([]);
  });

  test('origins, authors and issues begin with a bracket', () => {
    const brackets = new Set([...BRACKETS].map((one) => one.charCodeAt(0)));
    for (const pattern of [ORIGIN, AUTHOR, ISSUE]) expect([...startsOf(pattern)].every((unit) => brackets.has(unit))).toBe(true);
  });

  test('salutations call somebody', () => {
    expect(needs(SALUTATION, ':!')).toBe(true);
  });
});
