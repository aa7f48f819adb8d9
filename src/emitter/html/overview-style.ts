/** The look of the overview, on top of the theme. */
export const overviewStyle = `
header,main,section{padding:.6rem 1.2rem}header p{margin:.1rem 0}main{padding-top:0}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,24rem),1fr));gap:1rem}
figure{margin:0;background:var(--raised);border:1px solid var(--line);border-radius:8px;padding:.7rem .9rem;min-width:0}figcaption{font-weight:600;margin-bottom:.4rem}
svg{display:block;width:100%;height:auto}svg text{font-size:13px;fill:var(--text)}svg .track{fill:var(--line)}svg .value{fill:var(--bar)}
.tools{display:flex;flex-wrap:wrap;gap:.6rem;align-items:center;margin:.5rem 0}.tools input[type=search]{flex:1 1 14rem;min-width:0;max-width:30rem}
input[type=checkbox]{accent-color:var(--accent);width:1.05em;height:1.05em;vertical-align:-.15em}
.sorting{display:none;gap:.4rem;align-items:center}.sorting select{flex:0 1 auto;min-width:0}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid var(--line)}
th{background:var(--raised)}th button{border:0;background:none;padding:0;font-weight:600;text-align:left;white-space:nowrap}th[aria-sort=ascending] button::after{content:" ▲"}th[aria-sort=descending] button::after{content:" ▼"}
td.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}td.path{min-width:10rem}td.why{min-width:12rem;color:var(--warn-text)}
.groups li{margin:.2rem 0}
@media (max-width:640px){.sorting{display:flex;flex:1 1 100%}header,main,section{padding:.5rem .7rem}thead{display:none}tr{display:block;border-bottom:2px solid var(--line);padding:.4rem 0}td,td.number{display:block;border:0;padding:.05rem 0;text-align:left}td::before{content:attr(data-label) ": ";color:var(--soft)}td:empty{display:none}}
@media print{figure,tr{break-inside:avoid}.scroll{overflow:visible}th button{white-space:normal}.cards{display:block}figure{margin-bottom:.6rem}}
`;
