import { Refused } from './api.js';
import { el, list } from './dom.js';
import * as dormant from './dormant.js';
import * as fee from './fee.js';
import * as interest from './interest.js';
import * as period from './period.js';

const CALCULATORS = { period, fee, interest, dormant };
const tabs = [...document.querySelectorAll('[role=tab]')];

function open(tab) {
  tabs.forEach(other => {
    const chosen = other === tab;
    other.setAttribute('aria-selected', String(chosen));
    other.tabIndex = chosen ? 0 : -1;
    document.getElementById(other.getAttribute('aria-controls')).hidden = !chosen;
  });
}

tabs.forEach((tab, i) => {
  tab.addEventListener('click', () => open(tab));
  tab.addEventListener('keydown', event => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) {
      const next = tabs[(i + step + tabs.length) % tabs.length];
      open(next);
      next.focus();
    }
  });
});

Object.entries(CALCULATORS).forEach(([id, calculator]) => {
  const section = document.getElementById(id);
  const form = section.querySelector('form');
  const answer = section.querySelector('.answer');
  calculator.fill(form);
  form.addEventListener('submit', event => {
    event.preventDefault();
    answer.replaceChildren(el('p', {}, '正在计算…'));
    calculator.reckon(form)
      .then(parts => answer.replaceChildren(...parts, printButton()))
      .catch(problem => answer.replaceChildren(refusal(problem)));
  });
});

function refusal(problem) {
  const known = problem instanceof Refused;
  const sentences = known && problem.errors.length ? problem.errors.map(error => error.message) : [known ? problem.message : '无法计算，请稍后再试'];
  return el('div', { class: 'refused', role: 'alert' }, el('p', {}, '不能计算：'), list(sentences));
}

function printButton() {
  const button = el('button', { type: 'button', class: 'print' }, '打印');
  button.addEventListener('click', () => window.print());
  return button;
}

open(tabs.find(tab => tab.getAttribute('aria-controls') === location.hash.slice(1)) ?? tabs[0]);
