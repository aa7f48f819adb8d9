// What stands around documents on pages: labels, tails, footers. Words every portal uses; no site's own.
export const menu = [
  '首页', '走进本地', '新闻中心', '政务公开', '政务服务', '互动交流', '数据发布', '专题专栏', '领导之窗', '机构职能', '政策文件', '政策解读', '规范性文件', '财政预决算', '人事信息', '招考录用', '政府采购', '重大项目', '应急管理', '公告公示',
  '通知公告', '工作动态', '部门动态', '乡镇动态', '媒体聚焦', '图片新闻', '视频新闻', '热点回应', '在线访谈', '民意征集', '网上调查', '领导信箱', '咨询投诉', '依申请公开', '公开指南', '公开年报', '公开制度', '法定主动公开内容', '权责清单', '行政许可',
  '行政处罚', '双随机一公开', '建议提案', '审计公开', '统计公报', '国民经济', '规划计划', '乡村振兴', '生态环境', '义务教育', '医疗卫生', '社会救助', '养老服务', '公共文化', '食品药品', '安全生产', '税收管理', '国有土地征收', '保障性住房', '户籍管理',
  '便民查询', '办事指南', '个人办事', '法人办事', '一件事一次办', '跨省通办', '中介超市', '好差评', '投资指南', '旅游景点', '特色美食', '历史文化', '行政区划', '人口民族', '气候资源', '联系我们', '网站地图', '无障碍浏览', '长者模式', '繁體版',
];
export const newsMenu = ['首页', '要闻', '国内', '国际', '财经', '科技', '体育', '娱乐', '教育', '健康', '汽车', '房产', '旅游', '军事', '法治', '文化', '评论', '图片', '视频', '专题', '直播', '地方', '三农', '环保', '食品', '能源', '公益', '数码', '游戏', '时尚', '亲子', '历史', '读书', '美食', '彩票', '客户端'];
export const friends = ['中国政府网', '国家政务服务平台', '省人民政府', '市人民政府', '省发展改革委', '省教育厅', '省民政厅', '省财政厅', '省自然资源厅', '省生态环境厅', '省交通运输厅', '省水利厅', '省农业农村厅', '省卫生健康委', '省应急管理厅', '省审计厅', '省统计局', '市发展改革委', '市教育局', '市公安局', '市司法局', '市水务局'];
export const headlines = ['我县召开{topic}工作调度会', '{place}{topic}专项行动取得阶段性成果', '关于{topic}有关事项的公示', '{place}部署下半年{topic}工作', '图解：{topic}怎么办', '一图读懂{place}{topic}实施办法', '{topic}政策问答', '县领导调研{topic}工作', '关于开展{topic}满意度调查的公告', '{topic}典型案例（第{n}批）', '{place}公布{topic}咨询电话', '关于召开{topic}听证会的通知'];
export const widgets = ['扫一扫在手机打开当前页', '扫一扫，手机浏览', '微信扫一扫：分享', '用微信扫描二维码分享至好友和朋友圈', '扫描二维码分享到手机'];
export const sites = ['微信', '新浪微博', 'QQ空间', 'QQ好友', '朋友圈', '腾讯微博', '人人网', '复制链接'];
export const comments = ['这个事办得好，给点个赞。', '我们小区什么时候能轮到？', '说得好不如做得好，希望落到实处。', '支持！去年就盼着了。', '请问咨询电话是多少，打了几次都占线。', '前几天路过看到了，确实比原来宽敞多了，就是晚上灯有点暗。', '希望后面的管护也能跟上，别修好了没人管。', '楼上说得对。', '转发了。', '沙发', '老家的变化真大，过年回去看看。', '建议多听听老百姓的意见，别搞一刀切，各个村的情况不一样，有的山区根本用不上。'];
export const ads = ['限时特惠 点击领取', '上市公司直招 月薪过万', '这种茶喝一个月 肠胃通了', '二手车低价处理 先到先得', '装修报价一键查询', '广告', '查看更多 >'];
export const blurbs = ['本网站由县人民政府办公室主办，是面向社会公众提供政务信息与在线服务的综合平台，内容由各乡镇、各部门提供，未经许可不得用于商业目的。', '欢迎您关注我们的政务新媒体，及时了解最新政策、办事提醒与生活资讯，有意见建议可以通过领导信箱向我们反映。', '为了获得更好的浏览体验，建议您使用新版浏览器访问本站，分辨率不低于1366×768，如遇显示异常请清除缓存后重试。', '您访问的链接即将离开本网站，是否继续？'];
export const disclaimers = ['免责声明：本网转载其他媒体的稿件，目的在于传递更多信息，并不代表本网赞同其观点和对其真实性负责。如涉及作品内容、版权和其他问题，请在30日内与本网联系。', '版权声明：凡注明来源为本网的作品，版权均属于本网，未经授权不得转载、摘编或利用其他方式使用。', '以上内容由用户上传并发布，本平台仅提供信息存储服务。'];
export const tracking = ['hm', 'webdig', 'stat', 'push', 'analytics', 'pv'];
export const scriptLines = [
  'var {a} = document.getElementById("{b}"); if ({a}) { {a}.style.width = ({n} * window.innerWidth / 1366) + "px"; }',
  '$(function () { $(".{a} li").hover(function () { $(this).addClass("on").siblings().removeClass("on"); $(".{b}").eq($(this).index()).show().siblings().hide(); }); });',
  'function {a}(e, t) { for (var r = [], i = 0; i < e.length; i++) { if (e[i].{b} > t && e[i].type !== "{c}") { r.push({ id: e[i].id, val: e[i].{b} * {n} }); } } return r; }',
  'window.{a} = window.{a} || {}; window.{a}.{b} = { debug: false, appid: "{h}", timestamp: {t}, nonce: "{h}", list: ["onMenuShareTimeline", "onMenuShareAppMessage"] };',
  'var {a} = "<div class=\\"{b}\\"><span>" + data.{c} + "<\\/span><a href=\\"/site/{n}.html\\">详情<\\/a><\\/div>";',
  '$.ajax({ url: "/api/{a}/{h}", type: "get", dataType: "json", data: { siteId: "{n}", t: new Date().getTime() }, success: function (res) { if (res && res.code == 200) { $("#{b}").html(res.data.{c}); } } });',
  'new Swiper(".{a}", { autoplay: { delay: {n}00 }, loop: true, pagination: { el: ".{b}-pagination", clickable: true }, navigation: { nextEl: ".{c}-next", prevEl: ".{c}-prev" } });',
  '(function () { var {a} = document.createElement("script"); {a}.src = "/js/{b}.js?{h}"; var s = document.getElementsByTagName("script")[0]; s.parentNode.insertBefore({a}, s); })();',
  'if (/Android|webOS|iPhone|iPod|BlackBerry/i.test(navigator.userAgent) && location.href.indexOf("{a}") < 0) { location.replace(location.href.replace("/pc/", "/wap/")); }',
  'try { var {a} = JSON.parse(\'{"name":"{b}","items":[{"k":"{c}","v":{n}},{"k":"title","v":"栏目"}]}\'); } catch (e) { console.log(e); }',
];
export const names = ['nav', 'menu', 'top', 'sub', 'list', 'item', 'tab', 'pic', 'box', 'wrap', 'inner', 'slide', 'search', 'foot', 'logo', 'more', 'left', 'right', 'title', 'con', 'hd', 'bd', 'mod', 'bar', 'tool', 'share', 'qr', 'link', 'banner', 'side'];
