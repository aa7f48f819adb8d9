// Makes fixtures/formats/pdf/*.pdf: node scripts/make-pdf-fixtures.mjs
// The set pages need LibreOffice (soffice) and a Chinese font; the others are written byte by byte.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import iconv from 'iconv-lite';

const folder = fileURLToPath(new URL('../fixtures/formats/pdf/', import.meta.url));
mkdirSync(folder, { recursive: true });

/* Pages that LibreOffice sets. */

const SERIF = 'Noto Serif CJK SC';
const escapeXml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** A paragraph in a style; `**bold**` inside it, a TAB between cells is not used. */
const paragraph = (style, text) => `<text:p text:style-name="${style}">${escapeXml(text).replace(/\*\*(.+?)\*\*/g, '<text:span text:style-name="Strong">$1</text:span>')}</text:p>`;
const table = (rows) => `<table:table table:name="T"><table:table-column table:number-columns-repeated="${rows[0].length}"/>${rows.map((cells) => `<table:table-row>${cells.map((cell) => `<table:table-cell office:value-type="string">${paragraph('Cell', cell)}</table:table-cell>`).join('')}</table:table-row>`).join('')}</table:table>`;
const note = (mark, text) => `<text:note text:note-class="footnote"><text:note-citation text:label="${mark}">${mark}</text:note-citation><text:note-body>${paragraph('Note', text)}</text:note-body></text:note>`;

function flatOdt({ body, header = '', width = '21cm', height = '29.7cm', size = 16, indent = true, columns = 1, font = SERIF }) {
  const first = indent ? `${size * 2}pt` : '0pt';
  const style = (name, points, bold, para) => `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties fo:margin-top="0pt" fo:margin-bottom="0pt" fo:line-height="150%" ${para}/><style:text-properties style:font-name="F" style:font-name-asian="F" fo:font-size="${points}pt" style:font-size-asian="${points}pt" ${bold ? 'fo:font-weight="bold" style:font-weight-asian="bold"' : ''}/></style:style>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="F" svg:font-family="'${font}'"/></office:font-face-decls>
<office:automatic-styles>
${style('Body', size, false, `fo:text-indent="${first}" fo:text-align="justify"`)}
${style('Flush', size, false, 'fo:text-align="start"')}
${style('Title1', size + 6, true, 'fo:text-align="center"')}
${style('Head', size, true, `fo:text-indent="${first}"`)}
${style('Right', size, false, 'fo:text-align="end"')}
${style('Cell', size, false, 'fo:text-align="start"')}
${style('Note', size - 5, false, '')}
${style('Foot', size - 3, false, 'fo:text-align="center"')}
<style:style style:name="Strong" style:family="text"><style:text-properties fo:font-weight="bold" style:font-weight-asian="bold"/></style:style>
<style:style style:name="Columns" style:family="section"><style:section-properties><style:columns fo:column-count="${columns}" fo:column-gap="1cm"/></style:section-properties></style:style>
<style:page-layout style:name="L"><style:page-layout-properties fo:page-width="${width}" fo:page-height="${height}" fo:margin="2.5cm"/><style:header-style/><style:footer-style><style:header-footer-properties fo:margin-top="0.6cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L">${header === '' ? '' : `<style:header>${paragraph('Foot', header)}</style:header>`}<style:footer><text:p text:style-name="Foot">— <text:page-number text:select-page="current">1</text:page-number> —</text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>${columns === 1 ? body : body.replace('<!--columns-->', '<text:section text:name="S" text:style-name="Columns">') + '</text:section>'}</office:text></office:body></office:document>`;
}

