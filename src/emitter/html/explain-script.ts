/** What the page of `explain` does, in the browser's own words. No text of the document is ever read as HTML: nodes get `textContent`. */
export const explainScript = String.raw`'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const byId = (id) => document.getElementById(id);
  const say = (key, values) => data.words[key].replace(/\{(\w+)\}/g, (all, name) => (name in values ? values[name] : all));
  const boxes = [...document.querySelectorAll('#filter input[type=checkbox]')];
  const off = new Set();
  const all = [...document.querySelectorAll('.m')];
  const ruleOf = (mark) => (mark.dataset.e === undefined ? data.findings[mark.dataset.f][1] : data.edits[mark.dataset.e][1].at(-1));
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [sheet];
  let shown = all;
  let at = -1;
  let here = [];

  const position = () => {
    byId('position').textContent = at < 0 ? say('nonePosition', { of: shown.length }) : say('position', { at: at + 1, of: shown.length });
  };
  const refilter = () => {
    const current = shown[at];
    shown = off.size === 0 ? all : all.filter((mark) => !off.has(ruleOf(mark)));
    at = current === undefined ? -1 : shown.indexOf(current);
    sheet.replaceSync([...off].map((rule) => '.e.r' + rule + ',.e.r' + rule + ' del,.new.r' + rule + '{background:none;color:inherit;text-decoration:none}.gap.r' + rule + ',.f.r' + rule + '{display:none}').join(''));
    const changed = new Set();
    for (const mark of shown) changed.add(mark.closest('.row'));
    for (const row of document.querySelectorAll('.rows .row')) {
      const some = changed.has(row) || [...row.querySelectorAll('span.e')].some((piece) => !off.has(data.edits[piece.dataset.e][1].at(-1)));
      row.classList.toggle('same', !some);
    }
    if (at < 0) leave();
    position();
  };
  const leave = () => {
    for (const one of here) one.classList.remove('here');
    here = [];
    at = -1;
    byId('details').hidden = true;
  };
  const add = (to, tag, text) => {
    const made = document.createElement(tag);
    made.textContent = text;
    to.append(made);
    return made;
  };
  const linkTo = (to, rule) => {
    const link = add(to, 'a', data.rules[rule].id);
    link.href = '#r' + rule;
  };
  const labelled = (to, label, text) => {
    if (text === '') return;
    const line = add(to, 'p', '');
    add(line, 'strong', say(label, {}));
    line.append(' ' + text);
  };
  const findingIn = (to, number) => {
    const [severity, , message, evidence] = data.findings[number];
    const line = add(to, 'p', '');
    add(line, 'strong', say(severity, {})).className = severity;
    line.append(' ' + message);
    labelled(to, 'evidence', evidence);
  };
  const describe = (mark) => {
    const box = byId('details');
    box.replaceChildren();
    const head = add(box, 'p', '');
    if (mark.dataset.f !== undefined) {
      const finding = data.findings[mark.dataset.f];
      linkTo(head, finding[1]);
      head.append(' · ' + say('line', { line: finding[4] + ':' + finding[5] }));
      findingIn(box, mark.dataset.f);
      labelled(box, 'why', data.rules[finding[1]].why);
    } else {
      const [kind, by, units, line, column, findings] = data.edits[mark.dataset.e];
      add(head, 'strong', say(kind === 'skip' ? 'skipped' : kind, {}));
      head.append(' · ' + say('unitsOf', { units }) + ' · ' + say('line', { line: line + ':' + column }) + ' · ');
      by.forEach((rule, index) => { if (index > 0) head.append(' → '); linkTo(head, rule); });
      const rule = data.rules[by.at(-1)];
      labelled(box, 'what', rule.what);
      labelled(box, 'why', rule.why);
      for (const number of findings) findingIn(box, number);
    }
    box.hidden = false;
  };
  const go = (index, move) => {
    if (shown.length === 0) return;
    const target = (index + shown.length) % shown.length;
    leave();
    at = target;
    const mark = shown[at];
    here = mark.dataset.e === undefined ? [mark] : [...document.querySelectorAll('[data-e="' + mark.dataset.e + '"]')];
    for (const one of here) one.classList.add('here');
    describe(mark);
    if (move) {
      mark.focus({ preventScroll: true });
      mark.scrollIntoView({ block: 'center' });
    }
    position();
  };
  const step = (by) => {
    if (at >= 0) return go(at + by, true);
    // From where the reader is, not from the top.
    const top = shown.findIndex((mark) => mark.getBoundingClientRect().top >= 0);
    go(by > 0 ? Math.max(top, 0) : top - 1, true);
  };

  document.querySelector('.rows').addEventListener('click', (event) => {
    const mark = event.target.closest('[data-e],[data-f]');
    if (mark === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const index = shown.indexOf(mark.dataset.e === undefined ? mark : byId('e' + mark.dataset.e));
    if (index < 0) return;
    event.preventDefault();
    go(index, false);
  });
  for (const box of boxes) box.addEventListener('change', () => {
    if (box.checked) off.delete(Number(box.dataset.r));
    else off.add(Number(box.dataset.r));
    refilter();
  });
  const setAll = (checked) => {
    for (const box of boxes) {
      if (box.closest('li').hidden) continue;
      box.checked = checked;
      if (checked) off.delete(Number(box.dataset.r));
      else off.add(Number(box.dataset.r));
    }
    refilter();
  };
  byId('all').addEventListener('click', () => setAll(true));
  byId('none').addEventListener('click', () => setAll(false));
  byId('find').addEventListener('input', () => {
    const wanted = byId('find').value.trim().toLowerCase();
    for (const item of document.querySelectorAll('ul.rules li')) item.hidden = !item.dataset.rule.includes(wanted);
  });
  byId('next').addEventListener('click', () => step(1));
  byId('previous').addEventListener('click', () => step(-1));
  byId('changed').addEventListener('change', () => document.body.classList.toggle('changed', byId('changed').checked));
  byId('help').addEventListener('click', () => byId('keys').showModal());
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || byId('keys').open) return;
    const typing = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox';
    if (event.key === 'Escape') {
      if (typing) event.target.blur();
      leave();
      position();
    }
    if (typing) return;
    const act = {
      j: () => step(1),
      k: () => step(-1),
      '/': () => { byId('filter').firstElementChild.open = true; byId('find').focus(); },
      o: () => { const nav = byId('outline'); nav.firstElementChild.open = true; (nav.querySelector('a') || nav).focus(); },
      c: () => byId('changed').click(),
      '?': () => byId('keys').showModal(),
    }[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  if (data.open !== null) {
    const row = byId('w' + data.open);
    row.classList.add('at');
    row.scrollIntoView({ block: 'center' });
  }
})();
`;
