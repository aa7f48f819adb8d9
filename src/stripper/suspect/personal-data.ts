import type { Finding, Rule } from '../../model/rule';

// Matches eleven digits that can be a mobile number, also in groups:  13812345678   138 1234 5678   138-1234-5678
// Trap: longer numbers (orders, accounts), decimals and sums of 元 hold eleven digits too.
const MOBILE = /(?<![0-9A-Za-z.])1[3-9][0-9](?:([ -]?)[0-9]{4}\1[0-9]{4})(?![0-9A-Za-z]|\.[0-9]| ?[万亿]?元)/g;

// Matches eighteen characters that can be a resident's number; the check digit decides:  11010519491231002X
// Trap: 统一社会信用代码 has letters, order numbers fail the check.
const RESIDENT = /(?<![0-9A-Za-z])[1-9][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx](?![0-9A-Za-z])/g;

// Matches an account behind a word that names it:  微信号：abc_123   微信：zhang2020   V信 abc123
//                                                          ^^^^^^^        ^^^^^^^^^
// Trap: 微信公众号：某县发布 is an office's; 微信小程序 is none.
const WECHAT = /(?:微信号?|[VvＶ]信号?|薇信|加[Vv微薇])[ :：]{0,2}(?<account>[A-Za-z][A-Za-z0-9_-]{5,19})(?![A-Za-z0-9_-])/g;

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK = '10X98765432';

type Kind = 'mobile' | 'resident' | 'wechat';

export const personalData: Rule = {
  id: 'suspect/personal-data',
  phase: 'suspect',
  default: 'off',
  levels: ['off', 'report'],
  severity: 'warning',
  docs: {
    what: {
      en: 'Reports mobile numbers, 18-digit residents’ numbers with a right check digit and WeChat accounts. Nothing is removed.',
      zh: '提示手机号码、校验位正确的 18 位身份证号和微信号；不作删除。',
    },
    why: {
      en: 'Whoever publishes a corpus may have to mask them (GB 11643 defines the check digit). The rule is off unless asked for.',
      zh: '公开语料前可能需要遮蔽（校验位见 GB 11643）。默认关闭。',
    },
    examples: {
      match: ['联系人手机：13812345678。', '身份证号11010519491231002X已核实。', '咨询请加微信号：zhang_2020。'],
      ignore: ['服务热线12345，总投资13812345678.5元。', '订单号110105194912310021已受理。', '微信公众号：某县发布'],
    },
  },
  messages: {
    mobile: { en: 'A mobile number ({digits} digits), which may belong to a private person.', zh: '手机号码（{digits} 位），可能属于个人信息。', help: { en: 'If the person is private, mask it before you publish.', zh: '如属个人信息，公开前请遮蔽。' } },
    resident: { en: 'A resident’s identity number ({digits} characters), which the law protects.', zh: '身份证号（{digits} 位），受法律保护。', help: { en: 'Mask it before you publish.', zh: '公开前请遮蔽。' } },
    wechat: { en: 'A WeChat account ({digits} characters), which may belong to a private person.', zh: '微信号（{digits} 位），可能属于个人信息。', help: { en: 'If the person is private, mask it before you publish.', zh: '如属个人信息，公开前请遮蔽。' } },
  },
  *find({ text }): Iterable<Finding> {
    for (const { 0: number, index } of text.matchAll(RESIDENT)) if (hasRightCheck(number)) yield found('resident', index, number);
    for (const { 0: number, index } of text.matchAll(MOBILE)) yield found('mobile', index, number);
    for (const { 0: whole, index, groups } of text.matchAll(WECHAT)) {
      const account = groups?.['account'] as string;
      yield found('wechat', index + whole.length - account.length, account);
    }
  },
};

function found(kind: Kind, viewStart: number, value: string): Finding {
  return { viewStart, viewEnd: viewStart + value.length, message: kind, evidence: { kind, digits: value.replace(/[ -]/g, '').length } };
}

function hasRightCheck(number: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number.charAt(at)), 0);
  return CHECK.charAt(sum % 11) === number.charAt(17).toUpperCase();
}
