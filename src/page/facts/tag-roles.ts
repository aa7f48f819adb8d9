/** What an element does to the line it stands in. Those before `block` hold no text; those behind `anchor` make a place of their own. */
export const TagRole = { skip: 0, meta: 1, script: 2, title: 3, link: 4, image: 5, break: 6, block: 7, inline: 8, anchor: 9, cell: 10, row: 11, item: 12, table: 13, heading: 14 } as const;

const ROLES: ReadonlyMap<string, number> = new Map([
  ...of(TagRole.skip, 'style noscript select option svg iframe object embed canvas video audio button'),
  ...of(TagRole.meta, 'meta'),
  ...of(TagRole.link, 'link base'),
  ...of(TagRole.script, 'script'),
  ...of(TagRole.title, 'title'),
  ...of(TagRole.image, 'img'),
  ...of(TagRole.break, 'br hr'),
  ...of(TagRole.anchor, 'a'),
  ...of(TagRole.inline, 'span b strong i em font u s sub sup label small big time code var wbr ins del mark cite abbr bdo bdi tt nobr st1:chsdate o:p'),
  ...of(TagRole.cell, 'td th dt dd'),
  ...of(TagRole.row, 'tr'),
  ...of(TagRole.item, 'li'),
  ...of(TagRole.table, 'table dl ul ol'),
  ...of(TagRole.heading, 'h1 h2 h3 h4 h5 h6'),
]);

function of(role: number, names: string): [string, number][] {
  return names.split(' ').map((name) => [name, role]);
}

/** Names nobody knows (`ucaptitle`) are blocks. */
export function tagRole(name: string): number {
  return ROLES.get(name) ?? TagRole.block;
}
