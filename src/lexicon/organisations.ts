/** What the name of a public body ends in. */
const ENDINGS = [
  '人民政府办公厅', '人民政府办公室', '人民政府', '办公厅', '办公室', '委员会', '管委会', '街道办事处', '办事处', '政府办', '管理局', '监督局', '分局', '总局',
  '人大常委会', '常委会', '党组', '党委', '党支部', '政府', '厅', '局', '委', '部', '署', '院', '处', '科', '站', '所', '队', '支队', '总队', '大队', '中心', '协会', '联合会', '总工会', '工会', '公司', '集团', '学校', '大学', '学院', '医院', '银行', '法院', '检察院', '指挥部', '领导小组', '工作组', '政协', '县委', '市委', '省委', '区委', '妇联', '团委', '工商联',
];

const NAME = `[\\u4e00-\\u9fa5A-Za-z×XxＸ＊*某○□（）()·、 \\u3000]{0,28}`;

// Matches a line that is nothing but the name of a public body, masked places included: XX经济和信息化局, **市工信局.
// Trap: 各级人民政府 as the addressee ends in a colon and is no name of an issuer.
const WHOLE_NAME = new RegExp(`^${NAME}(?:${ENDINGS.join('|')})$`);

// Matches the body in front of a title: 云溪县司法局2023年…, 临江市人民政府关于…, 云溪县司法局 关于….
// Trap: 工信局局长2022年…述职报告 names a person's office, not an issuer.
const LEADING_NAME = new RegExp(`^((?:(?!关于)[\\u4e00-\\u9fa5A-Za-z×XxＸ＊*某○□]){0,28}?(?:${ENDINGS.filter((ending) => ending.length > 1 || '厅局委部署'.includes(ending)).join('|')}))(?:[ \\u3000]?(?=关于|(?:19|20|２０)[0-9０-９X×*]{2}|[二一][〇○零九][〇○零一二三四五六七八九]{2}))`);

/** True when the text is the name of a public body and nothing else. */
export function isOrganisation(text: string): boolean {
  return text.length >= 2 && text.length <= 40 && WHOLE_NAME.test(text);
}

/** The public body a title starts with, or null. */
export function leadingOrganisation(title: string): string | null {
  return LEADING_NAME.exec(title)?.[1] ?? null;
}
