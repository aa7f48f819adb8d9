import { endOfLine, startOfLine } from '../../ledger/view';
import type { Rule } from '../../model/rule';
import { SIGN } from '../signs';

// Matches runs of characters no reader sees: controls, soft hyphen, zero-width characters, joiners, direction marks, BOM.
// Traps: TAB LF VT FF CR and U+0085 are white space; variation selectors (FE00.., E0100..) choose a glyph; U+FFFC stands for a lost picture.
const INVISIBLE = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u034f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+/g;

// Matches a character that means something to some scripts: joiners, direction marks, the Mongolian vowel separator.
// Trap: the zero-width space U+200B never does.
const SCRIPT_MARK = /[\u180e\u200c-\u200f\u202a-\u202e\u2066-\u2069]/;

// Matches a letter of a script that joins or runs right to left: Hebrew to Arabic Extended, Indic, Tibetan, Myanmar, Mongolian, Arabic forms.
// Trap: Han, Latin and emoji are none of them, so a direction mark between two Han is noise.
const JOINING_SCRIPT = /[\u0590-\u0dff\u0f00-\u109f\u1780-\u17d3\u1800-\u180d\u1810-\u18af\ufb1d-\ufdff\ufe70-\ufefc]/;

// Matches what may stand before or after the joiner of an emoji sequence (family, profession, flag). Trap: digits and # are \p{Emoji} too.
const EMOJI_END = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]$/u;
const EMOJI_START = /^\p{Extended_Pictographic}/u;

const JOINER = '\u200d';

export const invisible: Rule = {
  id: 'chars/invisible',
  phase: 'chars',
  needs: SIGN.invisible,
  local: true,
  default: 'apply',
  levels: ['off', 'report', 'apply'],
  severity: 'info',
  docs: {
    what: {
      en: 'Cuts characters no reader sees: zero-width spaces and joiners, soft hyphens, direction marks, byte order marks, control characters.',
      zh: '删除看不见的字符：零宽空格与连接符、软连字符、方向标记、字节顺序标记、控制字符。',
    },
    why: {
      en: 'They break search and matching (党 + U+200B + 建) and are used against copying. Emoji sequences, variation selectors, and joiners in lines with Mongolian, Tibetan, Uyghur or other joining scripts stay.',
      zh: '这类字符会使检索和匹配失效（党 + U+200B + 建），也用于防复制。表情符号序列、异体选择符，以及含蒙古文、藏文、维吾尔文等文字的行中的连接符保留。',
    },
    examples: {
      match: ['党\u200b建工作', '\ufeff政府工作报告', '软\u00ad连字符', '方向\u202e标记', '空\0字符'],
      ignore: ['👨\u200d👩\u200d👧 家庭', '葛\u{e0100}城区', '☎\ufe0f 热线', 'ᠮᠣᠩᠭᠣᠯ\u180eᠠ'],
    },
  },
  messages: {},
  *find(view) {
    const { text } = view;
    // Asked of the line alone: what stands elsewhere may be cut, and the mark would go the next time.
    let [lineEnd, joinedScript] = [-1, false];
    for (const match of text.matchAll(INVISIBLE)) {
      const viewStart = match.index;
      const viewEnd = viewStart + match[0].length;
      if (!SCRIPT_MARK.test(match[0])) {
        yield { viewStart, viewEnd, to: '' };
        continue;
      }
      if (viewStart > lineEnd) {
        lineEnd = endOfLine(text, viewStart);
        joinedScript = JOINING_SCRIPT.test(text.slice(startOfLine(text, viewStart), lineEnd));
      }
      for (let at = viewStart; at < viewEnd; at++) {
        const mark = text.charAt(at);
        if (SCRIPT_MARK.test(mark) && (joinedScript || (mark === JOINER && joinsEmoji(text, at)))) continue;
        yield { viewStart: at, viewEnd: at + 1, to: '' };
      }
    }
  },
};

function joinsEmoji(text: string, at: number): boolean {
  return EMOJI_END.test(text.slice(Math.max(0, at - 2), at)) && EMOJI_START.test(text.slice(at + 1, at + 3));
}
