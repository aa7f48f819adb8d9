import { characterSet } from '../../lexicon/character-sets';

/** In UTF-16 units; an address to many offices fills several lines. */
export const LONGEST_ADDRESS = 300;

// Matches an addressee or an audience at the end of whose line a colon or ！ stands.
// Trap: 主要做法如下： is no salutation; someone must be addressed.
const SALUTATION = /(?:各位|同志们|同志：|代表|委员|领导|朋友们|先生|女士|政府|委员会|部门|单位|机构|[局厅部办委院会所]|办公室|公司|企业|学校|村|镇|乡|街道|处|科室|机关|站|馆|中心|队|社|园|场|小组|党委|党组|支部|总支|负责人|同仁|职工|市民|居民|家长|同学|[员友]们|军区|部队|主席|主任|总理|委员长|[省市县区州局厅部院校]长|书记|院士|教授)[：:！!]$/;
const ADDRESS_START = /^(?:各|主[任席]、|市|县|区|省|州|盟|旗|国务院|中央|尊敬的|同志们|全体|有关|机关|镇|乡|街道|[\u4e00-\u9fa5]{2,12}(?:人民政府|委员会|常委会|厅|局)|[\u4e00-\u9fa5]{2,6}[省市县区州盟旗][、，])/;

// Matches whom 各, 尊敬的 and their like call, in words that label other things as well: 各中小学： · 各村（社区）： · 各股室： · 尊敬的业主： · 各位老师、同学们：
// Trap: 会议室： is a label, and 各地做法： heads a paragraph.
const CALLED = /^(?:各|尊敬的|亲爱的|全[省市县区州乡镇][各广]).{1,40}(?:学|室|联|组织|业主|朋友|来宾|嘉宾|[学师亲长]们|用户|客户|考生|网友|游客|患者|[村局校站社]（[^）]{1,8}）|[村局校站社]\([^)]{1,8}\))[：:！!]$/;
// Matches one person, and firms in a row: 张三同志： · 国网甲供电公司、中国电信甲分公司：
// Trap: 参会同志： is a label of minutes; a name has two to four characters, and these are none.
const NAMED = /^(?!参会|与会|出席|列席|在座|参加)[\u4e00-\u9fa5]{2,4}同志[：:！!]$|^[^，。；：]{4,40}公司(?:、[^，。；：、]{4,40}公司){1,8}[：:]$/;

/** A salutation ends in one of these; few other lines do. */
const SALUTATION_END = characterSet('：:！!');

export function isSalutation(content: string): boolean {
  if (SALUTATION_END[content.charCodeAt(content.length - 1)] !== 1) return false;
  if (content.length <= LONGEST_ADDRESS && (CALLED.test(content) || NAMED.test(content)) && !/[。；]/.test(content)) return true;
  if (!SALUTATION.test(content)) return false;
  return content.length <= 12 || (content.length <= LONGEST_ADDRESS && ADDRESS_START.test(content) && !/[。；]/.test(content));
}
