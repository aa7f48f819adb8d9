// Half of the pages name their chrome as templates in the field often do: in Pinyin initials or in nothing that says what it is.
const TELLING = ['nav', 'sub-nav', 'nav-item', 'top-bar', 'logo-box', 'position', 'crumb', 'dqwz', 'info', 'xl-tit', 'msg', 'pages-date', 'sub', 'share', 'bdsharebuttonbox', 'qr-box', 'editor', 'tools', 'page-turn', 'related', 'side', 'aside', 'box', 'box-hd', 'box-bd', 'more', 'ad', 'links', 'footer', 'layer', 'login-pop', 'gotop', 'fujian', 'cmt', 'cmt-item', 'cmt-text', 'cmt-user', 'cmt-op', 'feed', 'feed-item', 'ad-inline', 'statement', 'tags', 'post-info'];
const PLAIN = ['lm', 'xlk', 'zt', 'wzy', 'gn', 'fx', 'ewm', 'bq', 'dh', 'yl', 'w_l', 'w_r', 'mt20', 'bk', 'lb', 'jj', 'k1', 'k2', 'hui12', 'fl', 'cf', 'dw', 'xg', 'sy', 'tt', 'zc', 'yw', 'dd', 'bz', 'nrk', 'xxk', 'row1', 'row2', 'col3', 'pt10', 'pb5', 'ov', 'xtb', 'wd', 'zs', 'ly', 'rq', 'cd', 'bj', 'sx', 'tj'];

/** Renames telling class names, the same name to the same name throughout a page. */
export function disguised(random, html) {
  if (random.chance(0.5)) return html;
  const offset = random.whole(0, PLAIN.length - 1);
  const names = new Map(TELLING.map((name, at) => [name, PLAIN[(at + offset) % PLAIN.length]]));
  return html.replaceAll(/class="([^"]+)"/g, (_, list) => `class="${list.split(' ').map((name) => names.get(name) ?? name).join(' ')}"`);
}
