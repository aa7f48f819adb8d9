import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { cleanFile, isReport } from '../src/clean';
import { readDocx } from '../src/formats/docx/read';
import type { Extraction } from '../src/model/extraction';
import { LIMITS, checkTiling, docxOf, docxParts, extracted, faultOf, p, r, zipOf, type Docx } from './office-files';

const read = (body: string, parts: Docx = {}): Promise<Extraction> => extracted(readDocx, docxOf(body, parts));
const textOf = async (body: string, parts: Docx = {}): Promise<string> => (await read(body, parts)).text;
const linesOf = async (body: string, parts: Docx = {}): Promise<string[]> => (await textOf(body, parts)).split('\n');
const levelsOf = async (body: string, parts: Docx = {}): Promise<(readonly [number, string])[]> => {
  const { text, style } = await read(body, parts);
  return style.headings.map(({ sourceStart, level }) => [level, text.slice(sourceStart).split('\n')[0] ?? '']);
};
const rowsOf = async (body: string): Promise<string[][]> => {
  const { text, style } = await read(body);
  return (style.tables[0]?.rows ?? []).map((row) => row.map(({ column, columns, rows, source }) => `${column}+${columns}×${rows} ${source === null ? '' : text.slice(...source)}`));
};

describe('text', () => {
  test.each([
    ['paragraphs, in order', p('甲') + p('') + p('乙'), '甲\n乙'],
    ['runs are joined', `<w:p>${r('河道')}${r('管护')}</w:p>`, '河道管护'],
    ['a TAB is a blank', `<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r></w:p>`, '甲 乙'],
    ['line ends inside a paragraph; a page break at its edge shows nothing', `<w:p><w:r><w:br w:type="page"/><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:cr/><w:t>丙</w:t><w:br w:type="page"/></w:r></w:p>`, '甲\n乙\n丙'],
    ['a hyphen that does not break, one that is not shown', `<w:p><w:r><w:t>1</w:t><w:noBreakHyphen/><w:t>2</w:t><w:softHyphen/><w:t>3</w:t></w:r></w:p>`, '1-23'],
    ['blanks of the XML are dropped, those of the text stay', `<w:p><w:r><w:t>\n  甲　\n</w:t></w:r><w:r><w:t xml:space="preserve"> 乙 </w:t></w:r>${r('丙')}</w:p>`, '甲　 乙 丙'],
    ['entities and CDATA', `<w:p><w:r><w:t>A&amp;B &lt;&#20113;&#x6eaa;&gt; &nbsp;<![CDATA[<x>&amp;]]><!-- c --></w:t></w:r></w:p>`, 'A&B <云溪> &nbsp;<x>&amp;'],
    ['symbols', `<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Symbol" w:char="F0B3"/><w:sym w:font="Wingdings" w:char="F04A"/><w:sym w:font="宋体" w:char="25CB"/></w:r></w:p>`, '☑≥○'],
    ['hidden text', `<w:p>${r('甲')}${r('乙', '<w:vanish/>')}${r('丙', '<w:vanish w:val="0"/>')}</w:p>`, '甲丙'],
    ['tracked changes are accepted', `<w:p>${r('甲')}<w:del><w:r><w:delText>旧</w:delText><w:t>旧</w:t></w:r></w:del><w:ins>${r('新')}</w:ins><w:moveFrom>${r('走')}</w:moveFrom><w:moveTo>${r('来')}</w:moveTo></w:p>`, '甲新来'],
    ['a paragraph whose end is deleted goes on in the next', `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${r('前')}</w:p>${p('后')}${p('别')}`, '前后\n别'],
    ['a deleted paragraph leaves nothing', `${p('甲')}<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:t>旧</w:t></w:r></w:del></w:p>`, '甲'],
    ['links, tags, content controls', `<w:p><w:hyperlink>${r('链接')}</w:hyperlink><w:smartTag>${r('标记')}</w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>${r('内容')}</w:sdtContent></w:sdt></w:p><w:sdt><w:sdtContent>${p('块')}</w:sdtContent></w:sdt>`, '链接标记内容\n块'],
    ['an invitation to write is no text', `<w:p>${r('姓名：')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('单击此处输入文字。')}</w:sdtContent></w:sdt></w:p>`, '姓名：'],
    ['ruby keeps its base', `<w:p><w:r><w:ruby><w:rt>${r('wò')}</w:rt><w:rubyBase>${r('沃')}</w:rubyBase></w:ruby></w:r>${r('河')}</w:p>`, '沃河'],
    ['comments are not text', `<w:p><w:commentRangeStart w:id="1"/>${r('甲')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>`, '甲'],
    ['formulas', `<w:p>${r('率=')}<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath></w:p>`, '率=a/b'],
  ])('%s', async (_name, body, expected) => {
    expect(await textOf(body)).toBe(expected);
  });

  test('of a field its result is shown', async () => {
    const mark = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
    const instruction = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
    expect(await textOf(`<w:p>${mark('begin')}${instruction(' REF a ')}${mark('separate')}${r('第二章')}${mark('end')}${r('所述')}</w:p>`)).toBe('第二章所述');
    expect(await textOf(`<w:p><w:fldSimple w:instr="DATE">${r('2024年')}</w:fldSimple></w:p>`)).toBe('2024年');
    const nested = mark('begin') + instruction('IF ') + mark('begin') + instruction('PAGE') + mark('separate') + r('7') + mark('end') + instruction('= 1') + mark('separate') + r('果') + mark('end');
    expect(await textOf(`<w:p>${nested}</w:p>`)).toBe('果');
    expect(await textOf(`<w:p>${mark('begin')}${instruction('eq \\o\\ac(○,3)')}${mark('end')}${r('号楼')}</w:p>`)).toBe('③号楼');
    // A field over paragraphs, and one that never ends: it hides no other paragraph.
    expect(await textOf(`<w:p>${mark('begin')}${instruction('TOC')}${mark('separate')}${r('甲')}</w:p>${p('乙')}<w:p>${mark('end')}</w:p>${p('丙')}`)).toBe('甲\n乙\n丙');
    expect(await textOf(`<w:p>${mark('begin')}${instruction('X')}${r('没')}</w:p>${p('乙')}`)).toBe('乙');
  });

  test('text boxes stand in front of or behind the paragraph they hang on, as their runs do, each once', async () => {
    const box = `<w:txbxContent>${p('盒一')}${p('盒二', '<w:jc w:val="right"/>')}</w:txbxContent>`;
    const drawn = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><x:a xmlns:x="urn:x">${box}</x:a></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(await linesOf(`<w:p>${r('前')}<w:r>${drawn}</w:r>${r('后')}</w:p>${p('下')}`)).toEqual(['前后', '盒一', '盒二', '下']);
    expect(await linesOf(`${p('上')}<w:p>${r(' ')}<w:r>${drawn}</w:r>${r('后')}<w:r>${drawn}</w:r></w:p>`)).toEqual(['上', '盒一', '盒二', ' 后', '盒一', '盒二']);
    expect(await linesOf(`<w:p><w:r><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></w:r></w:p>`)).toEqual(['盒一', '盒二']);
    expect(await linesOf(`<w:p><w:r><w:pict><v:shape><v:textpath string="云溪县人民政府文件"/></v:shape></w:pict></w:r></w:p>${p('下')}`)).toEqual(['云溪县人民政府文件', '下']);
  });

  test('names are known by their address, whatever the prefix', async () => {
    const strict = '<d xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"/>'.replace('<d ', '<document ').replace('/>', '><body><p><r><t>甲</t></r></p><p><pPr><jc xmlns:a="http://purl.oclc.org/ooxml/wordprocessingml/main" a:val="end"/></pPr><r><t>乙</t></r></p></body></document>');
    const { text, style } = await extracted(readDocx, zipOf({ 'word/document.xml': strict }));
    expect(text).toBe('甲\n乙');
    expect(style.aligned).toEqual([{ sourceStart: 2, align: 'right' }]);
    const foreign = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:o="urn:o"><w:body><w:p><o:r><o:t>不是</o:t></o:r><q:r xmlns:q="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><q:t>是</q:t></q:r><w:r><w:t>的</w:t></w:r></w:p></w:body></w:document>';
    expect((await extracted(readDocx, zipOf({ 'word/document.xml': foreign }))).text).toBe('是的');
  });

  test('UTF-16, and a document under another name', async () => {
    const parts = docxParts(p('甲乙'));
    const xml = (parts['word/document.xml'] ?? '').replace('UTF-8', 'UTF-16');
    expect((await extracted(readDocx, zipOf({ 'word/document.xml': Buffer.from(`\ufeff${xml}`, 'utf16le') }))).text).toBe('甲乙');
    const moved = { '_rels/.rels': (parts['_rels/.rels'] ?? '').replace('word/document.xml', '/word/document2.xml'), 'word\\document2.xml': parts['word/document.xml'] ?? '' };
    expect((await extracted(readDocx, zipOf(moved))).text).toBe('甲乙');
  });

  test('a web page inside goes the way of pages', async () => {
    const parts = { relations: '<Relationship Id="c1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="afchunk.htm"/>', more: { 'word/afchunk.htm': '<p>网页</p>' } };
    expect(await readDocx(docxOf('<w:altChunk r:id="c1"/>', parts), LIMITS)).toMatchObject({ ok: true, page: '<p>网页</p>' });
    expect(await textOf(`${p('甲')}<w:altChunk r:id="c1"/>`, parts)).toBe('甲');
  });

  test('what stands in it as a document of its own is named; formulas are not', async () => {
    const relation = (id: string, kind: string, target: string): string => `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
    const parts = { relations: relation('c1', 'aFChunk', 'afchunk.docx') + relation('o1', 'package', 'embeddings/附表.docx') + relation('o2', 'oleObject', 'embeddings/oleObject1.bin'), more: { 'word/afchunk.docx': 'PK' } };
    const object = (id: string, program: string): string => `<w:p><w:r><w:object><o:OLEObject Type="Embed" ProgID="${program}" r:id="${id}"/></w:object></w:r></w:p>`;
    const body = `${p('甲')}<w:altChunk r:id="c1"/>${object('o1', 'Word.Document.12')}${object('o1', 'Word.Document.12')}${object('o2', 'Equation.DSMT4')}`;
    expect(await readDocx(docxOf(body, parts), LIMITS)).toMatchObject({ ok: true, extraction: { text: '甲' }, carried: [{ name: 'afchunk.docx', href: 'word/afchunk.docx' }, { name: '附表.docx', href: 'word/embeddings/附表.docx' }] });
    expect(await readDocx(docxOf('<w:altChunk r:id="c1"/>', parts), LIMITS)).toEqual({ ok: false, fault: 'foreign', detail: 'it only carries afchunk.docx' });
    expect(await readDocx(docxOf(p('甲') + object('o2', 'Equation.3'), parts), LIMITS)).not.toHaveProperty('carried');
  });
});

const level = (at: number, form: string, text: string, more = ''): string => `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${form}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const num = (id: number, abstract: number, more = ''): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`;
const abstract = (id: number, levels: string): string => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const item = (text: string, at = 0, list = 1): string => p(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);

describe('numbering', () => {
  const official = abstract(0, level(0, 'chineseCounting', '%1、') + level(1, 'chineseCounting', '（%2）') + level(2, 'decimal', '%3.') + level(3, 'decimal', '（%4）')) + num(1, 0);

  test('is written as one would type it, and starts again below each', async () => {
    const body = item('总体要求') + item('指导思想', 1) + item('基本原则', 1) + item('抓实', 2) + item('抓细', 2) + item('主要任务') + item('管护', 1) + item('抓实', 2) + item('细目', 3) + p('无号', '<w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(await linesOf(body, { numbering: official })).toEqual(['一、总体要求', '（一）指导思想', '（二）基本原则', '1.抓实', '2.抓细', '二、主要任务', '（一）管护', '1.抓实', '（1）细目', '无号']);
  });

  test.each([
    ['decimal', ['1', '2', '10', '21']],
    ['decimalFullWidth', ['１', '２', '１０', '２１']],
    ['decimalZero', ['01', '02', '10', '21']],
    ['decimalEnclosedCircle', ['①', '②', '⑩', '㉑']],
    ['decimalEnclosedCircleChinese', ['①', '②', '⑩', '㉑']],
    ['chineseCounting', ['一', '二', '十', '二十一']],
    ['chineseCountingThousand', ['一', '二', '十', '二十一']],
    ['taiwaneseCounting', ['一', '二', '十', '二十一']],
    ['japaneseCounting', ['一', '二', '十', '二十一']],
    ['chineseLegalSimplified', ['壹', '贰', '壹拾', '贰拾壹']],
    ['ideographDigital', ['一', '二', '一〇', '二一']],
    ['ideographTraditional', ['甲', '乙', '癸', '21']],
    ['upperLetter', ['A', 'B', 'J', 'U']],
    ['lowerLetter', ['a', 'b', 'j', 'u']],
    ['upperRoman', ['I', 'II', 'X', 'XXI']],
    ['lowerRoman', ['i', 'ii', 'x', 'xxi']],
    ['neverHeardOf', ['1', '2', '10', '21']],
  ])('%s', async (form, expected) => {
    const lines = await linesOf(Array.from({ length: 21 }, () => item('甲')).join(''), { numbering: abstract(0, level(0, form, '第%1条')) + num(1, 0) });
    expect([1, 2, 10, 21].map((nth) => lines[nth - 1])).toEqual(expected.map((number) => `第${number}条 甲`));
  });

  test('large Chinese numbers', async () => {
    const one = async (form: string, start: number): Promise<string> => textOf(item('甲'), { numbering: abstract(0, `<w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="${form}"/><w:lvlText w:val="%1、"/></w:lvl>`) + num(1, 0) });
    expect(await Promise.all([100, 105, 110, 1010, 1200].map((start) => one('chineseCountingThousand', start)))).toEqual(['一百、甲', '一百零五、甲', '一百一十、甲', '一千零一十、甲', '一千二百、甲']);
    expect(await one('chineseCounting', 105)).toBe('一〇五、甲');
    expect(await one('lowerLetter', 28)).toBe('bb、甲');
    expect(await one('lowerLetter', 2_000_000_000)).toBe('2000000000、甲');
    expect(await one('upperRoman', -5)).toBe('0、甲');
  });

  test('bullets: glyphs of symbol fonts become dots, marks stay; none shows nothing', async () => {
    const bullet = (text: string): Promise<string> => textOf(item('甲'), { numbering: abstract(0, level(0, 'bullet', text)) + num(1, 0) });
    expect(await Promise.all(['\uf06c', 'l', '●', '–', ''].map(bullet))).toEqual(['• 甲', '• 甲', '● 甲', '– 甲', '甲']);
    expect(await textOf(item('甲'), { numbering: abstract(0, level(0, 'none', '')) + num(1, 0) })).toBe('甲');
  });

  test('what stands between number and text', async () => {
    const one = (text: string, more: string, words: string): Promise<string> => textOf(item(words), { numbering: abstract(0, level(0, 'decimal', text, more)) + num(1, 0) });
    expect(await one('%1.', '', '5万元')).toBe('1. 5万元');
    expect(await one('%1.', '<w:suff w:val="nothing"/>', '5万元')).toBe('1.5万元');
    expect(await one('%1、', '<w:suff w:val="space"/>', '5万元')).toBe('1、5万元');
    expect(await one('%1', '', '总则')).toBe('1 总则');
    expect(await one('第%1章', '', '总则')).toBe('第1章 总则');
    expect(await one('第%1章　', '', '　总则')).toBe('第1章 总则');
  });

  test('levels above, legal numbers, levels that do not start again', async () => {
    const legal = abstract(0, level(0, 'chineseCounting', '第%1章') + level(1, 'decimal', '%1.%2', '<w:isLgl/>') + level(2, 'decimal', '%3.', '<w:lvlRestart w:val="0"/>') + level(3, 'decimal', '%4)', '<w:lvlRestart w:val="1"/>')) + num(1, 0);
    expect(await linesOf(item('早', 1) + item('甲') + item('乙', 1) + item('丙', 2) + item('丁', 3) + item('戊', 1) + item('己', 2) + item('庚', 3) + item('辛') + item('壬', 2) + item('癸', 3), { numbering: legal })).toEqual(['1.1 早', '第一章 甲', '1.1 乙', '1.丙', '1)丁', '1.2 戊', '2.己', '2)庚', '第二章 辛', '3.壬', '1)癸']);
  });

  test('lists of one definition count on together; an override starts anew', async () => {
    const shared = abstract(0, level(0, 'decimal', '%1.')) + num(1, 0) + num(2, 0) + num(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>') + num(4, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '%1.')}</w:lvlOverride>`);
    expect(await linesOf(item('甲', 0, 1) + item('乙', 0, 2) + item('丙', 0, 1) + item('丁', 0, 3) + item('戊', 0, 3) + item('己', 0, 4) + item('庚', 0, 9), { numbering: shared })).toEqual(['1.甲', '2.乙', '3.丙', '7.丁', '8.戊', 'I.己', '庚']);
  });

  test('comes from styles, by their levels and through what they are based on', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="3"><w:name w:val="条"/><w:basedOn w:val="2"/></w:style>`;
    const numbering = abstract(0, level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="1"/>') + level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="2"/>')) + num(1, 0);
    expect(await levelsOf(p('甲', '<w:pStyle w:val="1"/>') + p('乙', '<w:pStyle w:val="2"/>') + p('丙', '<w:pStyle w:val="3"/>') + p('丁', '<w:pStyle w:val="2"/><w:numPr><w:numId w:val="0"/></w:numPr>'), { styles, numbering })).toEqual([[1, '一、甲'], [2, '（一）乙'], [2, '（二）丙'], [2, '丁']]);
  });

  test('a definition that lends its levels from a style of lists, and one that goes round in a circle', async () => {
    const styles = '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>';
    const numbering = abstract(0, level(0, 'decimal', '%1、') + '<w:styleLink w:val="L"/>') + abstract(1, '<w:numStyleLink w:val="L"/>') + num(5, 0) + num(1, 1);
    expect(await textOf(item('甲') + item('乙', 0, 5), { styles, numbering })).toBe('1、甲\n2、乙');
    expect(await textOf(item('甲'), { styles: styles.replace('"5"', '"1"'), numbering: abstract(1, '<w:numStyleLink w:val="L"/>') + num(1, 1) })).toBe('甲');
  });

  test('deleted paragraphs do not count; empty ones count and show nothing', async () => {
    const gone = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>旧</w:delText></w:r></w:del></w:p>';
    expect(await linesOf(item('甲') + gone + item('乙') + item('') + item('丙'), { numbering: official })).toEqual(['一、甲', '二、乙', '四、丙']);
  });
});

describe('headings and alignment', () => {
  const styles = `<w:docDefaults><w:rPrDefault><w:rPr/></w:rPrDefault><w:pPrDefault><w:pPr><w:jc w:val="both"/></w:pPr></w:pPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
    <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="b"><w:name w:val="标题 2"/></w:style>
    <w:style w:type="paragraph" w:styleId="c"><w:name w:val="小标题"/><w:basedOn w:val="b"/></w:style>
    <w:style w:type="paragraph" w:styleId="d"><w:name w:val="加粗"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
    <w:style w:type="character" w:styleId="e"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="x"><w:name w:val="圈"/><w:basedOn w:val="y"/></w:style><w:style w:type="paragraph" w:styleId="y"><w:name w:val="圈二"/><w:basedOn w:val="x"/></w:style>`;
  const styled = (id: string, text: string, more = ''): string => p(text, `<w:pStyle w:val="${id}"/>${more}`);

  test('by outline level, by name, through what a style is based on, and by the paragraph itself', async () => {
    const body = styled('1', '甲') + styled('b', '乙') + styled('c', '丙') + styled('1', '丁', '<w:outlineLvl w:val="9"/>') + styled('a', '戊', '<w:outlineLvl w:val="7"/>') + styled('x', '己') + styled('zz', '庚');
    // 丁 is no heading, but its style is bold.
    expect(await levelsOf(body, { styles })).toEqual([[1, '甲'], [2, '乙'], [2, '丙'], [7, '丁'], [6, '戊']]);
  });

  test('bold from end to end is level 7', async () => {
    const bold = '<w:b/>';
    const body = `<w:p>${r('全', bold)}${r(' ')}${r('粗', bold)}</w:p><w:p>${r('半', bold)}${r('粗')}</w:p><w:p>${r('关', '<w:b w:val="0"/>')}</w:p>${styled('d', '样式粗')}<w:p><w:pPr><w:pStyle w:val="d"/></w:pPr>${r('取消', '<w:b w:val="false"/>')}</w:p><w:p>${r('字符样式', '<w:rStyle w:val="e"/>')}</w:p><w:p><w:pPr><w:pStyle w:val="d"/></w:pPr>${r('翻转', '<w:rStyle w:val="e"/>')}</w:p><w:p>${r('复杂文种', '<w:bCs/>')}</w:p>`;
    expect(await levelsOf(body, { styles })).toEqual([[7, '全 粗'], [7, '样式粗'], [7, '字符样式']]);
  });

  test('alignment of the paragraph wins over its style', async () => {
    const body = p('右', '<w:jc w:val="right"/>') + p('末', '<w:jc w:val="end"/>') + styled('d', '中') + styled('d', '左', '<w:jc w:val="left"/>') + p('两端', '<w:jc w:val="both"/>');
    const { text, style } = await read(body, { styles });
    expect(style.aligned.map(({ sourceStart, align }) => [align, text.slice(sourceStart).split('\n')[0]])).toEqual([['right', '右'], ['right', '末'], ['center', '中']]);
  });

  test('page numbers of a table of contents stand behind leaders', async () => {
    const toc = `${styles}<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="toc 1"/></w:style>`;
    expect(await textOf(`<w:p><w:pPr><w:pStyle w:val="T1"/></w:pPr><w:r><w:t>一、</w:t><w:tab/><w:t>总则</w:t><w:tab/><w:t>12</w:t></w:r></w:p>`, { styles: toc })).toBe('一、 总则……12');
    const line = (text: string): string => p(text, '<w:pStyle w:val="T1"/>');
    const parts = { styles: toc };
    const { text, style } = await extracted(readDocx, docxOf(`${p('云溪县河道管护办法')}${p('目录')}${line('总则')}${line('管护责任')}${p('第一章 总则')}`, parts));
    expect(style.contents?.map((start) => text.slice(start, start + 2))).toEqual(['总则', '管护']);
    const cleaned = await cleanFile(docxOf(`${p('云溪县河道管护办法')}${p('目录')}${line('总则')}${line('管护责任')}${p('第一章 总则')}${p('为加强河道管护，制定本办法。')}${p('第二章 管护责任')}${p('各镇负责本辖区河道的管护。')}`, parts));
    expect(isReport(cleaned) ? cleaned.tree.map(({ type, span }) => [type, cleaned.text.slice(...span).slice(0, 7)]) : cleaned).toEqual([['title', '云溪县河道管护'], ['toc', '目录\n总则\n管'], ['section', '第一章 总则\n'], ['section', '第二章 管护责']]);
  });
});

describe('tables', () => {
  const tc = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
  const tr = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
  const tbl = (...rows: string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
  const start = '<w:vMerge w:val="restart"/>';
  const joins = '<w:vMerge/>';

  test('spans, and cells merged from above', async () => {
    const table = tbl(tr(tc('项目', start), tc('数量', '<w:gridSpan w:val="2"/>')), tr(tc('', joins), tc('上年'), tc('今年')), tr(tc('甲'), tc('1'), tc('')));
    expect(await rowsOf(table)).toEqual([['0+1×2 项目', '1+2×1 数量'], ['1+1×1 上年', '2+1×1 今年'], ['0+1×1 甲', '1+1×1 1', '2+1×1 ']]);
    expect(await textOf(table)).toBe('项目\t数量\n上年\t今年\n甲\t1');
  });

  test('a merge without a beginning, or over another width, is a cell of its own', async () => {
    expect(await rowsOf(tbl(tr(tc('甲', joins), tc('乙')), tr(tc('丙', `<w:gridSpan w:val="2"/>${joins}`), tc('丁'))))).toEqual([['0+1×1 甲', '1+1×1 乙'], ['0+2×1 丙', '2+1×1 丁']]);
  });

  test('nested tables, paragraphs and lists stay inside their cell', async () => {
    const inner = tbl(tr(tc('内1'), tc('内2')), tr(tc('内3'), tc('内4')));
    const numbering = abstract(0, level(0, 'decimal', '%1.')) + num(1, 0);
    expect(await textOf(tbl(tr(`<w:tc>${p('外')}${inner}${p('end')}</w:tc>`, `<w:tc>${item('第一')}${item('第二')}</w:tc>`)), { numbering })).toBe('外内1 内2 内3 内4 end\t1.第一 2.第二');
  });

  test('deleted rows and cells before the first column', async () => {
    expect(await rowsOf(tbl(tr(tc('甲'), tc('乙')), `<w:tr><w:trPr><w:del/></w:trPr>${tc('旧')}${tc('旧')}</w:tr>`, `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc('丙')}</w:tr>`))).toEqual([['0+1×1 甲', '1+1×1 乙'], ['0+1×1 ', '1+1×1 丙']]);
  });

  test('rows and cells inside content controls', async () => {
    expect(await textOf(tbl(`<w:sdt><w:sdtContent>${tr(tc('甲'), `<w:sdt><w:sdtContent>${tc('乙')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`))).toBe('甲\t乙');
  });

  test('a table that only lays out the page is paragraphs', async () => {
    const { text, style } = await read(tbl(tr(`<w:tc>${p('甲', '<w:outlineLvl w:val="0"/>')}${p('乙', '<w:jc w:val="right"/>')}</w:tc>`)) + tbl(tr(tc('一')), tr(tc(''), tc('二'))));
    expect([text, style.tables, style.headings.length, style.aligned.length]).toEqual(['甲\n乙\n一\n二', [], 1, 1]);
    expect(await linesOf(tbl(tr(tc('云溪县人民政府文件', '<w:gridSpan w:val="2"/>')), tr(tc('云政发〔2024〕3号'), tc('签发人：某某'))) + p('正文'))).toEqual(['云溪县人民政府文件', '云政发〔2024〕3号', '签发人：某某', '正文']);
    expect(await linesOf(p('正文') + tbl(tr(tc('抄送：县委办。', '<w:gridSpan w:val="2"/>')), tr(tc('云溪县人民政府办公室'), tc('2024年3月1日印发'))))).toEqual(['正文', '抄送：县委办。', '云溪县人民政府办公室 2024年3月1日印发']);
  });

  test('a paragraph without an end stays in its cell', async () => {
    const open = `<w:tc><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${r('甲')}</w:p></w:tc>`;
    expect(await textOf(tbl(tr(open, tc('乙'))))).toBe('甲\t乙');
  });
});

