import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { viewOf } from '../src/ledger/view';
import { defaultSettings } from '../src/model/settings';
import { runPhases, type Stripped } from '../src/stripper/phases';
import { partyD } from '../src/stripper/restore/party-d';
import { FIRM_LEFT, LEFT, OBJECT_OF } from '../src/stripper/restore/party-d-left';
import { HEADS, OF_LETTER, OF_PARTY, OF_PARTY_TOO, ORDINARY, RIGHT } from '../src/stripper/restore/party-d-right';
import { PHRASES } from '../src/stripper/restore/party-d-words';
import { rulesetOf } from '../src/stripper/ruleset';

const ruleset = rulesetOf([partyD], [partyD], defaultSettings);
const run = (text: string): Stripped => runPhases(text, ruleset);
const restored = (text: string): string => run(text).view.text;

describe('the document decides about weak words', () => {
  test('without a strong place nothing is restored, and the place is pointed out', () => {
    const { view, remarks } = run('本次会议讲清了D的意义。');
    expect(view.text).toBe('本次会议讲清了D的意义。');
    expect(remarks).toMatchObject([{ rule: 'restore/party-d', severity: 'info', evidence: { mode: 'none', strong: 0 } }]);
  });

  test('one strong place does not carry a weak one, which is pointed out', () => {
    const { view, remarks } = run('学习D史，讲清D的意义。');
    expect(view.text).toBe('学习党史，讲清D的意义。');
    expect(remarks.map(({ source }) => source)).toEqual([[2, 3], [7, 8]]);
  });

  test('two strong places do', () => {
    expect(restored('学习D史，过好主题D日活动，讲清D的意义。')).toBe('学习党史，过好主题党日活动，讲清党的意义。');
  });

  test('not where 党 is written out as well', () => {
    expect(restored('党支部学习D史，过好主题D日活动，讲清D的意义。')).toBe('党支部学习党史，过好主题党日活动，讲清D的意义。');
  });

  test('small letters need three strong places, or a compound of 党 in a line without other letters', () => {
    expect(restored('贯彻D的二十大精神，落实D中央部署，这是d的要求。')).toBe('贯彻党的二十大精神，落实党中央部署，这是d的要求。');
    expect(restored('贯彻D的二十大精神，落实D中央部署，d组织有力。')).toBe('贯彻党的二十大精神，落实党中央部署，党组织有力。');
    expect(restored('贯彻D的二十大精神，落实D中央部署，a、b与d组织同步。')).toBe('贯彻党的二十大精神，落实党中央部署，a、b与d组织同步。');
    expect(restored('贯彻D的二十大精神，落实D中央部署，加强D风廉政建设，d组织有力，dang员带头。')).toBe('贯彻党的二十大精神，落实党中央部署，加强党风廉政建设，党组织有力，党员带头。');
  });
});

describe('a document of a dozen sure places', () => {
  const many = '局D组书记讲D课，各D支部书记带头学D史。D员重温入D誓词，D费按月交纳，D旗挂正。D委研究D建，严明D纪，守D章，强D性，管D治D。\n';

  test.each(['D内说定，莫强迫。', '装病的要在D内作检讨。', '9条与昨日D刊重复。', '二是D内批评还顾情面。'])('settles what only leans elsewhere: %s', (line) => {
    expect(restored(line)).toBe(line);
    expect(restored(many + line)).toBe(restored(many) + line.replace('D', '党'));
  });

  test.each(['厂区D内道路硬化。', '箱子靠墙，D内放合同。', '本柜D内温度偏高。', 'D刊例价上调。', 'C内清空，D内批量入库。', 'D内', '图上D内说明另附，D内壁须打磨。'])('and leaves a letter: %s', (line) => {
    expect(restored(many + line)).toBe(restored(many) + line);
  });
});

