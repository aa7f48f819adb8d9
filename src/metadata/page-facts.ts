import { isAnnouncementNumber } from '../lexicon/document-numbers';
import { isOrganisation, jointIssuers } from '../lexicon/organisations';
import type { Metadata } from '../model/metadata';
import type { PageFacts } from '../model/page';
import { foundUnder, type Found } from './found';
import { withoutCredits } from './origin-words';
import { publishedAt, signedAt } from './page-dates';
import { pageTitle } from './page-title';
import type { PageValues } from './page-values';
import { regionOfCode } from './places';
import { ranked, ranksOf } from './ranked';

const NUMBER = ranksOf(['发文字号', '文号', '文件字号', '发文文号', '公文文号', '文件编号', '文件号', '发布文号']);
const ISSUER = ranksOf(['发文机关', '发文机构', '发文单位', '制发机关', '制发单位', '制定机关', '印发机关', '成文单位', '发布机构', '发布机关', '发布单位', '发文部门', '发布部门', '公开机构', '公开主体', '公开责任部门', '责任部门', '来文单位', '办理单位', '答复单位']);
// An account of WeChat outranks the 来源 inside what it passes on.
const ORIGIN = ranksOf(['nickname', '来源', '信息来源', '文章来源', '文章来自', '稿件来自', '稿件来源', '内容来源', '新闻来源', '来源单位', '稿源', '文章出处', '出处', '转载自', '供稿单位', '公众号', '微信公众号']);
const ORIGIN_TAGS: ReadonlySet<string> = new Set(['contentsource', 'source', 'og:source', 'article:source', 'apub:from', 'sourcename', 'dc.source']);

const LONGEST_NAME = 60;
const LONGEST_ORIGIN = 40;

/** Values that templates leave, and words that name nobody. */
const VOID = /^(?:null|undefined|none|nan|default|n\/a|无|暂无|空|本站|本站原创|本网|本网站|原创|转载|互联网|网络|未知|其他|其它|不详|站长|管理员|admin|-+|—+|\/|\.+)$/i;

/** What mark-up says, judged: the same values the lines of a plain text's page give. */
export function valuesOf(facts: PageFacts, textHead: string): PageValues {
  return {
    title: pageTitle(facts, textHead),
    publishedAt: publishedAt(facts),
    signedAt: signedAt(facts),
    origin: originOf(facts),
    documentNumber: numberOf(facts),
    issuer: issuerOf(facts),
    url: facts.url === null ? null : foundUnder(facts.url, 'link', null),
    owner: null,
  };
}

function valued({ values }: PageFacts, labels: ReadonlyMap<string, number>): Found[] {
  return ranked(values, labelOf, labels)
    .map((one) => foundUnder(one.value.trim(), placeOf(one), one.label))
    .filter(({ value }) => value !== '' && !VOID.test(value));
}

/** Values of scripts and JSON stand in script; all others are shown with their label. */
function placeOf({ from }: PageFacts['values'][number]): 'script' | 'label' {
  return from === 'script' || from === 'json' ? 'script' : 'label';
}

function labelOf({ label }: PageFacts['values'][number]): string {
  return label;
}

// Matches a number with its year: 国发〔2019〕5号, 云政办函[2023]12号; one of an order: 第12号, 令第12号; of an announcement: 2021年第33号; the old form: 府社救字第0980112345號
// Trap: 000014349/2019-00007 is an index number.
const DOCUMENT_NUMBER = /^[\u4e00-\u9fa5A-Za-z（）()]{0,20}\s?(?:[〔[（(【﹝［]\s?(?:19|20)[0-9]{2}\s?[〕\])）】﹞］]\s?第?\s?[0-9]{1,5}\s?号|字?第\s?[0-9]{4,12}\s?[号號]|第?\s?[0-9]{1,5}\s?号)$|^(?:19|20)[0-9]{2}年第\s?[0-9]{1,5}\s?号$/;

