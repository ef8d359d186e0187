// The dossier: what is in it, and the place to add to it.
import { fileUrl, upload } from './api.js';
import { el, labelled, newId, notice, section, select } from './dom.js';
import { moment, size } from './words.js';

const ACCEPTED = '.jpg,.jpeg,.png,.pdf,.docx,.txt,.mp4';

export function files(file, taskId, changed) {
  return section('材料', file.mayAddFiles && uploadForm(file, taskId, changed), list(file, taskId));
}

function list(file, taskId) {
  if (file.files.length === 0) {
    return el('p', { class: 'court-muted' }, '卷中还没有材料');
  }
  const name = (item) =>
    file.mayAddFiles
      ? el('a', { href: fileUrl(file.number, item.id), download: item.fileName }, item.fileName)
      : el('span', {}, item.fileName);
  return el(
    'ul',
    { class: 'court-list' },
    file.files.map((item) =>
      el(
        'li',
        {},
        el('strong', {}, item.kind),
        '　',
        name(item),
        item.taskId === taskId && el('span', { class: 'court-tag' }, '本任务'),
        el('p', { class: 'court-muted' }, `${size(item.size)}　${item.addedBy} ${moment(item.addedAt)} 上传`)
      )
    )
  );
}

function uploadForm(file, taskId, changed) {
  const kind = select(file.fileKinds.map((value) => ({ value, label: value })));
  const kindField = labelled('材料种类', kind, false);
  const chooser = el('input', { type: 'file', id: newId(), class: 'court-chooser', accept: ACCEPTED });
  const bar = el('progress', { max: 1, value: 0, 'aria-label': '上传进度' });
  const answer = el('div', { class: 'court-answer' });
  const zone = el(
    'div',
    { class: 'court-drop' },
    chooser,
    el('label', { for: chooser.id }, '选择文件'),
    el('span', {}, '或者把文件拖到这里（jpg、png、pdf、docx、txt、mp4，不超过 20 MB）')
  );

  const send = async (chosen) => {
    answer.replaceChildren(bar);
    bar.value = 0;
    chooser.disabled = true;
    try {
      const added = await upload(file.number, { file: chosen, kind: kind.value, taskId }, (done) => (bar.value = done));
      await changed(`「${added.fileName}」已归入案卷`);
    } catch (refusal) {
      answer.replaceChildren(notice('bad', `「${chosen.name}」没有上传：${refusal.message}`));
      chooser.disabled = false;
      chooser.value = '';
      chooser.focus();
    }
  };

  chooser.addEventListener('change', () => chooser.files.length > 0 && send(chooser.files[0]));
  zone.addEventListener('dragover', (dragged) => {
    dragged.preventDefault();
    zone.classList.add('court-over-zone');
  });
  zone.addEventListener('dragleave', () => zone.classList.remove('court-over-zone'));
  zone.addEventListener('drop', (dropped) => {
    dropped.preventDefault();
    zone.classList.remove('court-over-zone');
    if (dropped.dataTransfer.files.length === 1) {
      send(dropped.dataTransfer.files[0]);
    } else {
      answer.replaceChildren(notice('bad', '请一次拖入一个文件'));
    }
  });
  return el('div', { class: 'court-upload' }, kindField.node, zone, answer);
}
