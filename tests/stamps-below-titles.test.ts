import { describe, expect, test } from '@jest/globals';
import { clean } from '../src/clean';

/*
 * What a page sets between the title of a document and its text, over and under the lines that documents have there themselves.
 * Every stamp meets every head and every beginning: what stands around a stamp must not decide whether it goes.
 */

const TITLES = ['云溪县2023年国民经济和社会发展统计公报', '在全县经济工作会议上的讲话'];
const OWN: readonly (readonly string[])[] = [
  [],
  ['云农函〔2024〕8号'],
  ['（2024年1月18日）'],
  ['（2024年1月18日）', '李志强'],
  ['云溪县统计局', '（2024年1月18日）'],
  ['——在云溪县第十八届人民代表大会第三次会议上', '云溪县县长　李志强'],
  ['云溪县司法局党组书记、局长　陈国明'],
];
const BEGINNINGS: readonly (readonly string[])[] = [
  ['同志们：', '这次会议的任务是总结去年的工作，安排今年的任务。'],
  ['王建国委员：', '您提出的关于茶产业的建议收悉，现答复如下。'],
  ['一、总体要求', '坚持问题导向，统筹推进各项工作，确保取得实效。'],
  ['第一章　总则', '第一条　为了加强城市供水管理，保障供水安全，制定本办法。'],
  ['2023年，全县上下坚持稳中求进，经济运行总体平稳。'],
  ['各乡镇人民政府，县政府各部门：', '经县政府研究决定，现将有关事项通知如下。'],
];
const STAMPS = [
  '编辑：admin　　时间：2024-01-22 09:12　　阅读：1023',
  '作者：李文　日期：2024-01-22',
  '2024-01-22 09:12:33',
  '供稿：办公室  2024-01-22',
  '发表于：2024-01-22',
  '日期：2024-01-22',
  '浏览：128',
  '打印',
  '【字体：大 中 小】 打印',
  '来源：县农业农村局  发布时间：2024-01-22  点击数：33',
];
/** Above fields of the document only what no form has. */
const SURELY = STAMPS.filter((stamp) => /阅读|浏览|字体|点击|打印|:33$/.test(stamp));
const FIELDS = ['当事人：云溪县青禾粮油店', '住所：云溪县城关镇中山路6号', '2023年11月6日，本局执法人员到该店检查，发现货架上有过期的食用油。'];
const END = '各单位要切实加强组织领导，明确责任分工，确保各项任务落到实处。';

function read(lines: readonly string[]): string {
  const report = clean(lines.join('\n'), {});
  return 'text' in report ? report.text.replace(/[ \u3000]/g, '') : report.error.message;
}

const flat = (lines: readonly string[]): string => lines.join('\n').replace(/[ \u3000]/g, '');

describe.each(STAMPS)('%s', (stamp) => {
  test('goes, and nothing else does', () => {
    for (const title of TITLES) {
      for (const own of OWN) {
        for (const beginning of SURELY.includes(stamp) ? [...BEGINNINGS, FIELDS] : BEGINNINGS) {
          const wanted = flat([title, ...own, ...beginning, END]);
          expect(read([title, ...own, stamp, ...beginning, END])).toBe(wanted);
          expect(read([title, stamp, ...own, ...beginning, END])).toBe(wanted);
        }
      }
    }
  });
});

test.each([
  [['驻村工作日志', '日期：2024-01-22', '上午到三组走访了四户，下午在村部整理台账。']],
  [['云溪县防汛会议纪要', '时间：2024-01-22', '地点：县水利局三楼会议室', '会议研究了水库调度工作，议定了以下事项。']],
  [['云溪县安全生产检查表', '检查人：李文　日期：2024-01-22', '单位名称：云溪县供电所', '该所值班制度健全，消防器材完好。']],
])('the day of a paper stays: %j', (lines) => expect(read(lines)).toBe(flat(lines)));
