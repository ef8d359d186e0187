import { el } from './dom.js';

const SVG = 'http://www.w3.org/2000/svg';

function svg(tag, attributes, text) {
  const node = document.createElementNS(SVG, tag);
  Object.entries(attributes).forEach(([name, value]) => node.setAttribute(name, value));
  if (text) {
    node.textContent = text;
  }
  return node;
}

/** The months of a period: days off, make-up workdays, the day of the event, and the last day. */
export function months(days, from, due) {
  const byMonth = new Map();
  days.forEach(day => {
    const month = day.date.slice(0, 7);
    byMonth.set(month, [...(byMonth.get(month) ?? []), day]);
  });
  return el('div', { class: 'months' }, ...[...byMonth].map(([month, its]) => sheet(month, its, from, due)));
}

function sheet(month, days, from, due) {
  const [year, number] = month.split('-').map(Number);
  const blank = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7;
  const cells = [...Array(blank).fill(null), ...days];
  const rows = [];
  for (let i = 0; i < cells.length; i += 7) {
    rows.push(el('tr', {}, ...cells.slice(i, i + 7).map(day => (day ? cell(day, from, due) : el('td')))));
  }
  return el('table', { class: 'month' },
    el('caption', {}, `${year}年${number}月`),
    el('thead', {}, el('tr', {}, ...'一二三四五六日'.split('').map(name => el('th', { scope: 'col' }, name)))),
    el('tbody', {}, ...rows));
}

function cell(day, from, due) {
  const marks = [];
  if (day.off) marks.push('off');
  if (!day.off && day.remark) marks.push('worked');
  if (day.date === from) marks.push('from');
  if (day.date === due) marks.push('due');
  if (day.date > from && day.date < due) marks.push('within');
  const word = day.date === from ? '起' : day.date === due ? '止' : day.off && day.remark !== '周末' ? '休' : !day.off && day.remark ? '班' : '';
  return el('td', { class: marks.join(' '), title: day.remark },
    String(Number(day.date.slice(8))), el('small', {}, word));
}

/** What was owed over time, as steps; suspended spans are hatched by a lighter colour. */
export function owed(segments) {
  const width = 720;
  const height = 170;
  const floor = 130;
  const start = Date.parse(segments[0].from);
  const span = Math.max(1, Date.parse(segments[segments.length - 1].to) - start);
  const highest = Math.max(...segments.map(part => Number(part.base)), 1);
  const x = iso => 10 + ((Date.parse(iso) - start) / span) * (width - 20);
  const picture = svg('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', class: 'owed' });
  picture.append(svg('title', {}, '未清偿本金随时间的变化，数字见下表'));
  segments.filter(part => part.from !== part.to).forEach(part => {
    const top = floor - (Number(part.base) / highest) * 100;
    picture.append(svg('rect', {
      x: x(part.from), y: top, width: Math.max(1, x(part.to) - x(part.from)), height: floor - top,
      class: part.suspended ? 'suspended' : 'running',
    }));
    if (x(part.to) - x(part.from) > 70) {
      picture.append(svg('text', { x: (x(part.from) + x(part.to)) / 2, y: top - 6 }, part.suspended ? '不计息' : `${part.days}天`));
    }
  });
  picture.append(svg('line', { x1: 10, x2: width - 10, y1: floor, y2: floor }));
  picture.append(svg('text', { x: 10, y: floor + 22, class: 'start' }, segments[0].from));
  picture.append(svg('text', { x: width - 10, y: floor + 22, class: 'end' }, segments[segments.length - 1].to));
  return picture;
}
