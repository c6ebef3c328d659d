import type { WireTimelineEvent } from '../protocol/wire-history';
import { ERROR_MESSAGES } from './error-messages';
import { type HealthCheck, type Login, stepOf } from './login';
import type { Parsed } from './parse-with';

/** How many events a connection keeps; older ones are forgotten. */
const MOST_EVENTS = 500;

const TIMELINE_TYPES = ['login', 'reauth', 'health_check'] as const;

/** What happened to a connection, newest first: one event for each login and each health check. */
export type Timeline = readonly WireTimelineEvent[];

function isoTime(ms: number): string {
  return new Date(ms).toISOString();
}

/** The timeline with an event put in place of the one with its id, or on top. */
function withEvent(timeline: Timeline, event: WireTimelineEvent): Timeline {
  const isThere = timeline.some(({ id }) => id === event.id);
  return isThere
    ? timeline.map((each) => (each.id === event.id ? event : each))
    : [event, ...timeline].slice(0, MOST_EVENTS);
}

export function withLoginEvent(timeline: Timeline, login: Login): Timeline {
  const { state, settings } = login;
  const errorCode = state.kind === 'ended' ? state.errorCode : undefined;
  return withEvent(timeline, {
    id: `mas_${login.token}`,
    type: login.type === 'REAUTH' ? 'reauth' : 'login',
    timestamp: isoTime(login.startedAt),
    status: state.kind === 'ended' ? state.status : 'IN_PROGRESS',
    step: state.kind === 'ended' && state.status === 'EXPIRED' ? 'EXPIRED' : stepOf(login),
    updated_at: isoTime(login.since),
    browser_session_id: `bs_${login.token}`,
    telemetry_captured: settings.browser?.telemetry?.enabled === true,
    ...(settings.record_session === true ? { replay_id: `replay_${login.token}` } : {}),
    ...(errorCode === undefined ? {} : { error_code: errorCode, error_message: ERROR_MESSAGES[errorCode] }),
    ...(state.siteError === undefined ? {} : { website_error: state.siteError }),
  });
}

export function withCheckEvent(
  timeline: Timeline,
  check: HealthCheck,
  before: 'AUTHENTICATED' | 'NEEDS_AUTH',
  after: 'AUTHENTICATED' | 'NEEDS_AUTH',
): Timeline {
  return withEvent(timeline, {
    id: `mahc_${check.token}`,
    type: 'health_check',
    timestamp: isoTime(check.since),
    status: after,
    previous_status: before,
    browser_session_id: `bs_${check.token}`,
  });
}

/** `type` of the query, or null for all. */
export function parseTimelineType(query: URLSearchParams): Parsed<WireTimelineEvent['type'] | null> {
  const asked = query.get('type');
  if (asked === null || asked === '') return { ok: true, value: null };
  const type = TIMELINE_TYPES.find((each) => each === asked);
  return type === undefined
    ? { ok: false, reason: `type: expected ${TIMELINE_TYPES.join(', ')}.` }
    : { ok: true, value: type };
}
