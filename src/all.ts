'use client';

import * as eventStream from './client/event-stream';
import { EVENT_STREAM } from './client/managed-auth-client';
import * as doubt from './flow/doubt';
import * as formParts from './form/form-parts';
import { FORM } from './form/lazy-form';
import { WEB_OTP } from './form/lazy-web-otp';
import * as webOtp from './form/web-otp';
import './localization/english';
import * as pickers from './pickers';
import { MARKS } from './pickers/lazy-marks';
import { PICKERS } from './pickers/lazy-pickers';
import * as marks from './pickers/provider-marks';
import { ELSEWHERE, ENDINGS, PROMPT } from './screens/lazy-views';
import * as elsewhere from './screens/views/elsewhere';
import * as endings from './screens/views/endings';
import { MATCH_NUMBER } from './screens/views/external-action';
import * as matchNumber from './screens/views/match-number';
import * as prompt from './screens/views/prompt';
import { EVENTS } from './session/event-reporter';
import { DOUBT } from './session/flow-session';
import * as opening from './session/opening';
import { OPENING } from './session/session-relay';
import * as tellEvents from './session/tell-events';

// For hosts that want one file: nothing is left to be loaded later.
EVENT_STREAM.provide(eventStream);
DOUBT.provide(doubt);
EVENTS.provide(tellEvents);
WEB_OTP.provide(webOtp);
PICKERS.provide(pickers);
MARKS.provide(marks);
FORM.provide(formParts);
PROMPT.provide(prompt);
ELSEWHERE.provide(elsewhere);
ENDINGS.provide(endings);
MATCH_NUMBER.provide(matchNumber);
OPENING.provide(opening);

export type {
  AlertPartProps,
  Appearance,
  ButtonPartProps,
  CardPartProps,
  ChoicePartProps,
  ChoiceProps,
  ConnectionAction,
  ConnectionDetails,
  ConnectionInfo,
  ConnectionSettingsProps,
  ConnectionSettingsValues,
  ConnectionState,
  ConnectionsProps,
  Diagnostic,
  DialogOptions,
  DialogPartProps,
  ElementAppearance,
  ElementKey,
  ElementStyle,
  ErrorCode,
  ErrorDetails,
  Failure,
  FieldKind,
  FieldParts,
  FieldProps,
  FlowActions,
  FlowBehavior,
  FlowChoice,
  FlowComponents,
  FlowExternalActionScreen,
  FlowField,
  FlowPromptScreen,
  FlowQuestion,
  FlowScreen,
  FlowScreenOf,
  FlowSubmittingScreen,
  FlowTarget,
  FocusPolicy,
  HeadingPartProps,
  InitialValues,
  InputPartProps,
  Layout,
  Locale,
  Localization,
  ManagedAuthDialogProps,
  ManagedAuthEvent,
  ManagedAuthFlowOptions,
  ManagedAuthFlowProps,
  ManagedAuthFormProps,
  MessageOverrides,
  Messages,
  Notice,
  PasswordManagerPolicy,
  PluralMessage,
  Preset,
  PseudoState,
  ReauthObstacle,
  Renewal,
  SettingField,
  SettingsChange,
  SpinnerPartProps,
  SubmitProps,
  SuccessDetails,
  UseConnectionsOptions,
  UseConnectionsResult,
  UseManagedAuthFlowOptions,
  UseManagedAuthFlowResult,
  Variables,
} from './index';
export {
  ConnectionSettings,
  Connections,
  ManagedAuthDialog,
  ManagedAuthFlow,
  ManagedAuthForm,
  useConnections,
  useManagedAuthFlow,
} from './index';
