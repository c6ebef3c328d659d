import type { Submission } from '../../protocol/submission';

/** What a person can do on a screen. The screens call these; the session carries them out. */
export interface FlowActions {
  readonly consent: () => void;
  /** Sends one action, once. */
  readonly submit: (submission: Submission) => void;
  /** Starts a new login, once for each press. */
  readonly login: () => void;
  readonly cancel: () => void;
  readonly resume: () => void;
  /** Asks again whether there is access. */
  readonly retry: () => void;
  readonly readNow: () => void;
}
