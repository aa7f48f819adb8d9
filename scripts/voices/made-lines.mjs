/*
 * Short lines of documents that a grammar makes: titles, signatures, names with offices, members of a group, contacts, headings, rows.
 * They are as many as pages have short lines, which nobody would write by hand.
 */
import { createRequire } from 'node:module';

const { areaList } = createRequire(import.meta.url)('@vant/area-data');
const words = (text) => text.split(/\s+/).filter((word) => word !== '');

const PLACES = [...Object.values(areaList.province_list), ...Object.values(areaList.city_list), ...Object.values(areaList.county_list)].filter((name) => !/直辖|其他/.test(name));
const ORGANS = words('人民政府 人民政府办公室 司法局 财政局 教育局 公安局 民政局 人力资源和社会保障局 自然资源局 生态环境局 住房和城乡建设局 交通运输局 水利局 农业农村局 商务局 文化和旅游局 卫生健康局 退役军人事务局 应急管理局 审计局 市场监督管理局 统计局 医疗保障局 信访局 林业局 发展和改革委员会 工业和信息化局 民族宗教事务局 城市管理局 行政审批局 乡村振兴局 档案局 税务局 气象局 总工会 团委 妇联 人民法院 人民检察院 人大常委会 政协办公室 纪委监委 组织部 宣传部 统战部 政法委 编办 机关事务管理中心 融媒体中心 供销合作社 残疾人联合会 红十字会 公共资源交易中心 疾病预防控制中心 第一中学 中医医院');
const TOPICS = words('法治政府建设 依法行政 优化营商环境 安全生产 防汛抗旱 森林防火 乡村振兴 政务公开 生态环境保护 信访工作 财政预算执行 食品安全 义务教育 养老服务 殡葬改革 农村饮水安全 城乡环境综合整治 行政执法监督 普法宣传 人民调解 招商引资 项目建设 党风廉政建设 意识形态工作 机关党建 绩效评价 政府采购 扫黑除恶 消防安全 疫情防控 退役军人安置 耕地保护 住房保障 公共法律服务 行政复议 规范性文件清理 数字政府建设 网站和新媒体管理 档案管理 保密工作 平安建设 精神文明创建 控辍保学 城市更新 河长制 林长制');
const GENRES = words('通知 报告 方案 意见 公告 通告 通报 函 请示 批复 办法 决定 工作要点 工作总结 工作计划 年度报告 情况说明 实施细则 应急预案 管理规定 汇报 自查报告 行动计划 责任清单');
const POSTS = words('县长 副县长 市长 副市长 区长 局长 副局长 主任 副主任 书记 副书记 部长 科长 股长 院长 检察长 主席 镇长 乡长 秘书长 政委 总工程师 一级调研员 二级主任科员 所长 支队长 校长 会长 处长');
const SURNAMES = '赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹喻水章云苏潘葛范彭鲁韦马苗方俞任袁柳史唐费廉薛雷贺倪汤罗毕安常于傅齐康伍余元卜顾孟黄穆萧尹姚邵汪毛狄米贝明计成戴宋庞熊纪舒屈项祝董梁杜阮蓝季贾江童颜郭林钟徐邱骆高夏蔡田胡凌霍万柯管卢莫房丁邓';
const GIVEN = '建国志强明华晓东丽娟海燕文杰永红国庆春梅伟军玉兰秀英立新少华德胜凤琴俊峰雪梅卫平子涵浩然思远振宇佳怡宏伟学军长江铁柱桂芳';
const TAILS = words('工作情况 主要做法 存在问题 下一步打算 工作目标 基本原则 组织领导 保障措施 重点任务 职责分工 总体要求 工作要求 实施步骤 主要成效 经验做法 努力方向 指导思想 时间安排 检查内容 考核评价 收入支出情况 资金使用情况 机构设置 人员构成 名词解释 典型案例 征求意见情况 会议议程 参会人员 适用范围 法律依据 受理条件 申请材料 收费标准');
const CELLS = words('是 否 √ × 合格 不合格 已完成 正在推进 长期坚持 无 — 已整改 待整改 县级 市级 全年 每月一次 随时 优秀 良好 符合要求 基本符合 二楼西侧 一楼大厅 夜间值班 双人值守 压力正常 通道畅通 标识清晰 台账齐全 记录完整 责任到人 定期检查 按时报送 灯具不亮 线路老化 设备完好 消防设施 应急照明 安全出口 用电安全 人员管理 检查结论 整改期限 责任人 备注 检查项目 检查内容 是否合格 单位名称 联系方式 完成时限 牵头单位 工作任务 具体措施');
const STREETS = '人民路 建设街 解放路 中山大道 文化路 新华街 迎宾大道 政府街 滨河路 朝阳路'.split(' ');
const RANKS = '一二三四五六七八九十';

