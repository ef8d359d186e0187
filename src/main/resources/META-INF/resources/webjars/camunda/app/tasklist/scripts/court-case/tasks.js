// The steps at which the case stands, and what this person may do about each: urge, send back, take back.
import { actOnTask } from './api.js';
import { el, facts, labelled, newId, notice, section } from './dom.js';
import { day } from './words.js';

export function tasks(file, changed) {
  return section('在办步骤', el('ul', { class: 'court-list' }, file.tasks.map((task) => line(task, changed))));
}

function line(task, changed) {
  const place = el('div', { id: newId() });
  const acts = [
    task.mayUrge && { act: 'urge', label: '催办', field: '催办的话', required: false },
    task.sendBack && { act: 'send-back', label: '退回', field: '退回理由', required: true, says: task.sendBack },
    task.takeBack && { act: 'take-back', label: '撤回', field: '撤回理由', required: true, says: task.takeBack }
  ].filter(Boolean);
  const buttons = acts.map((act) =>
    el(
      'button',
      {
        type: 'button',
        class: 'btn btn-default btn-sm',
        'aria-expanded': 'false',
        'aria-controls': place.id,
        'aria-label': `${act.label}「${task.name}」`,
        onclick: () => toggle(act)
      },
      act.label
    )
  );
  const close = () => {
    place.replaceChildren();
    buttons.forEach((button) => button.setAttribute('aria-expanded', 'false'));
  };
  const toggle = (act) => {
    const button = buttons[acts.indexOf(act)];
    const wasOpen = button.getAttribute('aria-expanded') === 'true';
    close();
    if (!wasOpen) {
      button.setAttribute('aria-expanded', 'true');
      place.append(actForm(task, act, changed, () => {
        close();
        button.focus();
      }));
      place.querySelector('textarea').focus();
    }
  };
  return el(
    'li',
    {},
    el(
      'div',
      { class: 'court-line' },
      el('strong', {}, `${task.stage}　${task.name}`),
      acts.length > 0 && el('div', { class: 'court-buttons' }, buttons)
    ),
    facts(
      ['经办', task.holder],
      ['到手', day(task.since)],
      ['到期', task.due && day(task.due)]
    ),
    task.urged && el('span', { class: 'court-remark' }, task.urged),
    place
  );
}

function actForm(task, act, changed, cancel) {
  const text = el('textarea', { class: 'form-control', rows: 2, maxlength: 200 });
  const field = labelled(act.field, text, act.required);
  const answer = el('div', { class: 'court-answer' });
  const send = el('button', { type: 'submit', class: 'btn btn-primary' }, `确认${act.label}`);
  const submit = async (submitted) => {
    submitted.preventDefault();
    answer.replaceChildren();
    field.complain('');
    if (act.required && text.value.trim() === '') {
      field.complain(`请填写「${act.field}」`);
      text.focus();
      return;
    }
    send.disabled = true;
    try {
      const told = await actOnTask(task.taskId, act.act, { reason: text.value });
      await changed(told.sentence);
    } catch (refusal) {
      answer.replaceChildren(notice('bad', refusal.message));
      send.disabled = false;
    }
  };
  return el(
    'form',
    { class: 'court-form', novalidate: true, 'aria-label': `${act.label}「${task.name}」`, onsubmit: submit },
    act.says && el('p', {}, act.says),
    field.node,
    answer,
    el(
      'div',
      { class: 'court-buttons' },
      send,
      el('button', { type: 'button', class: 'btn btn-default', onclick: cancel }, '取消')
    )
  );
}