describe('notes', () => {
  const cite = (id: number, kind = 'footnote', more = ''): string => `<w:r><w:${kind}Reference w:id="${id}" ${more}/></w:r>`;
  const note = (id: number, text: string, kind = 'footnote'): string => `<w:${kind} w:id="${id}"><w:p><w:r><w:${kind}Ref/></w:r>${r(` ${text}`)}</w:p></w:${kind}>`;
  const footnotes = `<w:footnote w:id="-1" w:type="separator"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>${note(1, '先写')}${note(2, '后写')}${note(3, '没人引')}`;

  test('stand at the end, in the order of their marks', async () => {
    const { text, style } = await read(`<w:p>${r('甲')}${cite(2)}${r('乙')}${cite(1)}</w:p>${p('丙')}`, { footnotes });
    expect(text).toBe('甲[1]乙[2]\n丙\n[1] 后写\n[2] 先写');
    expect(style.notes).toEqual([text.indexOf('[1] 后'), text.indexOf('[2] 先')]);
  });

  test('endnotes follow footnotes, in their own form', async () => {
    const body = `<w:p>${r('甲')}${cite(1, 'endnote')}${cite(1)}</w:p>`;
    const parts = { footnotes, endnotes: note(1, '尾注', 'endnote') };
    expect(await textOf(body, parts)).toBe('甲[i][1]\n[1] 先写\n[i] 尾注');
    expect(await textOf(body, { ...parts, settings: '<w:footnotePr><w:numFmt w:val="decimalEnclosedCircleChinese"/><w:numStart w:val="3"/></w:footnotePr><w:endnotePr><w:numFmt w:val="chineseCounting"/></w:endnotePr>' })).toBe('甲[一][3]\n[3] 先写\n[一] 尾注');
  });

  test('a mark of the writer’s own; a deleted reference', async () => {
    expect(await textOf(`<w:p>${r('甲')}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r><w:del>${cite(2)}</w:del></w:p>`, { footnotes })).toBe('甲*\n先写');
  });
});

