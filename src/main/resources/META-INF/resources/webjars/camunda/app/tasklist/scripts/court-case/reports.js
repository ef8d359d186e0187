// What this person may begin or record in the case as it stands, use by use, and the small form that each button opens.
import { report } from './api.js';
import { el, labelled, newId, notice, section, select } from './dom.js';

export function reports(file, changed) {
  const place = el('div', { id: newId() });
  const buttons = file.events.map((event) =>
    el(
      'button',
      {
        type: 'button',
        class: 'btn btn-default',
        'aria-expanded': 'false',
        'aria-controls': place.id,
        onclick: () => toggle(event)
      },
      event.label
    )
  );
  const close = () => {
    place.replaceChildren();
    buttons.forEach((button) => button.setAttribute('aria-expanded', 'false'));
  };
  const toggle = (event) => {
    const button = buttons[file.events.indexOf(event)];
    const wasOpen = button.getAttribute('aria-expanded') === 'true';
    close();
    if (!wasOpen) {
      button.setAttribute('aria-expanded', 'true');
      place.append(reportForm(file, event, changed, () => {
        close();
        button.focus();
      }));
      place.querySelector('select, input, textarea').focus();
    }
  };
  return section('可以办理的事项', el('div', { class: 'court-uses' }, uses(file.events, buttons)), place);
}

/** The buttons under the heading of their use, in the order of the events. */
function uses(events, buttons) {
  return [...new Set(events.map((event) => event.use))].map((use) => {
    const heading = el('h5', { id: newId() }, use);
    const own = buttons.filter((button, place) => events[place].use === use);
    return el('div', { class: 'court-use' }, heading, el('div', { class: 'court-buttons', role: 'group', 'aria-labelledby': heading.id }, own));
  });
}

function reportForm(file, event, changed, cancel) {
  // one id per opened form: a second click sends the same report, not a second one
  const eventId = newEventId();
  const fields = [
    ...event.fields.map((field) => ({ ...field, input: input(field) })),
    { key: 'occurredOn', label: '发生日期', required: true, input: dayInput(file.today, file.today) },
    { key: 'note', label: '备注', required: false, input: el('textarea', { class: 'form-control', rows: 2 }) }
  ].map((field) => ({ ...field, ...labelled(field.label, field.input, field.required) }));
  const answer = el('div', { class: 'court-answer' });
  const send = el('button', { type: 'submit', class: 'btn btn-primary' }, `登记「${event.label}」`);

  const submit = async (submitted) => {
    submitted.preventDefault();
    answer.replaceChildren();
    fields.forEach((field) => field.complain(''));
    const missing = fields.filter((field) => field.required && field.input.value.trim() === '');
    if (missing.length > 0) {
      missing.forEach((field) => field.complain(`请填写「${field.label}」`));
      missing[0].input.focus();
      return;
    }
    send.disabled = true;
    try {
      const facts = { eventId };
      fields.filter((field) => field.input.value !== '').forEach((field) => (facts[field.key] = field.input.value));
      const receipt = await report(file.number, event.name, facts);
      await changed(`「${event.label}」${receipt.sentence}`);
    } catch (refusal) {
      showRefusal(refusal, fields, answer);
      send.disabled = false;
    }
  };

  return el(
    'form',
    { class: 'court-form', novalidate: true, 'aria-label': event.label, onsubmit: submit },
    fields.map((field) => field.node),
    answer,
    el(
      'div',
      { class: 'court-buttons' },
      send,
      el('button', { type: 'button', class: 'btn btn-default', onclick: cancel }, '取消')
    )
  );
}

function showRefusal(refusal, fields, answer) {
  const placed = (refusal.problems ?? []).filter((problem) => {
    const field = fields.find(({ key }) => key === problem.field);
    field?.complain(problem.message);
    return field;
  });
  if (placed.length === 0) {
    answer.replaceChildren(notice('bad', refusal.message));
  } else {
    fields.find(({ key }) => key === placed[0].field).input.focus();
  }
}

function input(field) {
  switch (field.kind) {
    case 'PERSON':
    case 'OBLIGATION':
    case 'CHOICE':
      return choice(field);
    case 'DATE':
      return dayInput('');
    case 'MONEY':
      return el('input', { type: 'text', class: 'form-control', inputmode: 'decimal', placeholder: '元，例如 3150.00' });
    default:
      return el('textarea', { class: 'form-control', rows: 2 });
  }
}

function choice(field) {
  if (field.required && field.choices.length === 1) {
    return select(field.choices);
  }
  return select(field.choices, field.required ? '请选择' : '不指明');
}

function dayInput(value, latest) {
  return el('input', { type: 'date', class: 'form-control', value, max: latest });
}

/** `crypto.randomUUID` is missing where a court serves its pages without TLS. */
function newEventId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
