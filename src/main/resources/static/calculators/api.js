/** A refusal by the court: a sentence, and the problems field by field. */
export class Refused extends Error {
  constructor(problem) {
    super(problem.detail ?? '无法计算，请稍后再试');
    this.errors = problem.errors ?? [];
  }
}

async function answer(response) {
  const body = await response.json().catch(() => ({}));
  if (response.status === 401) {
    location.assign('/login');
  }
  if (!response.ok) {
    throw new Refused(body);
  }
  return body;
}

export function ask(path, query) {
  return fetch(`/api/calculators/${path}?${new URLSearchParams(query)}`, { headers: { Accept: 'application/json' } })
    .then(answer);
}

export function send(path, body) {
  const token = document.cookie.match(/(?:^|; )COURT-CSRF=([^;]*)/)?.[1] ?? '';
  return fetch(`/api/calculators/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-COURT-CSRF': decodeURIComponent(token) },
    body: JSON.stringify(body),
  }).then(answer);
}
