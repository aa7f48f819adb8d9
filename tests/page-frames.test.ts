import { describe, expect, test } from '@jest/globals';
import { clean, isReport, type Report } from '../src/index';

const PROSE = '各乡镇人民政府：根据上级部署，现就做好秋冬季森林防火工作通知如下，请认真组织实施。各地要压实责任，加强巡护，严管火源，发现火情立即报告。';
const MORE = '各单位要在九月底前完成隐患排查，建立台账，逐项整改。工作中遇到的问题，请及时向县防火办反映，电话常年有人值守。';

function read(title: string, body: string): Report {
  const record = clean(`<!DOCTYPE html><html><head><title>${title}</title></head><body>${body}</body></html>`, {}, { path: 'a.html' });
  if (!isReport(record)) throw new Error(record.error.message);
  return record;
}

describe('a page that asks to log in', () => {
  const form = '<form><input placeholder="用户名"><input type="password"><button>登录</button></form>';
  const terms = '<div class="agree"><p>用户须知</p><p>一、本平台为非涉密系统，严禁存储国家秘密。</p><p>二、账号密码应当妥善保管，定期修改。</p><p>三、连续输错五次，账号锁定三十分钟。</p><p>四、违反规定的，追究责任。</p></div>';
  const rules = (title: string, body: string): readonly string[] => read(title, body).diagnostics.map(({ rule }) => rule);

  test.each(['统一身份认证 - 协同办公平台', '用户登录_某市政务网', '登录'])('is no document, whatever its terms of use say: %s', (title) => {
    expect(rules(title, `<div class="login"><h2>协同办公平台</h2>${form}${terms}</div>`)).toContain('suspect/not-a-document');
  });

  test.each(['关于启用统一身份认证平台的通知', '登录系统使用须知', '用户须知'])('is one where its title is that of a paper: %s', (title) => {
    expect(rules(title, `<div class="login">${form}</div><h1>${title}</h1>${terms}`)).not.toContain('suspect/not-a-document');
  });
});

describe('a box in the middle of a text', () => {
  const page = (box: string): string[] => read('关于森林防火的通知', `<h1>关于森林防火的通知</h1><div class="main"><p>${PROSE}</p>${box}<p>${MORE}</p></div>`).text.split('\n');

  test.each(['<div class="wm">清风某县</div>', '<div id="watermark-2">某县发布</div>', '<div class="controls"><a>電郵</a><a>友善列印</a><a>分享</a></div>'])('goes where its name or its words say that it is the site’s: %s', (box) => {
    expect(page(box).filter((line) => line !== '关于森林防火的通知')).toEqual([PROSE, MORE]);
  });

  test.each(['<div class="wm">县防火办每月通报一次进展情况。</div>', '<div class="noprint"><p>县防火办每月通报一次进展情况。</p></div>', '<div class="p">清风某县</div>'])('stays: %s', (box) => {
    expect(page(box).filter((line) => line !== '关于森林防火的通知')).toHaveLength(3);
  });
});

test('a hint at the printer beside a text is none of it', () => {
  const page = `<table><tr><td>${[PROSE, MORE].map((line) => `<p>${line}</p>`).join('')}</td></tr><tr class="noprint"><td>提示：如打印不全，请在“页面设置”中调整页边距；表格超宽请选择横向打印。</td></tr></table>`;
  expect(read('关于森林防火的通知', page).text.split('\n')).toEqual([PROSE, MORE]);
});
