import { useState } from 'react';
import type { ExternalActionScreen, PromptScreen } from '../flow/screen';
import { formKeyOf } from '../form/fields-form';
import type { Prompt } from '../protocol/connection';

/**
 * Numbers the questions that are asked in one place. Another one is: other fields; the same ones once what was sent
 * from them is settled; or other choices, none of which was there before. What came back is still the same question,
 * and so is one that changes around somebody who fills it in.
 */
export function useQuestion({ prompt, notice }: PromptScreen | ExternalActionScreen): number {
  const [seen, setSeen] = useState({ number: 0, prompt });
  if (seen.prompt === prompt) return seen.number;
  const isSettled = seen.prompt.id !== prompt.id && notice?.kind !== 'moved' && prompt.fields.length > 0;
  const isAnother =
    isSettled || formKeyOf(seen.prompt.fields) !== formKeyOf(prompt.fields) || areOthers(seen.prompt, prompt);
  const number = isAnother ? seen.number + 1 : seen.number;
  setSeen({ number, prompt });
  return number;
}

function areOthers({ choices: before }: Prompt, { choices: now }: Prompt): boolean {
  const known = new Set(before.map(({ key }) => key));
  return before.length > 0 && now.length > 0 && !now.some(({ key }) => known.has(key));
}
