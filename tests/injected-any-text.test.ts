import { describe, expect, test } from '@jest/globals';
import { officialProse } from '../src/stripper/suspect/injected-model';
import { searchInjected } from '../src/stripper/suspect/injected-search';

/** Texts that do not speak officially: notices, news, talk. */
const reported = (text: string): string[] => searchInjected(text, officialProse).map(({ viewStart, viewEnd }) => text.slice(viewStart, viewEnd));

const LIBRARY = (words: string): string => `县图书馆周末照常开门，读者凭证借书，每人限借五册，逾期${words}每天收滞纳金一角。少儿室周六上午讲绘本，名额三十人，请提前一天到服务台登记。`;

describe('names that end in a trade, in any text', () => {
  test.each(['鹏昊体育', '蓝枭电竞', '万锦棋牌', '彩瑞彩票'])('%s in the place of a word', (name) => {
    expect(reported(LIBRARY(name)).some((words) => name.includes(words) || words.includes(name))).toBe(true);
  });

  test.each(['全民体育', '福利彩票', '网络游戏', '腾讯体育'])('%s is ordinary', (name) => {
    expect(reported(LIBRARY(name))).toEqual([]);
  });

  test.each([
    '学校把操场分成三片，低年级跳绳，高年级打球，体育老师轮流看护，体育器材每周清点一次。',
    '孩子放学后只顾打游戏，家长把手机收走，游戏账号也注销了，游戏时间改成了读书。',
    '村里的棋牌室搬到文化院坝，老人下棋喝茶，不许赌钱，棋牌用具由村里添置。',
    '影视公司来古镇拍片，群众演员每天八十元，影视作品年底播出。',
    '彩票站代销点贴出告示，不向未成年人销售彩票，销售体育彩票的网点增加两处。',
  ])('%s', (text) => {
    expect(reported(text)).toEqual([]);
  });
});

describe('watermarks in texts that do not speak officially', () => {
  const WINDOW = (words: string): string =>
    `关于调整窗口办公时间的通知\n自七月一日起，社会保险窗口办公时间调整为上午八时至十二时、下午三时至六时，周末和法定节假日照常值班。\n参保人员可以通过电话预约，工作人员在两个工作日内${words}答复。资料不齐的，窗口一次性告知需要补充的材料，不得让群众反复跑路。\n老年人和行动不便的人员可由家属代办，窗口提供老花镜、轮椅和饮用水。联系电话见窗口公示栏。`;

  test.each(['咕噜咕噜喵', '橘猫打哈欠', '哈哈笑死我'])('%s in a notice', (words) => {
    expect(reported(WINDOW(words))).toEqual([words]);
  });

  test.each([
    LIBRARY(''),
    WINDOW(''),
    WINDOW('给予'),
    '“你咋才来？”老周把烟掐了，“喵喵叫了一早上，猫怕是饿了。”我说：“路上堵，买鱼去了。”',
    '自助机器人“小乖乖”上岗，读者问路、查书都可以找它，孩子们围着它喊个不停。',
  ])('%s', (text) => {
    expect(reported(text)).toEqual([]);
  });
});
