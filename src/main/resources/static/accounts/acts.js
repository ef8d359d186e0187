import { el } from '/calculators/dom.js';
import { call } from './api.js';

const PAGE = 100;
const form = document.getElementById('search');
const body = document.querySelector('#acts tbody');
const more = document.getElementById('more');
const answer = document.getElementById('answer');
let page = 0;

function row(act) {
  const cells = [act.at.slice(0, 16).replace('T', ' '), act.by, act.act, act.accountId, act.before ?? '', act.after ?? '', act.reason ?? ''];
  return el('tr', {}, ...cells.map(cell => el('td', {}, cell)));
}

async function read(next) {
  page = next;
  const account = form.elements.account.value.trim();
  try {
    const acts = await call('GET', `/api/account-acts?${new URLSearchParams({ account, page })}`);
    body.replaceChildren(...(page ? body.children : []), ...acts.map(row));
    more.hidden = acts.length < PAGE;
    answer.replaceChildren(...(body.children.length ? [] : [el('p', {}, '没有记载。')]));
  } catch (problem) {
    answer.replaceChildren(el('p', { class: 'refused', role: 'alert' }, problem.message));
  }
}

form.addEventListener('submit', event => {
  event.preventDefault();
  read(0);
});
more.addEventListener('click', () => read(page + 1));
read(0);
