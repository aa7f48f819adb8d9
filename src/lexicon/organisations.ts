import { characterSet, isSpace } from './character-sets';
import { foldWidth } from './folded-text';

/** What the name of a public body ends in. */
const ENDINGS = [
  '人民政府办公厅', '人民政府办公室', '人民政府', '办公厅', '办公室', '委员会', '管委会', '街道办事处', '办事处', '政府办', '管理局', '监督局', '分局', '总局',
  '人大常委会', '常委会', '党组', '党委', '党支部', '政府', '厅', '局', '委', '部', '署', '院', '处', '科', '站', '所', '队', '支队', '总队', '大队', '中心', '协会', '联合会', '总工会', '工会', '公司', '集团', '学校', '大学', '学院', '医院', '银行', '法院', '检察院', '指挥部', '领导小组', '工作组', '政协', '县委', '市委', '省委', '区委', '妇联', '团委', '工商联',
  '合作社', '合作总社', '联合社', '档案馆', '图书馆', '博物馆', '文化馆', '气象台', '电视台', '广播电台', '报社', '幼儿园', '中学', '小学', '党校', '林场', '农场', '海关', '党总支', '居委会', '村委会', '商会', '学会', '理事会', '基金会', '研究会', '代表大会', '纪委监委', '网信办', '治市办', '治县办', '治区办', '巡察办', '政研室', '研究所', '研究院', '研究室', '督查室', '课题组', '调研组',
];

/** Short names of offices, which sign by themselves: 办 alone ends 马上办 and 一网通办 as well. */
const SHORT_ENDINGS = [
  '委办', '府办', '文明办', '创建办', '禁毒办', '扶贫办', '振兴办', '河长办', '林长办', '安委办', '食安办', '食药安办', '爱卫办', '双创办', '扫黑办', '编办', '招生办', '招办', '征兵办', '整改办', '处非办', '普法办', '综治办', '维稳办', '信访办', '防控办', '防汛办', '防火办', '人防办', '金融办', '台办', '侨办', '外办', '法制办', '双拥办', '清欠办', '治超办', '地志办', '史志办', '营商办', '考核办', '政数办',
  '安委会', '食安委', '编委会', '红十字会', '防指', '专班', '科协', '残联', '文联', '侨联', '社科联', '作协', '供销社', '公路段', '工务段', '巡察组', '巡视组', '督导组', '督察组', '检查组',
];

// Matches the end of words that look like the names of bodies and are none: 决策部署 服务大局 党员干部 落到实处 公共场所 法治政府
// Trap: 党委组织部, 某某市公安局 and 政务服务中心 are bodies.
const NO_NAME = /(?:[决策安重再]部署|^部署|[大全格布开新破立变战]局|[干全内外东西中南北局]部|[实好益深难长细暗明]处|[场住厕]所|网站|[学本专]科|[编评]委|[法数透阳智廉型能治字]政府|(?:围绕|紧扣|聚焦|突出|人民为)中心|社会|机会|大会|开学|住院|小组会)$/;

const NAME = `[\\u4e00-\\u9fa5A-Za-z×XxＸ＊*某○□（）()·、 \\u3000]{0,28}`;

// Matches a line that is nothing but the name of a public body, masked places included: XX经济和信息化局, **市工信局.
// Trap: 各级人民政府 as the addressee ends in a colon and is no name of an issuer.
const WHOLE_NAME = new RegExp(`^${NAME}(?:${[...ENDINGS, ...SHORT_ENDINGS].join('|')})$`);

