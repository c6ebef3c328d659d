export type { ConnectResponse } from './connect';
export type { CorsOptions } from './cors';
export type { AllowedDomain } from './domain-rule';
export type { StreamEndReason } from './event-stream';
export { createManagedAuthHandler, type ManagedAuthHandler } from './handler';
export { toNodeHandler } from './node-handler';
export type { NodeRequest, NodeResponse } from './node-types';
export type { Authorized, HandledRequest, ManagedAuthHandlerOptions, StreamEnd } from './options';
export type { OwnershipCacheOptions } from './ownership';
export type { RateLimit, RateLimitContext, RateLimitResult } from './rate-limit';
export type { RouteName } from './route';
export type { KernelClient } from './send';
export type {
  BrowserSettings,
  ChoiceMapping,
  ChoiceMappings,
  ConnectionSettings,
  CredentialReference,
  LoginSettings,
  ProxyReference,
  SettableField,
  SettingsContext,
  TelemetrySettings,
  UpdateContext,
} from './setting-types';
export type { VisibleConnection, VisibleLogin } from './visible-connection';
