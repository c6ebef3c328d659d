import { type RefCallback, useCallback, useMemo, useState } from 'react';
import { useBeforePaint } from './appearance/use-before-paint';
import { useSame } from './appearance/use-same';
import { notifyEndpointChange } from './client/endpoint-changes';
import { given } from './client/given';
import { useDiagnostics } from './diagnostics/use-diagnostics';
import { type FlowQuestion, type FlowScreen, questionOn } from './flow/flow-screen';
import type { Outcome } from './flow/outcome';
import { SCREEN_FACTS } from './flow/screen-facts';
import type { FlowBehavior, UseManagedAuthFlowOptions } from './flow-options';
import type { FieldParts, FieldProps, SubmitProps } from './form/field-props';
import type { FlowFields } from './form/flow-fields';
import type { InitialValues } from './form/initial-values';
import { FORM } from './form/lazy-form';
import { useIsInForm } from './form/use-is-in-form';
import { useLazyModule } from './lazy/use-lazy-module';
import type { Translator } from './localization/translator';
import { useLocalization } from './localization/use-translator';
import type { ChoiceProps } from './pickers/choice-props';
import type { FlowChoice, FlowField } from './protocol/connection';
import type { Submission } from './protocol/submission';
import { announcementsOf } from './screens/copy/announcements';
import type { Heading } from './screens/copy/faults';
import { headingOf } from './screens/copy/headings';
import type { Problem } from './screens/copy/problems';
import { usePressGuard } from './screens/focus/use-press-guard';
import { useStep } from './screens/focus/use-step';
import { useStepFocus } from './screens/focus/use-step-focus';
import { BEHAVIOUR, type LazyParts, PROMPT, reloadParts } from './screens/lazy-parts';
import { useReadyScreen } from './screens/use-ready-screen';
import type { FlowActions } from './screens/views/flow-actions';
import { flowKey } from './session/session';
import { useFlowSession } from './session/use-flow-session';
import { useKeyed } from './session/use-keyed';
import { type Announce, type Announcements, useAnnouncer } from './ui/announce';
import { siteName } from './ui/site-name';
import { useElement } from './ui/use-element';
import { type FormOwner, useFlowForm } from './use-flow-form';

/** What a flow is now, and what can be done with it. */
export interface UseManagedAuthFlowResult {
  /** What the person is to see: the same object for as long as it says the same. */
  readonly screen: FlowScreen;
  /** What is asked, also while it is sent: its fields and choices; null where nothing is. */
  readonly question: FlowQuestion | null;
  /** What the person can do: the same object over all renders. */
  readonly actions: FlowActions;
  /** Something was sent and is not settled. */
  readonly isSubmitting: boolean;
  /** Whether there is something to cancel: an ending has nothing. */
  readonly isCancelable: boolean;
  /** The screen's title and the line under it. */
  readonly heading: Heading;
  /** What went wrong with what was asked, in the order in which it is to be shown over the form. */
  readonly problems: readonly Problem[];
  /**
   * What is to be read out, for two live regions that are there from the start: `polite` for a `role="status"`,
   * `assertive` for a `role="alert"`. Another `id` is another occasion: make it the text's `key`.
   */
  readonly announcements: Announcements;
  /** Has something of your own read out by those regions. */
  readonly announce: Announce;
  /** Says things in the language of `localization`: `t('signIn')`. Keys are those of `Messages`. */
  readonly t: Translator;
  /** The clock by which the screen's moments are given, in milliseconds. */
  readonly now: () => number;
  /** Whether something was typed that leaving would lose. */
  readonly hasTyped: () => boolean;
  /** The person is asked whether they mean to stop; over when there is nothing to stop any more. */
  readonly isConfirmingCancel: boolean;
  /** Asks the person whether they mean to stop, or takes the question away. */
  readonly setConfirmingCancel: (isConfirming: boolean) => void;
  /** For the element around all of it: where presses, the focus and the page's visibility are looked at. */
  readonly rootProps: FlowRootProps;
  /** For the heading, which gets the focus where there is no form. */
  readonly headingProps: FlowHeadingProps;
  /**
   * All that a field's `<input>` has, the built-in one included: spread it onto yours, inside of `<ManagedAuthForm>`. What is
   * typed is checked when it is sent, errors go to `getFieldParts`, the focus to the first of them, and secrets are emptied.
   *
   * @throws Error for a field that was not asked for yet.
   */
  readonly getFieldProps: (field: FlowField) => FieldProps;
  /** What stands around a field's input: label, hint, warning, error, and the switch that shows a secret. */
  readonly getFieldParts: (field: FlowField) => FieldParts;
  /** For the button that sends a form: one of these fields is in it. */
  readonly getSubmitProps: (fields: readonly FlowField[]) => SubmitProps;
  /** For the button that picks a choice. */
  readonly getChoiceProps: (choice: FlowChoice) => ChoiceProps;
  /** For `<ManagedAuthForm flow={flow}>`; null until what a form is made of is there, which it is before anything is asked. */
  readonly form: FlowFields | null;
}