function numberOf(facts: PageFacts): Found | null {
  return valued(facts, NUMBER).find(({ value }) => DOCUMENT_NUMBER.test(value) || isAnnouncementNumber(value)) ?? null;
}

/** A body that issued it; columns and sites issue nothing. */
function issuerOf(facts: PageFacts): Found | null {
  const names = valued(facts, ISSUER).filter(({ value }) => value.length <= LONGEST_NAME && /[\u4e00-\u9fa5]{2}/.test(value) && !/(?:网站?|平台|公众号|频道|栏目)$/.test(value));
  const name = names.find(({ value }) => value.split(/[、 ,，;；]+/).some(isOrganisation)) ?? names[0];
  return name === undefined ? null : { ...name, value: jointIssuers(name.value.replace(/[,，;；]\s*/g, '、')) };
}

// Matches the number of an account behind its name: 云溪融媒（ID：yunxirm）
// Trap: （记者） and other brackets are credits, which other rules part.
const ACCOUNT = /\s?[（(](?:ID|微信号)\s?[:：][^（）()]{1,40}[)）]$/i;

function originOf(facts: PageFacts): Found | null {
  const tags = facts.meta.filter(({ name, content }) => ORIGIN_TAGS.has(name) && content !== '' && !VOID.test(content)).map(({ name, content }) => foundUnder(content, 'meta', name));
  return [...valued(facts, ORIGIN), ...tags, ...periodicalOf(facts)].map((found) => ({ ...found, value: withoutCredits(found.value.replace(ACCOUNT, '')) })).find(({ value }) => value.length <= LONGEST_ORIGIN && /[\u4e00-\u9fa5A-Za-z]/.test(value) && !/^https?:|\{\{|\$\{/.test(value)) ?? null;
}

// Matches a periodical by the title of its pages: 云江日报数字报-老渡口的新营生 · 云江日报 2019年11月05日 星期二 · 云溪县人民政府公报
// Trap: 统计公报 is a paper; 政府公报室 goes on.
const PERIODICAL = /^([\u4e00-\u9fa5]{2,10}报)(?:(?:多媒体)?(?:数字报|电子报|电子版)|[ _|-]{0,3}(?:19|20)\d\d年\d{1,2}月\d{1,2}日)|^([\u4e00-\u9fa5]{2,16}(?:人民政府|常委会|国务院)公报)$/;

/** The paper whose page it is. */
function periodicalOf({ titles }: PageFacts): Found[] {
  const [, paper, gazette] = PERIODICAL.exec(titles.find(({ from }) => from === 'page')?.text.trim() ?? '') ?? [];
  const name = paper ?? gazette;
  return name === undefined ? [] : [foundUnder(name, 'page-title', null)];
}

// Matches names of bodies of the whole country, which stand on pages of every county: 国务院办公厅 教育部 国家税务总局 中国气象局
// Trap: 云溪县委宣传部, 中国共产党云溪县委员会 and 国家税务总局云溪县税务局 are of a place, even when it is not named.
const CENTRAL = /^(?:国务院|中共中央|中央(?!企业)|全国(?:人大|人民|政协)|最高人民|国家(?!税务总局.)[\u4e00-\u9fa5]{2,12}(?:局|委员会|委|署|办公室)$|中国(?!共产党)[^省市县区州旗]{1,12}(?:会|局|院|银行)$|中华人民共和国|[^省市县区州旗镇委]{2,10}部(?:办公厅)?$)/;

/** The place of the site by its code; a site of a ministry has none, and a paper of the whole country is of no place. */
export function regionOfSite({ meta }: PageFacts, issuer: string | null): Metadata['region'] {
  if (issuer !== null && CENTRAL.test(issuer)) return null;
  const code = /^([1-9][0-9]{5})[0-9]{4}$/.exec(meta.find(({ name }) => name === 'siteidcode')?.content ?? '')?.[1];
  return code === undefined ? null : regionOfCode(code);
}
