/**
 * The most frequent characters that only traditional script has; four in five of those that occur.
 * 乾, 於, 昇, 著, 后, 里 are not here: they stand in simplified texts too (乾隆, names).
 */
export const FREQUENT_TRADITIONAL =
  '國業發進經實設產會濟動區強開務體資現爲為個農對項堅續們長點義關學結質機創規級場萬決穩總積來調極計繼優劃過領時這際統應構內與術辦權爭環護兩題導範億標黨衆眾營條擴問達態運戰礎臺灣協費轉嚴當貿電團種認員數廣線監係' +
  '價聯風勢綜鄉專執軍後斷確職須貫東試組變揮醫幹並間議緊較別徹識預則險園門財鬥還驗責顯鎮節習綠傳興審備網從處類適論難將書華報陳黃葉樣聽說話請讓見給錢車軌鐵';
