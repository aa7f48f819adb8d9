/** A place of a clause where only few words can stand, and the ones that can, likeliest first. */
export interface Slot {
  readonly before: string;
  /** Matches what stands in the slot, from its start. */
  readonly pattern: RegExp;
  readonly suggestions: readonly string[];
}

// Matches what may stand beside a Party committee: an organ, or words that go on speaking of the committee.
// Trap: 党委、纪检组《… and 省委、省政府办公厅《… are organs by their last character.
const ORGAN = /[会厅局部院办署法府协团联社组委处所室席军校关]$|政府|国务院|关于|印发/;
export const isRightful = (words: string): boolean => ORGAN.test(words);

// Matches what stands before a document of the Party's centre:  某某《法治…纲要》 . Trap: 国务院《意见》 is an organ.
const BEFORE_DOCUMENT = /^[一-鿿A-Za-z0-9]{2,8}(?=《|印发|关于)/;
// Matches the same behind a committee of a province, city or county:  某某关于… . Trap: 市政府关于….
const BEFORE_ORDER = /^[一-鿿A-Za-z0-9]{2,6}(?=《|印发|关于|决策部署)/;

export const SLOTS: readonly Slot[] = [
  { before: '中共中央、', pattern: BEFORE_DOCUMENT, suggestions: ['国务院', '中央军委'] },
  { before: '党中央、', pattern: BEFORE_ORDER, suggestions: ['国务院'] },
  { before: '省委、', pattern: BEFORE_ORDER, suggestions: ['省政府'] },
  { before: '市委、', pattern: BEFORE_ORDER, suggestions: ['市政府'] },
  { before: '县委、', pattern: BEFORE_ORDER, suggestions: ['县政府'] },
  { before: '区委、', pattern: BEFORE_ORDER, suggestions: ['区政府'] },
];
