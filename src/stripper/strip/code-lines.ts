// Matches Chinese characters in a row that are no string of the code. Trap: comments and strings of scripts hold Chinese.
const SENTENCE = /[\u4e00-\u9fff，。；：、！？]/;
// Matches strings and comments of a script:  '相关政策'   "a"   /* 分享 */   // 统计
const STRINGS = /'[^'\n]{0,200}'|"[^"\n]{0,200}"|\/\*[^*\n]{0,200}\*\/|\/\/[^\n]{0,200}$/g;

/** Lines that are code from end to end, each with one trap. Read with strings and comments taken out. */
const CODE = [
  // Matches statements on what pages know:  $().share({ sites: [,] });   document.write();   window.location.href=;
  // Trap: $100 以上 and documents. are no such names.
  /^(?:\$|jQuery|document|window|console|location|wx|_hmt|layui|UE)(?:[.[(]).{0,400}$/,
  // Matches other calls and settings, with their semicolon:  ga();   share.init({});   page.total=12;
  // Trap: www.abc.gov.cn is an address, f(x) a formula; neither has a semicolon.
  /^\w{1,30}(?:\.\w{1,40}){0,6}\s?(?:\(.{0,300}\)|(?<=\.\w{1,40}\s?)=[^=].{0,300});$/,
  // Matches declarations, blocks and their ends:  var $ = jQuery;   function f(a){   if(x){   } else {   });   return false;
  /^(?:(?:var|let|const)\s[\w$,\s]{1,60}(?:=.{0,300})?;?|(?:async )?function\s?\w{0,40}\s?\(.{0,100}\)\s?\{.{0,200}|\(?function\s?\(.{0,100}\)\s?\{.{0,300}|(?:if|for|while|switch)\s?\(.{1,200}\)\s?\{.{0,200}|\}\s?(?:else\s?(?:if\s?\(.{1,100}\)\s?)?\{)?|[\])}]{1,4}[;,]?(?:\(.{0,80}\);?)?|return\s.{1,100};|try\s?\{|\}\s?catch\s?\(\w{0,20}\)\s?\{)$/,
  // The last declaration stands apart: with an optional semicolon inside the repeat a line would be parted in every way. Matches rules of a style sheet:  .xxgk_xgxx a{color:blue;}   img#imgConac { height: 55px; }   height: 55px;   @media print {…}
  /^(?:[.#@]?[A-Za-z*][\w\s.#:,>+~*()[\]=^$-]{0,120}\{\s{0,3}(?:[a-z-]{2,30}\s{0,3}:[^;{}]{1,120};\s{0,3}){0,20}(?:[a-z-]{2,30}\s{0,3}:[^;{}]{1,120})?\}){1,8}$/,
  /^(?:-?[a-z]+(?:-[a-z]+){0,4}\s{0,3}:\s{0,3}[#\w.%,()'"\s!/-]{1,80};\s{0,3}){1,12}$/,
  // Matches a hole of a template that was never filled, and one branch of it:  {{ pvCount }}   {% if x %}   <%=title%>   ${item.title}
  /^(?:\{\{.{1,80}\}\}|\{%.{1,80}%\}|<%.{1,80}%>|\$\{[^{}]{1,80}\})$/,
  // Matches half a tag, cut by a scraper:  <div   class="view TRS_UEDITOR trs_paper_default">   "></span>
  /^(?:<\/?[a-z][a-z0-9]{0,12}|(?:[a-z-]{2,20}=\s?){1,8}\s?>|"?\s?\/?>(?:<\/[a-z]{1,10}>){0,4})$/i,
];

const FEWEST_UNITS = 2;

export function isCode(line: string): boolean {
  if (line.length < FEWEST_UNITS) return line === '}';
  const bare = line.replace(STRINGS, '');
  // A line that is only a comment, or only a string, is nothing sure.
  if (bare.trim().length < FEWEST_UNITS) return /^\/\*.*\*\/$/.test(line);
  return !SENTENCE.test(bare) && CODE.some((pattern) => pattern.test(bare.trim()));
}

// Matches what opens a block of a style sheet and nothing else:  img#imgConac {   .a, .b{
const STYLE_HEAD = /^[.#@]?[A-Za-z*][\w\s.#:,>+~*()-]{0,120}\{$/;

export function opensStyle(line: string): boolean {
  return STYLE_HEAD.test(line);
}

export function closesStyle(line: string): boolean {
  return /^\}/.test(line) || /;\s?\}$/.test(line);
}
