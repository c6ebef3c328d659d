'use client';

export type {
  Appearance,
  ElementAppearance,
  ElementStyle,
  Layout,
  Preset,
  PseudoState,
} from './appearance/appearance';
export type { ElementKey } from './appearance/element-keys';
export type { Variables } from './appearance/variables';
export type { ErrorDetails, SuccessDetails } from './flow/outcome';
export type { PasswordManagerPolicy } from './form/input-attributes';
export type { Localization, MessageOverrides } from './localization/localization';
export type { Locale, Messages, PluralMessage } from './localization/messages';
export { ManagedAuthDialog, type ManagedAuthDialogProps } from './managed-auth-dialog';
export { ManagedAuthFlow, type ManagedAuthFlowProps } from './managed-auth-flow';
export type { ErrorCode } from './protocol/error-codes';
export type { FocusPolicy } from './screens/focus/use-step-focus';
