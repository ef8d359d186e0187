// What the court adds to Tasklist: the 案件 tab of a task, and the search for a case from anywhere.
import { caseOfTask } from './court-case/api.js';
import { el } from './court-case/dom.js';
import { searchDialog } from './court-case/search.js';
import { showCase } from './court-case/visit.js';

let visit = null;

const tab = {
  id: 'court-case',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: { label: '案件' },
  render: (node, { taskId }, scope) => {
    visit?.end();
    const root = el('section', { class: 'court-case', 'aria-label': '案件' });
    node.replaceChildren(root);
    visit = showCase(root, () => caseOfTask(taskId), taskId, () => scope.$root.$broadcast('refresh'));
  },
  unmount: () => visit?.end()
};

const search = {
  id: 'court-search',
  pluginPoint: 'tasklist.navbar.action',
  priority: 90,
  render: (node, data, scope) => {
    const open = () => searchDialog(() => scope.$root.$broadcast('refresh'));
    node.replaceChildren(el('button', { type: 'button', class: 'court-search-button', onclick: open }, '查找案件'));
  }
};

export default [tab, search];
