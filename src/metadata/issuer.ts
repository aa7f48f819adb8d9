import { datesIn } from '../lexicon/dates';
import { genreKind } from '../lexicon/genres';
import { isOrganisation, jointIssuers, leadingOrganisation } from '../lexicon/organisations';
import type { Leaf } from '../model/tree';
import { foundAt, type Found } from './found';
import type { Head } from './head';
import type { PageValues } from './page-values';

// Matches a name of single characters set apart: 国 务 院   财 政 部
// Trap: 张 三 市教育局 holds a word; then every blank stays.
const SPACED = /^[\u4e00-\u9fa5](?:[ \u3000]{1,4}[\u4e00-\u9fa5]){2,11}$/;

function withoutGaps(name: string): string {
  return SPACED.test(name) ? name.replace(/[ \u3000]+/g, '') : name;
}

// Matches a name that was taken out: XX · ××× · 某某 . Trap: 某某县人民政府 names a body.
const MASKED = /^[XxＸｘ×*＊某○〇]{1,6}$/;

/** Who signed it, if a body did; else the body in the title or in mark-up; else the person who signed: under a decree stands a name. */
export function issuerOf(head: Head, title: Found | null, marked: PageValues | null): Found | null {
  const { signature } = head;
  const signer = signature === null || signature.issuer === null ? null : foundAt(withoutGaps(signature.issuer), 'signature', signature.source);
  return signer !== null && signer.value.split('、').some(isOrganisation) ? signer : (titleIssuer(head, title) ?? letterhead(head) ?? decreeHead(head) ?? speakersBody(head, title) ?? marked?.issuer ?? (signer !== null && MASKED.test(signer.value) ? null : signer));
}

// Matches what a body does to another in a headline: 某学院成立研究生党支部 · 某局走访某中队
//                                                      ^^^^                ^^^^
// Trap: 督导 and 检查 stand in names of bodies.
const ACTS = /[\u4e00-\u9fa5]{3}(?:成立|召开|举行|走进|慰问|走访|看望|荣获|获评|约谈|莅临|牵手|携手)[\u4e00-\u9fa5]{3}/;

const isBody = (name: string): boolean => isOrganisation(name) && !ACTS.test(name);

/** Title lines that are only names of bodies, or the body a title starts with, or the one named below it. */
function titleIssuer({ titles, subtitles }: Head, title: Found | null): Found | null {
  const themeAt = titles.findIndex(({ text }) => !isBody(withoutGaps(text)));
  const bodies = themeAt < 0 ? titles : titles.slice(0, themeAt);
  const [first] = bodies;
  if (first !== undefined) return foundAt(bodies.map(({ text }) => jointIssuers(withoutGaps(text))).join('、'), 'title', [first.source[0], (bodies[bodies.length - 1] as Leaf).source[1]]);
  const leading = title === null ? null : (leadingOrganisation(title.value) ?? jointlyLeading(title.value));
  if (title !== null && leading !== null) return { ...title, value: leading };
  for (const { text, source } of subtitles) {
    const name = withoutDay(text);
    if (isOrganisation(name)) return foundAt(jointIssuers(name), 'subtitle', source);
  }
  return null;
}

/** A body named in full; 县委 does not say whose. */
const SHORTEST_BODY = 4;

// Matches several bodies in front of what their paper is about: 中共白鹭区委 白鹭区人民政府关于…的意见
//                                                      ^^^^^^^^^^^^^^^^^^^^^^^
// Trap: 加强部门、乡镇关于… names no bodies in full; each part must be one.
const BEFORE_ABOUT = /^[^关]{6,60}(?=关于)/;

function jointlyLeading(title: string): string | null {
  const parts = (BEFORE_ABOUT.exec(title)?.[0] ?? '').split(/[、 \t\u3000]+/);
  return parts.length > 1 && parts.every((part) => part.length >= SHORTEST_BODY && isOrganisation(part)) ? parts.join('、') : null;
}

// Matches who edited an issue behind its name: 云溪县教育局编
// Trap: 编办 is a body.
const EDITED = /(?:主办|编印|编发|编)$/;

// Matches brackets around body and day, or the one behind the day: （云溪镇人民政府 2020年12月30日） · 云溪镇人民政府（2020年12月30日）
// Trap: the bracket in front of the day is left for the body's end.
const BRACKETS = /^[（(]|[）)]$/g;

