/** Makes an element; texts are always set as texts, never as markup. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => node.setAttribute(name, value));
  node.append(...children);
  return node;
}

export function table(caption, heads, rows) {
  return el('table', {},
    el('caption', {}, caption),
    el('thead', {}, el('tr', {}, ...heads.map(head => el('th', { scope: 'col' }, head)))),
    el('tbody', {}, ...rows.map(row => el('tr', {}, ...row.map(cell => el('td', {}, cell))))));
}

export function list(items) {
  return el('ol', {}, ...items.map(item => el('li', {}, item)));
}

/** 2024-10-08 → 2024年10月8日（周二） */
export function day(iso) {
  const [year, month, date] = iso.split('-').map(Number);
  const weekday = '日一二三四五六'[new Date(Date.UTC(year, month - 1, date)).getUTCDay()];
  return `${year}年${month}月${date}日（周${weekday}）`;
}

/** 53200.00 → 53,200.00 元 */
export function yuan(sum) {
  const [whole, cents] = sum.split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents ?? '00'} 元`;
}
