// The page of one case, section by section.
import { deadlines } from './deadlines.js';
import { el, facts, section } from './dom.js';
import { files } from './files.js';
import { documents, steps } from './papers.js';
import { reports } from './reports.js';
import { tasks } from './tasks.js';
import { chineseDates, day, moment } from './words.js';

/** `changed(sentence)` is called after something was added; the page is built anew then. */
export function casePage(file, taskId, changed) {
  return [
    heading(file),
    file.events.length > 0 && reports(file, changed),
    file.tasks.length > 0 && tasks(file, changed),
    deadlines(file),
    files(file, taskId, changed),
    obligations(file),
    parties(file),
    numbers(file),
    timeline(file),
    file.documents.length > 0 && documents(file),
    file.sections.map((own) => section(own.title, facts(...own.lines.map((line) => [line.label, chineseDates(line.text)])))),
    file.steps.length > 0 && steps(file)
  ]
    .flat()
    .filter(Boolean);
}

function heading(file) {
  return el(
    'header',
    {},
    el('h3', {}, file.number),
    el(
      'p',
      {},
      [
        file.cause,
        file.state,
        file.officer && `承办人 ${file.officer}`,
        `${day(file.openedOn)}收案`,
        file.receiptNumber !== file.number && `收件号 ${file.receiptNumber}`
      ]
        .filter(Boolean)
        .join('　')
    )
  );
}

function obligations(file) {
  const title = file.title;
  return section(
    '判项',
    title &&
      el(
        'p',
        { class: 'court-muted' },
        `执行依据：${title.kind} ${title.documentNumber}（${title.issuedBy}，${day(title.effectiveOn)}生效）`
      ),
    el(
      'ol',
      { class: 'court-list' },
      file.obligations.map((obligation) =>
        el(
          'li',
          {},
          el('strong', {}, `判项${obligation.ordinal}　${obligation.content}`),
          facts(
            ['种类', obligation.kind],
            ['金额', obligation.amount && `${obligation.amount} 元`],
            ['房屋坐落', obligation.premises],
            ['义务人', obligation.debtors.join('、')]
          ),
          obligation.stay &&
            el(
              'span',
              { class: 'court-remark' },
              `停止执行：${obligation.stay.reason}` +
                (obligation.stay.lastDay ? `，至${day(obligation.stay.lastDay)}` : '，止日待定')
            )
        )
      )
    )
  );
}

function parties(file) {
  const row = (party) =>
    el(
      'tr',
      {},
      el('td', {}, party.role),
      el('td', {}, party.name),
      el('td', {}, party.idNumber ?? (party.unverifiable ? `证件无法核实：${party.unverifiable}` : '')),
      el('td', {}, party.phone ?? ''),
      el('td', {}, party.agents.map((agent) => `${agent.name}（${agent.authority}）`).join('、'))
    );
  const heads = ['诉讼地位', '姓名或者名称', '证件号码', '电话', '代理人'];
  return section(
    '当事人',
    el(
      'table',
      {},
      el('thead', {}, el('tr', {}, heads.map((head) => el('th', { scope: 'col' }, head)))),
      el('tbody', {}, file.parties.map(row))
    )
  );
}

/** The numbers under which the story went on, from the counter to enforcement. */
function numbers(file) {
  return section(
    '立审执编号',
    el(
      'ol',
      { class: 'court-list court-timeline' },
      file.story.map((given) =>
        el(
          'li',
          {},
          el('time', { datetime: given.since }, day(given.since)),
          el(
            'div',
            {},
            el('strong', {}, given.number),
            given.number === file.number && el('span', { class: 'court-tag' }, '现编号'),
            given.linked && el('span', { class: 'court-tag' }, '关联案件')
          )
        )
      )
    )
  );
}

function timeline(file) {
  return section(
    '时间线',
    el(
      'ol',
      { class: 'court-list court-timeline' },
      file.timeline.map((entry) =>
        el(
          'li',
          { class: entry.corrected && 'court-corrected' },
          el('time', { datetime: entry.occurredOn }, day(entry.occurredOn)),
          el(
            'div',
            {},
            el('strong', {}, [entry.title, entry.person].filter(Boolean).join('　')),
            entry.corrected && el('span', { class: 'court-remark' }, '已更正'),
            entry.note && el('p', {}, entry.note),
            el('p', { class: 'court-muted' }, `${entry.recordedBy} ${moment(entry.recordedAt)} 登记`)
          )
        )
      )
    )
  );
}
