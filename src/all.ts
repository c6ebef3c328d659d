'use client';

import * as eventStream from './client/event-stream';
import { EVENT_STREAM } from './client/managed-auth-client';
import * as doubt from './flow/doubt';
import { WEB_OTP } from './form/lazy-web-otp';
import * as webOtp from './form/web-otp';
import './localization/english';
import * as pickers from './pickers';
import { PICKERS } from './pickers/lazy-pickers';
import { ELSEWHERE, ENDINGS, PROMPT } from './screens/lazy-views';
import * as elsewhere from './screens/views/elsewhere';
import * as endings from './screens/views/endings';
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
PROMPT.provide(prompt);
ELSEWHERE.provide(elsewhere);
ENDINGS.provide(endings);
OPENING.provide(opening);

export type {
  Appearance,
  ConnectionAction,
  ConnectionDetails,
  ConnectionInfo,
  ConnectionSettingsProps,
  ConnectionSettingsValues,
  ConnectionState,
  ConnectionsProps,
  Diagnostic,
  DialogOptions,
  ElementAppearance,
  ElementKey,
  ElementStyle,
  ErrorCode,
  ErrorDetails,
  Failure,
  FieldKind,
  FlowActions,
  FlowBehavior,
  FlowChoice,
  FlowExternalActionScreen,
  FlowField,
  FlowPromptScreen,
  FlowQuestion,
  FlowScreen,
  FlowScreenOf,
  FlowSubmittingScreen,
  FlowTarget,
  FocusPolicy,
  Layout,
  Locale,
  Localization,
  ManagedAuthDialogProps,
  ManagedAuthEvent,
  ManagedAuthFlowOptions,
  ManagedAuthFlowProps,
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
  useConnections,
  useManagedAuthFlow,
} from './index';
