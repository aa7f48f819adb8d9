import type { PageElement, ParentNode } from '../dom';

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
}

/** System, then ids (`#`), classes (`.`) and elements (`<`). Case does not matter. */
const SYSTEMS: readonly (readonly [string, string])[] = [
  ['UCAP, gov.cn', '<ucapcontent #ucap-content .ucap-content'],
  ['TRS WCM', '.trs_editor_view .trs_ueditor .trs_editor #trs_editor .trs_paper_default .trs_word .trs_web'],
  ['government portals', '#zoom #zoomcon #zoomcontent .zoomcon #xxgk_content .xxgk_content .xxgk-content #ivs_content #dochtmlcon'],
  ['Vsb', '#vsb_content #vsb_newscontent .v_news_content #vsb_content_2 #vsb_content_4 #vsb_content_100 #vsb_content_501'],
  ['Sudy', '.wp_articlecontent .wp_articlecontent_v2'],
  ['WeChat', '#js_content .rich_media_content'],
  ['Hanweb JCMS', '.bt_content #barrierfree_container_content'],
  ['local news systems', '#news_body_txt_a #newscontent'],
];

const HABITS =
  '#articlecontent #article_content .article_content .article-content .articlecontent .pages_content .article-con .article_con .articlecon .articlebox .article-body .article_body .articlebody .article-text .article_text .article-txt .article_txt .articletext .xl_main .news_content .newscontent .news-content .newsbody .news_body .news_txt .con_text .con-text .wzcon .vf_detail_main .post-content .post_content .entry-content .post_body .post-body .post_text .detail-content .detail_content .detailcontent .text-content .main-text .maintext #detail-content #detailcontent #contenttext #textbody #maincontent .content-article .txtcon .txt_con .zwnr .zw .nr .nrs .zhengwen .neirong #article #content <article .article .content';

const CONTAINERS = new Map<string, KnownContainer>();
for (const [, names] of SYSTEMS) for (const name of names.split(' ')) CONTAINERS.set(name, { label: label(name), trust: Trust.system });
for (const name of HABITS.split(' ')) if (!CONTAINERS.has(name)) CONTAINERS.set(name, { label: label(name), trust: Trust.habit });

function label(name: string): string {
  return name.startsWith('<') ? `${name}>` : name;
}

/** `.view.TRS_UEDITOR.trs_paper_default`: TRS writes the editor's name after `view`. */
const TRS_VIEW: KnownContainer = { label: '.view.TRS_*', trust: Trust.system };

/** The container an element is known to be, by its name, id and classes, the most trusted first. */
export function knownContainer(node: PageElement | ParentNode, seen: Map<string, KnownContainer | null> = new Map()): KnownContainer | null {
  if (!('name' in node)) return null;
  const { name, attribs } = node;
  let found: KnownContainer | null = name === 'article' || name === 'ucapcontent' ? (CONTAINERS.get(`<${name}`) ?? null) : null;
  const id = attribs['id'];
  if (id !== undefined) found = better(found, CONTAINERS.get(`#${id.toLowerCase()}`) ?? null);
  const classes = attribs['class'];
  if (classes === undefined || classes === '') return found;
  let byClass = seen.get(classes);
  if (byClass === undefined) {
    byClass = null;
    const words = classes.toLowerCase().split(/\s+/);
    for (const word of words) byClass = better(byClass, CONTAINERS.get(`.${word}`) ?? null);
    if (words.includes('view') && words.some((word) => word.startsWith('trs_'))) byClass = better(byClass, TRS_VIEW);
    seen.set(classes, byClass);
  }
  return better(found, byClass);
}

function better(one: KnownContainer | null, other: KnownContainer | null): KnownContainer | null {
  if (one === null || other === null) return one ?? other;
  return other.trust > one.trust ? other : one;
}
