// The fixed parts of a .docx: styles, definitions of numbers, headers and footers, properties.

export const xml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SPACES = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main', r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006', wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  v: 'urn:schemas-microsoft-com:vml', o: 'urn:schemas-microsoft-com:office:office',
};
/** The opening tag of a part. */
export const W = (name) => `${HEAD}<w:${name} ${Object.entries(SPACES).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`).join(' ')} mc:Ignorable="wps">`;

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const part = (name, type) => `<Override PartName="/${name}" ContentType="${type}"/>`;

export const contentTypes = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('word/document.xml', `${WORD_TYPE}.document.main+xml`)}${['styles', 'numbering', 'footnotes'].map((name) => part(`word/${name}.xml`, `${WORD_TYPE}.${name}+xml`)).join('')}${part('word/header1.xml', `${WORD_TYPE}.header+xml`)}${part('word/footer1.xml', `${WORD_TYPE}.footer+xml`)}${part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}${part('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml')}</Types>`;

const rels = (list) => `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`).join('')}</Relationships>`;
export const packageRels = rels([
  ['rId1', `${OFFICE}/officeDocument`, 'word/document.xml'], ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'], ['rId3', `${OFFICE}/extended-properties`, 'docProps/app.xml'],
]);
export const documentRels = rels([
  ['rId1', `${OFFICE}/styles`, 'styles.xml'], ['rId2', `${OFFICE}/numbering`, 'numbering.xml'], ['rId3', `${OFFICE}/footnotes`, 'footnotes.xml'], ['rId10', `${OFFICE}/header`, 'header1.xml'], ['rId11', `${OFFICE}/footer`, 'footer1.xml'],
]);

const faceXml = (face) => `<w:rFonts w:ascii="${face}" w:hAnsi="${face}" w:eastAsia="${face}" w:cs="${face}"/>`;
const style = (id, name, more, kind = 'paragraph') => `<w:style w:type="${kind}" w:styleId="${id}"><w:name w:val="${name}"/>${kind === 'paragraph' ? '<w:basedOn w:val="a"/>' : ''}${more}</w:style>`;
const heading = (level, size) => style(String(level), `heading ${level}`, `<w:next w:val="a"/><w:qFormat/><w:pPr><w:keepNext/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:sz w:val="${size}"/></w:rPr>`);
const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join('');

export const stylesXml = (face) => `${W('styles')}<w:docDefaults><w:rPrDefault><w:rPr>${faceXml(face)}<w:kern w:val="2"/><w:sz w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:line="560" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>${heading(1, 34)}${heading(2, 32)}${heading(3, 32)}${style('a3', 'Title', '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="44"/></w:rPr>')}${style('a4', 'footer', '')}${style('a5', 'Table Grid', `<w:tblPr><w:tblBorders>${BORDERS}</w:tblBorders></w:tblPr>`, 'table')}${style('a6', 'footnote reference', '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>', 'character')}${style('a7', 'footnote text', '<w:rPr><w:sz w:val="18"/></w:rPr>')}</w:styles>`;

/** Lists by name; articles are a list of their own, so that they run on through the chapters. */
export const NUM_IDS = { headings: 1, chapters: 2, articles: 3, decimals: 4 };
const LEVELS = {
  headings: [['chineseCountingThousand', '%1、', 'nothing'], ['chineseCountingThousand', '（%2）', 'nothing'], ['decimal', '%3.', 'nothing']],
  chapters: [['chineseCountingThousand', '第%1章', 'space']],
  articles: [['chineseCountingThousand', '第%1条', 'space'], ['chineseCountingThousand', '（%2）', 'nothing']],
  decimals: [['decimal', '%1.', 'tab'], ['decimal', '%1.%2', 'tab']],
};
const levelXml = ([format, text, suffix], level) => `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${suffix === 'tab' ? '' : `<w:suff w:val="${suffix}"/>`}<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="640"/></w:pPr></w:lvl>`;
export const numberingXml = `${W('numbering')}${Object.values(LEVELS).map((levels, at) => `<w:abstractNum w:abstractNumId="${at}"><w:multiLevelType w:val="multilevel"/>${levels.map(levelXml).join('')}</w:abstractNum>`).join('')}${Object.keys(LEVELS).map((name, at) => `<w:num w:numId="${NUM_IDS[name]}"><w:abstractNumId w:val="${at}"/></w:num>`).join('')}</w:numbering>`;

/** A header or footer; # is the number of the page. */
export function furnitureXml(name, text) {
  const run = (words) => (words === '' ? '' : `<w:r><w:t xml:space="preserve">${xml(words)}</w:t></w:r>`);
  const field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const [before, after] = text.split('#');
  return `${W(name)}<w:p><w:pPr><w:pStyle w:val="a4"/><w:jc w:val="center"/></w:pPr>${run(before)}${after === undefined ? '' : field + run(after)}</w:p></w:${name}>`;
}

export const coreXml = ({ title, created }) => `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xml(title)}</dc:title><dc:creator>admin</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${created}</dcterms:created></cp:coreProperties>`;
export const appXml = ({ company }) => `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Office Word</Application><Company>${xml(company)}</Company></Properties>`;

/** A text box that stands in the line, as Word writes it: once in DrawingML and once, for old readers, in VML. */
export function boxed(text) {
  const content = `<w:txbxContent><w:p><w:r><w:rPr><w:sz w:val="24"/></w:rPr><w:t>${xml(text)}</w:t></w:r></w:p></w:txbxContent>`;
  const drawing = `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="5400000" cy="1080000"/><wp:docPr id="7" name="文本框 1"/><a:graphic><a:graphicData uri="${SPACES.wps}"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="5400000" cy="1080000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>${content}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>`;
  const old = `<w:pict><v:shape style="width:425pt;height:85pt"><v:textbox>${content}</v:textbox></v:shape></w:pict>`;
  return `<w:p><w:pPr><w:spacing w:line="240" w:lineRule="auto"/></w:pPr><w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawing}</mc:Choice><mc:Fallback>${old}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
}
