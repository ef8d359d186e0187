// The ways from the web apps to the court's own pages.
const PAGES = [
  ['/deadlines', '我的期限'],
  ['/desk/handover', '休假移交'],
  ['/calculators', '计算器']
];

function links(node) {
  const group = document.createElement('span');
  group.className = 'court-nav-links';
  group.append(
    ...PAGES.map(([href, text]) => {
      const link = document.createElement('a');
      link.href = href;
      link.textContent = text;
      return link;
    })
  );
  node.replaceChildren(group);
}

function plugin(pluginPoint) {
  return { id: `court-links-${pluginPoint}`, pluginPoint, priority: 80, render: links };
}

export default [plugin('tasklist.navbar.action'), plugin('cockpit.navigation')];
