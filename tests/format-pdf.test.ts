import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { dateOf } from '../src/formats/pdf/properties';
import type { FormatReading } from '../src/formats/reader';
import { sweepSource } from '../src/ledger/source-sweep';
import type { Extraction } from '../src/model/extraction';

const folder = resolve(__dirname, '..', 'fixtures', 'formats', 'pdf');
const GOOD = ['gbk-euc-h', 'notice', 'small-type', 'no-indent', 'two-columns', 'table-and-note'] as const;
const BAD = { scan: 'no-text', 'huge-count': 'no-text', encrypted: 'encrypted', 'not-a-pdf': 'damaged', 'cut-off': 'damaged' } as const;

/** Both streams: whatever the library has to say to a console would stand in a pipe of somebody. */
function read(names: readonly string[], env: Record<string, string> = {}): FormatReading[] {
  const files = names.map((name) => join(folder, `${name}.pdf`));
  const said = execFileSync(process.execPath, [join(__dirname, 'format-pdf-reading.mjs'), ...files], { encoding: 'utf8', env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
  return said.trim().split('\n').map((line) => JSON.parse(line) as FormatReading);
}

const PARAGRAPHS = [
  '当前正值秋冬交替，天干物燥，林区可燃物载量持续增加，农事用火、祭祀用火、野外施工用火交织叠加，森林防火形势十分严峻。为切实保护森林资源和人民群众生命财产安全，经县人民政府同意，现就有关事项通知如下。',
  '各乡镇要严格落实行政首长负责制，主要负责同志亲自研究部署，分管负责同志靠前指挥，把责任落实到山头地块、落实到人头户头，确保每一片林子都有人管、每一处火源都有人看，2024年森林火灾受害率控制在0.8‰以内。',
  '要在进山入林主要路口设置检查站，严禁携带火种进入林区；对特殊人群逐一落实监护人；对坟场墓地、旅游景区等重点部位实行死看死守。运用GIS platform和无人机开展巡护，做到空中有巡查、地面有值守、林缘有看护。',
  '严格执行二十四小时值班和领导带班制度，各级专业扑火队伍要集中驻防、靠前布防，做到有火不成灾、小火不过夜，一旦发生火情确保打早、打小、打了。发生火情后，必须在三十分钟内报告县森林防灭火指挥部办公室。',
  '财政部门要安排专项经费，保障扑火队伍装备更新和防火道路维护；气象部门要加密火险等级预报，及时发布高温大风预警信息；教育部门要组织中小学生开展防火知识进课堂活动，以一名学生带动一个家庭，形成群防群治的浓厚氛围。',
] as const;
const TITLE = '石门县人民政府办公室关于加强秋冬季森林防火工作的通知';
const HEADINGS = ['一、提高政治站位', '二、严格火源管理', '三、加强值班值守', '四、强化物资保障'];
const sections = HEADINGS.flatMap((heading, at) => [heading, PARAGRAPHS[at + 1] as string]);
const NOTICE = [TITLE, '石政办发〔2024〕18号', '各乡镇人民政府，县直有关单位：', PARAGRAPHS[0], ...sections, '石门县人民政府办公室', '2024年10月8日'];

describe.each([['built', existsSync(resolve(__dirname, '..', 'dist', 'formats', 'pdf', 'read.js'))]])('the reader, %s', (_built, isBuilt) => {
  const found = new Map<string, Extraction>();
  const linesOf = (name: string): string[] => {
    const { text, edits } = found.get(name) as Extraction;
    return sweepSource(text, edits, () => true).text.split('\n');
  };

  beforeAll(() => {
    expect(isBuilt).toBe(true);
    read(GOOD).forEach((reading, at) => {
      if (!reading.ok || !('extraction' in reading)) throw new Error(`${GOOD[at] as string}: ${JSON.stringify(reading)}`);
      found.set(GOOD[at] as string, reading.extraction);
    });
  });

  test.each(['notice', 'small-type', 'no-indent'])('%s: paragraphs are whole over lines and pages, heads and page numbers are gone', (name) => {
    expect(linesOf(name)).toEqual(NOTICE);
  });

  test('two columns are read one after the other, below their title', () => {
    expect(linesOf('two-columns')).toEqual([TITLE, PARAGRAPHS[0], ...sections]);
  });

  test('a font in GBK-EUC-H that is not in the file is read, and what lies aslant is not', () => {
    expect(linesOf('gbk-euc-h')).toEqual(['石门县水利局工作简报', PARAGRAPHS[1].replace('2024', '今'), PARAGRAPHS[3], PARAGRAPHS[4], PARAGRAPHS[0]]);
    expect(found.get('gbk-euc-h')?.properties).toEqual({ title: '石门县水利局', organisation: null, created: '2024-03-05T09:30:00+08:00' });
  });

  test('rows of cells are a table, and a footnote stands behind its paragraph', () => {
    const { style, text } = found.get('table-and-note') as Extraction;
    expect(style.tables.map(({ rows }) => rows.map((row) => row.map(({ source }) => (source === null ? null : text.slice(...source)))))).toEqual([
      [['序号', '项目名称', '责任单位', '投资'], ['1', '城区排水改造', '住建局', '1200万元'], ['2', '农村公路提升', '交通局', '860万元'], ['3', '中学扩建', '教体局', '3400万元']],
    ]);
    expect((style.notes ?? []).map((start) => text.slice(start, start + 4).replace(/\s/g, ''))).toEqual(['①依据'].map((words) => expect.stringContaining(words)));
  });

  test('bold lines are headings, lines at the right sign', () => {
    const { style, text } = found.get('notice') as Extraction;
    const lineAt = (start: number): string => text.slice(start).split('\n', 1)[0] as string;
    expect(style.headings.map(({ sourceStart }) => lineAt(sourceStart))).toEqual(expect.arrayContaining(HEADINGS));
    expect(style.aligned.filter(({ align }) => align === 'right').map(({ sourceStart }) => lineAt(sourceStart).replace(/ /g, ''))).toEqual(['石门县人民政府办公室', '2024年10月8日']);
  });

  test.each(GOOD.map((name) => [name]))('%s: the edits are sorted, disjoint and lie in the text', (name) => {
    const { text, edits } = found.get(name) as Extraction;
    let at = 0;
    for (const { rule, sourceStart, sourceEnd, to } of edits) {
      expect(sourceStart).toBeGreaterThanOrEqual(at);
      expect(sourceEnd).toBeGreaterThan(sourceStart);
      expect(rule === 'chars/hard-wrap' ? text.slice(sourceStart, sourceEnd) : to).toBe(rule === 'chars/hard-wrap' ? '\n' : '');
      at = sourceEnd;
    }
    expect(at).toBeLessThanOrEqual(text.length);
  });

  test('what cannot be read says why', () => {
    expect(read(Object.keys(BAD)).map((reading) => (reading.ok ? 'read' : reading.fault))).toEqual(Object.values(BAD));
    expect(read(['notice'], { MAX_BYTES: '300' })).toEqual([{ ok: false, fault: 'too-large', detail: expect.stringContaining('limit') }]);
    expect(read(['notice'], { WITHOUT_PDFJS: '1' })).toEqual([{ ok: false, fault: 'not-installed', detail: 'pdfjs-dist' }]);
  });
});

test.each([
  ["D:20230105093000+08'00'", '2023-01-05T09:30:00+08:00'],
  ['D:20230105093000Z', '2023-01-05T09:30:00Z'],
  ['D:20230105', '2023-01-05'],
  ['2023', '2023'],
  ['D:00000000', null],
  ['D:20231345', null],
  [undefined, null],
])('a date of a PDF, %s', (written, iso) => expect(dateOf(written)).toBe(iso));
