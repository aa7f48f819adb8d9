// Writes fixtures/formats/doc and fixtures/formats/rtf: texts of our own as Flat OpenDocument, converted by LibreOffice (`soffice`).
// The files are committed; run this only to change them. LibreOffice stamps its version into them, so bytes differ between versions.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NAMESPACES = ['office:office', 'style:style', 'text:text', 'table:table', 'draw:drawing', 'meta:meta', 'svg:svg-compatible', 'fo:xsl-fo-compatible']
  .map((pair) => pair.split(':'))
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ') + ' xmlns:dc="http://purl.org/dc/elements/1.1/"';

const paragraphStyle = (name, paragraph, text = '', more = '') =>
  `<style:style style:name="${name}" style:family="paragraph" ${more}><style:paragraph-properties ${paragraph}/><style:text-properties ${text}/></style:style>`;

const level = (number, format, suffix, prefix = '', more = '') =>
  `<text:list-level-style-number text:level="${number}" style:num-format="${format}" style:num-suffix="${suffix}" style:num-prefix="${prefix}" ${more}/>`;

const STYLES = `<office:styles>
  ${[1, 2, 3].map((depth) => `<style:style style:name="Heading_20_${depth}" style:display-name="Heading ${depth}" style:family="paragraph" style:default-outline-level="${depth}"><style:text-properties fo:font-weight="bold" style:font-weight-asian="bold" fo:font-size="${20 - depth * 2}pt"/></style:style>`).join('\n  ')}
  <style:style style:name="Title" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-size="22pt" style:font-size-asian="22pt"/></style:style>
  <text:outline-style style:name="Outline">${[1, 2, 3].map((depth) => `<text:outline-level-style text:level="${depth}" style:num-format=""/>`).join('')}</text:outline-style>
</office:styles>`;

const AUTOMATIC = (page) => `<office:automatic-styles>
  ${paragraphStyle('Bold', '', 'fo:font-weight="bold" style:font-weight-asian="bold"')}
  ${paragraphStyle('Right', 'fo:text-align="end"')}
  ${paragraphStyle('Centre', 'fo:text-align="center"', 'fo:font-size="22pt" style:font-size-asian="22pt"')}
  <style:style style:name="BoldText" style:family="text"><style:text-properties fo:font-weight="bold" style:font-weight-asian="bold"/></style:style>
  <style:style style:name="Hidden" style:family="text"><style:text-properties text:display="none"/></style:style>
  <style:style style:name="Frame" style:family="graphic"><style:graphic-properties style:wrap="none" style:vertical-pos="from-top" style:vertical-rel="paragraph" style:horizontal-pos="center" style:horizontal-rel="paragraph"/></style:style>
  <text:list-style style:name="Chinese">${level(1, '一, 二, 三, ...', '、')}${level(2, '一, 二, 三, ...', '）', '（')}${level(3, '1', '.')}</text:list-style>
  <text:list-style style:name="Decimal">${level(1, '1', '.')}${level(2, '1', '', '', 'text:display-levels="2"')}</text:list-style>
  <text:list-style style:name="Circled">${level(1, '①, ②, ③, ...', '')}</text:list-style>
  <text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="●"/></text:list-style>
  <style:page-layout style:name="Layout"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.5cm"/><style:header-style/><style:footer-style/></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Layout">${page}</style:master-page></office:master-styles>`;

const flat = (body, { page = '', meta = '' } = {}) => `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta>${meta}</office:meta>${STYLES}${AUTOMATIC(page)}<office:body><office:text>${body}</office:text></office:body></office:document>`;

const p = (text, style = 'Standard') => `<text:p text:style-name="${style}">${text}</text:p>`;
const h = (depth, text) => `<text:h text:style-name="Heading_20_${depth}" text:outline-level="${depth}">${text}</text:h>`;
const list = (style, items, more = '') => `<text:list text:style-name="${style}" ${more}>${items.map((item) => `<text:list-item>${item}</text:list-item>`).join('')}</text:list>`;
const note = (kind, mark, text) => `<text:note text:note-class="${kind}"><text:note-citation>${mark}</text:note-citation><text:note-body>${p(text)}</text:note-body></text:note>`;
const cell = (text, more = '') => `<table:table-cell ${more}>${[text].flat().map((one) => p(one)).join('')}</table:table-cell>`;
const covered = '<table:covered-table-cell/>';
const row = (...cells) => `<table:table-row>${cells.join('')}</table:table-row>`;
const table = (columns, ...rows) => `<table:table><table:table-column table:number-columns-repeated="${columns}"/>${rows.join('')}</table:table>`;

const PAGE = `<style:header>${p('平湖镇人民政府文件')}</style:header><style:footer>${p('— <text:page-number text:select-page="current">1</text:page-number> —')}</style:footer>`;

