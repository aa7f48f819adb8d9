import type { Finding, Rule } from '../../model/rule';
import { FREQUENT_TRADITIONAL } from '../chars/traditional-characters';
import { SIGN } from '../signs';
import { COMMON_CHARACTERS, FIRST_OF_INITIAL, INITIALS, SECOND_READINGS } from './pinyin-gloss-characters';

// Matches readings in brackets behind a character, once or repeated:  政(zheng)府   发（fā）展   政(zheng)(zheng)府
//                                                                       ^^^^^^^
// A blank may stand before the closing bracket:  会(huì )议
// Trap: 重庆(chongqing) has more than six letters, 生产总值(GDP) capitals, 单位(km) no vowel.
const GLOSS =
  /(?<=[\u4e00-\u9fff])(?:[(（](?=[^)）]*[aāáǎàeēéěèiīíǐìoōóǒòuūúǔùüǖǘǚǜ])[bcdfghjklmnpqrstwxyz]{0,2}[aāáǎàeēéěèiīíǐìoōóǒòuūúǔùüǖǘǚǜ]{1,3}(?:ng?|r)? ?[)）])+/g;
const LETTER = /[a-zāáǎàēéěèōóǒò]/;

/** So many readings, and at least half of them behind common characters: nobody explains 发 and 关 to a reader. */
const FEWEST = 5;

export const pinyinGloss: Rule = {
  id: 'strip/pinyin-gloss',
  phase: 'strip',
  needs: SIGN.gloss,
  default: 'apply',
  levels: ['off', 'report', 'apply'],
  severity: 'info',
  docs: {
    what: {
      en: 'Removes pinyin in brackets behind common characters (政(zheng)府) where a text holds five or more that are readings of the character before them.',
      zh: '删除常用字后括注的拼音（如“政(zheng)府”）；同一文本中有五处以上、且确为前一字读音时才删。',
    },
    why: {
      en: 'Pages that spin copies put readings into words so that neither filters nor search engines know the text. Readings that explain rare characters and place names stay.',
      zh: '伪原创网页在词语中夹注拼音，以躲避过滤和查重。为生僻字、地名注音的括注保留。',
    },
    examples: {
      match: ['关(guān)于开(kāi)展安全生产(chǎn)检查的通知：各单位要压实(shí)责任，确(què)保实效。'],
      ignore: ['重庆(chongqing)等地的做法。', '生产总值(GDP)增长5%，里程120公里(km)。', '涪(fú)陵、郫(pí)都、筠(yún)连、犍(qián)为、珙(gǒng)县等地名读音须注意。', '“重(chóng)新”与“重(zhòng)要”、“长(cháng)期”与“校长(zhǎng)”、“还(hái)是”与“归还(huán)”读音不同。'],
    },
  },
  messages: {},
  *find(view): Iterable<Finding> {
    const { text } = view;
    const glosses = [...text.matchAll(GLOSS)];
    const readings = glosses.filter(({ 0: gloss, index }) => isReading(text.charAt(index - 1), gloss));
    const common = readings.filter(({ index }) => COMMON_CHARACTERS.includes(text.charAt(index - 1)) || FREQUENT_TRADITIONAL.includes(text.charAt(index - 1)));
    if (readings.length < FEWEST || common.length * 2 < readings.length || areContrasted(text, glosses)) return;
    for (const { 0: gloss, index } of readings) yield { viewStart: index, viewEnd: index + gloss.length, to: '' };
  },
};

/** Readings of one character that differ, 重(chóng)新 and 重(zhòng)要: a text about how words are read. */
function areContrasted(text: string, readings: readonly RegExpExecArray[]): boolean {
  const of = new Map<string, Set<string>>();
  for (const { 0: gloss, index } of readings) {
    const character = text.charAt(index - 1);
    of.set(character, (of.get(character) ?? new Set()).add(gloss.replace(/[(（)） ]/g, '')));
  }
  return readings.filter(({ index }) => (of.get(text.charAt(index - 1))?.size ?? 0) > 1).length * 2 >= readings.length;
}

/** Compares initials only: a table of all readings would weigh more than the doubt it removes. */
function isReading(character: string, gloss: string): boolean {
  const letter = LETTER.exec(gloss)?.[0].normalize('NFD').charAt(0);
  return letter !== undefined && (letter === initialOf(character) || SECOND_READINGS[letter]?.includes(character) === true);
}

let collator: Intl.Collator | undefined;

function initialOf(character: string): string {
  const order = (collator ??= new Intl.Collator('zh-Hans-CN-u-co-pinyin'));
  let initial = '';
  for (let at = 0; at < FIRST_OF_INITIAL.length && order.compare(character, FIRST_OF_INITIAL.charAt(at)) >= 0; at++) initial = INITIALS.charAt(at);
  return initial;
}
