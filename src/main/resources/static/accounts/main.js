import { el, list, table } from '/calculators/dom.js';
import { call, one } from './api.js';
import { ask } from './dialog.js';

const search = document.getElementById('search');
const answer = document.getElementById('answer');
const body = document.querySelector('#accounts tbody');
const file = search.querySelector('[type=file]');
const labels = Object.fromEntries([...document.querySelectorAll('[name=groups]')].map(box => [box.value, box.nextSibling.textContent]));
const OUTCOMES = { CREATED: '已开立', ALREADY_THERE: '已有', REFUSED: '退回', NOT_DONE: '未开立' };

const say = (...content) => answer.replaceChildren(...content);
const refuse = problem => say(el('div', { class: 'refused', role: 'alert' }, list(problem.sentences ?? ['没有办成，请稍后再试'])));

function secret(told) {
  return el('div', { class: 'warning' },
    el('p', {}, `${told.id} 的口令，只显示这一次，请当面交给本人并提醒其修改：`),
    el('p', { class: 'secret' }, told.password));
}

function acts(account) {
  const path = `/api/accounts/${one(account.id)}`;
  const button = (text, act) => {
    const node = el('button', { type: 'button' }, text);
    node.addEventListener('click', () => act().catch(refuse));
    return node;
  };
  const done = text => async () => {
    say(el('p', {}, `${account.id}：${text}。`));
    await read();
  };
  return el('div', { class: 'acts' },
    button(account.enabled ? '停用' : '启用', () => ask('enabled', `${account.enabled ? '停用' : '启用'} ${account.id}`, {},
      form => call('PUT', `${path}/enabled`, { enabled: !account.enabled, reason: form.reason })).then(done(account.enabled ? '已停用，已登录的随即退出' : '已启用'))),
    button('重置口令', () => ask('password', `重置 ${account.id} 的口令`, {},
      form => call('POST', `${path}/password`, { reason: form.reason })).then(told => say(secret(told)))),
    button('角色', () => ask('groups', `调整 ${account.id} 的角色`, { groups: account.groups },
      form => call('PUT', `${path}/groups`, { groups: form.groups, reason: form.reason })).then(done('角色已调整'))),
    button('休假', () => ask('leave', `登记 ${account.id} 休假`, {},
      form => call('POST', `${path}/leaves`, { firstDay: form.firstDay, lastDay: form.lastDay, substituteId: form.substituteId })).then(done('休假已登记'))),
    button('授权', () => ask('delegate', `登记 ${account.id} 的书面授权`, {},
      form => call('POST', `${path}/delegations`, { delegateId: form.delegateId, groupId: form.groupId, documentNumber: form.documentNumber, firstDay: form.firstDay, lastDay: form.lastDay })).then(done('授权已登记'))));
}

function row(account) {
  return el('tr', account.enabled ? {} : { class: 'off' },
    el('td', {}, account.id),
    el('td', {}, account.name),
    el('td', {}, account.groups.map(group => labels[group] ?? group).join('、')),
    el('td', {}, account.enabled ? '使用中' : '已停用'),
    el('td', {}, el('ul', {}, ...account.remarks.map(remark => el('li', {}, remark)))),
    el('td', {}, acts(account)));
}

async function read() {
  const found = await call('GET', `/api/accounts?${new URLSearchParams({ text: search.elements.text.value })}`);
  body.replaceChildren(...found.map(row));
}

search.addEventListener('submit', event => {
  event.preventDefault();
  say();
  read().catch(refuse);
});

document.getElementById('new').addEventListener('click', () =>
  ask('open', '开立账号', {}, form => call('POST', '/api/accounts', { id: form.id, name: form.name, groups: form.groups }))
    .then(async told => {
      say(secret(told));
      await read();
    })
    .catch(refuse));

file.addEventListener('change', async () => {
  try {
    const answers = await call('POST', '/api/accounts/import', await file.files[0].arrayBuffer(), 'text/csv');
    say(table('逐行答复；口令只显示这一次', ['行', '账号', '结果', '口令', '原因'],
      answers.map(line => [String(line.line), line.id, OUTCOMES[line.outcome], line.password ?? '', line.reason ?? ''])));
    await read();
  } catch (problem) {
    refuse(problem);
  } finally {
    file.value = '';
  }
});

read().catch(refuse);
