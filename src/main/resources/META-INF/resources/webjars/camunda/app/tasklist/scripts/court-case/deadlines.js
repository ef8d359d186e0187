// The clocks of the case: until when each runs, and how that day was counted.
import { el, section } from './dom.js';
import { chineseDates, day, left } from './words.js';

export function deadlines(file) {
  if (file.clocks.length + file.awaitedClocks.length === 0) {
    return section('期限', el('p', { class: 'court-muted' }, '目前没有正在计算的期限'));
  }
  return section(
    '期限',
    el(
      'ul',
      { class: 'court-list' },
      file.clocks.map(clockItem),
      file.awaitedClocks.map((rule) =>
        el('li', {}, el('strong', {}, rule.label), el('span', { class: 'court-remark' }, rule.remark))
      )
    )
  );
}

function clockItem(clock) {
  const runs = !clock.state;
  const urgency = !runs ? 'court-muted' : clock.daysLeft < 0 ? 'court-over' : clock.daysLeft <= 3 ? 'court-near' : '';
  return el(
    'li',
    {},
    el(
      'div',
      { class: 'court-line' },
      el('strong', {}, clock.label, clock.person && `　${clock.person}`),
      el('span', { class: urgency }, `${day(clock.due)}（${runs ? left(clock) : clock.state}）`)
    ),
    clock.remark && el('span', { class: 'court-remark' }, clock.remark),
    clock.warnings.map((warning) => el('span', { class: 'court-remark' }, warning)),
    el(
      'details',
      {},
      el('summary', {}, '如何算出'),
      el('ol', {}, clock.steps.map((step) => el('li', {}, chineseDates(step)))),
      el('p', { class: 'court-muted' }, `依据：${clock.article}`)
    )
  );
}