describe('two D side by side', () => {
  test.each([
    ['修订《中国共产DD内监督条例》和《中国共产DD组工作条例》', '修订《中国共产党党内监督条例》和《中国共产党党组工作条例》'],
    ['全DD员要带头，英国工DD魁辞职', '全党党员要带头，英国工党党魁辞职'],
  ])('%s', (text, expected) => {
    expect(restored(text)).toBe(expected);
  });

  test.each(['滴滴DD员工入口', '采用DD级滤纸', '中国共产DDT残留', 'CDD内网'])('%s is left', (text) => {
    expect(restored(text)).toBe(text);
  });
});

describe('a D that is the name of a thing', () => {
  test.each([
    '展板讲述D日登陆的经过，居民围绕D日的天气提问。',
    '根据C的高程放样，以D的高程复核。',
    '将水样分为A、B、C、D四瓶，其中D的性质稳定，学习D的做法。',
    '请下载附件D的表格，按D的要求填写。',
  ])('%s is pointed out at most', (text) => {
    expect(restored(text)).toBe(text);
  });

  test.each([['坚持D的意见，落实D组织生活制度。', '坚持党的意见，落实党组织生活制度。'], ['以D的创新理论武装头脑。', '以党的创新理论武装头脑。']])('%s', (text, expected) => {
    expect(restored(text)).toBe(expected);
  });
});

describe('findings', () => {
  test('each D is an edit of its own, with the words that decided', () => {
    const { ledger, remarks } = run('遵守D章D规，落实管D治D责任。');
    expect(ledger.segments.filter(({ op }) => op === 'replace')).toHaveLength(4);
    expect(remarks).toHaveLength(4);
    expect(remarks[0]?.evidence).toMatchObject({ left: '遵守', right: '章D规，落实管D', strong: 4, mode: 'confident' });
    expect(remarks[1]?.evidence['words']).toContain('党章党规');
    expect(remarks[2]?.evidence).toMatchObject({ phrase: '管党治党', leftWord: '管', rightWord: '治党', intact: 0 });
  });

  test('a full-width Ｄ is restored and a quiet text yields nothing', () => {
    expect(restored('Ｄ的领导')).toBe('党的领导');
    expect([...partyD.find(viewOf('全面加强党的领导'), { script: 'auto', kind: 'text' })]).toEqual([]);
  });

  test('the examples of the rule hold', () => {
    for (const text of partyD.docs.examples.match) expect(restored(text)).not.toBe(text);
    for (const text of partyD.docs.examples.ignore) expect(restored(text)).toBe(text);
  });
});

describe('laws', () => {
  const piece = fc.constantFrom('D', 'Ｄ', 'd', 'dang', '党', '的', '组', '织', '员', '章', '规', '管', '治', '全', '二十大', '中央', 'A', 'B', 'C', '3', '、', '。', ' ', '\n', '.', '级', '建', '会', '学', '史');

  test('a second run changes nothing', () => {
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const once = restored(pieces.join(''));
      expect(restored(once)).toBe(once);
    }));
  });

  test('only D, Ｄ, d and dang are ever replaced, only by 党, and only the spaces beside them go', () => {
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      for (const { viewStart, viewEnd, to } of partyD.find(viewOf(text), { script: 'auto', kind: 'text' })) {
        expect(to === '' ? [' '] : ['D', 'Ｄ', 'd', 'dang']).toContain(text.slice(viewStart, viewEnd));
        expect([undefined, '党', '']).toContain(to);
      }
    }));
  });
});

const listed = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');

test('every phrase holds a place with words on both sides', () => {
  for (const phrase of listed(PHRASES)) expect(phrase).toMatch(/[^党]党[^党]/);
});

test('no word stands in two classes of a table, none twice', () => {
  const tables = [[OBJECT_OF, FIRM_LEFT, ...Object.values(LEFT)], [ORDINARY, ...Object.values(RIGHT)], [OF_PARTY, OF_PARTY_TOO, OF_LETTER], [HEADS], [PHRASES]];
  for (const table of tables) {
    const words = table.flatMap(listed);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  }
});
