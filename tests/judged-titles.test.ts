import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { clean, isReport } from '../src/clean';
import { chosenTitle } from '../src/splitter/head/title/chosen-title';
import { shapeOf } from '../src/splitter/head/title/line-shape';
import { MOST_LINES, SLOTS, titleFeatures, type HeadLine, type HeadRole } from '../src/splitter/head/title/title-features';
import { judgeTitle, shippedTitles } from '../src/splitter/head/title/title-model';

const folder = join(__dirname, '../fixtures/titles');
const head = (...lines: readonly (readonly [HeadRole, string])[]): HeadLine[] => lines.map(([role, text]) => ({ role, text, headed: false }));
const BODY = '今年以来，我县认真贯彻上级部署，扎实推进各项工作，群众满意度不断提高，现将有关情况通报于后。';

function titleIn(text: string): string | null {
  const report = clean(text);
  if (!isReport(report)) throw new Error(report.error.message);
  return report.metadata.title;
}

describe('shapes of lines', () => {
  test.each([
    [undefined, 'none'], ['一、总体要求', 'mark'], ['各镇人民政府:', 'address'], ['(2023年1月5日在全县大会上)', 'bracket'], ['——在全县大会上的讲话', 'dash'], ['2023-04-05 10:11', 'day'],
    ['云政发〔2023〕5号', 'number'], ['云溪县人民政府', 'office'], ['云溪县2023年工作总结', 'named'], [BODY, 'prose'],
  ] as const)('%s: %s', (line, shape) => expect(shapeOf(line)).toBe(shape));
});

describe('features', () => {
  test('figures and blanks between characters say nothing', () => {
    const slots = (text: string): readonly number[] => titleFeatures(head(['title', text]))[0]?.grams ?? [];
    expect(slots('2023年工作总结')).toEqual(slots('1999年工作总结'));
    expect(slots('政 府 工 作 报 告')).toEqual(slots('政府工作报告'));
    expect(Math.max(...slots('政府工作报告'))).toBeLessThan(SLOTS);
  });

  test('an empty head has no title', () => {
    expect(judgeTitle([])).toEqual({ line: -1, surer: 0 });
    expect(chosenTitle([])).toBeNull();
  });
});

describe('what is chosen', () => {
  test('a headline below the name of a column', () => {
    expect(chosenTitle(head(['title', '党建动态'], ['body', '磐石岭镇把主题党日开到田间地头'], ['body', BODY]))).toBe(1);
  });

  test.each([
    ['what the rules took for the title', head(['title', '云溪县司法局2023年工作总结'], ['body', BODY])],
    ['a numbered heading', head(['body', BODY], ['body', '一、工作总结'], ['body', BODY])],
    ['a line under a list of contents', head(['title', '工作简报'], ['body', '本 期 要 目'], ['body', '磐石岭镇把主题党日开到田间地头'], ['body', BODY])],
    ['a line with a page number', head(['body', '目录'], ['body', '磐石岭镇年度工作总结……3'], ['body', BODY])],
    ['the name of a section below prose', head(['body', BODY], ['body', '存在的突出问题'], ['body', BODY])],
    ['lines of a paragraph that was broken by hand', head(['body', '为进一步加强和规范全县农村公路的养护工作，'], ['body', '经研究，现就养护工作的有关事项作出通知，'], ['body', '请各单位结合实际，认真抓好落实工作部署，'])],
    ['whom the text addresses', head(['body', '各镇人民政府，县直各单位：'], ['body', BODY])],
    ['who was there', head(['title', '全县春耕生产现场会召开'], ['body', '邹立本主持并讲话'], ['body', BODY])],
  ])('never %s', (_, lines) => expect(chosenTitle(lines)).toBeNull());
});

describe('in texts', () => {
  test('a title below what a page left is found', () => {
    expect(titleIn(`微信举报 网络举报 信访举报须知\n中共大汶沟镇委员会关于市委巡察整改进展情况的通报\n根据市委统一部署，市委第三巡察组对我镇开展了巡察。\n一、整改情况\n已完成整改21项。`)).toBe('中共大汶沟镇委员会关于市委巡察整改进展情况的通报');
  });

  test('a number between a bulletin and the title of its item stays a subtitle', () => {
    const report = clean(`检察工作简报\n\n2024年第8期\n（总第163期）\n\n临岳县人民检察院办公室编　　　2024年6月14日\n\n我院“检察护企”专项行动开局良好\n\n${BODY}\n\n◆突出“快”字，办案提速。${BODY}\n\n◆突出“深”字，监督见效。${BODY}`);
    if (!isReport(report)) throw new Error();
    expect(report.tree.map(({ type }) => type)).toEqual(['paragraph', 'subtitle', 'subtitle', 'subtitle', 'title', 'paragraph', 'list']);
    expect(report.metadata).toMatchObject({ title: '我院“检察护企”专项行动开局良好', date: '2024-06-14', issuer: '临岳县人民检察院办公室', genre: '简报' });
  });

  test('the page says the title of a page', () => {
    const page = `<html><head><title>苹果种植技术培训班开班</title></head><body><div class="article"><p>自动播放苹果园里办起培训班</p><p>${BODY}</p><p>${BODY}</p></div></body></html>`;
    expect(titleIn(page)).toBe('苹果种植技术培训班开班');
  });
});

describe('the heads that the weights are fitted on', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.tsv'));

  test('have one title at the most, and marks that are known', () => {
    for (const file of files) for (const block of readFileSync(join(folder, file), 'utf8').trim().split('\n\n')) {
      const rows = block.split('\n').map((row) => row.split('\t'));
      expect(rows.length).toBeLessThanOrEqual(MOST_LINES);
      expect(rows.filter(([marks]) => marks?.includes('T')).length).toBeLessThanOrEqual(1);
      for (const row of rows) {
        expect(row).toHaveLength(2);
        expect(row[0]).toMatch(/^T?H?[rmsap]?$/);
      }
    }
  });

  test('the weights have a slot for each feature', () => expect(shippedTitles().weights).toHaveLength(SLOTS));

  // Pinned: each writer's heads read with weights that the others' give.
  test('unread heads do not fall', () => {
    const { all } = JSON.parse(readFileSync(join(folder, 'held-out.json'), 'utf8')) as { readonly all: Readonly<Record<'heads' | 'byRules' | 'byModel' | 'lost', number>> };
    expect(all.heads).toBeGreaterThanOrEqual(1423);
    expect(all.byModel).toBeGreaterThanOrEqual(1281);
    expect(all.lost).toBeLessThanOrEqual(18);
  });
});