/** The body of a line that ends in a day: 云溪县信访局　　2009年7月21日 · 云溪县教育局编　2019年5月6日 */
function withoutDay(line: string): string {
  const text = line.replace(BRACKETS, '');
  const day = datesIn(text).at(-1);
  return day === undefined || day.start === 0 || day.end !== text.length ? text : text.slice(0, day.start).trimEnd().replace(/[（(]$/, '').trimEnd().replace(EDITED, '');
}

// Matches what a paper prints above its title behind the name of its body: 云溪县发展和改革局文件 · 某某市审计局审计结果公告 · 国家某某总局公告 · 雲嶺縣政府 函
// Trap: 招标文件 and 公告 alone name nobody: what stands in front must be the name of a body.
const LETTERHEAD = /^(.{3,36}?)(?:文件(?:[（(][^（()）]{1,12}[）)])?|(?:审计结果)?(?:公告|通告|通报|公报)|令|[ \u3000]{1,4}[書书]?函)$/;

/** The body whose paper it is, and the line as written: above the title, below the one that a page made of it, or at the head of a letter without any. */
export function letterhead({ titles, above, subtitles, opening }: Head): (Found & { readonly written: string }) | null {
  for (const { text, source } of titles.length === 0 ? [...above, ...opening] : [...above, ...subtitles]) {
    const name = LETTERHEAD.exec(text)?.[1]?.trim() ?? '';
    if (isOrganisation(name)) return { ...foundAt(jointIssuers(name), 'letterhead', source), written: text };
  }
  return null;
}

// Matches who speaks for a body, by an office of it: 梧川市人民政府市长　季长河 · 云溪县人民政府县 长 李某 · 云溪县人民法院院长 李某 · 云溪县财政局党组书记、局长 王某
//                                                    ^^^^^^^^^^^^^^ the body
// Trap: 市委副书记、市长 陈某某 has offices of two bodies and names none.
const SPEAKS_FOR = /^([^、 \t\u3000]{3,30}?(?:人民政府|委员会|常委会|[县市省区州]委|法院|检察院|[局厅院]))(?:党[组委]书记、)?代?理?(?:[省市县区州镇乡旗盟局厅院][ \u3000]{0,4}长|检察长|主席|主任|书记)[ \t\u3000]/;
const REPORTS: ReadonlySet<string> = new Set(['报告', '汇报']);

/** The body whose report a person gives; a speech is the speaker's own. */
function speakersBody({ subtitles }: Head, title: Found | null): Found | null {
  if (title === null || !REPORTS.has(genreKind(title.value)?.kind ?? '')) return null;
  for (const { text, source } of subtitles) {
    const body = SPEAKS_FOR.exec(text)?.[1];
    if (body !== undefined && isOrganisation(body)) return foundAt(body, 'subtitle', source);
  }
  return null;
}

// Matches the officer whose order it is, in Macau: 第87/2011號社會文化司司長批示
//                                                  ^^^^^^^^^^^^^^
// Trap: 領導批示 has no number in front.
const ORDERED_BY = /^第\s?[0-9]{1,4}\/[0-9]{4}[号號]([\u4e00-\u9fa5]{2,16}?)批示$/;

/** The officer who orders. */
export function orderedBy(title: Found | null): Found | null {
  const officer = title === null ? undefined : ORDERED_BY.exec(title.value)?.[1];
  return title === null || officer === undefined ? null : { ...title, value: officer };
}

// Matches the body in the number of a decree: 澜川市人民政府令第58号 · 某某部令第3号
// Trap: 令第12号 names nobody.
const DECREE = /^(.{2,30})令\s?第/;

// Matches the kind of paper behind the body whose it is: 云溪市人民政府令 · 雲嶺縣政府 函
//                                                                    ^            ^^
// Trap: 复函 names nobody in front of a gap.
const DECREES = /令$|[ \u3000]{1,4}[書书]?函$/;

/** The body that its decree names above what it makes known, or that its letter is headed by: 云溪市人民政府令 ⏎ 第58号 */
function decreeHead({ titles: [first] }: Head): Found | null {
  const kind = first === undefined ? -1 : first.text.search(DECREES);
  const name = kind > 0 ? (first as Leaf).text.slice(0, kind).trim() : '';
  return first !== undefined && isOrganisation(name) ? foundAt(name, 'letterhead', first.source) : null;
}

/** The body whose decree it is. */
export function decreeIssuer(documentNumber: Found | null): Found | null {
  const name = documentNumber === null ? undefined : DECREE.exec(documentNumber.value)?.[1];
  return documentNumber === null || name === undefined || !isOrganisation(name) ? null : { ...documentNumber, value: name };
}


// Matches who passed a law or measure, in the bracket below its title: （2020年8月26日浔州市第四届人民代表大会常务委员会第三十次会议通过　…批准）
//                                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^
// Trap: who approved it comes later; the first that passes counts.
const PASSED_BY = /[日\s\u3000（(]([\u4e00-\u9fa5]{2,12}?)(?:第[一二三四五六七八九十百]{1,4}届)?(人民代表大会常务委员会|人民代表大会|人民政府|[\u4e00-\u9fa5]{2,12}委员会)第?[一二三四五六七八九十百0-9]{1,4}次(?:全体|常务)?会议(?:审议)?通过/;

/** The body that passed it, without the number of its term. */
export function passedBy({ subtitles }: Head): Found | null {
  for (const { text, source } of subtitles) {
    const [, place = '', body = ''] = PASSED_BY.exec(text) ?? [];
    if (place !== '' && isOrganisation(place + body)) return foundAt(place + body, 'subtitle', source);
  }
  return null;
}
