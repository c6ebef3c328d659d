import { MINE } from './kernel-stub';

export const BASE = '/api/managed-auth';
export const SUBMIT = `${BASE}/connections/${MINE}/submit`;
const BODY = '{"fields":{"code":"123456"}}';

/** Other ways to write the target of a submission, which some parser, or some router, takes for the same. */
export const TARGETS = [
  `${BASE}\\connections\\${MINE}\\submit`,
  `\\api\\managed-auth\\connections\\${MINE}\\submit`,
  `/api\\managed-auth/connections/${MINE}/submit`,
  `${BASE}/./connections/${MINE}/submit`,
  `${BASE}/x/../connections/${MINE}/submit`,
  `${BASE}/connections/${MINE}/x/../submit`,
  `${BASE}/connections/${MINE}/%2e/submit`,
  `${BASE}/connections/${MINE}/x/%2e%2e/submit`,
  `${BASE}/connections/${MINE}/x/.%2E/submit`,
  `${BASE}/connections/${MINE}/./submit`,
  `/x/..${SUBMIT}`,
  `/%2e${SUBMIT}`,
  `/${SUBMIT}`,
  `//app.example${SUBMIT}`,
  `${BASE}//connections/${MINE}/submit`,
  `${BASE}/connections//${MINE}/submit`,
  `${SUBMIT}/`,
  `${SUBMIT}//`,
  `${SUBMIT}/.`,
  `${SUBMIT};x=1`,
  `${BASE};x/connections/${MINE}/submit`,
  `${SUBMIT}%3F`,
  `${SUBMIT}%23`,
  `${SUBMIT}%00`,
  `${SUBMIT}%20`,
  `${BASE}%2fconnections%2f${MINE}%2fsubmit`,
  `${BASE}/connections/${MINE}%2fsubmit`,
  `${BASE}/connections/${MINE}%5csubmit`,
  `${BASE}/connections/${MINE}/%73ubmit`,
  `${BASE}/%63onnections/${MINE}/submit`,
  `${BASE}/connections/ma%5Fmine/submit`,
  `${BASE}/connections/${MINE}/SUBMIT`,
  `${BASE.toUpperCase()}/connections/${MINE}/submit`,
  `${SUBMIT}#`,
  `${SUBMIT}#?x`,
  `${SUBMIT}\xa0`,
  `${BASE}/connections/\xad${MINE}/submit`,
  `http://app.example${SUBMIT}`,
  `https://evil.example${SUBMIT}`,
  `http:${SUBMIT}`,
  `http:\\\\app.example${SUBMIT}`,
  `app.example${SUBMIT}`,
  `?${SUBMIT}`,
];

/** A submission to that target, byte for byte. */
export function postTo(target: string, ...more: string[]): string {
  const headers = [...more, 'Host: app.example', 'Content-Type: application/json', `Content-Length: ${BODY.length}`];
  return `POST ${target} HTTP/1.1\r\n${headers.join('\r\n')}\r\nConnection: close\r\n\r\n${BODY}`;
}

export const statusOf = (response: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(response)?.[1]);
