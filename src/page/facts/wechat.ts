import type { PageFacts } from '../../model/page';
import { scriptText, type PageTree } from '../tree/tree';
import { withoutEntities } from '../render/entities';

type Value = PageFacts['values'][number];

// Matches assignments of a WeChat article: var ct = "1709286720"; window.ct='1709286720'; var nickname = htmlDecode("某发布"); ct: '1709286720',
// Trap: var oct = …, ori_create_time and round_head_img are other variables; the value ends at its own quote.
const VARIABLE = /(?:\bvar |\bwindow\.|[{,;\n]\s{0,40})(ct|publish_time|createTime|nickname|nick_name|msg_title|msg_source_url|msg_link|ori_create_time)\s{0,10}[:=]\s{0,10}(?:htmlDecode\(|JsDecode\()?(["'])((?:(?!\2)[^\\\n]|\\.){1,500}?)\2/g;

const SECONDS = /^[0-9]{10}$/;
/** WeChat shows Beijing time. */
const BEIJING = 8 * 3600;

/** Script variables of a WeChat article: title, account, time, address. */
export function readWechat(tree: PageTree, scripts: readonly number[]): { titles: PageFacts['titles']; values: Value[]; url: string | null } {
  const found = new Map<string, string>();
  for (const script of scripts) {
    const source = scriptText(tree, script);
    if (!source.includes('ct') && !source.includes('msg_title')) continue;
    for (const match of source.matchAll(VARIABLE)) {
      const [, name = '', , value = ''] = match;
      if (!found.has(name)) found.set(name, withoutEntities(unescaped(value)).trim());
    }
  }
  const values: Value[] = [];
  const stamp = found.get('ct') ?? found.get('ori_create_time');
  if (stamp !== undefined && SECONDS.test(stamp)) values.push({ label: 'ct', value: beijing(Number(stamp)), from: 'script' });
  for (const name of ['publish_time', 'createTime']) {
    const value = found.get(name);
    if (value !== undefined && value !== '') values.push({ label: 'publish_time', value, from: 'script' });
  }
  const account = found.get('nickname') ?? found.get('nick_name');
  if (account !== undefined && account !== '') values.push({ label: 'nickname', value: account, from: 'script' });
  const title = found.get('msg_title');
  const link = found.get('msg_link');
  return { titles: title === undefined || title === '' ? [] : [{ text: title, from: 'json' }], values, url: link !== undefined && /^https?:\/\//.test(link) ? link : null };
}

// Matches \x26 \u4e2d \' in a string of a script.
// Trap: \n is a line break, not the letter n.
const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(.))/g;

function unescaped(value: string): string {
  return value.replace(ESCAPE, (_, hex: string | undefined, wide: string | undefined, char: string | undefined) => {
    const code = hex ?? wide;
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    return char === 'n' || char === 'r' || char === 't' ? ' ' : (char ?? '');
  });
}

function beijing(seconds: number): string {
  return new Date((seconds + BEIJING) * 1000).toISOString().slice(0, 19);
}