describe('headers and footers', () => {
  const section = (...ids: string[]): string => `<w:sectPr>${ids.map((id) => `<w:${id.startsWith('header') ? 'header' : 'footer'}Reference w:type="default" r:id="${id}"/>`).join('')}</w:sectPr>`;
  const page = `<w:p>${r('— ')}<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>${r('3')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${r(' —')}</w:p>`;

  test('stand at the top and at the end, each line once, and are cut', async () => {
    const furniture = { header1: p('内部资料') + p(''), header2: p('内部资料') + p('第二节'), footer1: page };
    const { text, edits } = await read(`${p('甲')}<w:p><w:pPr>${section('header1', 'footer1')}</w:pPr>${r('乙')}</w:p>${p('丙')}${section('header2', 'footer1')}`, { furniture });
    expect(text).toBe('内部资料\n第二节\n甲\n乙\n丙\n— 3 —');
    expect(edits.map(({ rule, sourceStart, sourceEnd }) => [rule, text.slice(sourceStart, sourceEnd)])).toEqual([['strip/page-furniture', '内部资料'], ['strip/page-furniture', '\n第二节'], ['strip/page-furniture', '\n— 3 —']]);
  });
});

describe('properties', () => {
  test('what the file says', async () => {
    const { properties } = await read(p('甲'), { core: '<dc:title>关于河道管护的通知</dc:title><dcterms:created>2023-05-06T08:30:00Z</dcterms:created>', app: '<Company>云溪县水利局</Company>' });
    expect(properties).toEqual({ title: '关于河道管护的通知', organisation: '云溪县水利局', created: '2023-05-06T08:30:00Z' });
  });
  test.each([
    ['Word 文档', '微软用户', '2013-12-23T23:15:00Z'],
    ['', 'Microsoft', ''],
    ['通知.doc', 'Lenovo', '昨天'],
    ['文档1', 'WwW.YlmF.CoM', '2023-99-06T08:30:00Z'],
    ['  ', '番茄花园', '1601-01-01T00:00:00Z'],
  ])('%j, %j, %j: what programs fill in is nothing', async (title, company, created) => {
    const { properties } = await read(p('甲'), { core: `<dc:title>${title}</dc:title><dcterms:created>${created}</dcterms:created>`, app: `<Company>${company}</Company>` });
    expect(properties).toEqual({ title: null, organisation: null, created: null });
  });
  test('broken properties do not cost the text', async () => {
    expect(await read(p('甲'), { core: '<dc:title>' })).toMatchObject({ text: '甲', properties: { title: null } });
  });
});

