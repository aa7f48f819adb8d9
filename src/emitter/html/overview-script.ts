/** The table of documents: filtered and sorted in memory, drawn a page at a time. Text goes into nodes as text only. */
export const overviewScript = String.raw`'use strict';
(() => {
  const { files, columns, words } = JSON.parse(document.getElementById('data').textContent);
  const byId = (id) => document.getElementById(id);
  const PAGE = 100;
  // One string to search in for each document, made once.
  const texts = files.map((file) => file.slice(0, columns.length).join('\n').toLowerCase());
  const collator = new Intl.Collator('zh');
  let order = files.map((_, index) => index);
  let sorted = { column: -1, down: false };
  let shown = order;
  let from = 0;

  const draw = () => {
    const rows = document.createDocumentFragment();
    for (const index of shown.slice(from, from + PAGE)) {
      const row = document.createElement('tr');
      columns.forEach(({ kind, label }, column) => {
        const value = files[index][column];
        const cell = document.createElement('td');
        cell.className = kind;
        cell.dataset.label = label;
        cell.textContent = value === null ? '' : String(value);
        row.append(cell);
      });
      rows.append(row);
    }
    byId('rows').replaceChildren(rows);
    const values = { from: shown.length === 0 ? 0 : from + 1, to: Math.min(from + PAGE, shown.length), of: shown.length };
    byId('shown').textContent = words.shown.replace(/\{(\w+)\}/g, (all, name) => values[name]);
    byId('previous').disabled = from === 0;
    byId('next').disabled = from + PAGE >= shown.length;
  };
  const filter = () => {
    const wanted = byId('find').value.trim().toLowerCase().split(/\s+/);
    const only = byId('only').checked;
    shown = order.filter((index) => (!only || files[index][columns.length] > 0) && wanted.every((word) => texts[index].includes(word)));
    from = 0;
    draw();
  };
  const sort = (column, down) => {
    sorted = { column, down };
    const sign = down ? -1 : 1;
    order = files.map((_, index) => index);
    // Without a column the order is that of the data: what needs an eye comes first.
    if (column >= 0) order.sort((a, b) => {
      const x = files[a][column];
      const y = files[b][column];
      // What is unknown comes last in both directions.
      if (x === null || y === null) return Number(x === null) - Number(y === null) || a - b;
      return sign * (typeof x === 'number' ? x - y : collator.compare(x, y)) || a - b;
    });
    document.querySelectorAll('th').forEach((head, at) => head.setAttribute('aria-sort', at !== column ? 'none' : down ? 'descending' : 'ascending'));
    byId('sort').value = String(column);
    byId('turn').disabled = column < 0;
    byId('turn').lastElementChild.textContent = column < 0 ? '' : down ? '▼' : '▲';
    filter();
  };
  const usually = (column) => column >= 0 && columns[column].kind === 'number';
  byId('find').addEventListener('input', filter);
  byId('only').addEventListener('change', filter);
  document.querySelectorAll('th button').forEach((button, column) => button.addEventListener('click', () => sort(column, sorted.column === column ? !sorted.down : usually(column))));
  byId('sort').addEventListener('change', () => sort(Number(byId('sort').value), usually(Number(byId('sort').value))));
  byId('turn').addEventListener('click', () => sort(sorted.column, !sorted.down));
  byId('previous').addEventListener('click', () => { from = Math.max(0, from - PAGE); draw(); });
  byId('next').addEventListener('click', () => { from += PAGE; draw(); });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    byId('find').focus();
  });
  draw();
})();
`;
