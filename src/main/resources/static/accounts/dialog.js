import { list } from '/calculators/dom.js';

const dialog = document.querySelector('dialog');
const form = dialog.querySelector('form');
const problems = form.querySelector('.problems');

function values() {
  const data = new FormData(form);
  return { ...Object.fromEntries(data), groups: data.getAll('groups') };
}

/** Asks for what an act needs; stays open with the court's reasons until it is done. Cancelled, it never answers. */
export function ask(act, title, given, send) {
  form.reset();
  form.querySelector('h2').textContent = title;
  form.querySelectorAll('[data-for]').forEach(part => {
    part.hidden = !part.dataset.for.split(' ').includes(act);
  });
  form.querySelectorAll('[name=groups]').forEach(box => {
    box.checked = (given.groups ?? []).includes(box.value);
  });
  problems.replaceChildren();
  dialog.showModal();
  return new Promise(resolve => {
    form.onsubmit = async event => {
      event.preventDefault();
      try {
        const told = await send(values());
        dialog.close();
        resolve(told);
      } catch (problem) {
        problems.replaceChildren(list(problem.sentences ?? ['没有办成，请稍后再试']));
      }
    };
  });
}

document.getElementById('cancel').addEventListener('click', () => dialog.close());
