'use client';

export type { ErrorDetails, SuccessDetails } from './flow/outcome';
export type { PasswordManagerPolicy } from './form/input-attributes';
export { ManagedAuthFlow, type ManagedAuthFlowProps } from './managed-auth-flow';
export type { ErrorCode } from './protocol/error-codes';
export type { FocusPolicy } from './screens/use-step-focus';
