'use client';

import * as applyAppearance from './appearance/apply-appearance';
import * as contrast from './appearance/contrast';
import { CONTRAST } from './appearance/instance-sheet';
import { APPLY_APPEARANCE } from './appearance/use-lazy-appearance';
import { DIALOG } from './connections/connect-button';
import { DOMAIN_FILTER } from './connections/connections-body';
import * as domainFilter from './connections/matches-domain';
import * as codeFields from './form/code-fields';
import * as formParts from './form/form-parts';
import { CODE_FIELDS } from './form/lazy-code-fields';
import { FORM } from './form/lazy-form';
import './localization/english';
import * as dialog from './managed-auth-dialog';
import * as pickers from './pickers';
import { PICKERS } from './pickers/lazy-pickers';
import * as laterHeadings from './screens/copy/later-headings';
import { LATER_HEADINGS } from './screens/lazy-parts';
import { ELSEWHERE, ENDINGS, PROMPT } from './screens/lazy-views';
import * as elsewhere from './screens/views/elsewhere';
import * as endings from './screens/views/endings';
import * as prompt from './screens/views/prompt';
import { EVENTS } from './session/event-reporter';
import { LIVE_STREAM } from './session/lazy-live-stream';
import * as liveStream from './session/live-stream';
import * as opening from './session/opening';
import { OPENING } from './session/session-relay';
import * as tellEvents from './session/tell-events';

// For hosts that want one file: nothing is left to be loaded later.
DIALOG.provide(dialog);
DOMAIN_FILTER.provide(domainFilter);
APPLY_APPEARANCE.provide(applyAppearance);
CONTRAST.provide(contrast);
LIVE_STREAM.provide(liveStream);
EVENTS.provide(tellEvents);
CODE_FIELDS.provide(codeFields);
PICKERS.provide(pickers);
FORM.provide(formParts);
PROMPT.provide(prompt);
ELSEWHERE.provide(elsewhere);
ENDINGS.provide(endings);
LATER_HEADINGS.provide(laterHeadings);
OPENING.provide(opening);

export type {
  AlertPartProps,
  Appearance,
  ButtonPartProps,
  CardPartProps,
  ChoicePartProps,
  ChoiceProps,
  ConnectButtonProps,
  ConnectButtonState,
  ConnectionAction,
  ConnectionDetails,
  ConnectionInfo,
  ConnectionSettingsProps,
  ConnectionSettingsValues,
  ConnectionStanding,
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
  ConnectButton,
  ConnectionSettings,
  Connections,
  ManagedAuthDialog,
  ManagedAuthFlow,
  ManagedAuthForm,
  useConnections,
  useManagedAuthFlow,
} from './index';
