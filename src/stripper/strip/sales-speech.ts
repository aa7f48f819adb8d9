import { ACCOUNT_OF_SELLER, ASKING, DESK, OFFICE_WORDS, REPORTING, SALES_KINDS, SITE_ACTS, SITE_WORDS } from './sales-terms';
import { remembered } from './line-memory';
import { speaksOfSellers } from './quoted-speech';
import { OFFICIAL } from './spam-pitch-terms';

export type SalesKind = keyof typeof SALES_KINDS;

/** What a line, or a sentence of one, says to a buyer. */
export interface Speech {
  readonly kinds: ReadonlySet<SalesKind>;
  /** A person's or shop's account is named. */
  readonly account: boolean;
  /** A sentence by which a site frames what it offers. */
  readonly site: boolean;
  /** An office speaks, or somebody reports: surely, or by words that sellers use too. */
  readonly official: 'no' | 'maybe' | 'surely';
}

const patterns = Object.entries(SALES_KINDS) as [SalesKind, RegExp][];
const SILENT: Speech = { kinds: new Set(), account: false, site: false, official: 'no' };
const LONGEST_SPEECH = 120;

// Matches single characters set apart by blanks or dots, as sellers hide their words:  公 众 号 :   联.系.微.信   微*信*号: . Trap: 二 〇 二 一 is a date, and single letters are left alone.
const SPACED = /(?<=(?:^|[ .·*])[\u4e00-\u9fffA-Za-z])[ .·*](?=[\u4e00-\u9fffA-Za-z](?:[ .·:*]|$))/g;

/** Takes the blanks out of a word that was set apart to hide it. */
export function closed(trimmed: string): string {
  return /(?:[\u4e00-\u9fffA-Za-z][ .·*]){2}/.test(trimmed) ? trimmed.replace(SPACED, '') : trimmed;
}

/** @param trimmed a folded line, or a sentence of one. */
export function speechOf(trimmed: string): Speech {
  return trimmed.length > LONGEST_SPEECH || trimmed.length < 2 ? SILENT : heard(trimmed);
}

const heard = remembered((trimmed: string): Speech => {
  const text = closed(trimmed);
  const kinds = new Set(patterns.flatMap(([kind, pattern]) => (pattern.test(text) ? [kind] : [])));
  const site = SITE_WORDS.test(text) && SITE_ACTS.some((pattern) => pattern.test(text));
  if (kinds.size === 0 && !site) return SILENT;
  if (speaksOfSellers(trimmed)) return { kinds, account: false, site: false, official: 'surely' };
  const account = ACCOUNT_OF_SELLER.test(text);
  return { kinds, account, site, official: officeIn(text.replace(NAMED, ''), account || kinds.size >= 4) };
});

// Matches what stands between quotation marks or brackets: titles of wares and names of channels, which may name an office's work . Trap: only one level.
const NAMED = /“(?![^“”]{0,10}(?:图书馆|文化馆|博物馆|档案馆)”)[^“”]{1,16}”|《[^《》]{1,40}》|【[^【】]{1,12}】/g;

/** @param plainly much speaks for a seller: then only what no seller says counts. */
function officeIn(text: string, plainly: boolean): Speech['official'] {
  if (REPORTING.test(text) || DESK.test(text)) return 'surely';
  return !plainly && (OFFICE_WORDS.test(text) || OFFICIAL.test(text)) ? 'maybe' : 'no';
}

/** True when this alone sells something, or is a site's own sentence. */
export function isSelling({ kinds, account, site, official }: Speech): boolean {
  if (official !== 'no') return false;
  const has = (kind: SalesKind): boolean => kinds.has(kind);
  if (account && kinds.size >= 2 && (has('goods') || has('price') || has('hurry') || has('boast') || kinds.size >= 4)) return true;
  if (has('goods') && kinds.size >= 3) return true;
  // Without goods the offer of an office looks alike: free, places are few, by a channel. It does not praise itself.
  if (kinds.size >= 4 && has('channel') && has('order') && has('price') && (has('boast') || has('voice'))) return true;
  return site;
}

const SHORT_SENTENCE = 30;
const SHORTEST_CLAUSE = 6;

/** False for a longer sentence whose first and last clause both sell nothing: an offer was glued into one of the document's own. */
export function sellsAtAnEnd(sentence: string): boolean {
  if (sentence.length <= SHORT_SENTENCE) return true;
  const clauses = sentence.split(/[,，]/).filter((clause) => clause.length >= SHORTEST_CLAUSE);
  return [clauses[0], clauses.at(-1)].some((clause) => {
    const speech = speechOf(clause ?? '');
    return clause === undefined || speech.kinds.size > 0 || speech.site;
  });
}

const LONGEST_HINT = 50;

/** True for a short line that does not end as a sentence and speaks as a seller in two ways: enough where it stands alone between the document's own lines. */
export function hintsAtSale(trimmed: string, { kinds, official }: Speech): boolean {
  if (official !== 'no' || kinds.size < 2 || trimmed.length > LONGEST_HINT || /[。;,、:]$/.test(trimmed) || ASKING.test(trimmed)) return false;
  const has = (kind: SalesKind): boolean => kinds.has(kind);
  if (has('goods')) return !(kinds.size === 2 && has('trim'));
  return (has('channel') && (has('price') || has('hurry') || has('boast') || (has('order') && !FIELD.test(trimmed)))) || (has('order') && (has('price') || has('hurry'))) || (has('price') && has('hurry')) || (has('price') && has('boast'));
}

// Matches a field with its value:  报名网址:http://…
const FIELD = /^[\u4e00-\u9fffA-Z]{2,8} ?:/;

/** True when lines that stand together sell, though none may do so alone. */
export function sellTogether(speeches: readonly Speech[]): boolean {
  const kinds = new Set(speeches.flatMap((speech) => [...speech.kinds]));
  const speaking = speeches.filter((speech) => speech.kinds.size > 0).length;
  if (speaking * 2 <= speeches.length || speaking < 2) return false;
  const offered = kinds.has('goods') || kinds.has('price') || kinds.has('boast');
  if (speeches.some((speech) => speech.account) && kinds.size >= 3 && offered) return true;
  return kinds.has('goods') && (kinds.size >= 4 || (kinds.size === 3 && kinds.has('channel'))) && speeches.some((speech) => speech.kinds.size >= 2);
}
