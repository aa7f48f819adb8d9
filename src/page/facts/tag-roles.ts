import { nameNumber, NAMES_END } from '../tree/names';

/** What an element does to the line it stands in. Those before `block` hold no text; those behind `anchor` make a place of their own. */
export const TagRole = { skip: 0, meta: 1, script: 2, title: 3, link: 4, image: 5, break: 6, block: 7, inline: 8, anchor: 9, cell: 10, row: 11, item: 12, table: 13, heading: 14 } as const;

const ROLES = rolesOf([
  [TagRole.skip, 'style noscript select option svg iframe object embed canvas video audio button'],
  [TagRole.meta, 'meta'],
  [TagRole.link, 'link base'],
  [TagRole.script, 'script'],
  [TagRole.title, 'title'],
  [TagRole.image, 'img'],
  [TagRole.break, 'br hr'],
  [TagRole.anchor, 'a'],
  [TagRole.inline, 'span b strong i em font u s sub sup label small big time code var wbr ins del mark cite abbr bdo bdi tt nobr st1:chsdate o:p'],
  [TagRole.cell, 'td th dt dd'],
  [TagRole.row, 'tr'],
  [TagRole.item, 'li'],
  [TagRole.table, 'table dl ul ol'],
  [TagRole.heading, 'h1 h2 h3 h4 h5 h6'],
]);

function rolesOf(rows: readonly (readonly [role: number, names: string])[]): Uint8Array {
  const roles = new Uint8Array(NAMES_END).fill(TagRole.block);
  for (const [role, names] of rows) for (const name of names.split(' ')) roles[nameNumber(name)] = role;
  return roles;
}

/** Names nobody knows (`ucaptitle`) are blocks. @param name its number. */
export function tagRole(name: number): number {
  return name < NAMES_END ? ROLES[name]! : TagRole.block;
}
