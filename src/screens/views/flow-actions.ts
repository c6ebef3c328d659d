import type { FlowChoice } from '../../protocol/connection';

/** What a person can do. Each does nothing where the screen does not offer it. The same functions in all renders. */
export interface FlowActions {
  /** On the `consent` screen: they agree to what will happen. */
  readonly consent: () => void;
  /**
   * Sends what was filled in, once: one form's values by the `key` of its fields, as they are. Nothing is sent while
   * something is under way, or where one of the fields is not asked for any more.
   */
  readonly submitFields: (values: Readonly<Record<string, string>>) => void;
  /** Picks a choice of the question, once. Where it has fields of its own, these are filled in and sent instead. */
  readonly choose: (choice: Pick<FlowChoice, 'key'>) => void;
  /** Starts a new login, once for each call. Where the screen asks for consent too, that is given with it. */
  readonly start: () => void;
  /** Leaves the flow. On the server it stays as it is. */
  readonly cancel: () => void;
  /** Goes on with a flow that was canceled here and that still runs on the server. */
  readonly resume: () => void;
  /**
   * Reads at once, unless the server asked to be left alone; also loads parts again that did not load, and asks again
   * where there was no access.
   */
  readonly retryNow: () => void;
}
