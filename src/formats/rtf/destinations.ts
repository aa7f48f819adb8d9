/** Where the text of a group goes. */
export type Destination =
  | 'body' | 'skip'
  | 'fonts' | 'styles'
  /** The number of a list item, as the program counted it. */
  | 'number'
  | 'note' | 'furniture' | 'box'
  /** A drawing: its own words are settings, and text boxes stand in it. */
  | 'shape'
  /** Definition of a row of an inner table. */
  | 'inner-row'
  | 'info' | 'title' | 'company' | 'created'
  /** The same text twice: for old readers, then in Unicode. */
  | 'alternatives' | 'unicode';

/** Control words that begin a group of their own kind. One behind `\*` that is not listed is skipped. */
const DESTINATIONS: Readonly<Record<string, Destination>> = {
  fonttbl: 'fonts', stylesheet: 'styles', listtext: 'number', pntext: 'number', footnote: 'note', annotation: 'note',
  header: 'furniture', headerl: 'furniture', headerr: 'furniture', headerf: 'furniture', footer: 'furniture', footerl: 'furniture', footerr: 'furniture', footerf: 'furniture',
  shptxt: 'box', dptxbxtext: 'box', shpinst: 'shape', do: 'shape', nesttableprops: 'inner-row',
  info: 'info', title: 'title', company: 'company', creatim: 'created', upr: 'alternatives', ud: 'unicode',
};

const SKIPPED = new Set([
  'colortbl', 'filetbl', 'listtable', 'listoverridetable', 'revtbl', 'rsidtbl', 'pict', 'nonshppict', 'shprslt', 'fldinst', 'xe', 'tc', 'rxe', 'txe', 'ftnsep', 'ftnsepc',
  'ftncn', 'aftnsep', 'aftnsepc', 'aftncn', 'nonesttables', 'sp', 'private', 'pn', 'bkmkstart', 'bkmkend', 'generator', 'themedata', 'colorschememapping', 'datastore',
  'latentstyles', 'objdata', 'objclass', 'objname', 'xmlnstbl', 'mmathPr', 'docvar', 'template', 'atnid', 'atnauthor', 'fname', 'panose', 'falt',
]);

export function destinationOf(word: string): Destination | undefined {
  return SKIPPED.has(word) ? 'skip' : Object.hasOwn(DESTINATIONS, word) ? DESTINATIONS[word] : undefined;
}

/** Control words that stand for a character. */
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t', line: '\n', lbr: '\n', emdash: '—', endash: '–', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•', emspace: '\u2003', enspace: '\u2002', qmspace: '\u2005',
};

export function characterOf(word: string): string | undefined {
  return Object.hasOwn(CHARACTERS, word) ? CHARACTERS[word] : undefined;
}
