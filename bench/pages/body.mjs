// A document's blocks as mark-up, in the ways editors and content systems write it.

const SPAN = ['font-family: 仿宋_GB2312; font-size: 16pt; mso-bidi-font-family: 仿宋_GB2312', 'font-size:16.0pt;mso-ansi-font-size:16.0pt;font-family:仿宋_GB2312;mso-hansi-font-family:宋体;color:black', 'FONT-SIZE: 16pt; LINE-HEIGHT: 150%; FONT-FAMILY: 仿宋; mso-font-kerning: 0pt', 'font-family: 宋体; font-size: 16px; line-height: 2em; letter-spacing: 0.5px; background-color: rgb(255, 255, 255);'];
const GOV = 'margin-top: 0px; margin-bottom: 0px; text-indent: 2em; text-align: justify; font-family: 宋体;';
const WORD = 'text-indent:32.0pt;mso-char-indent-count:2.0;line-height:28.0pt;mso-line-height-rule:exactly';

/** Text as source: what must be escaped, and what some editors escape. */
export function escaped(text, { named = false, numeric = false } = {}) {
  const plain = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  if (named) return plain.replaceAll('“', '&ldquo;').replaceAll('”', '&rdquo;').replaceAll('—', '&mdash;').replaceAll('·', '&middot;');
  if (numeric) return plain.replaceAll('“', '&#8220;').replaceAll('”', '&#8221;').replaceAll('（', '&#xff08;').replaceAll('）', '&#xFF09;');
  return plain;
}

/** Word splits runs at every change of script; paste keeps the splits. */
function wordSpans(text, style, escape) {
  return text.split(/([0-9.%]+)/).filter(Boolean).map((run) => (/^[0-9.%]+$/.test(run) ? `<span lang="EN-US" style="${style}">${run}</span>` : `<span style="${style}">${escape(run)}</span>`)).join('');
}

function table(rows, { word, upper, escape, random }) {
  const [t, r, d] = upper ? ['TABLE', 'TR', 'TD'] : ['table', 'tr', 'td'];
  const cell = word
    ? (text) => `<td width="${random.whole(60, 180)}" valign="center" style="width: ${random.whole(50, 140)}pt; padding: 0pt 5.4pt; border: 1pt solid windowtext;"><p style="text-align:center"><span style="${SPAN[0]}">${escape(text)}</span></p></td>`
    : (text) => `<${d}>${escape(text)}</${d}>`;
  return `<${t} border="1" cellspacing="0" cellpadding="0"${word ? ' class="MsoTableGrid" style="border-collapse:collapse;border:none"' : ''}>\n${word ? '<tbody>' : ''}${rows.map((row) => `<${r}>${row.map(cell).join('')}</${r}>`).join('\n')}${word ? '</tbody>' : ''}</${t}>`;
}

const SKINS = {
  plain: { block: ({ html, align }) => `<p${align ? ` style="text-align:${align}"` : ''}>${align ? '' : '　　'}${html}</p>` },
  gov: { block: ({ html, align }) => `<p style="${align ? GOV.replace('justify', align) : GOV}">${html}${align === 'right' ? ' &nbsp; &nbsp; &nbsp; &nbsp;' : ''}</p>` },
  word: { word: true, block: ({ html, align }) => `<p class="MsoNormal"${align ? ` align="${align}"` : ''} style="${WORD}${align ? `;text-align:${align}` : ''}">${html}<o:p></o:p></p>` },
  div: { block: ({ html, align }) => `<div${align ? ` align="${align}"` : ''}>${align ? '' : '&nbsp; &nbsp; '}${html}</div>` },
  br: { block: ({ html, align }) => `${align === 'right' ? '　　　　　　　　　　　　　　　　' : '　　'}${html}<br>` },
  nbsp: { block: ({ html, align }) => `${align === 'right' ? '&nbsp;'.repeat(40) : '&nbsp;&nbsp;&nbsp;&nbsp;'}${html}<br /><br />` },
  font: { upper: true, block: ({ html, align }) => `<P align=${align ?? 'left'}><FONT face=宋体 size=3>${align ? '' : '&nbsp;&nbsp;&nbsp; '}${html}</FONT></P>` },
  open: { block: ({ html, align }) => `<p${align ? ` align=${align}` : ''}>　　${html}` },
  section: { block: ({ html, align }) => `<section style="margin: 0px 8px 16px; line-height: 1.75em; ${align ? `text-align: ${align};` : 'text-indent: 2em;'} box-sizing: border-box;"><section style="max-width: 100%; overflow-wrap: break-word !important;"><span style="font-size: 15px; letter-spacing: 1px; color: rgb(62, 62, 62);" leaf="">${html}</span></section></section>` },
};
export const skins = Object.keys(SKINS);

/** Blocks as mark-up. `between` gives what stands between two paragraphs (an image, an advertisement) or the empty string. */
export function markUp(random, blocks, skin, { between = () => '', entities = random.pick(['named', 'numeric', 'none', 'none']) } = {}) {
  const { block, word = false, upper = false } = SKINS[skin];
  const escape = (text) => escaped(text, { [entities]: true });
  const style = random.pick(SPAN);
  const inline = (text) => (word ? wordSpans(text, style, escape) : escape(text));
  const strong = (text) => (upper ? `<B>${inline(text)}</B>` : random.chance(0.5) ? `<strong>${inline(text)}</strong>` : `<span style="font-weight: bold;">${inline(text)}</span>`);
  const out = [];
  for (const { kind, lead, text, rows } of blocks) {
    if (rows) out.push(table(rows, { word, upper, escape, random }));
    else if (kind === 'title' || kind === 'number') out.push(block({ html: kind === 'title' ? strong(text) : inline(text), align: 'center' }));
    else if (kind === 'sign') out.push(block({ html: inline(text), align: 'right' }));
    else if (kind === 'bold' || kind === 'h1') out.push(block({ html: strong(text) }));
    else out.push(block({ html: (lead ? strong(lead) : '') + inline(text) }));
    const extra = between(kind);
    if (extra !== '') out.push(extra);
    if (random.chance(0.06)) out.push(skin === 'br' || skin === 'nbsp' ? '<br>' : upper ? '<P>&nbsp;</P>' : '<p><br></p>');
  }
  return out.join('\n');
}

export const image = (random) => `<p style="text-align: center;"><img src="/picture/${random.whole(0, 99)}/${random.whole(1000000, 9999999)}.jpg" data-ratio="0.66" width="600" border="0" alt=""></p>`;
