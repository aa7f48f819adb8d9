/** Characters of which given names are made. None of them begins a compound of 党 or a noun of a letter with another of them. */
export const GIVEN = `
  伟 芳 娜 秀 英 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 霞 平 刚 桂 兰 红 玉 华 国 志 海 林 峰 鹏 飞 龙 虎 俊 辉 宁 波 亮 云 雪 梅 莲 燕 翔 宇 浩 然 轩 鸣 晨 曦 晓 春 秋 冬 东 卫 兵 福 贵 财 宝 祥 瑞 锁 柱 栓 铁 钢 嘉 禾
  仁 智 恕 振 兴 永 安 康 健 邦 棠 怀 崇 雅 恒 广 德 玲 琴 凤 珍 莉 倩 婷 颖 洁 慧 蕾 薇 梦 欣 怡 佳 琪 雯 萍 昊 博 睿 泽 凯 旭 彬 斌 威 毅 坤 乾 松 柏 楠 栋 川 鑫 淼 焱 森 尧 舜 禹 彦 爱
`;

/** Ordinary words of two of them, which a person called by a letter may be said to have or do: 教师D平安到校. */
export const NO_NAMES = `
  爱国 爱军 爱兵 平安 安康 健康 安宁 宁静 安静 明亮 明晓 强国 强健 振兴 兴国 永恒 永康 敏慧 志强 国威 国安 国军 国宝 海军 海洋 海波 海峰 海涛 海林 海安 林海 森林 松柏 春秋 秋冬 春晓 明春 明秋 明晨 康健 宝贵 超然 超洋 超强 浩然 欣然 毅然 怡然 威然 安然 仁爱 仁慧 智慧 智勇 英勇 英明 明智 明慧 明珍 珍爱 珍宝 飞龙 飞翔 飞虎 云海 云飞 雪飞 雪莲 铁军 钢铁 军林 军国 军威 军志 亮明 宁国 安国 东海 海东 海春 洋洋 静静 亮亮 明明 刚强 刚毅 刚刚 红红 丽丽 飞飞 德国 英国 泽国
`;