// Matches the body in front of a title: 云溪县司法局2023年…, 临江市人民政府关于…, 云溪县司法局 关于…, 临江市人民政府令, 云溪县人民法院工作报告.
// Trap: 工信局局长2022年…述职报告 names a person's office, not an issuer; 司法局工作总结 is read, 局工作人员 is not.
const LEADING_NAME = new RegExp(`^((?:(?!关于)[\\u4e00-\\u9fa5A-Za-z×XxＸ＊*某○□]){0,28}?(?:${ENDINGS.filter((ending) => ending.length > 1 || '厅局委部署'.includes(ending)).join('|')}))(?:[ \\u3000]?(?=关于|(?:19|20|２０)[0-9０-９X×*]{2}|[二一][〇○零九][〇○零一二三四五六七八九]{2}|(?:工作报告|工作总结|公告|通告|令)(?:[（(](?:摘要|摘登|全文|节选)[）)])?$|部门[预决]算|法治政府建设|政府信息公开工作|行政(?:复议|处罚)决定书|任免(?:职)?名单|人事任免))`);

// Matches a person's name in front of a body: 张三  云溪县第一中学
// Trap: 县委 县政府 are two bodies.
const PERSON_FIRST = /^[\u4e00-\u9fa5]{1,2}[^委府局厅部办院会\s][ \t\u3000]+\S/;

// Matches what is done to a body, or with it: 傅晓东调研市水务局 · 某院首次设立联络站
// Trap: 调研组, 检查站, 指导中心 and 考察队 are bodies themselves.
const DONE = /(?:调研|检查|考察|指导|走访|慰问|视察|参观)(?![\u4e00-\u9fa5]{0,2}(?:[室组处科站队办局院所]|中心|委员会))|首次|设立|召开|举行|莅临|到访|会见/;

/** The last characters of such names, in full and short; 廳處會… are the same in traditional script. */
export const BODY_ENDS = characterSet(`${[...ENDINGS, ...SHORT_ENDINGS].map((ending) => ending.charAt(ending.length - 1)).join('')}廳處會團學場館隊臺關黨總聯辦協組園務`);

/** True when the text is the name of a public body and nothing else, in simplified or traditional script. */
export function isOrganisation(text: string): boolean {
  const { length } = text;
  if (length < 2 || length > 40 || BODY_ENDS[text.charCodeAt(length - 1)] !== 1 || ((isSpace(text.charCodeAt(2)) || isSpace(text.charCodeAt(3))) && PERSON_FIRST.test(text))) return false;
  const name = foldWidth(text);
  return WHOLE_NAME.test(name) && !NO_NAME.test(name) && !DONE.test(name);
}

// Matches the year a title may open with, before the body: 2024年某某局部门预算公开说明
const OPENING_YEAR = /^(?:19|20)[0-9]{2}年度?/;

/** The public body a title starts with, behind its year or not, or null. */
export function leadingOrganisation(title: string): string | null {
  const bare = title.replace(OPENING_YEAR, '');
  // Folded one for one: the name is as long as it is written.
  const folded = LEADING_NAME.exec(foldWidth(bare))?.[1];
  const name = folded === undefined ? null : bare.slice(0, folded.length);
  return name !== null && (NAMELESS.has(name) || SHORT_GOVERNMENT.test(title)) ? null : name;
}

// Matches 政府工作报告 behind the name of a place, where no body's name stands in full: 2024年澜江市政府工作报告（摘要）
// Trap: 平浪区人民政府工作报告 names the body.
const SHORT_GOVERNMENT = /(?<!人民)政府工作报告/;

/** 政府工作报告 is nobody's: a kind of body is no body. */
const NAMELESS = new Set(['政府', '镇政府', '乡政府', '县政府', '区政府', '市政府', '省政府', '人民政府', '法院', '人民法院', '检察院', '人民检察院', '办公室', '办公厅', '委员会', '常委会', '人大常委会', '管委会', '党委', '党组', '街道办事处', '办事处']);

// Matches what parts names: a blank of any width. Trap: most names have none, and a split asks at every character.
const BLANK = /[ \t\u00a0\u3000]/;

/** Names of bodies that sign together, one behind the other, joined by 、; a single name, and anything else, stays as it is. */
export function jointIssuers(names: string): string {
  if (!BLANK.test(names)) return names;
  const parts = names.split(/[ \t\u00a0\u3000]+/);
  return parts.length > 1 && parts.every((part) => part.length >= 3 && isOrganisation(part)) ? parts.join('、') : names;
}
