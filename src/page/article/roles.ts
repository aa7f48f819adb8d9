import { WordIndex } from '../tree/word-index';

/** What the words of a class or an id say an element is for. A hint, never a proof: templates are copied and reused. */
export const Role = {
  /** Site frame: header, navigation, sidebar, footer. */
  frame: 1,
  /** Readers' comments. */
  talk: 2,
  /** Lists of other pages: related, recommended, most read. */
  offer: 4,
  /** Share bars and QR codes. */
  share: 8,
  /** Links to other pages of this document, or to the ones before and after. */
  pager: 16,
  /** Font size, print, close, favourites, read aloud. */
  tool: 32,
  /** Advertising, app banners. */
  advert: 64,
  /** The line of date, source and author. */
  byline: 128,
  /** Responsible editor, source of the copy. */
  credit: 256,
  /** Video and audio players. */
  player: 512,
  /** Names a body is often given. */
  body: 1024,
} as const;

/** Roles that make prose below them doubtful. */
export const AROUND = Role.frame | Role.talk | Role.offer | Role.share | Role.tool | Role.advert;

const Letter = { none: 0, small: 1, capital: 2 };

const WORDS: readonly (readonly [number, string])[] = [
  [Role.frame, 'footer foot bottom copyright header topbar top nav navi navbar navigation menu submenu sidebar side aside rightbar breadcrumb breadcrumbs crumb crumbs crumbnav location position weizhi dqwz bread mianbaoxie siteinfo sitemap login friendlink friendlinks yqlj banner logo popup popups modal dialog layer mask toast agreement privacy protocol cookie cookies consent'],
  [Role.talk, 'comment comments reply replies pinglun comm cmt discuss disqus guestbook gentie'],
  [Role.offer, 'related relatedposts relate relative relevant correlation xiangguan xgwz xgxw xglj xgyd xgnews recommend recommended recommends tuijian hot hotnews rank ranking paihang tags tag keywords morenews guess interest interested like popular latest xgxx'],
  [Role.share, 'share shares sharebox sharebar bdsharebuttonbox bdshare bshare jiathis social qrcode qr ewm erweima saoyisao sns wxshare sinashare fenxiang ujian'],
  [Role.pager, 'pager pagination pagebar pagenav pagebreak pages pageno page turnpage fanye fenye prev previous next prenext prevnext shangxia sxp preandnext pnext sxy sxt pn toc'],
  [Role.tool, 'print printer dayin fontsize zihao ziti toolbar tools tool close guanbi favorite shoucang zoomin zoomout readaloud speech yuyin jiucuo report complain noprint'],
  [Role.advert, 'ad ads adbox adwrap adarea advbox adv advert advertisement guanggao gg sponsor promotion promo appdown appdownload openapp downloadapp download watermark shuiyin wm'],
  [Role.byline, 'info source meta pubtime pubdate publishdate time date laiyuan byline artinfo articleinfo newsinfo arcinfo xinxi attr author'],
  [Role.credit, 'editor editors credit credits zerenbianji bianji zebian zrbj edit'],
  [Role.player, 'player video audio videoplayer vjs prism dplayer jwplayer'],
  [Role.body, 'content article text body detail maintext txt zw zhengwen neirong newscontent articlebody entry post story cont con'],
];

const ROLES = new WordIndex();
for (const [role, words] of WORDS) for (const word of words.split(' ')) ROLES.add(word, role);

/** What the name in a piece of a page says. Words are parted by anything but letters and by a capital letter after a small one; digits end a word: `leftNav-1`, `news_list2`. */
export function rolesOfName(units: Uint16Array, start: number, end: number): number {
  let roles = 0;
  let state = ROLES.start;
  let before = Letter.none;
  for (let at = start; at < end; at++) {
    const code = units[at]!;
    const letter = code >= 97 && code <= 122 ? Letter.small : code >= 65 && code <= 90 ? Letter.capital : Letter.none;
    if (before !== Letter.none && (letter === Letter.none || (letter === Letter.capital && before === Letter.small))) {
      roles |= ROLES.valueAt(state);
      state = ROLES.start;
    }
    if (letter !== Letter.none) state = ROLES.step(state, code);
    before = letter;
  }
  return roles | ROLES.valueAt(state);
}