const PARAGRAPHS = [
  '当前正值秋冬交替，天干物燥，林区可燃物载量持续增加，农事用火、祭祀用火、野外施工用火交织叠加，森林防火形势十分严峻。为切实保护森林资源和人民群众生命财产安全，经县人民政府同意，现就有关事项通知如下。',
  '各乡镇要严格落实行政首长负责制，主要负责同志亲自研究部署，分管负责同志靠前指挥，把责任落实到山头地块、落实到人头户头，确保每一片林子都有人管、每一处火源都有人看，2024年森林火灾受害率控制在0.8‰以内。',
  '要在进山入林主要路口设置检查站，严禁携带火种进入林区；对特殊人群逐一落实监护人；对坟场墓地、旅游景区等重点部位实行死看死守。运用GIS platform和无人机开展巡护，做到空中有巡查、地面有值守、林缘有看护。',
  '严格执行二十四小时值班和领导带班制度，各级专业扑火队伍要集中驻防、靠前布防，做到有火不成灾、小火不过夜，一旦发生火情确保打早、打小、打了。发生火情后，必须在三十分钟内报告县森林防灭火指挥部办公室。',
  '财政部门要安排专项经费，保障扑火队伍装备更新和防火道路维护；气象部门要加密火险等级预报，及时发布高温大风预警信息；教育部门要组织中小学生开展防火知识进课堂活动，以一名学生带动一个家庭，形成群防群治的浓厚氛围。',
];
const SECTIONS = ['一、提高政治站位', '二、严格火源管理', '三、加强值班值守', '四、强化物资保障'];
const TITLE = '石门县人民政府办公室关于加强秋冬季森林防火工作的通知';
const NUMBER = '石政办发〔2024〕18号';
const notice = () => [
  paragraph('Title1', TITLE), paragraph('Flush', NUMBER), paragraph('Flush', '各乡镇人民政府，县直有关单位：'), paragraph('Body', PARAGRAPHS[0]),
  ...SECTIONS.flatMap((heading, at) => [paragraph('Head', heading), paragraph('Body', PARAGRAPHS[at + 1])]),
  paragraph('Right', '石门县人民政府办公室'), paragraph('Right', '2024年10月8日'),
].join('\n');

const SET = {
  notice: flatOdt({ body: notice(), header: '石门县人民政府办公室文件', height: '21cm' }),
  'small-type': flatOdt({ body: notice(), size: 10.5, width: '18.4cm', height: '15cm', font: 'Noto Sans CJK SC' }),
  'no-indent': flatOdt({ body: notice(), size: 12, indent: false, font: 'WenQuanYi Zen Hei' }),
  'two-columns': flatOdt({ columns: 2, size: 11, height: '15cm', body: `${paragraph('Title1', TITLE)}<!--columns-->${PARAGRAPHS.map((text, at) => (at === 0 ? '' : paragraph('Head', SECTIONS[at - 1])) + paragraph('Body', text)).join('')}` }),
  'table-and-note': flatOdt({
    size: 14,
    body: paragraph('Title1', '石门县2024年重点项目表') + paragraph('Body', PARAGRAPHS[0]).replace('现就有关事项', `现就有关事项${note('①', '依据县政府第二十一次常务会议纪要。')}`)
      + table([['序号', '项目名称', '责任单位', '投资'], ['1', '城区排水改造', '住建局', '1200万元'], ['2', '农村公路提升', '交通局', '860万元'], ['3', '中学扩建', '教体局', '3400万元']])
      + paragraph('Body', PARAGRAPHS[1]) + paragraph('Right', '石门县人民政府'),
  }),
};

const work = mkdtempSync(join(tmpdir(), 'pdf-fixtures-'));
for (const [name, odt] of Object.entries(SET)) {
  writeFileSync(join(work, `${name}.fodt`), odt);
}
const made = spawnSync('soffice', ['--headless', `-env:UserInstallation=file://${work}/profile`, '--convert-to', 'pdf', '--outdir', work, ...Object.keys(SET).map((name) => join(work, `${name}.fodt`))], { encoding: 'utf8' });
if (made.status !== 0) console.log(`LibreOffice did not run; the set pages are left as they were. ${made.stderr ?? ''}`);
else for (const name of Object.keys(SET)) renameSync(join(work, `${name}.pdf`), join(folder, `${name}.pdf`));
rmSync(work, { recursive: true, force: true });

