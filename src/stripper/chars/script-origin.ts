import { MAINLAND_WORDS, OVERSEAS_WORDS } from './script-origin-words';

/** Where a text in traditional script comes from, with the evidence. */
export interface Origin {
  /** `cloaked`: a mainland text turned traditional. `overseas`: Hong Kong, Macau, Taiwan. `open`: nothing tells. */
  readonly verdict: 'cloaked' | 'overseas' | 'open';
  readonly mainland: readonly string[];
  readonly overseas: readonly string[];
  /** Readings in brackets after a character, as page spinners add them: 發(fā)展. */
  readonly glosses: number;
}

// Matches a reading behind a character:  發(fā)展   關（guān）于
//                                        ^^^^^     ^^^^^^
// Trap: 重慶(chongqing) has two syllables and 生產總值(GDP) capitals.
const GLOSS = /[\u4e00-\u9fff][(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}[)）]/g;
const SURE_GLOSSES = 3;

// Matches an opening quotation mark of either side:  「  『  “
const CORNER = /[「『]/g;
const CURLED = /“/g;

// Matches simplified forms that converters working character by character leave behind:  關于   規范   志愿者   120余件   ，并
//                                                                                      ^^     ^^     ^^       ^^^^^    ^^
// Trap: 于 is a family name and 余 too; only places where a writer of traditional script types 於, 範, 願, 餘, 並.
const LEFT_BEHIND = /[關位由對用處屬基等鑒至]于|規范|示范|志愿|征求|征收|[0-9十百千萬億]余[^\s，。]|，并|[以之前今]后|占[道比地]|聯系|沖擊|采取|采購|采用|干部|里面|制造業/g;

const mainlandIn = finderOf(MAINLAND_WORDS);
const overseasIn = finderOf(OVERSEAS_WORDS);

/** Characters that are looked at from either end: an origin shows in the first pages, or in the signature. */
const HEAD = 8_000;
const TAIL = 2_000;

export function originOf(text: string): Origin {
  const part = text.length > HEAD + TAIL ? `${text.slice(0, HEAD)}\n${text.slice(-TAIL)}` : text;
  const glosses = count(part, GLOSS);
  const mainland = mainlandIn(part);
  const overseas = overseasIn(part);
  const corner = count(part, CORNER);
  const curled = count(part, CURLED);
  mainland.push(...new Set(part.match(LEFT_BEHIND) ?? []));
  // Quotation marks are habit, so they weigh as much as two words; who writes in traditional script uses 「」.
  const forMainland = mainland.length + (curled > corner ? 2 : 0);
  const forOverseas = overseas.length + (corner > curled ? 2 : 0);
  return { verdict: verdictOf(forMainland, forOverseas, glosses), mainland, overseas, glosses };
}

/** A wrong conversion harms more than a missed one, so a tie stays as it is. */
function verdictOf(mainland: number, overseas: number, glosses: number): Origin['verdict'] {
  if (glosses >= SURE_GLOSSES && mainland >= overseas) return 'cloaked';
  if (mainland >= 2 && mainland > overseas * 1.5) return 'cloaked';
  return overseas > 0 ? 'overseas' : 'open';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Finds which words occur, the longest at each place. One pass with a gate on the first character, as one RegExp of this many words is far slower. */
function finderOf(words: readonly string[]): (text: string) => string[] {
  const starting = new Map<number, string[]>();
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const first = word.charCodeAt(0);
    starting.set(first, [...(starting.get(first) ?? []), word]);
  }
  const gate = new Uint8Array(0x10000);
  for (const first of starting.keys()) gate[first] = 1;
  return (text) => {
    const found = new Set<string>();
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (gate[code] === 0) continue;
      const word = starting.get(code)?.find((candidate) => text.startsWith(candidate, at));
      if (word === undefined) continue;
      found.add(word);
      at += word.length - 1;
    }
    return [...found];
  };
}
