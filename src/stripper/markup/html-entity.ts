import type { Rule } from '../../model/rule';
import { NAMED_ENTITIES, WINDOWS_1252 } from './named-entities';
import { SIGN } from '../signs';

// Matches one entity:  &nbsp;  &#8220;  &#x3000;  and &nbsp with a full-width semicolon or none, where no letter goes on.
// Traps: &copy without semicolon and the &b=… of an address are no entities; nor is R&D;.
const ENTITY = /&(?:([A-Za-z]{2,8}[0-9]{0,2});|#(\d{2,7});|#[xX]([0-9A-Fa-f]{2,6});|(nbsp)(?:；|(?![A-Za-z=])))/g;

// Matches a character worth writing. Trap: half a surrogate pair, private use and unassigned codes say more as numbers.
const CHARACTER = /^[^\p{Cs}\p{Co}\p{Cn}\p{Cc}]$/u;

export const htmlEntity: Rule = {
  id: 'markup/html-entity',
  phase: 'markup',
  needs: SIGN.ampersand,
  default: 'apply',
  levels: ['off', 'report', 'apply'],
  severity: 'info',
  docs: {
    what: {
      en: 'Decodes HTML entities left in text: well-known names with their semicolon (&nbsp; &ldquo; &amp;) and numbers (&#8220; &#x3000;). On a web page all entities are read as browsers read them, and the escapes of a document written inside a script.',
      zh: '还原文本中残留的 HTML 实体：带分号的常见名称（&nbsp; &ldquo; &amp;）和数字形式（&#8220; &#x3000;）。网页中的实体全部按浏览器的方式还原，写在脚本里的正文的转义也一并还原。',
    },
    why: {
      en: 'Pages stripped of tags by regular expressions keep them, sometimes escaped twice. Addresses (a=1&copy=2) have no semicolon and stay.',
      zh: '用正则去标签的网页会留下实体，有时还转义两次。网址（a=1&copy=2）没有分号，不动。',
    },
    examples: {
      match: ['&nbsp;&nbsp;各位代表', '&ldquo;十四五&rdquo;规划', '研发&amp;推广', '&#8220;三重一大&#8221;', '甲&nbsp乙'],
      ignore: ['http://a.cn/?a=1&copy=2&b=3', 'R&D投入', 'AT&T;', '&unknown;'],
    },
  },
  messages: {},
  *find({ text }) {
    if (!text.includes('&')) return;
    for (const match of text.matchAll(ENTITY)) {
      const to = decode(match);
      if (to !== null) yield { viewStart: match.index, viewEnd: match.index + match[0].length, to };
    }
  },
};

function decode([, name, decimal, hex, bare]: RegExpMatchArray): string | null {
  if (bare !== undefined) return '\u00a0';
  if (name !== undefined) return Object.hasOwn(NAMED_ENTITIES, name) ? (NAMED_ENTITIES[name] as string) : null;
  return numbered(decimal !== undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex as string, 16));
}

function numbered(code: number): string | null {
  if (code === 9 || code === 10) return String.fromCharCode(code);
  if (code > 0x10ffff) return null;
  const character = code >= 0x80 && code <= 0x9f ? WINDOWS_1252.charAt(code - 0x80) : String.fromCodePoint(code);
  return CHARACTER.test(character) ? character : null;
}
