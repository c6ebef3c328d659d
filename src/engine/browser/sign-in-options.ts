import type { BrowserContext } from 'playwright-core';
import type { Action, LoginResult } from '../../kernel-api/driver';
import type { ErrorCode } from '../../protocol/error-codes';
import type { StorageState } from '../profiles/storage-state';
import type { BrowserRoom } from './browser-pool';
import type { LoginPlace } from './find-form';
import type { Masks, Prompt } from './prompt';

/** The person behind the API. */
export interface Person {
  /** Asks, and gives the answer; null when `unless` resolves first. */
  ask(prompt: Prompt, unless: AbortSignal): Promise<Action | null>;
  /** The answer is being sent. */
  sending(): void;
  /**
   * Shows the browser to the person: the context that is in sight, with what `from` has come to. `from` itself if that is
   * in sight already; null where there is no display.
   */
  show(from: BrowserContext): Promise<BrowserContext | null>;
}

export type SignInEnd =
  /** `context` is the one that is signed in. */
  | { readonly kind: 'signed_in'; readonly result: LoginResult; readonly context: BrowserContext }
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly siteError?: string | undefined };

export interface SignInOptions extends LoginPlace {
  /** The profile has been signed in to this site before. */
  readonly wasSignedIn: boolean;
  /** The profile has cookies from an earlier login. */
  readonly hasProfile: boolean;
  /** Another context, with these cookies; null for a visitor whom no site knows. */
  openRoom(storageState: StorageState | null): Promise<BrowserRoom>;
  readonly person: Person;
  /** Filled with what is typed. */
  readonly masks: Masks;
}
