import type { Random } from './random';

export type FaultRoute =
  | 'create'
  | 'list'
  | 'retrieve'
  | 'update'
  | 'delete'
  | 'login'
  | 'submit'
  | 'events'
  | 'exchange'
  | 'timeline';

/** What goes wrong with a call. Times are in milliseconds; a pair is a range to draw from. */
export type Fault =
  /** The request reaches the server late. */
  | { readonly kind: 'delay'; readonly ms: number | readonly [number, number] }
  /** The server answers at once and the answer arrives late: later calls overtake it. */
  | { readonly kind: 'late'; readonly ms: number | readonly [number, number] }
  /** Answered by something in between; the server never sees the call. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly code?: string;
      readonly message?: string;
      /** The `Retry-After` header: seconds, or an HTTP date. */
      readonly retryAfter?: number | string;
    }
  /** The connection breaks: before the server sees the call (the default), or after it has acted on it. */
  | { readonly kind: 'drop'; readonly when?: 'before' | 'after' }
  /** The answer ends after so many characters; default half of them. */
  | { readonly kind: 'truncate'; readonly after?: number }
  /** The answer says it is JSON and is noise. */
  | { readonly kind: 'garbage' }
  /** An HTML page with status 200, as a captive portal or a proxy shows. */
  | { readonly kind: 'html' }
  /** Any JSON in place of the body, with status 200. */
  | { readonly kind: 'json'; readonly body: unknown }
  /** The previous answer of this route and path comes again, if there is one. The server does not see the call. */
  | { readonly kind: 'repeat' }
  /** Every event of the stream comes twice. */
  | { readonly kind: 'duplicate' }
  /** Events of the stream change places, two by two. */
  | { readonly kind: 'swap' }
  /** The stream breaks with a network error after so many events; default 0. */
  | { readonly kind: 'break'; readonly afterEvents?: number }
  /** The stream ends as if all were said after so many events; default 0. */
  | { readonly kind: 'close'; readonly afterEvents?: number }
  /** The stream says nothing more after so many events, heartbeats included, and stays open; default 0. */
  | { readonly kind: 'stall'; readonly afterEvents?: number };

export interface FaultRule {
  /** Which calls; all routes when missing. */
  readonly route?: FaultRoute | readonly FaultRoute[];
  /** Which calls of a route, counted from 1 (each route on its own): one, some, or from–to. All when missing. */
  readonly calls?: number | readonly number[] | { readonly from: number; readonly to?: number };
  /** How likely it is for each of those calls, 0 to 1; default 1. */
  readonly probability?: number;
  readonly fault: Fault;
}

/** The first rule that fits a call counts; a call that no rule fits goes through. */
export interface FaultPlan {
  readonly rules: readonly FaultRule[];
  /** Decides what is drawn; default 1. */
  readonly seed?: number;
}

const ROUTES: Readonly<Record<string, FaultRoute>> = {
  'POST ': 'create',
  'GET ': 'list',
  'GET item': 'retrieve',
  'PATCH item': 'update',
  'DELETE item': 'delete',
  'POST login': 'login',
  'POST submit': 'submit',
  'GET events': 'events',
  'POST exchange': 'exchange',
  'GET timeline': 'timeline',
};

/** Which route a call is for, below any prefix that ends in `/connections`; null for anything else. */
export function routeOf(method: string, pathname: string): FaultRoute | null {
  const match = /\/connections(?:\/([^/]+)(?:\/([^/]+))?)?\/?$/.exec(pathname);
  if (match === null) return null;
  const [, id, action] = match;
  return ROUTES[`${method.toUpperCase()} ${action ?? (id === undefined ? '' : 'item')}`] ?? null;
}

/** What goes wrong with the `call`-th call of a route, or null. */
export function faultFor(plan: FaultPlan, route: FaultRoute, call: number, random: Random): Fault | null {
  const rule = plan.rules.find(
    (each) =>
      (each.route === undefined || [each.route].flat().includes(route)) &&
      isAmong(each.calls, call) &&
      (each.probability === undefined || random() < each.probability),
  );
  return rule?.fault ?? null;
}

function isAmong(calls: FaultRule['calls'], call: number): boolean {
  if (calls === undefined) return true;
  if (typeof calls === 'number') return calls === call;
  if ('from' in calls) return call >= calls.from && call <= (calls.to ?? Number.POSITIVE_INFINITY);
  return calls.includes(call);
}
