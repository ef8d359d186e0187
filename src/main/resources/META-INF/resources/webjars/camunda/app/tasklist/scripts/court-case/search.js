// The search for a case by its number or 案由, for whoever has no task of it at hand.
import { caseByNumber, findCases } from './api.js';
import { el, labelled, newId, notice } from './dom.js';
import { showCase } from './visit.js';
import { day } from './words.js';

export function searchDialog(changed) {
  const heading = el('h3', { id: newId() }, '查找案件');
  const text = el('input', { type: 'search', class: 'form-control', maxlength: 100, autofocus: true });
  const place = el('div', { class: 'court-found', 'aria-live': 'polite' });
  const file = el('section', { class: 'court-case', hidden: true });
  let visit = null;

  const toList = () => {
    visit?.end();
    file.hidden = true;
    list.hidden = false;
    text.focus();
  };
  const back = el('button', { type: 'button', class: 'btn btn-default', onclick: toList }, '返回查找结果');
  const open = (number) => {
    const root = el('div', {});
    file.replaceChildren(back, root);
    list.hidden = true;
    file.hidden = false;
    back.focus();
    visit = showCase(root, () => caseByNumber(number), null, changed);
  };
  const find = async (submitted) => {
    submitted?.preventDefault();
    try {
      const found = await findCases(text.value);
      place.replaceChildren(...results(found, open));
    } catch (refusal) {
      place.replaceChildren(notice('bad', refusal.message));
    }
  };

  const list = el(
    'div',
    { class: 'court-case' },
    el(
      'form',
      { class: 'court-search', role: 'search', onsubmit: find },
      labelled('收件号、案号或者案由的一部分', text, false).node,
      el('button', { type: 'submit', class: 'btn btn-primary' }, '查找')
    ),
    place
  );
  const close = () => dialog.close();
  const dialog = el(
    'dialog',
    { class: 'court-dialog', 'aria-labelledby': heading.id },
    el(
      'div',
      { class: 'court-case court-dialog-head' },
      heading,
      el('button', { type: 'button', class: 'btn btn-default', onclick: close }, '关闭')
    ),
    list,
    file
  );
  dialog.addEventListener('close', () => {
    visit?.end();
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
  find();
}

function results(found, open) {
  if (found.cases.length === 0) {
    return [notice('info', '没有找到您可以查看的案件')];
  }
  return [
    el(
      'ul',
      { class: 'court-list' },
      found.cases.map((line) =>
        el(
          'li',
          {},
          el('button', { type: 'button', class: 'court-link', onclick: () => open(line.number) }, line.number),
          `　${line.cause}`,
          el(
            'p',
            { class: 'court-muted' },
            [line.officer && `承办人 ${line.officer}`, `${day(line.openedOn)}收案`].filter(Boolean).join('　')
          )
        )
      )
    ),
    found.more ? notice('info', '还有更多案件，请把查找内容写得更具体一些') : ''
  ];
}