/* Files written byte by byte. */

/** Puts objects, 1 the first, into a file with its table of places. */
function pdf(objects, trailer = '') {
  const parts = [Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  let at = parts[0].length;
  const places = objects.map((object, nth) => {
    const bytes = Buffer.concat([Buffer.from(`${nth + 1} 0 obj\n`), Buffer.isBuffer(object) ? object : Buffer.from(object, 'latin1'), Buffer.from('\nendobj\n')]);
    const place = at;
    parts.push(bytes);
    at += bytes.length;
    return place;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(table, 'latin1')]);
}

const stream = (content) => Buffer.concat([Buffer.from(`<< /Length ${content.length} >>\nstream\n`), Buffer.from(content, 'latin1'), Buffer.from('\nendstream')]);
const hex = (text) => `<${iconv.encode(text, 'gbk').toString('hex')}>`;
const GBK_FONT = ['<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /GBK-EUC-H /DescendantFonts [5 0 R] >>', '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor 6 0 R >>', '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>'];

/** Sets lines of 24 characters at 16 points; `lines` are `[left, text]`. */
const setText = (lines, from = 760) => `BT /F1 16 Tf ${lines.map(([left, text], at) => `1 0 0 1 ${left} ${from - at * 28} Tm ${hex(text)} Tj`).join('\n')} ET`;
const broken = (text, first = 2, width = 24) => {
  const lines = [[100 + first * 16, text.slice(0, width - first)]];
  for (let at = width - first; at < text.length; at += width) lines.push([100, text.slice(at, at + width)]);
  return lines;
};

/** Pages of one font in GBK-EUC-H that is not embedded. */
function gbkPages(pages, { extra = '', info = '' } = {}) {
  const kids = pages.map((_, at) => `${7 + at * 2} 0 R`).join(' ');
  return pdf([
    '<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`, info === '' ? 'null' : info, ...GBK_FONT,
    ...pages.flatMap((content, at) => [`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${extra} /Resources << /Font << /F1 4 0 R >> >> /Contents ${8 + at * 2} 0 R >>`, stream(content)]),
  ], info === '' ? '' : '/Info 3 0 R ');
}

// A sentence of the first page ends on the second.
const all = [[220, '石门县水利局工作简报'], ...broken(PARAGRAPHS[1].replace('2024', '今')), ...broken(PARAGRAPHS[3]), ...broken(PARAGRAPHS[4]), ...broken(PARAGRAPHS[0])];
const cut = 13;
const foot = (number) => `BT /F1 14 Tf 1 0 0 1 270 50 Tm ${hex(`－${number}－`)} Tj ET`;
const watermark = `BT /F1 60 Tf 0.7 0.7 -0.7 0.7 150 250 Tm ${hex('内部资料')} Tj ET`;
const files = {
  'gbk-euc-h': gbkPages([`${watermark} ${setText(all.slice(0, cut))} ${foot('１')}`, `${watermark} ${setText(all.slice(cut))} ${foot('２')}`], { info: "<< /Title <FEFF77F395E853BF6C3452295C40> /CreationDate (D:20240305093000+08'00') >>" }),
  scan: pdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> /Contents 4 0 R >>', stream('0.9 g 50 50 495 742 re f')]),
  'huge-count': pdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 2000000000 >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> /Contents 4 0 R >>', stream('')]),
  // A security handler of the standard kind whose keys are those of an unknown password.
  encrypted: pdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>', `<< /Filter /Standard /V 1 /R 2 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> /P -4 >>`], `/Encrypt 4 0 R /ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>] `),
  'not-a-pdf': Buffer.from('%PDF-1.4\nthis is a text that says it is a PDF\n'),
};
files['cut-off'] = files['gbk-euc-h'].subarray(0, 700);
for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, `${name}.pdf`), bytes);
console.log(`made ${Object.keys(files).length + (made.status === 0 ? Object.keys(SET).length : 0)} files in fixtures/formats/pdf`);
