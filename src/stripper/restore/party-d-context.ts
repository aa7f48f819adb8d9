/**
 * Surroundings in which a D is a letter whatever the next word is: option lists, grades, groups of a draw, labels.
 * Each pattern reads the untouched text on one side of the D, never more than {@link CONTEXT} characters. Those for the left
 * side are sticky look-behinds: they are read backwards from the D, not searched for (see {@link endsIn}).
 */

/** Characters of text a pattern may look at on either side (option lists stand within this distance). */
export const CONTEXT = 80;

// Matches a D listed after another letter:  A、B、C、D   甲和C和D的   A级至D
//                                               ^^          ^^     ^^^
// Trap: 注册APP、D员登录 has a word before the mark, not one letter; 提升组织力，D员 goes on after a comma.
const LISTED_AFTER = /(?<=(?<![A-Za-z0-9])[A-CE-ZＡ-ＣＥ-Ｚ][\p{Script=Han}）)”]{0,2}(?:[、,～~—-]|[和与及至到或])[“‘（(]?)/uy;

// Matches another letter listed after D:  D、E两组   D和F   D至G
//                                          ^^
// Trap: D、团组织 goes on in Chinese; D、GDP goes on with an acronym.
const LISTED_BEFORE = /^[”’）)]?(?:[、,～~—-]|[和与及至到或])[“‘（(]?[A-CE-ZＡ-ＣＥ-Ｚ](?![A-Za-z])/;

// Matches a letter that stands alone:  A开展宣传 B加强培训 C完善制度 D组织学习
//                                        ^         ^         ^
// Trap: ABC and B2C are not letters that stand alone.
const LONE_B = /(?<![A-Za-z0-9Ａ-Ｚ])[BＢ](?![A-Za-z0-9Ａ-Ｚ])/;
const LONE_C = /(?<![A-Za-z0-9Ａ-Ｚ])[CＣ](?![A-Za-z0-9Ａ-Ｚ])/g;

// Matches a noun whose letter follows at once:  维生素D   附件D   选项D   第D章
//                                              ^^^
// Trap: 试点D组织, 代表D员 and 楼栋D支部 are 党; only nouns that 党 never follows stand here.
const LABEL = /(?<=(?:维生素|维他命|附件|附录|附表|附图|选项|答案|字母|型号|版本|等级|级别|大写|字头|血型|罩杯|试卷|变量|参数|第))/y;

// Matches a noun or a grading that makes the D of D的 a name:  患者D的思想   标段D的建设   信用评级为D的组织   答案选D的   末位为D的
//                                                           ^^           ^^             ^^^^^
// Trap: 学生D员 and 评为D员先锋岗 are 党, so this is asked before 的 only; 企业D的建设 is 党 too and 企业 is not listed.
const NAMED = /(?<=(?:方案|案例|样本|样品|材料|化合物|产物|物质|患者|病人|病例|受试者|嫌疑人|当事人|被告人|原告|乘客|学生|同学|用户|客户|类型|情形|情景|场景|因子|步骤|模块|标段|地块|出口|车位|泊位|展位|蛋白|抗体|图表|公司|代号|代码|模型|数据库|程序|算法|软件|产品|设备|仪器|装置|机型|车型|品种|品牌|基因|细胞|作者|译者|选手|球员|债务人|证人|[乙丙丁]方|点|选))/y;
const GRADED = /(?<=(?:等级|级别|评级|等次|档次|绩点|学分|评定|评价|评估|考核|考评|认定|判定|核定|鉴定|确定|结果|信用|类别|类型|编号|代号|代码|型号|标号|答案|选项|得分|成绩|划分|区域|(?<!坚)定|得|评|列|降|升|标记|标注|记|[首末尾]位|[首末尾]字母|尾号|尾数|前缀|后缀|开头|结尾)[^，。；：、\n]{0,4}(?:为|是|至|到|成|选|填)[“‘]?)/y;

// Matches a D group of a draw or a trial:  世界杯D组   小组赛D组   分在D组   对照D组      D组出线   D组患者   D组第一
//                                         ^          ^^^        ^^       ^^           ^^^^^^   ^^^^^^   ^^^^^^
// Trap: 实验小学D组 is a 党组; only words of sport, trials and sorting count, and never before 党组织, 党组会, 党组书记.
const GROUP_LEFT = /(?<=(?:杯|赛|[亚欧美非世]冠|联赛|[足篮排网羽台门]球|抽签|分在|分到|分入|分为|分成|编入|编为|列为|位列|同处|身处|所在的?|对照|(?:实验|试验)(?![室区站田中小基])|选手|球队|测试|患者|样本|死亡之组)[^，。；：\n]{0,4})/y;
const GROUP_RIGHT = /^组(?:第[一二三四](?!书记|责任|议题)|[^，。；：\n]{0,8}(?:知晓率|正确率|答对率|得分率)|[^，。；：\n]{0,4}(?:比赛|出线|球队|对手|小组赛|首轮|末轮|积分|晋级|选手|参赛|冠军|头名|患者|病人|病例|样本|小鼠|大鼠|动物|受试|给药|剂量|均值|平均|得分))/;
const PARTY_GROUP = /^组(?:织|会|书记|副书记|理论|中心组|主要负责|主体责任|扩大|班子|党|民主生活|巡察|纪检|（|\()/;

// Matches an option mark or a lettered group beside a D组:  A.   B．   (C)   C组
// Trap: U.S. has letters on both sides.
const OPTION = /(?<![A-Za-z0-9.])[A-C](?:[.．、:：)）]|组)(?![A-Za-z])/;

// Matches another lettered group, in a line before or behind too:  A组、B组
// Trap: D组书记 beside it is 党组书记 all the same (see PARTY_GROUP).
const GROUP = /(?:(?<![A-Za-z0-9])[A-CE-HＡ-ＣＥ-Ｈ] ?|[甲乙丙丁])组(?!织)/;

// Matches the beginning of a web or mail address, or of inline code:  http://a.cn/?q=党D组织   zzb@
//                                                                    ^^^^^^^          ^
const ADDRESS = /[a-z]:\/\/|www\.|@|`/i;
// Matches what ends an address. Trap: an address may hold Chinese characters.
const ADDRESS_END = /[\s，。；：、（）“”《》【】<>]/;

// Matches the start of the line, in front of a D that white space follows: an option or a table cell.
const OPENS_LINE = /(?:^|\n)[ \t\u00a0\u3000]*$/;

// Matches the mark behind the letter of an option:  D.建立台账   D）支持
// Trap: D、团组织 at the start of a line has no options above it.
const OPTION_MARK = /^[.．、:：)）]/;

// Matches a mark. Trap: the B and C of an option list are all followed by one, or none is.
const MARK = /[^\p{L}\p{N}\s]/u;

// Matches the end of a clause right behind the D:  评定为D。
//                                                         ^
// Trap: 一心为D、一心为公 has no grading before it.
const CLAUSE_END = /^(?:[，。；;,！）)”]|$)/;

// Matches any letter that could head a sibling of D.
const LETTER = /[A-CE-HＡ-ＣＥ-Ｈ]/;

/** True when the end of the text is what a sticky look-behind describes. */
export function endsIn(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = text.length;
  return pattern.test(text);
}

/** The one space a typesetter puts between Chinese and Latin text. */
function isSpace(character: string): boolean {
  return character === ' ' || character === '\u00a0' || character === '\u3000';
}

/** What the words of the slot said. */
interface Seen {
  /** The word behind the D that speaks for 党; a sibling of the D must stand before the same word. */
  readonly rightWord: string;
  /** A phrase that is known fits. */
  readonly known: boolean;
}

/**
 * True when the D between these two sides is a letter, not 党.
 */
export function isLetter(contextBefore: string, contextAfter: string, { rightWord, known }: Seen): boolean {
  const spaced = isSpace(contextAfter.charAt(0));
  if (spaced && OPENS_LINE.test(contextBefore)) return true;
  // Options stand on lines of their own; everything else that is listed stands in one line.
  const isOption = OPTION_MARK.test(contextAfter) && OPENS_LINE.test(contextBefore);
  const before = isOption ? contextBefore : contextBefore.slice(contextBefore.lastIndexOf('\n') + 1);
  const lineBreak = isOption ? -1 : contextAfter.indexOf('\n');
  const after = lineBreak < 0 ? contextAfter : contextAfter.slice(0, lineBreak);
  const left = isSpace(before.charAt(before.length - 1)) ? before.slice(0, -1) : before;
  const right = spaced ? after.slice(1) : after;
  const lettered = LETTER.test(left);
  return (
    endsIn(LISTED_AFTER, left) ||
    (lettered && endsInSequence(contextBefore, contextAfter)) ||
    LISTED_BEFORE.test(right) ||
    endsIn(LABEL, left) ||
    isEnclosed(left, right) ||
    (CLAUSE_END.test(right) && endsIn(GRADED, left)) ||
    inAddress(left) ||
    (right.startsWith('的') && (endsIn(NAMED, left) || endsIn(GRADED, left))) ||
    (right.startsWith('组') && !PARTY_GROUP.test(right) && (endsIn(GROUP_LEFT, left) || GROUP_RIGHT.test(right) || (!known && (OPTION.test(left) || GROUP.test(contextBefore) || GROUP.test(contextAfter))))) ||
    ((lettered || LETTER.test(right)) && hasSibling(left, right, rightWord))
  );
}

/** The answer in brackets or the letter in quotation marks:  （D）下列说法   “D”表示 */
function isEnclosed(left: string, right: string): boolean {
  return /[（(“"‘【［[]$/.test(left) && /^[）)”"’】］\]]/.test(right);
}

/** An inline option list: B, then C, each alone, before this D, and D set off from the text as C is. */
function endsInSequence(left: string, right: string): boolean {
  const third = Math.max(-1, ...Array.from(left.matchAll(LONE_C), ({ index }) => index));
  if (third < 0 || !LONE_B.test(left.slice(0, third))) return false;
  return left.charAt(third - 1) === left.charAt(left.length - 1) && MARK.test(left.charAt(third + 1)) === MARK.test(right.charAt(0));
}

/** Looks at the text since the last character that cannot belong to an address. */
function inAddress(left: string): boolean {
  if (!ADDRESS.test(left)) return false;
  let start = left.length;
  while (start > 0 && !ADDRESS_END.test(left.charAt(start - 1))) start--;
  return ADDRESS.test(left.slice(start));
}

/** Another letter before the same character: A组 beside D组, B支部 beside D支部. */
function hasSibling(left: string, right: string, rightWord: string): boolean {
  // Only Chinese characters may reach the pattern, so nothing in it needs escaping.
  const next = /^[\u4e00-\u9fff]{0,2}/.exec(rightWord)?.[0] || /^[\u4e00-\u9fff]?/.exec(right)?.[0];
  if (next === undefined || next === '' || next.startsWith('的')) return false;
  const sibling = new RegExp(`(?<![A-Za-z0-9])[A-CE-HＡ-ＣＥ-Ｈ] ?${next}`);
  return sibling.test(left) || sibling.test(right);
}
