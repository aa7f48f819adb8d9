import { expect, test } from '@jest/globals';
import { clean, isReport } from '../src/clean';
import type { Settings } from '../src/model/settings';

const BODY = '<p>经D支部委员会研究，拟接收以下两名同志为中共预备D员，现予以公示。</p><p>公示期间，D员群众可以向县直机关D委反映情况。</p>';

function titleOf(title: string, body = BODY, settings: Partial<Settings> = {}): string | null {
  const report = clean(`<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1><div id="zoom">${body}</div></body></html>`, settings, { path: 'a.html' });
  if (!isReport(report)) throw new Error(report.error.message);
  return report.metadata.title;
}

test('a page’s title has the letters restored that stand for 党', () => {
  expect(titleOf('关于拟发展D员的公示')).toBe('关于拟发展党员的公示');
  expect(titleOf('云溪县召开2024年D风廉政建设工作会议')).toBe('云溪县召开2024年党风廉政建设工作会议');
});

test('and keeps those that do not', () => {
  const vitamin = '<p>维生素D缺乏会影响儿童骨骼发育，各接种门诊要做好宣传。</p><p>请各单位认真组织，按时完成。</p>';
  expect(titleOf('关于开展维生素D缺乏筛查的通知', vitamin)).toBe('关于开展维生素D缺乏筛查的通知');
  expect(titleOf('云溪县3D打印产业发展规划')).toBe('云溪县3D打印产业发展规划');
});

test('where the rule only reports, nothing changes', () => {
  expect(titleOf('关于拟发展D员的公示', BODY, { rules: { 'restore/party-d': 'report' } })).toBe('关于拟发展D员的公示');
});
