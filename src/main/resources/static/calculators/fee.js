import { ask } from './api.js';
import { el, list, yuan } from './dom.js';

export function fill(form) {
  const show = () => form.querySelectorAll('[data-for]').forEach(part => {
    part.hidden = part.dataset.for !== form.fee.value;
  });
  form.fee.addEventListener('change', show);
  show();
}

export async function reckon(form) {
  const query = { amount: form.amount.value.replace(/[,，\s]/g, '') };
  if (form.fee.value === 'filing-fee') {
    Object.assign(query, { kind: form.kind.value, halved: form.halved.checked });
  }
  const found = await ask(form.fee.value, query);
  const sum = found.highest ? `${yuan(found.fee)} 至 ${yuan(found.highest)}，由本院在幅度内确定` : yuan(found.fee);
  return [
    el('p', { class: 'result' }, `${form.fee.selectedOptions[0].text}：`, el('strong', {}, sum)),
    ...(form.fee.value === 'enforcement-fee' ? [el('p', { class: 'warning' }, '受理时只是估算，按实际执行金额收取，分文未执行的不收')] : []),
    el('h3', {}, '计算过程'),
    list(found.steps),
    el('p', { class: 'basis' }, `依据：${found.basis}`),
  ];
}
