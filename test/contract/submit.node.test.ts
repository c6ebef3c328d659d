import { describe, expect, test } from 'vitest';
import type { Field, Prompt } from '../../src/protocol/connection';
import { parseConnection } from '../../src/protocol/parse-connection';
import { type Submission, serializeSubmission } from '../../src/protocol/submission';
import { everyAnswer } from '../../src/protocol/testing/prompts';
import { createSandbox, DEFAULT_API_KEY, SITES } from '../../src/sandbox';

const STEPS = SITES.flatMap(({ domain, script }) => Object.keys(script.steps).map((step) => [domain, step] as const));

/** A connection that waits at a step, as the API tells it. */
async function waitingAt(domain: string, step: string) {
  const sandbox = createSandbox();
  const { id } = sandbox.createConnection({ domain, stage: { at: 'waiting', step } });
  const url = `https://sandbox.example/auth/connections/${id}`;
  const headers = { Authorization: `Bearer ${DEFAULT_API_KEY}`, 'Content-Type': 'application/json' };
  const connection = parseConnection(await (await sandbox.fetch(url, { headers })).json());
  const submit = (body: object) =>
    sandbox.fetch(`${url}/submit`, { method: 'POST', headers, body: JSON.stringify(body) });
  return { prompt: connection?.flow?.prompt ?? null, submit };
}

function fill({ kind }: Field): string {
  return kind === 'code' || kind === 'totp' ? '123456' : 'x';
}

/** Every form of a prompt and every choice; fields that belong to an option are a form of their own. */
function answersTo(prompt: Prompt): readonly Submission[] {
  const groups = new Set(prompt.fields.map(({ linkedTo }) => linkedTo));
  const forms = [...groups].map((group) => prompt.fields.filter(({ linkedTo }) => linkedTo === group));
  const byForm = forms.flatMap((fields) => everyAnswer({ ...prompt, fields, choices: [] }, fill));
  return [...byForm, ...everyAnswer({ ...prompt, fields: [] }, fill)];
}

describe('what the widget sends is what the API takes', () => {
  test.each(STEPS)('%s at %s', async (domain, step) => {
    const { prompt } = await waitingAt(domain, step);
    if (prompt === null) throw new Error('A flow waits here.');
    for (const answer of answersTo(prompt)) {
      // A flow takes one answer: each needs a flow of its own.
      const { prompt: asked, submit } = await waitingAt(domain, step);
      const body = serializeSubmission(answer, asked?.interactionId ?? null);
      const response = await submit(body);
      expect([response.status, await response.json()], JSON.stringify(body)).toEqual([202, { accepted: true }]);
    }
  });

  test('the sites ask for every kind of field and offer every kind of choice', async () => {
    const prompts = await Promise.all(STEPS.map(async ([domain, step]) => (await waitingAt(domain, step)).prompt));
    const kinds = new Set(prompts.flatMap((prompt) => prompt?.fields.map(({ kind }) => kind) ?? []));
    const actions = new Set(prompts.flatMap((prompt) => prompt?.choices.map(({ action }) => action) ?? []));
    expect([...kinds]).toEqual(
      expect.arrayContaining(['identifier', 'text', 'email', 'password', 'tel', 'number', 'url', 'code', 'totp']),
    );
    expect([...actions].sort()).toEqual([
      'mfa_option_id',
      'selected_choice_id',
      'sign_in_option_id',
      'sso_button_selector',
    ]);
  });
});
