// What the court adds to each card of the task list: 案号, parties, and how much time is left.
import { badgesOfTasks } from './court-case/api.js';
import { el } from './court-case/dom.js';

const TONES = { CALM: 'court-calm', NEAR: 'court-near', OVER: 'court-over' };
const MOST = 50;

let waiting = new Map();

/** Cards are drawn one by one; those of one moment are asked for together. */
function ask(taskId) {
  return new Promise((resolve) => {
    if (waiting.size === 0) {
      setTimeout(answer, 30);
    }
    waiting.set(taskId, [...(waiting.get(taskId) ?? []), resolve]);
  });
}

async function answer() {
  const asked = waiting;
  waiting = new Map();
  const ids = [...asked.keys()];
  for (let from = 0; from < ids.length; from += MOST) {
    const part = ids.slice(from, from + MOST);
    let badges = [];
    try {
      badges = await badgesOfTasks(part);
    } catch {
      // a list without badges is still a list
    }
    for (const id of part) {
      const badge = badges.find((one) => one.taskId === id);
      asked.get(id).forEach((resolve) => resolve(badge));
    }
  }
}

function show(node, badge) {
  if (!badge) {
    return;
  }
  node.replaceChildren(
    el(
      'div',
      { class: 'court-badge' },
      el('span', { class: 'court-badge-number' }, badge.number),
      badge.left &&
        el(
          'span',
          { class: `court-badge-left ${TONES[badge.tone]}`, title: badge.basis, 'aria-label': `${badge.left}，${badge.basis}` },
          badge.left
        ),
      badge.urged && el('span', { class: 'court-badge-urged' }, badge.urged),
      el('span', { class: 'court-badge-parties' }, badge.person ? `${badge.parties}（${badge.person}）` : badge.parties)
    )
  );
}

export default {
  id: 'court-badge',
  pluginPoint: 'tasklist.card',
  priority: 100,
  render: (node, { taskId }) => {
    ask(taskId).then((badge) => show(node, badge));
  },
  unmount: () => {}
};
