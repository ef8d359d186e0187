import { ask } from './api.js';
import { day, el, list } from './dom.js';
import { months } from './pictures.js';

const LONGEST_PICTURE = 400;

export async function fill(form) {
  const rules = await ask('periods', {});
  rules.forEach((rule, i) => form.rule.append(
    el('option', { value: i }, `${rule.label}（${Math.abs(rule.length)}${unit(form, rule.unit)}，自${rule.startingEvent}）`)));
  form.rule.addEventListener('change', () => {
    const rule = rules[form.rule.value];
    if (rule) {
      form.count.value = rule.length;
      form.unit.value = rule.unit;
      form.roll.checked = rule.roll;
    }
  });
  form.rules = rules;
}

export async function reckon(form) {
  const query = { from: form.from.value, length: form.count.value.trim(), unit: form.unit.value, roll: form.roll.checked };
  const found = await ask('deadline', query);
  const [first, last] = [query.from, found.due].sort();
  const days = (Date.parse(last) - Date.parse(first)) / 86400000;
  const rule = form.rules?.[form.rule.value];
  return [
    el('p', { class: 'result' }, '期满日：', el('strong', {}, day(found.due))),
    ...(found.rolled ? [el('p', {}, `名义期满日 ${day(found.nominal)}，已顺延`)] : []),
    ...(rule ? [origin(rule)] : []),
    ...found.warnings.map(warning => el('p', { class: 'warning' }, warning)),
    el('h3', {}, '推算过程'),
    list(found.steps),
    el('p', { class: 'basis' }, `推算依据：${found.basis}`),
    ...(days <= LONGEST_PICTURE ? [months(await ask('calendar', wholeMonths(first, last)), first, last), legend()] : []),
  ];
}

function origin(rule) {
  return el('p', { class: rule.confirmed ? 'basis' : 'warning' },
    `${rule.label}：${rule.article}${rule.confirmed ? '' : `（${rule.certainty} 待院方确认）`}${rule.remark ? `；${rule.remark}` : ''}`);
}

function wholeMonths(first, last) {
  const [year, month] = last.split('-').map(Number);
  const end = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return { from: `${first.slice(0, 7)}-01`, to: end };
}

function legend() {
  return el('p', { class: 'legend' }, '起：起算事件发生之日；止：期满日；休：法定节假日；班：调休上班');
}

function unit(form, name) {
  return [...form.unit.options].find(option => option.value === name)?.text ?? '';
}
