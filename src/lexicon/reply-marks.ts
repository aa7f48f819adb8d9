// Matches how a reply to a proposal was settled and whether it may be shown, at its head:  A类   类别:B   (B1)   【C】   同意公开   不宜公开
// Trap: 依申请公开 and 主动公开 are columns of a page; A alone sets the size of its type.
export const REPLY_MARK = /^类[ \u3000]{0,4}别\s?[:：]\s?[A-D][12]?类?$|^[(（【]?[A-D][12]?类[)）】]?$|^[(（【][A-D][12]?[)）】]$|^[[［(（【]?(?:同意|不同意|可以|不宜|不予)(?:对外|全文|主动)?公开[\])）】］]?$/;
