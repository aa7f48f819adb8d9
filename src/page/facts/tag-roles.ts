/** What an element does to the line it stands in. */
export type TagRole = 'skip' | 'meta' | 'link' | 'script' | 'title' | 'image' | 'break' | 'anchor' | 'inline' | 'cell' | 'row' | 'item' | 'table' | 'heading' | 'block';

const ROLES: ReadonlyMap<string, TagRole> = new Map<string, TagRole>([
  ...of('skip', 'style noscript select option svg iframe object embed canvas video audio button'),
  ...of('meta', 'meta'),
  ...of('link', 'link base'),
  ...of('script', 'script'),
  ...of('title', 'title'),
  ...of('image', 'img'),
  ...of('break', 'br hr'),
  ...of('anchor', 'a'),
  ...of('inline', 'span b strong i em font u s sub sup label small big time code var wbr ins del mark cite abbr bdo bdi tt nobr st1:chsdate o:p'),
  ...of('cell', 'td th dt dd'),
  ...of('row', 'tr'),
  ...of('item', 'li'),
  ...of('table', 'table dl ul ol'),
  ...of('heading', 'h1 h2 h3 h4 h5 h6'),
]);

function of(role: TagRole, names: string): [string, TagRole][] {
  return names.split(' ').map((name) => [name, role]);
}

/** Names nobody knows (`ucaptitle`) are blocks. */
export function tagRole(name: string): TagRole {
  return ROLES.get(name) ?? 'block';
}
