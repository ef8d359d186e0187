// The search for a case by any of its numbers, its 案由 or a name, for whoever has no task of it at hand.
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
  const find = (submitted) => {
    submitted?.preventDefault();
    turn(text.value, 0);
  };
  const turn = async (wanted, page) => {
    try {
      const found = await findCases(wanted, page);
      place.replaceChildren(...results(found, open, (other) => turn(wanted, other)));
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
      labelled('收件号、案号（可简写，如 执456）、案由或者姓名', text, false).node,
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

function results(found, open, turn) {
  if (found.cases.length === 0) {
    return [notice('info', found.page === 0 ? '没有找到您可以查看的案件' : '没有更多案件了'), pages(found, turn)];
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
          `　${line.cause}　${names(line.applicants)} / ${names(line.respondents)}`,
          el(
            'p',
            { class: 'court-muted' },
            [line.state, line.officer && `承办人 ${line.officer}`, `${day(line.openedOn)}收案`].filter(Boolean).join('　')
          )
        )
      )
    ),
    pages(found, turn)
  ];
}

const names = (side) => (side.length > 2 ? `${side[0]}等${side.length}人` : side.join('、'));

function pages(found, turn) {
  const button = (label, page) =>
    el('button', { type: 'button', class: 'btn btn-default', onclick: () => turn(page) }, label);
  return found.page === 0 && !found.more
    ? ''
    : el(
        'nav',
        { class: 'court-buttons', 'aria-label': '翻页' },
        found.page > 0 && button('上一页', found.page - 1),
        `第 ${found.page + 1} 页`,
        found.more && button('下一页', found.page + 1)
      );
}
