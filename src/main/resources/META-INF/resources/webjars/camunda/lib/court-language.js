// The language of the web apps: Chinese for every browser, unless the person chooses English for himself.
const KEY = 'court-language';

export const english = () => localStorage.getItem(KEY) === 'en';

export const locales = english()
  ? { availableLocales: ['en'], fallbackLocale: 'en' }
  : { availableLocales: ['zh'], fallbackLocale: 'zh' };

const app = location.pathname.split('/')[3];
const language = english() ? 'en' : 'zh';

/** The apps read some words before their texts have come; so the texts lie ready where the apps look for them first. */
async function layReady() {
  const folder = `${document.querySelector('base').getAttribute('app-root')}/app/${app}/locales/`;
  const place = `${folder}_locales_data_${language}_${window.bust}`;
  const kept = JSON.parse(localStorage.getItem('camunda-web') ?? '{}');
  const texts = await fetch(`${folder}${language}.json?bust=${window.bust}`).then((answer) => answer.json());
  localStorage.setItem('camunda-web', JSON.stringify({ ...kept, [place]: JSON.stringify(texts) }));
}

try {
  await layReady();
} catch {
  // the apps fetch their texts themselves
}

const TITLES = { tasklist: '办案桌面', cockpit: '流程监控', admin: '系统管理', welcome: '首页' };

document.title = `立审执 · ${TITLES[app] ?? ''}`;
document.documentElement.lang = english() ? 'en' : 'zh-CN';

function render(node) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'court-language';
  button.lang = english() ? 'zh-CN' : 'en';
  button.textContent = english() ? '中文' : 'English';
  button.addEventListener('click', () => {
    localStorage.setItem(KEY, english() ? 'zh' : 'en');
    location.reload();
  });
  node.replaceChildren(button);
}

function plugin(pluginPoint) {
  return { id: `court-language-${pluginPoint}`, pluginPoint, priority: 1, render };
}

export default [plugin('tasklist.navbar.action'), plugin('cockpit.navigation')];
