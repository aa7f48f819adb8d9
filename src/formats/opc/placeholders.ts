/** What programs write where nobody filled anything in, lower case, blanks left out. */
export const NO_TITLE: ReadonlySet<string> = new Set([
  'word文档', 'microsoftword文档', 'microsoftword-文档1', '新建microsoftword文档', '新建doc文档', '新建docx文档', '文档', '文档1', 'document', 'document1', 'worddocument', '无标题', '无标题文档', '未命名', '标题', 'untitled', 'title',
  'microsoftexcel工作表', '新建microsoftexcel工作表', '新建xlsx工作表', '新建xls工作表', 'excel工作簿', '工作簿1', 'book1', 'sheet1', 'workbook', 'powerpoint演示文稿',
]);

/** Makers of systems and computers, and users of copies that bear a made-up name. */
export const NO_ORGANISATION: ReadonlySet<string> = new Set([
  '微软', '微软用户', '微软中国', '微软（中国）有限公司', '微软(中国)有限公司', '联想', '联想用户', '联想集团', '联想（北京）有限公司', '联想(北京)有限公司', '联想中国', '神州', '方正', '清华同方', '戴尔', '惠普', '华硕', '宏碁', '同方', '长城', '海尔',
  '番茄花园', '雨林木风', '深度技术', '深度', '系统之家', '电脑公司', '萝卜家园', '中国', '中华人民共和国', '用户', '个人', '家庭', '公司', '单位', '单位名称', '个人用户', '金山', '金山软件',
]);

/** When the empty files of well-known programs were made. Every file made from one carries it. */
export const TEMPLATE_TIMES: ReadonlySet<string> = new Set(['1996-12-17T01:32:42Z', '2006-09-13T11:21:00Z', '2006-09-13T11:21:51Z', '2006-09-16T00:00:00Z', '2013-12-23T23:15:00Z', '2015-06-05T18:17:20Z', '2015-06-05T18:19:34Z', '1601-01-01T00:00:00Z', '1970-01-01T00:00:00Z', '1980-01-01T00:00:00Z']);
