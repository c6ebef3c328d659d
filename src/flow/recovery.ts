import type { ErrorCode } from '../protocol/error-codes';

/** What a person can do after a failure. */
export interface Recovery {
  /** Whether a new login may end otherwise. */
  readonly canRestart: boolean;
  /** How long to wait before one, in milliseconds: trying at once would make it worse. */
  readonly wait: number;
}

const NOW: Recovery = { canRestart: true, wait: 0 };
const NEVER: Recovery = { canRestart: false, wait: 0 };

/** Codes after which starting again at once is not the answer. All others may be tried again. */
const EXCEPTIONS: Partial<Record<ErrorCode, Recovery>> = {
  account_locked: { canRestart: true, wait: 5 * 60_000 },
  rate_limited: { canRestart: true, wait: 60_000 },
  domain_not_allowed: NEVER,
  unsupported_auth_method: NEVER,
};

export function recoveryOf(code: ErrorCode | null): Recovery {
  return (code === null ? undefined : EXCEPTIONS[code]) ?? NOW;
}
