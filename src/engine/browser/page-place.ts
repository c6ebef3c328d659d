import type { BrowserContext } from 'playwright-core';
import type { HostPolicy } from '../network/host-policy';
import type { PageReading } from '../reading/reading';
import type { Pace } from './pace';
import type { PageView } from './page-reader';

/** Where a page is opened, and how fast. */
export interface PagePlace {
  readonly context: BrowserContext;
  readonly policy: HostPolicy;
  readonly pace: Pace;
}

/** Why a page cannot be gone on with. */
export type PageTrouble = 'loop' | 'refused' | 'unreachable' | 'challenged' | 'moved' | 'gone' | 'silent';

export class PageTroubleError extends Error {
  override readonly name = 'PageTroubleError';
  readonly trouble: PageTrouble;
  constructor(trouble: PageTrouble) {
    super(`The page cannot be gone on with: ${trouble}.`);
    this.trouble = trouble;
  }
}

/** A page that has come to rest. */
export interface Settled {
  readonly view: PageView;
  readonly reading: PageReading;
  /** Of the top frame's last response; 0 if it is unknown. */
  readonly httpStatus: number;
  /** That response was a challenge of HTTP authentication, which the browser itself would ask for. */
  readonly isChallenged: boolean;
  /** How many documents the top frame had had until then. */
  readonly documents: number;
}
