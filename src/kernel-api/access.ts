import type { Clock } from './clock';
import { type Random, randomToken } from './tokens';

/** A browser's token lives half an hour, as Kernel's does. */
const TOKEN_LIFETIME_MS = 30 * 60_000;

/** What has expired is remembered for this long, so that whoever comes late is told so. */
const REMEMBERED_MS = 60 * 60_000;

interface Handoff {
  readonly connectionId: string;
  readonly expiresAt: number;
  used: boolean;
}

export type Exchanged =
  | { readonly ok: true; readonly invocation_id: string; readonly jwt: string }
  | { readonly ok: false; readonly status: 404 | 410 };

/** Who is asking: the holder of the API key, of a token for one connection, or nobody that is known. */
export type Caller =
  | { readonly kind: 'key' }
  | { readonly kind: 'token'; readonly connectionId: string }
  | { readonly kind: 'nobody'; readonly reason: string };

export interface Access {
  callerOf(authorization: string | null): Caller;
  createHandoff(connectionId: string, expiresAt: number): string;
  exchange(connectionId: string, code: string): Exchanged;
  /** How many codes and tokens are kept, for tests of cleaning up. */
  remembered(): number;
}

/** API key, handoff codes, and the tokens that they are exchanged for. */
export function createAccess(apiKey: string | null, clock: Clock, random: Random): Access {
  const handoffs = new Map<string, Handoff>();
  const tokens = new Map<string, { readonly connectionId: string; readonly expiresAt: number }>();
  /** Whenever there is one more: no more are kept than an hour and a half brings. */
  const forget = () => {
    const before = clock.now() - REMEMBERED_MS;
    for (const kept of [handoffs, tokens]) {
      for (const [key, { expiresAt }] of kept) if (expiresAt <= before) kept.delete(key);
    }
  };
  const nobody = (reason: string): Caller => ({ kind: 'nobody', reason });

  return {
    callerOf(authorization) {
      const bearer = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
      if (bearer === undefined) return nobody('Send the API key as "Authorization: Bearer <key>".');
      const token = tokens.get(bearer);
      if (token !== undefined) {
        return token.expiresAt > clock.now()
          ? { kind: 'token', connectionId: token.connectionId }
          : nobody('The token has expired.');
      }
      return apiKey === null || bearer === apiKey ? { kind: 'key' } : nobody('The API key is not valid.');
    },
    createHandoff(connectionId, expiresAt) {
      forget();
      const code = randomToken(random, 44);
      handoffs.set(code, { connectionId, expiresAt, used: false });
      return code;
    },
    remembered: () => handoffs.size + tokens.size,
    exchange(connectionId, code) {
      forget();
      const handoff = handoffs.get(code);
      if (handoff === undefined || handoff.connectionId !== connectionId) return { ok: false, status: 404 };
      if (handoff.used || handoff.expiresAt <= clock.now()) return { ok: false, status: 410 };
      handoff.used = true;
      const invocationId = `inv_${randomToken(random, 16)}`;
      const expiresAt = clock.now() + TOKEN_LIFETIME_MS;
      const jwt = unsignedJwt(
        { sub: connectionId, invocation_id: invocationId, exp: Math.floor(expiresAt / 1000) },
        random,
      );
      tokens.set(jwt, { connectionId, expiresAt });
      return { ok: true, invocation_id: invocationId, jwt };
    },
  };
}

function unsignedJwt(claims: object, random: Random): string {
  const part = (value: object) =>
    btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.${randomToken(random, 43)}`;
}
