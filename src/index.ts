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
export { ConnectButton, type ConnectButtonProps } from './connections/connect-button';
export type { ConnectButtonState } from './connections/connect-button-state';
export type { ConnectionInfo } from './connections/connection-info';
export { ConnectionSettings, type ConnectionSettingsProps } from './connections/connection-settings';
export type { ConnectionSettingsValues, SettingField, SettingsChange } from './connections/connection-settings-values';
export type { ConnectionStanding } from './connections/connection-standing';
export type { ConnectionState } from './connections/connection-state';
export { type ConnectionAction, Connections, type ConnectionsProps } from './connections/connections';
export type { ReauthObstacle, Renewal } from './connections/reauth-reason';
export { type UseConnectionsOptions, type UseConnectionsResult, useConnections } from './connections/use-connections';
export type { Diagnostic } from './diagnostics/diagnostic';
export type { Notice } from './flow/arrival';
export type {
  FlowExternalActionScreen,
  FlowPromptScreen,
  FlowQuestion,
  FlowScreen,
  FlowScreenOf,
  FlowSubmittingScreen,
} from './flow/flow-screen';
export type { ManagedAuthEvent } from './flow/managed-auth-event';
export type { ErrorDetails, SuccessDetails } from './flow/outcome';
export type { FlowBehavior, FlowTarget, UseManagedAuthFlowOptions } from './flow-options';
export type { FieldParts, FieldProps, SubmitProps } from './form/field-props';
export type { InitialValues } from './form/initial-values';
export type { PasswordManagerPolicy } from './form/input-attributes';
export type { Localization, MessageOverrides } from './localization/localization';
export type { Locale, Messages, PluralMessage } from './localization/messages';
export { type DialogOptions, ManagedAuthDialog, type ManagedAuthDialogProps } from './managed-auth-dialog';
export { ManagedAuthFlow, type ManagedAuthFlowOptions, type ManagedAuthFlowProps } from './managed-auth-flow';
export { ManagedAuthForm, type ManagedAuthFormProps } from './managed-auth-form';
export type { ChoiceProps } from './pickers/choice-props';
export type { FlowChoice, FlowField } from './protocol/connection';
export type { ErrorCode } from './protocol/error-codes';
export type { Failure } from './protocol/failure';
export type { FieldKind } from './protocol/field-kinds';
export type { FocusPolicy } from './screens/focus/use-step-focus';
export type { FlowActions } from './screens/views/flow-actions';
export type { ConnectionDetails } from './session/session';
export type {
  AlertPartProps,
  ButtonPartProps,
  CardPartProps,
  ChoicePartProps,
  DialogPartProps,
  FlowComponents,
  HeadingPartProps,
  InputPartProps,
  SpinnerPartProps,
} from './ui/components';
export {
  type UseManagedAuthFlowResult,
  useManagedAuthFlow,
} from './use-managed-auth-flow';
