// The papers of the case: its documents, and what was submitted step by step.
import { el, facts, section } from './dom.js';
import { chineseDates, moment } from './words.js';

export function documents(file) {
  return section(
    '文书',
    el(
      'ul',
      { class: 'court-list' },
      file.documents.map((document) =>
        el(
          'li',
          {},
          el('strong', {}, document.kind),
          el(
            'p',
            { class: 'court-muted' },
            `${document.draftedBy} ${moment(document.draftedAt)} 拟稿，` +
              (document.signedAt
                ? `${document.signedBy} ${moment(document.signedAt)} 签发（${document.signedRight}）`
                : '尚未签发')
          ),
          document.body && el('details', {}, el('summary', {}, '正文'), el('p', { class: 'court-text' }, document.body))
        )
      )
    )
  );
}

export function steps(file) {
  return section(
    '办理记录',
    el(
      'ul',
      { class: 'court-list' },
      file.steps.map((step) => {
        const who = `${step.submittedBy} ${moment(step.submittedAt)}`;
        return el(
          'li',
          {},
          step.answers.length === 0
            ? el('p', {}, el('strong', {}, step.title), `　${who}`)
            : el(
                'details',
                {},
                el('summary', {}, el('strong', {}, step.title), `　${who}`),
                facts(...step.answers.map((answer) => [answer.label, chineseDates(answer.text)]))
              )
        );
      })
    )
  );
}
