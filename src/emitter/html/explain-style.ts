/** The look of the page of `explain`, on top of the theme. */
export const explainStyle = `
.head,.reasons{padding:1rem 1.2rem}.head p{margin:.15rem 0}.path{font-size:.9rem}
.frame{display:grid;grid-template-columns:minmax(15rem,20rem) minmax(0,1fr);gap:1rem;padding:0 1.2rem}
.side{position:sticky;top:0;align-self:start;max-height:100vh;overflow:auto;padding:.5rem 0}
.box{background:var(--raised);border:1px solid var(--line);border-radius:8px;padding:.6rem .9rem;margin-bottom:.8rem}
.box summary{cursor:pointer}.box summary h2{display:inline;margin:0}
nav ol{list-style:none;margin:.4rem 0 0;padding:0;max-height:45vh;overflow:auto}
nav li{padding:.12rem 0;line-height:1.4}nav a{text-decoration:none}nav a:hover{text-decoration:underline}
.d0{font-weight:600}.d2{padding-left:1rem!important}.d3{padding-left:2rem!important}.d4,.d5,.d6{padding-left:3rem!important}
.tools{margin:.5rem 0;display:flex;flex-wrap:wrap;gap:.4rem}.tools input{flex:1 1 7rem;min-width:0}
ul.rules{list-style:none;margin:0;padding:0}ul.rules li{padding:.15rem 0;line-height:1.35}ul.rules label{cursor:pointer}.count{font-size:.85rem;display:block;margin-left:1.6rem;color:var(--soft)}
input[type=checkbox]{accent-color:var(--accent);width:1.05em;height:1.05em;vertical-align:-.15em;margin:0 .2em 0 0}
.bar{position:sticky;top:0;z-index:2;background:var(--ground);padding:.5rem 0;border-bottom:1px solid var(--line);display:flex;flex-wrap:wrap;gap:.5rem;align-items:center}
#help{margin-left:auto}#details{position:sticky;top:3.2rem;z-index:1;margin:.5rem 0;box-shadow:0 2px 8px #0003;max-height:40vh;overflow:auto}#details p{margin:.25rem 0}
.row{display:grid;grid-template-columns:3.4rem minmax(0,1fr) minmax(0,1fr);border-bottom:1px solid var(--line);scroll-margin-top:4rem}
.rows .row{content-visibility:auto;contain-intrinsic-size:auto 2.2rem}
.row>div,.row>h2{padding:.25rem .7rem;white-space:pre-wrap;min-height:1.9rem;margin:0}.row>div+div,.row>h2+h2{border-left:1px solid var(--line)}
.n{color:var(--soft);font-size:.8rem;padding:.35rem .4rem 0 0;text-align:right;user-select:none}
.e{color:inherit;text-decoration:none;border-radius:3px;scroll-margin:9rem 0 4rem}
.e del,.new{text-decoration:none;border-radius:3px;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.cut del{background:var(--cut);color:var(--cut-text);text-decoration:line-through}.replace del{background:var(--warn);color:var(--warn-text);text-decoration:line-through}
.skip del{background:var(--skip);color:var(--skip-text)}.new{background:var(--new);color:var(--new-text);text-decoration:underline}
.gap::before{content:"▾";color:var(--cut-text);font-style:normal;font-size:.75em;cursor:pointer}
.f{display:inline-block;min-width:1.2em;margin-left:.25em;text-align:center;border-radius:3px;text-decoration:none;font-weight:700;background:var(--warn);color:var(--warn-text)}.f.error{background:var(--cut);color:var(--cut-text)}.f.info{background:var(--skip);color:var(--skip-text)}
strong.error{color:var(--cut-text)}strong.warning{color:var(--warn-text)}
.here,.here del{outline:2px solid var(--accent);outline-offset:1px}
.at{background:var(--raised)}
body.changed .same{display:none}
.reasons article{border-top:1px solid var(--line);padding:.6rem 0;max-width:60rem}.reasons p{margin:.2rem 0}.reasons ul{padding-left:1.2rem;margin:.3rem 0}
dialog dl div{display:flex;gap:1rem;margin:.35rem 0}dialog dt{min-width:4.5rem}dialog dd{margin:0}
@media (max-width:900px){.frame{grid-template-columns:minmax(0,1fr);padding:0 .7rem}.side{position:static;max-height:none}nav ol{max-height:30vh}ul.rules{max-height:30vh;overflow:auto}.head,.reasons{padding:.8rem .7rem}}
@media (max-width:640px){.row{grid-template-columns:2.6rem minmax(0,1fr)}.row>.n{grid-row:1/3}.row>div+div,.row>h2+h2{border-left:0;grid-column:2;border-top:1px dashed var(--line);background:var(--raised)}#help{margin-left:0}kbd{display:none}.row.top{display:none}
.rows .s::before,.rows .c::before{display:block;font-size:.75rem;line-height:1.3;color:var(--soft);user-select:none}.rows .s::before{content:var(--source)}.rows .c::before{content:var(--clean)}#details{top:3.1rem;max-height:34vh}}
@media print{.here,.here del{outline:0}.at{background:none}.row{break-inside:avoid}.frame{display:block}.side{position:static;max-height:none}nav ol{max-height:none}.rows .row{content-visibility:visible}.cut del{background:none;color:#a00}.replace del{background:none;color:#740}.new{background:none;color:#050}}
`;