describe('files that are not what they say', () => {
  const good = docxParts(p('云溪县河道管护办法'));

  test('the main part has the name that the package gives it', async () => {
    const { 'word/document.xml': main = '', '_rels/.rels': relations = '', ...others } = good;
    const renamed = { ...others, 'wps/main.xml': main, '_rels/.rels': relations.replace('word/document.xml', 'wps/main.xml') };
    expect((await extracted(readDocx, zipOf(renamed))).text).toBe('云溪县河道管护办法');
    expect(await faultOf(readDocx, zipOf({ ...others, '_rels/.rels': relations }))).toBe('damaged');
  });

  test('damage', async () => {
    const bytes = zipOf(good);
    expect(await faultOf(readDocx, new Uint8Array(0))).toBe('damaged');
    expect(await faultOf(readDocx, bytes.subarray(0, bytes.length >> 1))).toBe('damaged');
    expect(await faultOf(readDocx, zipOf({ 'word/styles.xml': '<a/>' }))).toBe('foreign');
    expect(await faultOf(readDocx, zipOf({ ...good, 'word/document.xml': '<x/>' }))).toBe('foreign');
    for (const xml of ['', '<w:document><w:body/></w:document><b/>', '   ', '<w:document>', '<w:document><w:body></w:document>', '<w:document><w:body><w:p a="', '< a/>', '<w:document><!-- ', '<w:document><w:body><w:p><w:r><w:t>甲']) {
      expect([xml, await faultOf(readDocx, zipOf({ 'word/document.xml': xml }))]).toEqual([xml, 'damaged']);
    }
    expect(await faultOf(readDocx, zipOf({ 'word/document.xml': '<?xml version="1.0" encoding="klingon"?><w:document/>' }))).toBe('damaged');
    const flipped = Buffer.from(zipOf(good, { stored: true }));
    const at = flipped.indexOf('云溪县');
    flipped[at] = (flipped[at] ?? 0) ^ 1;
    expect(await faultOf(readDocx, flipped)).toBe('damaged');
  });

  test('passwords', async () => {
    expect(await faultOf(readDocx, zipOf(good, { flags: 1 }))).toBe('encrypted');
  });

  test('no entity is ever declared', async () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b "cccc"><!ENTITY x SYSTEM "file:///etc/passwd">]><w:document><w:body><w:p><w:r><w:t>&b;&x;</w:t></w:r></w:p></w:body></w:document>';
    expect(await faultOf(readDocx, zipOf({ 'word/document.xml': bomb }))).toBe('damaged');
  });

  test('bombs', async () => {
    const big = '<w:document><w:body>'.padEnd(3_000_000, ' ');
    expect(await faultOf(readDocx, zipOf({ 'word/document.xml': big }), 1_000_000)).toBe('too-large');
    // It says it is small, and goes on.
    expect(await faultOf(readDocx, zipOf({ 'word/document.xml': big }, { declared: { 'word/document.xml': 1000 } }))).toBe('damaged');
    // It says it is large, and cannot be.
    expect(await faultOf(readDocx, zipOf({ 'word/document.xml': '<a/>' }, { declared: { 'word/document.xml': 50_000_000 } }))).toBe('damaged');
    // No part is too large, all together are.
    const parts = docxParts(p('甲'), { styles: `<!-- ${'样'.repeat(150_000)} -->`, numbering: `<!-- ${'式'.repeat(150_000)} -->` });
    expect(await faultOf(readDocx, zipOf(parts), 800_000)).toBe('too-large');
    expect(await faultOf(readDocx, zipOf(parts), 1_000_000)).toBe(null);
  });

  test('nesting', async () => {
    const deep = (element: string, times: number): string => `<w:document><w:body>${`<${element}>`.repeat(times)}${`</${element}>`.repeat(times)}</w:body></w:document>`;
    expect(await faultOf(readDocx, zipOf({ 'word/document.xml': deep('w:sdt', 100_000) }))).toBe('too-complex');
    expect(await faultOf(readDocx, zipOf({ 'word/document.xml': deep('w:ins', 201) }))).toBe('too-complex');
    expect(await faultOf(readDocx, zipOf({ 'word/document.xml': deep('w:ins', 190) }))).toBe(null);
    expect(await faultOf(readDocx, zipOf({ 'word/document.xml': `<w:document>${'<a><b/>'.repeat(300)}` }))).toBe('too-complex');
  });

  test('tables wider than any', async () => {
    const table = (row: string, times = 1): string => `<w:document><w:body><w:tbl>${row.repeat(times)}</w:tbl></w:body></w:document>`;
    const cell = '<w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc>';
    expect(await faultOf(readDocx, zipOf({ 'word/document.xml': table(`<w:tr>${cell.repeat(5000)}</w:tr>`) }))).toBe('too-complex');
    expect(await faultOf(readDocx, zipOf({ 'word/document.xml': table(`<w:tr>${cell}<w:tc><w:tcPr><w:gridSpan w:val="2000000000"/></w:tcPr></w:tc></w:tr>`) }))).toBe('too-complex');
  });

  test('pictures alone are a scan; nothing at all is an empty text', async () => {
    expect(await faultOf(readDocx, docxOf('<w:p><w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r></w:p>'))).toBe('no-text');
    expect((await read(p(''))).text).toBe('');
  });

  test('sizes of eight bytes, and parts that are not packed', async () => {
    for (const options of [{ wide: true }, { stored: true }]) expect((await extracted(readDocx, zipOf(good, options))).text).toBe('云溪县河道管护办法');
  });

  test('whatever is cut off or altered, nothing is thrown and nothing altered passes for good', async () => {
    const body = item('总则') + p('正文', '<w:jc w:val="right"/>') + `<w:tbl><w:tr><w:tc>${p('甲')}</w:tc><w:tc>${p('乙')}</w:tc></w:tr></w:tbl>`;
    const bytes = docxOf(body, { numbering: abstract(0, level(0, 'decimal', '%1.')) + num(1, 0), furniture: { header1: p('头') }, core: '<dc:title>题</dc:title>' });
    const { text } = await extracted(readDocx, bytes);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 }), fc.boolean(), async (at, value, cut) => {
        const altered = Buffer.from(cut ? bytes.subarray(0, at) : bytes);
        if (!cut) altered[at] = value;
        const reading = await readDocx(altered, LIMITS);
        if (!reading.ok || 'page' in reading) return;
        checkTiling(reading.extraction);
        // What is read is the text, or lacks a part whose name was altered.
        for (const line of reading.extraction.text.split('\n')) expect(text.split('\n').some((whole) => whole.endsWith(line))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('whatever the XML says, nothing is thrown', async () => {
    const word = fc.constantFrom('w:p', 'w:r', 'w:t', 'w:tbl', 'w:tr', 'w:tc', 'w:pPr', 'w:rPr', 'w:numPr', 'w:sdt', 'w:sdtContent', 'w:ins', 'w:del', 'w:txbxContent', 'w:pict', 'mc:AlternateContent', 'mc:Choice', 'w:ruby', 'w:rubyBase', 'm:oMath', 'm:f', 'w:vMerge', 'w:tcPr', 'w:gridSpan', 'w:fldChar w:fldCharType="begin"', 'w:fldChar w:fldCharType="end"', 'w:footnoteReference w:id="1"', 'w:jc w:val="right"', 'w:b', 'w:vanish', 'w:br');
    const node: fc.Memo<string> = fc.memo((depth) => {
      const leaf = fc.oneof(fc.constantFrom('甲', '乙 ', '1.', '\n'), word.map((name) => `<${name}/>`));
      if (depth <= 1) return leaf;
      return fc.oneof(leaf, fc.tuple(word, fc.array(node(depth - 1), { maxLength: 5 })).map(([name, inner]) => `<${name}>${inner.join('')}</${name.split(' ')[0] ?? ''}>`));
    });
    await fc.assert(
      fc.asyncProperty(fc.array(node(7), { maxLength: 8 }), async (nodes) => {
        checkTiling(await read(nodes.join('')).catch(async (error: unknown) => {
          if (await faultOf(readDocx, docxOf(nodes.join(''))) === 'no-text') return { text: '', edits: [], style: { headings: [], aligned: [], tables: [] }, properties: { title: null, organisation: null, created: null }, remarks: [] };
          throw error;
        }));
      }),
      { numRuns: 300 },
    );
  });
});
