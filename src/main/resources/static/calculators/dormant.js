import { ask } from './api.js';
import { day, el, table } from './dom.js';

export function fill() {}

export async function reckon(form) {
  const found = await ask('dormant-checks', { ruling: form.ruling.value });
  return [
    el('p', { class: 'result' }, '十次查询，最后一次：', el('strong', {}, day(found.checks[found.checks.length - 1]))),
    table('终本后依职权查询', ['次', '日期'], found.checks.map((check, i) => [`第${i + 1}次`, day(check)])),
    el('p', { class: 'warning' }, '不因休息日顺延；五年后法律不再强制查询，但案件仍可恢复执行'),
    el('p', { class: 'basis' }, `依据：${found.basis}`),
  ];
}
