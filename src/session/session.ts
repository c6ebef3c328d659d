import type { FlowSession } from './flow-session';

/** What a widget needs of its session. Its functions are the same ones for as long as it lives. */
export type Session = Pick<
  FlowSession,
  | 'now'
  | 'subscribe'
  | 'getScreen'
  | 'setPage'
  | 'start'
  | 'stop'
  | 'readNow'
  | 'consent'
  | 'submit'
  | 'login'
  | 'cancel'
  | 'resume'
>;
