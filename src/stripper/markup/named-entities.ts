/**
 * The named entities that pages of this kind write, without & and ; . The whole HTML list has 2,231;
 * a short one keeps `&sect` in an address and the names of formulas from being read as characters.
 */
export const NAMED_ENTITIES: Readonly<Record<string, string>> = {
  nbsp: '\u00a0', ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009', zwnj: '\u200c', zwj: '\u200d', lrm: '\u200e', rlm: '\u200f', shy: '\u00ad',
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'",
  ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', sbquo: '‚', bdquo: '„', laquo: '«', raquo: '»', lsaquo: '‹', rsaquo: '›',
  hellip: '…', mdash: '—', ndash: '–', middot: '·', bull: '•', times: '×', divide: '÷', plusmn: '±', minus: '−', le: '≤', ge: '≥', ne: '≠', asymp: '≈', equiv: '≡',
  deg: '°', permil: '‰', micro: 'µ', sup1: '¹', sup2: '²', sup3: '³', frac12: '½', frac14: '¼', frac34: '¾', infin: '∞', radic: '√', sum: '∑',
  copy: '©', reg: '®', trade: '™', yen: '¥', pound: '£', euro: '€', cent: '¢', sect: '§', para: '¶', dagger: '†', prime: '′', Prime: '″',
  larr: '←', uarr: '↑', rarr: '→', darr: '↓', harr: '↔', loz: '◊', hearts: '♥', alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', Delta: 'Δ', mu: 'μ', pi: 'π', sigma: 'σ', Omega: 'Ω', omega: 'ω',
};

/** What HTML reads for the numbers 128 to 159, which are controls in Unicode: the Windows-1252 characters meant. Empty: none. */
export const WINDOWS_1252 = '€\u0000‚ƒ„…†‡ˆ‰Š‹Œ\u0000Ž\u0000\u0000‘’“”•–—˜™š›œ\u0000žŸ';