export interface FlowRootProps {
  readonly ref: RefCallback<HTMLElement>;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

export interface FlowHeadingProps {
  readonly ref: RefCallback<HTMLElement>;
  readonly tabIndex: -1;
}

/**
 * All that `<ManagedAuthFlow>` does, and none of its markup: one connection's flow, for as long as the component is
 * mounted. Callbacks, `headers` and `fetch` are those of the latest render; another target or `endpoint` is another
 * flow. Rendering again, however often, asks nothing and changes nothing.
 *
 * @throws TypeError when `connectionId` is empty or no id, and there is no `domain`.
 */
export function useManagedAuthFlow(
  all: UseManagedAuthFlowOptions,
  /** @internal What the markup loads later. */
  parts: LazyParts = BEHAVIOUR,
): UseManagedAuthFlowResult {
  const options = given(all);
  const { endpoint = '/api/managed-auth', live = 'auto', focus = 'auto' } = options;
  const { connectionId, domain, handoffCode, headers, fetch } = options;
  const consent = all.consent !== false;
  const { onConnection, onRestart, passwordManager = 'suggest' } = options;
  const onFault = useDiagnostics(all);
  const t = useLocalization(useSame(options.localization));
  const flow = useKeyed(flowKey(options), () => nextFlow(options.initialValues));
  const onOutcome = (outcome: Outcome) => {
    flow.memory?.forget();
    notifyEndpointChange(endpoint);
    tell(outcome, options);
  };
  const session = useFlowSession({
    connectionId,
    domain,
    handoffCode,
    endpoint,
    consent,
    live,
    headers,
    fetch,
    onRestart,
    onConnection,
    onOutcome,
    onEvent: options.onEvent,
    onFault,
  });
  const { session: flowSession } = session;
  const ready = useReadyScreen(session.screen, parts);
  const library = useLazyModule(FORM);
  // Nothing is asked before the library is there: every other screen is what it is.
  const screen = useMemo(() => library?.flowScreenOf(ready) ?? (ready as FlowScreen), [library, ready]);
  const question = questionOn(screen);
  const { isCancelable } = SCREEN_FACTS[screen.kind];

  // The question is about this flow, and about what was on the screen.
  const [questioned, setQuestioned] = useState(0);
  const isConfirming = questioned === flow.number && isCancelable;
  if (questioned && !isConfirming) setQuestioned(0);
  const setConfirmingCancel = useCallback((isAsking: boolean) => setQuestioned(isAsking ? flow.number : 0), [flow]);

  const actions = useMemo<FlowActions>(() => {
    const { consent, submit, login: start, cancel, resume, retry } = flowSession;
    const send = (submission: Submission | null | undefined) => {
      if (submission) submit(submission);
    };
    return {
      consent,
      submitFields: (values) => send(FORM.current?.fieldsSubmission(flowSession.getScreen(), values)),
      choose: (choice) => send(FORM.current?.choiceSubmission(flowSession.getScreen(), choice)),
      start,
      cancel,
      resume,
      retryNow: () => {
        reloadParts(parts);
        retry();
      },
    };
  }, [flowSession, parts]);

  const [root, rootRef] = useElement((element) => flowSession.setPage(element.ownerDocument));
  const [headingElement, headingRef] = useElement();
  // A host may have moved it into another window.
  useBeforePaint(() => {
    if (root.current !== null) flowSession.setPage(root.current.ownerDocument);
  });
  const isInForm = useIsInForm(root);
  const step = useStep(screen, question, flow.number);
  // The question whether to stop takes the place of what was pressed.
  usePressGuard(root, `${step.key} ${isConfirming}`, flowSession.now);
  const titled = useStepFocus(root, headingElement, step, focus);
  const { announce, polite, assertive } = useAnnouncer(announcementsOf(screen, step, t, titled));
  const isSubmitting = screen.kind === 'submitting';
  const form = useFlowForm({
    library,
    flow,
    onFault,
    question,
    isSubmitting,
    passwordManager,
    isInForm,
    t,
    announce,
    actions,
  });
  const heading = useMemo(() => headingOf(screen, t), [screen, t]);
  const problems = useMemo(
    () =>
      isSubmitting || question === null
        ? NONE
        : (PROMPT.current?.problemsOf(question, siteName(screen.domain, t), t) ?? NONE),
    [screen, question, isSubmitting, t],
  );
  const { locale: lang, direction } = t.messages;
  const dir = options.dir ?? direction;
  return {
    screen,
    question,
    actions,
    isSubmitting,
    isCancelable,
    heading,
    problems,
    announcements: { polite, assertive },
    announce,
    t,
    now: flowSession.now,
    hasTyped: useCallback(() => flow.memory?.hasTyped ?? false, [flow]),
    isConfirmingCancel: isConfirming,
    setConfirmingCancel,
    rootProps: { ref: rootRef, lang, dir },
    headingProps: { ref: headingRef, tabIndex: -1 },
    ...form,
  };
}

const NONE: readonly never[] = [];

let flows = 0;

/** What belongs to one flow and to no session. What is typed is remembered once there is a form to type into. */
function nextFlow(initialValues: InitialValues = {}) {
  const flow: FormOwner = { number: ++flows, initialValues, memory: null };
  return flow;
}

function tell(outcome: Outcome, { onSuccess, onError, onCancel }: FlowBehavior): void {
  if (outcome.kind === 'success') onSuccess?.(outcome.details);
  else if (outcome.kind === 'error') onError?.(outcome.details);
  else onCancel?.();
}
