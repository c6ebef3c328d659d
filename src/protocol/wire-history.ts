import type { FlowStatus, FlowStep } from './wire';

/** What `GET …/timeline` lists: a login or health check that happened. */
export interface WireTimelineEvent {
  id: string;
  type: 'login' | 'reauth' | 'health_check';
  timestamp: string;
  /** Of a login its flow's status, of a health check what it found. */
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

/** What `GET /org/limits` says of managed auth. */
export interface WireOrgLimits {
  min_health_check_interval_seconds: number;
  auth_connections_used: number;
  max_auth_connections: number;
}
