// Small helpers to build the page; data only ever becomes text, never markup.
let ids = 0;

export const newId = () => `court-case-${++ids}`;

/** An element with attributes (`on…` are listeners) and children; what is null or false is left out. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) {
      continue;
    }
    if (name.startsWith('on')) {
      node.addEventListener(name.slice(2), value);
    } else {
      node.setAttribute(name, value === true ? '' : value);
    }
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/** A sentence for the person, read aloud by screen readers. */
export function notice(tone, sentence) {
  return el('p', { class: `court-notice court-${tone}`, role: tone === 'bad' ? 'alert' : 'status' }, sentence);
}

export function section(title, ...children) {
  const id = newId();
  return el('section', { 'aria-labelledby': id }, el('h4', { id }, title), ...children);
}

/** Pairs of a name and what it is; pairs without a value are left out. */
export function facts(...pairs) {
  return el(
    'dl',
    {},
    pairs
      .filter(([, value]) => value !== null && value !== undefined && value !== '')
      .map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', {}, value)))
  );
}

/** A label bound to its field, with room for what is wrong with it. */
export function labelled(label, field, required) {
  const problem = el('span', { class: 'court-problem', id: newId() });
  field.id = newId();
  field.setAttribute('aria-describedby', problem.id);
  return {
    node: el(
      'div',
      { class: 'court-field' },
      el('label', { for: field.id }, label, required && el('span', { class: 'court-required' }, '（必填）')),
      field,
      problem
    ),
    complain(sentence) {
      problem.textContent = sentence;
      field.toggleAttribute('aria-invalid', sentence !== '');
    }
  };
}

export function select(choices, none) {
  return el(
    'select',
    { class: 'form-control' },
    none !== undefined && el('option', { value: '' }, none),
    choices.map(({ value, label }) => el('option', { value }, label))
  );
}
