import type { FlowStatus, FlowStep } from './wire';

/** An entry of `GET …/timeline`: a login or a health check. */
export interface WireTimelineEvent {
  id: string;
  type: 'login' | 'reauth' | 'health_check';
  timestamp: string;
  /** The flow's status for a login, the result for a health check. */
  status: FlowStatus | 'AUTHENTICATED' | 'NEEDS_AUTH';
  previous_status?: 'AUTHENTICATED' | 'NEEDS_AUTH';
  step?: FlowStep | 'EXPIRED';
  updated_at?: string;
  error_code?: string;
  error_message?: string;
  website_error?: string;
  browser_session_id?: string;
  replay_id?: string;
  telemetry_captured?: boolean;
}

/** The part of `GET /org/limits` about managed auth. */
export interface WireOrgLimits {
  min_health_check_interval_seconds: number;
  auth_connections_used: number;
  max_auth_connections: number;
}