const FILES = {
  numbered: flat([
    p('云溪县2023年河湖管护工作总结', 'Centre'),
    p('2023年，全县河湖管护工作稳步推进，水质持续改善。现将有关情况总结如下。'),
    list('Chinese', [
      p('压实管护责任', 'Bold') + p('县、镇、村三级河长巡河八千余次，发现问题当场交办。') + list('Chinese', [
        p('健全组织体系。各镇均设立河长办公室，配备专职人员。'),
        p('完善巡查制度。每周一巡，每月一报。') + list('Chinese', [p('巡查记录逐条归档，查阅方便。'), p('问题清单逐项销号，闭环管理。')]),
      ]),
      p('整治突出问题', 'Bold') + p('拆除违建四十二处，清理垃圾三百吨。') + list('Chinese', [p('开展清四乱行动。全年排查整改问题九十五个。'), p('推进截污纳管。新建管网十二公里。')]),
      p('下一步打算', 'Bold') + p('继续抓好常态长效管护，巩固整治成果。'),
    ]),
    p('云溪县水利局', 'Right'),
    p('2024年1月15日', 'Right'),
  ].join(''), { page: PAGE, meta: '<dc:title>河湖管护工作总结</dc:title><meta:creation-date>2024-01-15T09:30:00</meta:creation-date>' }),
  styled: flat([
    p('平湖镇安全生产检查情况通报', 'Title'),
    h(1, '基本情况'), p('检查组分三路，对辖区企业开展了检查，共查出隐患二十六处。'),
    h(2, '检查范围'), p('包括工贸企业、加油站和学校食堂，覆盖全部重点单位。'),
    h(2, '检查方式'), p('采取查阅台账、现场查看的方式进行，全程留痕。'),
    h(1, '存在问题'),
    list('Decimal', [p('台账不全。部分企业培训记录缺失。') + list('Decimal', [p('缺少签字，补录不及时。'), p('缺少日期，无法追溯。')]), p('消防器材过期。个别单位未按期更换。')]),
    p('其他事项', 'Bold'),
    list('Circled', [p('及时整改到位。'), p('按时报送结果。')]), list('Bullets', [p('联系人见附件。')]),
    p('平湖镇人民政府', 'Right'), p('2024年6月3日', 'Right'),
  ].join('')),
  table: flat([
    p('望海区2023年财政收支情况表', 'Centre'), p('单位：万元', 'Right'),
    table(3,
      row(cell('项目', 'table:number-rows-spanned="2"'), cell('金额', 'table:number-columns-spanned="2"'), covered),
      row(covered, cell('预算数'), cell('决算数')),
      row(cell('税收收入'), cell('12000'), cell('12800')),
      row(cell(['非税', '收入']), cell(''), cell('3100'))),
    p('以上数据为快报数，最终以决算为准。'),
    table(1, row(cell('各镇人民政府要对照本表认真核对，发现差错及时报告。'))),
    p('表后说明：数据来源于区财政局，仅供参考。'),
  ].join('')),
  notes: flat([
    p('白石县图书馆开放公告', 'Centre'),
    p(`本馆自即日起恢复开放${note('footnote', '1', '开放时间为上午九时至下午五时。')}，欢迎读者到馆阅览${note('endnote', 'i', '未成年人须由监护人陪同入馆。')}。`),
    p(`<draw:frame draw:name="Box" text:anchor-type="paragraph" draw:style-name="Frame" svg:width="6cm" svg:height="2cm"><draw:text-box>${p('咨询台设在一楼大厅东侧')}</draw:text-box></draw:frame>读者入馆请出示身份证件，<text:span text:style-name="Hidden">此句不予公开，</text:span>并配合安全检查。`),
    p('查询电话见馆内公告栏，也可访问<text:a xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="http://example.cn/">本馆网站</text:a>查询。'),
    p('不自动<text:line-break/>换行的地址<text:tab/>在此。'),
  ].join(''), { page: PAGE }),
  changes: flat(`<text:tracked-changes>
    <text:changed-region text:id="gone"><text:deletion><office:change-info><dc:creator>甲</dc:creator><dc:date>2024-03-01T10:00:00</dc:date></office:change-info>${p('五个')}</text:deletion></text:changed-region>
    <text:changed-region text:id="new"><text:insertion><office:change-info><dc:creator>甲</dc:creator><dc:date>2024-03-01T10:00:00</dc:date></office:change-info></text:insertion></text:changed-region>
  </text:tracked-changes>${[
    p('关于调整公交线路的通知', 'Centre'),
    p('自下周一起，调整<text:change text:change-id="gone"/><text:change-start text:change-id="new"/>六条<text:change-end text:change-id="new"/>公交线路，请乘客留意站牌。'),
    p('特此通知，请互相转告。'),
  ].join('')}`),
};

const FILTERS = { doc: 'doc:MS Word 97', rtf: 'rtf:Rich Text Format' };

const folder = mkdtempSync(join(tmpdir(), 'doc-fixtures-'));
for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, `${name}.fodt`), text);
for (const [kind, filter] of Object.entries(FILTERS)) {
  const target = new URL(`../fixtures/formats/${kind}/`, import.meta.url).pathname;
  mkdirSync(target, { recursive: true });
  execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', filter, '--outdir', folder, ...Object.keys(FILES).map((name) => join(folder, `${name}.fodt`))], { stdio: 'inherit' });
  for (const name of Object.keys(FILES)) {
    execFileSync('cp', [join(folder, `${name}.${kind}`), join(target, `${name}.${kind}`)]);
  }
}
rmSync(folder, { recursive: true });
