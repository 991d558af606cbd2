// Filters the table of announcements and unfolds the words under a row. Everything is in the page; nothing is fetched.
(() => {
  const STEP = 100;
  const table = document.getElementById('ankuendigungen');
  const rows = [...table.tBodies[0].rows];
  const form = document.getElementById('filter');
  const count = document.getElementById('anzahl');
  const reset = document.getElementById('alle');
  const more = document.getElementById('mehr');
  const names = ['text', 'jahr', 'land', 'netzwerk', 'thema', 'nur'];
  const texts = rows.map((row) => row.textContent.toLowerCase());
  let shown = STEP;
  let packed;

  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => {
    shown = STEP;
    history.replaceState(null, '', address());
    apply();
  });
  reset.addEventListener('click', () => {
    form.reset();
    history.replaceState(null, '', '#liste');
    shown = STEP;
    apply();
  });
  more.addEventListener('click', () => {
    shown += STEP;
    apply();
  });
  table.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (button) unfold(button);
  });
  window.addEventListener('hashchange', follow);
  follow();

  // A chart's bar is a link such as "#jahr=2021&land=DE-SH": it sets the filters and leads down to the rows.
  function follow() {
    const wanted = new URLSearchParams(location.hash.slice(1));
    if (location.hash.includes('=')) {
      for (const name of names) form.elements[name].value = wanted.get(name) ?? '';
      shown = STEP;
      apply();
      document.getElementById('liste').scrollIntoView();
    } else apply();
  }

  function address() {
    const set = names.filter((name) => form.elements[name].value !== '');
    return `#${new URLSearchParams(set.map((name) => [name, form.elements[name].value]))}`;
  }

  function apply() {
    const { text, jahr, land, netzwerk, thema, nur } = Object.fromEntries(names.map((name) => [name, form.elements[name].value]));
    const words = text.toLowerCase().split(/\s+/).filter(Boolean);
    const has = (list, id) => id === '' || list.split(' ').includes(encodeURIComponent(id));
    let found = 0;
    for (const [i, row] of rows.entries()) {
      const data = row.dataset;
      const fits =
        (jahr === '' || data.jahr === jahr) &&
        has(data.land, land) &&
        has(data.netzwerk, netzwerk) &&
        has(data.thema, thema) &&
        (nur === '' || (nur === 'veranstaltungen' ? 'v' in data : data.art === nur)) &&
        words.every((word) => texts[i].includes(word));
      if (fits) found++;
      row.hidden = !fits || found > shown;
      if (row.nextElementSibling?.classList.contains('words')) row.nextElementSibling.hidden = row.hidden;
    }
    count.value = found === rows.length ? `${german(found)} Ankündigungen` : `${german(found)} von ${german(rows.length)} Ankündigungen`;
    reset.hidden = names.every((name) => form.elements[name].value === '');
    more.hidden = found <= shown;
    more.textContent = `Weitere ${german(Math.min(STEP, found - shown))} zeigen`;
  }

  function german(number) {
    return number.toLocaleString('de-DE');
  }

  function unfold(button) {
    const row = button.closest('tr');
    const open = button.getAttribute('aria-expanded') !== 'true';
    button.setAttribute('aria-expanded', String(open));
    if (!open) row.nextElementSibling.remove();
    else row.after(words(rows.indexOf(row)));
  }

  // Texts only ever become text nodes: an announcement cannot bring markup in.
  function words(index) {
    packed ??= JSON.parse(document.getElementById('belege').textContent);
    const list = element('dl');
    for (const [label, value, quotations] of packed.rows[index]) {
      const cell = element('dd', element('span', value, 'value'));
      for (const [text, line, rule, confidence, note] of quotations) {
        const place = element('cite', ` Zeile ${line} · Regel ${packed.rules[rule]}`);
        const quote = element('blockquote', element('mark', text), place);
        if (confidence < 50 || note) quote.append(element('span', ` · ${confidence < 50 ? 'vermutet' : 'erschlossen'}${note ? `: ${note}` : ''}`, 'guess'));
        cell.append(quote);
      }
      list.append(element('dt', label), cell);
    }
    if (!list.firstChild) list.append(element('dt', 'Keine Werte'), element('dd', 'In dieser Quelle wurde nichts gefunden.'));
    const cell = element('td', list);
    cell.colSpan = 4;
    const row = element('tr', cell);
    row.className = 'words';
    return row;
  }

  function element(name, ...content) {
    const node = document.createElement(name);
    if (content.length === 2 && typeof content[0] === 'string' && typeof content[1] === 'string') node.className = content.pop();
    node.append(...content);
    return node;
  }
})();
