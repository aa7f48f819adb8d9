import { expect, test } from '@jest/globals';
import { clean, isReport } from '../src/clean';

function truncationsOf(text: string): { text: string; found: string[] } {
  const report = clean(text);
  if (!isReport(report)) throw new Error(report.error.message);
  return { text: report.text, found: report.diagnostics.filter(({ rule }) => rule === 'suspect/truncated').map(({ source }) => text.slice(...source)) };
}

const body = '全年为辖区居民建立健康档案1.8万份，开展义诊42场，随访慢病患者3600人次，签约服务覆盖重点人群。';

test('signs that the strip phase removes are reported all the same, in their place', () => {
  const read = truncationsOf(`乡镇卫生院工作总结\n${body}\n上一页 1 2 3 4 下一页`);
  expect(read).toEqual({ text: `乡镇卫生院工作总结\n${body}`, found: ['上一页 1 2 3 4 下一页'] });
  expect(truncationsOf(read.text).found).toEqual([]);
});

test('a notice is reported', () => {
  expect(truncationsOf(`${body}\n还剩12页未读，继续阅读`).found).toEqual(['还剩12页未读']);
});

test('a pager of one page is no sign', () => {
  expect(truncationsOf(`${body}\n上一页 1 下一页`).found).toEqual([]);
  expect(truncationsOf(`${body}\n共3页：上一页 1 2 3 下一页`).found).toHaveLength(1);
});
