import type { Prompt } from '../protocol/connection';
import type { Failure } from '../protocol/failure';
import type { Question } from './question';

/**
 * A question, each time that it comes up: the same one for the second time is another arrival. What is said over it,
 * what it empties and what was announced of it belong to it, and go with it.
 */
export interface Arrival {
  /** Rises with each arrival in a widget. */
  readonly serial: number;
  /** The serial with which the question came up: a return keeps it, because the person is still at that question. */
  readonly origin: number;
  readonly question: Question;
  /** The prompt as it came up: a field stays where it stood then, whatever options come and go around it. */
  readonly first: Prompt;
  /** When the question was first seen, in milliseconds of the widget's clock. */
  readonly since: number;
  readonly notice: Notice | null;
  /** What was sent from this question came back, as `notice` tells: the person is where they were. */
  readonly isReturn: boolean;
  /** What was typed before and must be typed again. */
  readonly emptied: 'secrets' | 'codes' | 'nothing';
  /** What was sent from here, if nobody knows whether it arrived. */
  readonly unsettled: Sent | null;
}

/** What was typed may be rejected; a choice, such as to send a code again, may rightly lead back to where it was made. */
export type Sent = 'fields' | 'choice';

/**
 * Why a question is here, where that needs a word:
 * - `rejected`: the site took what was sent from here, and asks again
 * - `notTaken`: it was accepted, and nothing came of it
 * - `sendFailed`, `badRequest`: it could not be sent, or not be used
 * - `moved`: the page had moved on
 */
export type Notice =
  | { readonly kind: 'rejected' | 'notTaken' | 'moved' }
  | { readonly kind: 'sendFailed' | 'badRequest'; readonly failure: Failure };
