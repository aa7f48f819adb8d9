/** The most frequent characters of official reports: a reading behind one of them explains nothing. */
export const COMMON_CHARACTERS =
  '的和国业发展进建一大化经民工加人实中要力政全设产作新会济制改年地行生有动主是区高在强重社提开务增持我成推体革理不合各能资保法市等平现为好家步治个以方面农基企定了对度分项上入同施坚技城出续用们长深代到育点量义关科事学放结效文系服水质机本创' +
  '快规利公外更完五造部善级府心教场品活目性投管万三策决稳多得总积安升共来自调程极支计取继通优整划过领于时这际十统促村应群构期前内与就四术办解族收下位任向境立权争元局商环金件护两题导明范亿标党众特营都条防域落做扩问精意源必格省达益集路交把' +
  '态运口战信正障型海第础台之世流协打费干转严当界形物原努贸二融比抓着居电色团式种认些员数广线表监准小价求联风引道势及批健综消乡专执使军后断模确均职次须先贯反东并突百今果试组控变接神切院挥可医根真所固间去议供相紧较别才需彻率命识预央则险园' +
  '门子易思起财美案督研配六还培值验责速破显镇措节低充老清复也绿委律传兴审指备网从处住日类略查搞他适旅示想论难首情将由核报' +
  '税贫困倾粮食桥梁养评病余额校药房屋车船港岸河湖山林草田土石油煤矿钢铁材料输仓储邮话卫星飞空兵警察火灾害苗诊士师童幼残妇孩婚丧葬迁移户籍租售买卖款贷债券股票银币账测算绩奖惩罚扣退休伤亡故暴雨洪旱涝雪冰冻震泥沙污染废弃垃圾噪声烟尘耗碳氧氮磷硫酸碱盐糖茶酒菜蔬肉蛋奶鱼虾牛羊猪鸡鸭植播割耕犁灌溉渠坝库堤闸泵井隧站客货班航码头';

/** The first character of each initial in the pinyin order of the Unicode collation, and the letter it starts. */
export const FIRST_OF_INITIAL = '阿八嚓哒妸发旮哈讥咔垃妈拿噢妑七呥仨他屲夕丫帀';
export const INITIALS = 'abcdefghjklmnopqrstwxyz';

/** Characters with a second reading, behind the letter it starts with; the first one is known from the order. */
export const SECOND_READINGS: Readonly<Record<string, string>> = {
  c: '长長重',
  d: '提',
  g: '合',
  h: '行还還',
  j: '给給系校',
  k: '会會',
  l: '六绿綠',
  s: '率',
  t: '调調弹彈',
  x: '行校降见見省',
  y: '乐樂',
  z: '朝传傳藏曾',
};
