import { listedName } from '../tree/names';
import { DEAD, WordIndex } from '../tree/word-index';

/** How far the name of a container is believed. */
export const Trust = {
  /** The name of a content system: nothing else is called so. */
  system: 2,
  /** A name many templates give the body, and some give other things. */
  habit: 1,
} as const;

export interface KnownContainer {
  /** How it is shown: `#zoom`, `.TRS_Editor`, `<ucapcontent>`. */
  readonly label: string;
  readonly trust: number;
  /** Of several the first is the document, however long the others are: the posts of a thread. */
  readonly first: boolean;
}

/** System, then ids (`#`), classes (`.`) and elements (`<`). Case does not matter. */
const SYSTEMS: readonly (readonly [string, string])[] = [
  ['UCAP, gov.cn', '<ucapcontent #ucap-content .ucap-content #ucapcontent .ucapcontent'],
  ['TRS WCM', '.trs_editor_view .trs_ueditor .trs_editor #trs_editor #trs_zoom .trs_paper_default .trs_word .trs_web'],
  ['government portals', '#zoom #zoomcon #zoomcontent .zoomcon #xxgk_content .xxgk_content .xxgk-content #ivs_content #dochtmlcon'],
  ['Vsb', '#vsb_content #vsb_newscontent .v_news_content #vsb_content_2 #vsb_content_4 #vsb_content_100 #vsb_content_501'],
  ['Sudy', '.wp_articlecontent .wp_articlecontent_v2'],
  ['WeChat', '#js_content .rich_media_content'],
  ['Hanweb JCMS', '.bt_content #barrierfree_container_content'],
  ['rich text editors, whose class pages take over', '.ql-editor .ck-content .w-e-text'],
  ['local news systems', '#news_body_txt_a #newscontent'],
];

/** Discuz! shows every post of a thread in one of these. */
const POSTS = '.t_f .t_msgfont';

const HABITS =
  '#articlecontent #article_content .article_content .article-content .articlecontent .pages_content .article-con .article_con .articlecon .articlebox .article-body .article_body .articlebody .article-text .article_text .article-txt .article_txt .articletext .xl_main .news_content .newscontent .news-content .newsbody .news_body .news_txt .con_text .con-text .wzcon .vf_detail_main .post-content .post_content .entry-content .post_body .post-body .post_text .detail-content .detail_content .detailcontent .text-content .main-text .maintext #detail-content #detailcontent #contenttext #textbody #maincontent .content-article .txtcon .txt_con .zwnr .zw .nr .nrs .zhengwen .neirong #article #content <article .article .content';

/** Containers by number; 0 is none. */
const CONTAINERS: KnownContainer[] = [{ label: '', trust: 0, first: false }];
const TAGS = new WordIndex();
const IDS = new WordIndex();
const CLASSES = new WordIndex();
const INDEXES: Readonly<Record<string, WordIndex>> = { '<': TAGS, '#': IDS, '.': CLASSES };
for (const [, names] of SYSTEMS) for (const name of names.split(' ')) list(name, Trust.system);
for (const name of POSTS.split(' ')) list(name, Trust.system, true);
for (const name of HABITS.split(' ')) list(name, Trust.habit);

/** A name that was listed before stays what it is. */
function list(name: string, trust: number, first = false): void {
  const index = INDEXES[name.charAt(0)]!;
  const word = name.slice(1);
  if (index.find(word) === 0) index.add(word, CONTAINERS.push({ label: name.startsWith('<') ? `${name}>` : name, trust, first }) - 1);
}

/** `.view.TRS_UEDITOR.trs_paper_default`: TRS writes the editor's name after `view`. */
const TRS_VIEW = CONTAINERS.push({ label: '.view.TRS_*', trust: Trust.system, first: false }) - 1;
const VIEW = CLASSES.add('view', 0);
const TRS = CLASSES.add('trs_', 0);

/** @param number what the functions below return, except 0. */
export function containerOf(number: number): KnownContainer {
  return CONTAINERS[number]!;
}

/** The number of the container that an element is known to be by its name; 0: none. */
export function containerByTag(name: number): number {
  return TAGS.find(listedName(name));
}

/** By an id that stands in a piece of a page. */
export function containerById(units: Uint16Array, start: number, end: number): number {
  return IDS.findIn(units, start, end);
}

/** By the words of a class, the most trusted first. */
export function containerByClass(units: Uint16Array, start: number, end: number): number {
  let found = 0;
  let isView = false;
  let isTrs = false;
  let state = CLASSES.start;
  for (let at = start; at <= end; at++) {
    const code = at < end ? units[at]! : 0x20;
    if (!isSpace(code)) {
      if (state === DEAD) continue;
      state = CLASSES.step(state, code);
      if (state === TRS) isTrs = true;
      continue;
    }
    if (state === VIEW) isView = true;
    else if (state !== DEAD) found = better(found, CLASSES.valueAt(state));
    state = CLASSES.start;
  }
  return isView && isTrs ? better(found, TRS_VIEW) : found;
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 9 && code <= 13) || (code >= 0xa0 && /\s/.test(String.fromCharCode(code)));
}

/** The more trusted of two, the first of equals. */
export function better(one: number, other: number): number {
  return CONTAINERS[other]!.trust > CONTAINERS[one]!.trust ? other : one;
}
