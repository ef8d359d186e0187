import { el, list } from '/calculators/dom.js';
import { call } from './api.js';

const form = document.getElementById('change');
const answer = document.getElementById('answer');
const say = (kind, ...content) => answer.replaceChildren(el('div', { class: kind, role: 'alert' }, ...content));

form.addEventListener('submit', async event => {
  event.preventDefault();
  const { old, password, again } = form.elements;
  if (password.value !== again.value) {
    say('refused', el('p', {}, '两遍新口令不一样。'));
    return;
  }
  try {
    await call('POST', '/api/me/password', { old: old.value, password: password.value });
    form.hidden = true;
    say('warning', el('p', {}, '口令已修改，请用新口令重新登录。'), el('p', {}, el('a', { href: '/login' }, '去登录')));
  } catch (problem) {
    say('refused', list(problem.sentences ?? [problem.message]));
  }
});
