import type { Prompt } from '../../src/protocol/connection';
import { parseConnection } from '../../src/protocol/parse-connection';
import { type Submission, serializeSubmission } from '../../src/protocol/submission';
import { DEFAULT_API_KEY, type Sandbox } from '../../src/sandbox';
import type { StormPlan } from './plan';
import { valueFor } from './session-person';

function answerTo({ fields, choices }: Prompt, plan: StormPlan): Submission | null {
  const [choice] = choices;
  if (fields.length > 0) {
    return { kind: 'fields', entries: fields.map((field) => ({ field, value: valueFor(field, plan, false) })) };
  }
  return choice === undefined ? null : { kind: 'choice', choice };
}

/** Answers what the server asks now, correctly, from somewhere else. */
export async function answerElsewhere(sandbox: Sandbox, id: string, plan: StormPlan): Promise<void> {
  const prompt = parseConnection(sandbox.connection(id))?.flow?.prompt;
  const submission = prompt === undefined ? null : answerTo(prompt, plan);
  if (prompt === undefined || submission === null) return;
  await sandbox.fetch(`http://sandbox.example/auth/connections/${id}/submit`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${DEFAULT_API_KEY}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(serializeSubmission(submission, prompt.interactionId)),
  });
}
