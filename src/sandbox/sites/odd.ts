import type { Script } from '../script/script';
import { ask, password, username } from './parts';

export const humanIntervention: Script = {
  start: 'login',
  steps: {
    login: ask([username, password], 'human'),
    human: { step: 'AWAITING_HUMAN_INTERVENTION', passesAfter: 30_000 },
  },
};

export const unknownStep: Script = {
  start: 'unknown',
  steps: { unknown: { step: 'AWAITING_NOTARY', passesAfter: 60_000 } },
};

export const emptyPrompt: Script = {
  start: 'empty',
  steps: { empty: { step: 'AWAITING_INPUT', fields: [], options: [], passesAfter: 60_000 } },
};

export const noHostedPage: Script = { ...unknownStep, hosted: false };
