// One look at a case: its page in some place, built anew whenever something was added to it.
import { notice } from './dom.js';
import { casePage } from './page.js';

/** Shows what `load` brings in `root`; `changed` hears of every addition. */
export function showCase(root, load, taskId, changed) {
  let open = true;
  const reload = async (said) => {
    let page;
    try {
      page = casePage(await load(), taskId, added);
    } catch (refusal) {
      page = [notice(refusal.status === 404 ? 'info' : 'bad', refusal.message)];
    }
    if (open) {
      root.replaceChildren(...page);
      if (said) {
        announce(said);
      }
    }
  };
  // the field that had the focus is gone: whoever works by keyboard goes on from the sentence
  const announce = (said) => {
    const sentence = notice('good', said);
    sentence.tabIndex = -1;
    root.prepend(sentence);
    sentence.focus();
    sentence.scrollIntoView({ block: 'center' });
  };
  const added = async (said) => {
    await reload(said);
    changed();
  };
  root.replaceChildren(notice('info', '正在读取案卷…'));
  reload();
  return {
    end() {
      open = false;
    }
  };
}