/** @param draw numbers from 0 to 1. */
export function madeLines(count, draw) {
  const whole = (least, most) => least + Math.floor(draw() * (most - least + 1));
  const one = (list) => list[Math.floor(draw() * list.length)];
  const maybe = (share, text) => (draw() < share ? text() : '');
  const place = () => one(PLACES);
  const office = () => place() + one(ORGANS);
  const name = () => one(SURNAMES) + one(GIVEN) + maybe(0.6, () => one(GIVEN));
  const spaced = () => { const full = name(); return full.length === 2 && draw() < 0.6 ? `${full[0]} ${maybe(0.4, () => ' ')}${full[1]}` : full; };
  const year = () => whole(1995, 2026);
  const date = () => `${year()}年${whole(1, 12)}月${whole(1, 28)}日`;
  const phone = () => `0${whole(310, 999)}${maybe(0.7, () => '-')}${whole(2000000, 88999999)}`;
  const title = () => `${maybe(0.6, place)}${maybe(0.6, () => one(ORGANS))}${maybe(0.6, () => `${year()}年${maybe(0.4, () => '度')}`)}${maybe(0.4, () => '关于')}${maybe(0.3, () => one(['进一步加强', '开展', '做好', '印发', '推进', '规范']))}${one(TOPICS)}${maybe(0.5, () => '工作')}${maybe(0.5, () => '的')}${one(GENRES)}`;
  const kinds = [
    title, title, title,
    () => `${year()}年${maybe(0.5, place)}政府工作报告`,
    () => [...one(['政府工作报告', '工作总结', '述职报告', '会议纪要', '目录', '公告', '情况通报'])].join(one([' ', '  '])),
    () => `——${year()}年${whole(1, 12)}月${whole(1, 28)}日在${place()}第${one(RANKS)}届人民代表大会第${one(RANKS)}次会议上`,
    () => `${place()}${one(['市长', '县长', '区长', '代市长', '代县长'])} ${spaced()}`,
    () => `${one([place(), '市', '县', '省', '区', '各', '州'])}${one(['委', '人民政府', '政府', '委、市政府', '人大常委会', '直各单位', '纪委监委', '编委办', ...ORGANS])}${maybe(0.2, () => `、${one(ORGANS)}`)}:`,
    // A title or heading that was broken into lines.
    () => title().slice(0, whole(8, 18)),
    () => title().slice(whole(5, 12)),
    () => `${office()} ${office()}`,
    office, office,
    () => `${office()} ${date()}`,
    () => `(${date()})`,
    () => `${spaced()} ${office()}${one(POSTS)}`,
    () => `${spaced()}  ${one(ORGANS)}${one(POSTS)}`,
    () => `${one(['组长', '副组长', '成员', '主任', '召集人', '成 员', '组 长', '总召集人'])}:${spaced()} ${office()}${one(POSTS)}`,
    () => Array.from({ length: whole(3, 8) }, spaced).join(one([' ', '、', '  '])),
    () => Array.from({ length: whole(2, 6) }, () => one(ORGANS)).join(one(['、', ' ', ','])),
    () => `${one(['联系人', '联系电话', '咨询电话', '监督电话', '传真', '举报电话', '值班电话', '报名电话'])}:${maybe(0.4, () => `${name()} `)}${phone()}`,
    () => `${one(['联系地址', '地址', '报送地址', '通讯地址', '地点', '办公地点'])}:${place()}${one(STREETS)}${whole(1, 300)}号${maybe(0.4, () => `${whole(1, 20)}楼`)}${maybe(0.3, () => ` 邮编:${whole(100000, 859999)}`)}`,
    () => `${one(['时间', '会议时间', '报名时间', '公示期', '截止时间', '施行日期'])}:${date()}${maybe(0.4, () => `${one(['上午', '下午'])}${whole(8, 17)}:${one(['00', '30'])}`)}`,
    () => `${one(['主办单位', '承办单位', '协办单位', '责任单位', '牵头单位', '主送', '报送单位', '填报单位', '主管部门'])}:${maybe(0.5, place)}${one(ORGANS)}${maybe(0.4, () => `、${one(ORGANS)}`)}`,
    () => `${whole(1, 20)}.${one(TOPICS)}${one(TAILS)}`,
    () => `${one(TOPICS)}${one(TAILS)}`,
    () => one(TAILS),
    () => `${one(['让我们', '我们要', '各位代表,让我们', '同志们,', '全县上下要', '我们坚信,', '新的一年,我们将'])}${one(['更加紧密地团结起来', '以更加昂扬的姿态', '以只争朝夕的劲头', '同心同德、真抓实干', '锐意进取、扎实工作', '以优异成绩迎接新的挑战', '坚定信心、勇毅前行'])},${one(['奋力谱写', '为建设', '加快建设', '共同开创', '奋力开创', '书写'])}${one(['', place()])}${one(['高质量发展新篇章', '美好明天', '发展新篇章', '改革发展新局面', '更加出彩的时代答卷', '幸福家园而努力奋斗', '现代化新征程'])}${one(['!', '!', '。'])}`,
    () => `${one(['不足之处', '以上述职', '我的报告', '以上汇报', '我的发言', '我的述职'])},${one(['敬请批评指正', '请予审议', '请大家批评', '欢迎各位监督', '到此结束', '请领导和同志们提出宝贵意见'])}${one(['!', '。', ',谢谢大家!'])}`,
    () => Array.from({ length: whole(2, 5) }, () => (draw() < 0.3 ? `${one(TOPICS)}${one(TAILS)}` : one(CELLS))).join(one([' ', ' ', '  ', '\t'])),
    () => `${one(CELLS)}${one(CELLS)} ${one(CELLS)}`,
    () => `${one(['内设机构', '下属单位', '成员单位', '科室设置', '配合单位', '参会单位', '包联单位'])}:${Array.from({ length: whole(2, 5) }, () => one(ORGANS)).join(one([' | ', '|', ' / ', '、']))}`,
    () => `${whole(1, 20)}.${title()}`,
    () => `${one(TOPICS)} ${whole(1, 900)} ${maybe(0.5, () => `${whole(1, 99)}%`)}`,
    () => `${one(['单位', '计量单位', '项目', '序号', '类别', '指标', '备注', '姓名', '职务', '金额'])}${one([':', ' ', ''])}${maybe(0.5, () => one(['万元', '个', '件', '人', '%', '名称', '数量', '合计']))}`,
    () => `${one(['同志们', '各位代表', '各位委员', '各位领导、同志们', '各乡镇人民政府、街道办事处,县直各单位', '各科室、局属各单位', '省政府各部门', '市司法局'])}:`,
    () => one(['特此通知。', '特此报告。', '特此公告。', '特此函复。', '请认真贯彻执行。', '以上报告,请予审议。', '现予公布。', '妥否,请批示。', '谢谢大家!', '此页无正文', '(盖章)', '(公章)', '附表', '附注', '说明', '前言', '摘要', '引言', '结语', '目录', '名单']),
  ];
  return Array.from({ length: count }, () => one(kinds)().trimEnd());
}
