// The calls to the court's own API; every refusal becomes an error with a Chinese sentence.
const UNREACHABLE = '暂时连接不上服务器，请检查网络后再试';

const caseUrl = (number) => `/api/cases/${encodeURIComponent(number)}`;

export const fileUrl = (number, fileId) => `${caseUrl(number)}/files/${encodeURIComponent(fileId)}`;

export function caseOfTask(taskId) {
  return call(`/api/tasks/${encodeURIComponent(taskId)}/case`);
}

export function keepDraft(taskId, answers) {
  return call(`/api/tasks/${encodeURIComponent(taskId)}/draft`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', 'X-COURT-CSRF': csrfToken() },
    body: JSON.stringify(answers)
  });
}

export const badgesOfTasks = (taskIds) => call(`/api/tasks/badges?ids=${taskIds.map(encodeURIComponent).join(',')}`);

export const caseByNumber = (number) => call(caseUrl(number));

/** A name never stands in an address, since addresses are kept in logs. */
export const findCases = (text, page) => post('/api/cases/search', { q: text, page });

export const report = (number, event, facts) => post(`${caseUrl(number)}/events/${event}`, facts);

/** `act` is urge, send-back or take-back. */
export const actOnTask = (taskId, act, facts) => post(`/api/tasks/${encodeURIComponent(taskId)}/${act}`, facts);

function post(url, body) {
  return call(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-COURT-CSRF': csrfToken() },
    body: JSON.stringify(body)
  });
}

/** Sends a file; `progress` hears how much of it has gone, from 0 to 1. */
export function upload(number, { file, kind, taskId }, progress) {
  const form = new FormData();
  form.append('kind', kind);
  if (taskId) {
    form.append('taskId', taskId);
  }
  form.append('file', file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${caseUrl(number)}/files`);
    request.setRequestHeader('X-COURT-CSRF', csrfToken());
    request.setRequestHeader('Accept', 'application/json');
    request.upload.onprogress = (sent) => sent.lengthComputable && progress(sent.loaded / sent.total);
    request.onerror = () => reject(new Error(UNREACHABLE));
    request.onload = () => {
      const answer = parse(request.responseText);
      if (request.status < 300) {
        resolve(answer);
      } else {
        reject(refusal(request.status, answer));
      }
    };
    request.send(form);
  });
}

async function call(url, options = {}) {
  let response;
  try {
    response = await fetch(url, { ...options, headers: { Accept: 'application/json', ...options.headers } });
  } catch {
    throw new Error(UNREACHABLE);
  }
  const answer = parse(await response.text());
  if (!response.ok) {
    throw refusal(response.status, answer);
  }
  return answer;
}

function refusal(status, answer) {
  const error = new Error(answer?.detail ?? (status === 401 ? '登录已失效，请重新登录' : '系统出现意外情况，请稍后再试'));
  error.status = status;
  error.problems = answer?.errors ?? [];
  return error;
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function csrfToken() {
  const cookie = document.cookie.split('; ').find((pair) => pair.startsWith('COURT-CSRF='));
  return cookie ? decodeURIComponent(cookie.slice('COURT-CSRF='.length)) : '';
}
