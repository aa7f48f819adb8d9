/** Colours and type of every page; paper is light whatever the screen is. Text and its ground differ by 4.5 to 1 or more in both schemes (WCAG AA); a test computes it. */
export const theme = `
:root{color-scheme:light dark;--ground:#fff;--raised:#f5f6f8;--text:#1b1f24;--soft:#56606b;--line:#d5dae0;--link:#0b57b0;--accent:#0b57b0;--on-accent:#fff;
--cut:#fde3e1;--cut-text:#8c1610;--new:#d9f2df;--new-text:#0f5323;--skip:#eceef1;--skip-text:#56606b;--warn:#fff0c9;--warn-text:#6b4600;--bar:#3b78c4}
@media screen and (prefers-color-scheme:dark){:root{--ground:#14171b;--raised:#1d2127;--text:#e6e9ed;--soft:#a3adb9;--line:#39414b;--link:#8cc0ff;--accent:#8cc0ff;--on-accent:#10141a;
--cut:#4a1f1f;--cut-text:#ffb8b1;--new:#173d24;--new-text:#a7e8b8;--skip:#262b32;--skip-text:#a3adb9;--warn:#473608;--warn-text:#ffdf8f;--bar:#6ea5ea}}
*{box-sizing:border-box}
html{font:15px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif;background:var(--ground);color:var(--text);scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
body{margin:0;overflow-wrap:anywhere}
a{color:var(--link)}
h1{font-size:1.35rem;line-height:1.35;margin:0 0 .4rem}h2{font-size:1.05rem;margin:0 0 .5rem}h3{font-size:.95rem;margin:0}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:3px}
button,input,select{font:inherit;color:var(--text);background:var(--ground);border:1px solid var(--soft);border-radius:6px;padding:.25rem .6rem;max-width:100%}
input::placeholder{color:var(--soft);opacity:1}
button{cursor:pointer}button:hover{background:var(--raised)}button:disabled{color:var(--soft);background:none;border-color:var(--line);border-style:dashed;cursor:default}
kbd{font:.85em ui-monospace,Consolas,monospace;background:var(--raised);border:1px solid var(--line);border-radius:4px;padding:0 .35em}
.soft{color:var(--soft)}
.skip-link{position:absolute;left:-99em;background:var(--ground);padding:.4rem .8rem;z-index:9}.skip-link:focus{left:.5rem;top:.5rem}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
dialog{color:var(--text);background:var(--ground);border:1px solid var(--line);border-radius:10px;max-width:min(32rem,92vw);padding:1.2rem 1.4rem}
dialog::backdrop{background:#0007}
@media print{:root{color-scheme:light;--raised:#fff;--text:#000;--soft:#444;--link:#000}.no-print{display:none!important}}
`;
