// Matches heading 1, Heading 2, 标题 3, 标题4. Trap: 标题 alone is the title of the document, and 副标题 1 is no heading.
const HEADING_NAME = /^\s*(?:heading|标题|標題)\s*([1-9])\s*$/i;
// Matches Title, 标题. Trap: 副标题 and Subtitle.
const TITLE_NAME = /^\s*(?:title|标题|標題)\s*$/i;

/** 1 to 6 for the name of a heading style (1 for the title of the document), 0 for another. */
export function headingLevelOf(styleName: string): number {
  // Other names of a style follow behind a comma.
  const name = styleName.split(',')[0] ?? '';
  const number = HEADING_NAME.exec(name)?.[1];
  if (number !== undefined) return Math.min(6, Number(number));
  return TITLE_NAME.test(name) ? 1 : 0;
}
