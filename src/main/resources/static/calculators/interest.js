import { send } from './api.js';
import { day, el, list, table, yuan } from './dom.js';
import { owed } from './pictures.js';

const ROWS = {
  payments: [['date', '付款日期', 'date'], ['amount', '付款金额（元）', 'text']],
  suspensions: [['from', '起日', 'date'], ['to', '止日', 'date']],
};

export function fill(form) {
  form.querySelectorAll('[data-rows]').forEach(group =>
    group.querySelector('.add').addEventListener('click', () => add(group)));
}

function add(group) {
  const row = el('div', { class: 'row' },
    ...ROWS[group.dataset.rows].map(([key, label, type]) =>
      el('label', {}, label, el('input', { 'data-key': key, type, inputmode: type === 'text' ? 'decimal' : '' }))));
  const remove = el('button', { type: 'button', class: 'remove' }, '删除');
  remove.addEventListener('click', () => row.remove());
  row.append(remove);
  group.insertBefore(row, group.querySelector('.add'));
  row.querySelector('input').focus();
}

function rows(form, name) {
  return [...form.querySelectorAll(`[data-rows=${name}] .row`)].map(row =>
    Object.fromEntries([...row.querySelectorAll('input')].map(input => [input.dataset.key, plain(input.value)])));
}

function plain(text) {
  return text.replace(/[,，\s]/g, '');
}

export async function reckon(form) {
  const found = await send('delayed-interest', {
    principal: plain(form.principal.value),
    expiry: form.expiry.value,
    asOf: form.asOf.value,
    payments: rows(form, 'payments'),
    suspensions: rows(form, 'suspensions'),
  });
  return [
    el('p', { class: 'result' }, '加倍部分债务利息：', el('strong', {}, yuan(found.interest))),
    el('p', {}, `截至 ${day(form.asOf.value)}，未清偿本金 ${yuan(found.remainingPrincipal)}`),
    ...(found.segments.length ? [owed(found.segments), segments(found.segments)] : []),
    el('h3', {}, '说明'),
    list(['每段利息＝本金余额 × 0.000175 × 天数，各段合计后只舍入一次', '交房等非金钱义务不适用，应按迟延履行金处理', ...found.warnings]),
    el('p', { class: 'basis' }, `依据：${found.basis}`),
  ];
}

function segments(parts) {
  return table('分段计算', ['自', '至', '本金余额', '计息天数', '利息（元）'],
    parts.map(part => [part.from, part.to, yuan(part.base), part.suspended ? '不计' : String(part.days), part.amount]));
}
