/** A refusal by the court, in sentences. */
export class Refused extends Error {
  constructor(problem) {
    const errors = problem.errors ?? [];
    super(problem.detail ?? '没有办成，请稍后再试');
    this.sentences = errors.length ? errors.map(error => error.message) : [this.message];
  }
}

const token = () => decodeURIComponent(document.cookie.match(/(?:^|; )COURT-CSRF=([^;]*)/)?.[1] ?? '');

export async function call(method, path, body, type = 'application/json') {
  const response = await fetch(path, {
    method,
    headers: { Accept: 'application/json', 'X-COURT-CSRF': token(), ...(body === undefined ? {} : { 'Content-Type': type }) },
    body: type === 'application/json' && body !== undefined ? JSON.stringify(body) : body,
  });
  if (response.status === 401) {
    location.assign('/login');
  }
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) {
    throw new Refused(answer);
  }
  return answer;
}

export const one = id => encodeURIComponent(id);
