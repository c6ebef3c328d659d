/** The plans of an organization, and how often each may check a connection, in seconds. */
export const MIN_HEALTH_CHECK_INTERVAL_S = { enterprise: 300, startup: 1200, hobbyist: 3600, free: 21_600 } as const;
export type Plan = keyof typeof MIN_HEALTH_CHECK_INTERVAL_S;

export const MAX_HEALTH_CHECK_INTERVAL_S = 86_400;
const DEFAULT_HEALTH_CHECK_INTERVAL_S = 3600;

/** What an organization may do. */
export interface Limits {
  readonly plan: Plan;
  /** Connections that may exist at once. */
  readonly maxConnections: number;
}

/** How often a connection is checked by default, in seconds. */
export function defaultHealthCheckInterval(plan: Plan): number {
  return Math.max(DEFAULT_HEALTH_CHECK_INTERVAL_S, MIN_HEALTH_CHECK_INTERVAL_S[plan]);
}
