// Matches names that programs fill in by themselves: Microsoft Corp., 微软用户, 微软中国, Lenovo, HP, User, 中国, P R C. Trap: 微软街道办事处.
const NOBODY = /^(?:microsoft(?: corp(?:oration|\.)?)?|微软(?:用户|中国|公司)?|user|users|home|office|lenovo|hp|dell|acer|asus|china|中国|p ?r ?c|organization|company|公司|单位|[a-z]*软件|windows|www\..+|https?:.+)$/i;

// Matches titles that programs fill in by themselves: 文档1, Document1, 无标题, 新建 Microsoft Word 文档, PowerPoint 演示文稿. Trap: 文档管理办法.
const UNTITLED = /^(?:文档 ?\d*|document ?\d*|无标题\S{0,3}|untitled|标题|title|新建 ?(?:microsoft )?(?:office )?word ?文档.*|microsoft word\b.*|powerpoint.*|未命名.*|doc\d*|temp|test)$/i;

/** The value of a property that somebody meant; null for what programs fill in. */
export function meaningful(value: string | null): string | null {
  const text = (value ?? '').trim();
  // A replacement character: decoded in a wrong code page.
  return text === '' || text.includes('\ufffd') || NOBODY.test(text) ? null : text;
}

export function meaningfulTitle(value: string | null): string | null {
  const text = meaningful(value);
  return text === null || UNTITLED.test(text) ? null : text;
}
