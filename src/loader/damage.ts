import type { Evidence } from '../model/bilingual';
import type { Remark } from '../model/diagnostic';
import { countOf } from './decode';
import type { Decoded } from './decoded';
import { loadRules } from './rules';

const REPLACEMENT = '\ufffd';
const REREAD_AS_GBK = '锟斤拷';

// Matches what a Windows program leaves in unset memory, read as GBK (CC CC, CD CD):  缓冲区烫烫烫烫  屯屯屯屯
//                                                                                        ^^^^^^^^  ^^^^^^^^
// Trap: 热烫烫, 烫烫的 and 屯屯通 (a road to every village) are words.
const UNINITIALISED = /烫{3,}|(?<![热滚火烫])烫烫(?![的地烫])|屯{3,}/g;

/** What a decoded text tells of its losses. */
export type Damage = Pick<Decoded, 'text' | 'undecodable' | 'replacements'>;

/** Says where characters are lost: at the first place of each kind, with the number of places. */
export function damageRemarks({ text, undecodable, replacements }: Damage, encoding: string): Remark[] {
  const remarks: Remark[] = [];
  const say = (kind: keyof typeof loadRules.lossyDecoding.messages, start: number, length: number, evidence: Evidence): void => {
    const { id: rule, severity, messages } = loadRules.lossyDecoding;
    remarks.push({ rule, severity, message: messages[kind], evidence: { kind, ...evidence, first: start }, source: [start, start + length] });
  };

  if (replacements > 0) {
    const replaced = text.indexOf(REPLACEMENT);
    const held = replacements - undecodable;
    // One remark for both when a file holds both: which U+FFFD is whose cannot be seen any more.
    if (undecodable > 0) say('undecodable', replaced, 1, { count: undecodable, encoding, alreadyReplaced: held });
    else say('replacement', replaced, 1, { count: held });
  }
  // A search looks for the rarer byte of its first character, and 锟 has none that is rare in Chinese; 拷 has.
  const reread = text.includes('拷') ? text.indexOf(REREAD_AS_GBK) : -1;
  if (reread >= 0) say('rereadAsGbk', reread, REREAD_AS_GBK.length, { count: countOf(text, REREAD_AS_GBK) });
  if (text.includes('烫烫') || text.includes('屯屯屯')) {
    const runs = [...text.matchAll(UNINITIALISED)];
    const first = runs[0];
    if (first !== undefined) say('uninitialised', first.index, first[0].length, { count: runs.length });
  }
  return remarks;
}
