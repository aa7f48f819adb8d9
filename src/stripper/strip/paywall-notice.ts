import type { Finding, Rule } from '../../model/rule';
import { SIGN } from '../signs';
import { NOTICE } from '../withheld-notices';

/** What may stand around a notice on a line of its own: brackets, arrows, a price. */
// Matches the rest of such a line:  【】   >>   （¥5.00元）   积分高于 188 才可浏览   ,喜欢就下载吧 . Trap: a sentence of the document has a full stop and more words.
const AROUND = /^[-—=\s【】[\]()（）<>《》>»*※…·.,，!！。:：¥￥\d元积分]{0,20}(?:[,，;； ]?(?:继续阅读|请?先?(?:登录|注册|下载|购买|开通会员|充值)[^。\n]{0,16}|您?当前积分为? ?\d{0,6}|全部文档请下载后查看|喜欢就下载吧[^。\n]{0,16}|才可以?(?:浏览|查看))[!！。.…]{0,3}){0,3}[\s】\]）)>》!！。.…]{0,6}$/;
// Matches a count of characters left out that is set apart on both sides, wherever it stands:  ……此处隐藏1203个字……   （此处省略876字） . Trap: 文中此处省略300字不影响文意 is said by the document.
const LEFT_OUT = /^(?:[….]{1,6}[^….]*此处[^….]*[….]{1,6}|[（(【]此处[^）)】]*[）)】])$/;
const LONGEST_LINE = 80;

export const paywallNotice: Rule = {
  id: 'strip/paywall-notice',
  phase: 'strip',
  needs: SIGN.withheld,
  default: 'apply',
  levels: ['off', 'report', 'apply'],
  severity: 'info',
  docs: {
    what: {
      en: 'Removes the line that a site puts in place of text it holds back (内容已经隐藏，点击付费后查看). That text is missing is said by suspect/truncated.',
      zh: '删除网站用来代替隐藏正文的提示行（如“内容已经隐藏，点击付费后查看”）。正文缺失另由 suspect/truncated 报告。',
    },
    why: {
      en: 'The sentence is the site’s and not the document’s. Only a line that says nothing else is taken, and a count of characters left out between dots or brackets (……此处隐藏1203个字……); inside a paragraph others stay and are reported.',
      zh: '这句话是网站加的，不属于文件。只删单独成行的提示，以及前后有省略号或括号的“此处隐藏若干字”；夹在段落中的其他提示只报告，不删。',
    },
    examples: {
      match: ['二、主要做法\n内容已经隐藏，点击付费后查看\n三、下一步打算', '还剩16页未读，继续阅读', '三、要求\n-----点击展开全文（余下47%）-----\n四、其他', '本帖隐藏的内容需要回复才可以浏览', '二、抓教研。每两周集体备课一次。……此处隐藏1203个字……'],
      ignore: ['推出付费后查看服务，方便群众查询。', '网站提示“内容已经隐藏，点击付费后查看”，群众反映强烈。', '系统未读消息16条。', '此处隐藏着安全隐患，须立即整改。'],
    },
  },
  messages: {},
  *find({ text, lines }): Iterable<Finding> {
    for (const { 0: notice, index } of text.matchAll(NOTICE)) {
      const line = lines.lineAt(index);
      const start = lines.start(line);
      const end = lines.end(line);
      if (LEFT_OUT.test(notice)) {
        yield { viewStart: index, viewEnd: index + notice.length, to: '' };
        continue;
      }
      if (end - start > LONGEST_LINE || !AROUND.test(text.slice(start, index)) || !AROUND.test(text.slice(index + notice.length, end))) continue;
      yield line > 0 ? { viewStart: lines.end(line - 1), viewEnd: end, to: '' } : { viewStart: start, viewEnd: end, to: '' };
    }
  },
};
