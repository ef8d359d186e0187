// The ways from the web apps to the court's own pages.
const PAGES = [
  ['/deadlines', '我的期限'],
  ['/desk/handover', '休假移交'],
  ['/calculators', '计算器']
];

function anchor([href, text]) {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}

function links(node) {
  const group = document.createElement('span');
  group.className = 'court-nav-links';
  group.append(...PAGES.map(anchor));
  node.replaceChildren(group);
  // what a person may open besides, by his role
  fetch('/api/me/pages', { headers: { Accept: 'application/json' } })
    .then(answer => (answer.ok ? answer.json() : []))
    .then(pages => group.append(...pages.map(({ href, text }) => anchor([href, text]))))
    .catch(() => {});
}

function plugin(pluginPoint) {
  return { id: `court-links-${pluginPoint}`, pluginPoint, priority: 80, render: links };
}

export default [plugin('tasklist.navbar.action'), plugin('cockpit.navigation')];
