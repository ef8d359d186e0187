// 暂存: what is written into a form is kept at the court, with its task, and not in this browser.
import { keepDraft } from './court-case/api.js';
import { el } from './court-case/dom.js';

const SHOWN_FOR = 4000;

function tell(sentence, bad) {
  const note = el('div', { class: `court-toast${bad ? ' court-toast-bad' : ''}`, role: bad ? 'alert' : 'status' }, sentence);
  document.body.append(note);
  setTimeout(() => note.remove(), SHOWN_FOR);
}

window.courtDraft = async (taskId, answers) => {
  try {
    await keepDraft(taskId, answers);
    tell('已暂存，只有您本人再次打开这项任务时看得到');
  } catch (error) {
    tell(`没有暂存：${error.message}`, true);
    throw error;
  }
};

export default [];
