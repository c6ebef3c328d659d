import type { FlowScreen, FlowScreenOf } from '../../flow/flow-screen';
import { ELSEWHERE, ENDINGS, PROMPT } from '../lazy-views';
import type { FlowActions } from './flow-actions';
import { ConsentView, IdleView } from './idle-and-consent';
import { UnreachableView } from './trouble';
import { DiscoveringView, LoadingView, SubmittingView } from './waiting';

export interface ScreenViewProps {
  readonly screen: FlowScreen;
  readonly actions: FlowActions;
  /** Null where the widget was given a domain in its place. */
  readonly connectionId: string | null;
  readonly onDone: (() => void) | undefined;
}

/** The body of the card. What is loaded for it is here: see `useReadyScreen`. */
export function ScreenView(props: ScreenViewProps) {
  const { screen, actions } = props;
  switch (screen.kind) {
    case 'loading':
      return <LoadingView />;
    case 'unreachable':
      return <UnreachableView screen={screen} actions={actions} />;
    case 'idle':
      return <IdleView screen={screen} actions={actions} />;
    case 'consent':
      return <ConsentView screen={screen} actions={actions} />;
    case 'discovering':
      return <DiscoveringView screen={screen} />;
    case 'submitting':
      return screen.asked === null ? <SubmittingView screen={screen} /> : <Asking {...props} />;
    case 'prompt':
    case 'externalAction':
      return <Asking {...props} />;
    case 'intervention':
    case 'unsupported':
      return <Elsewhere {...props} screen={screen} />;
    case 'noAccess':
    case 'connectFailed':
    case 'succeeded':
    case 'failed':
    case 'expired':
    case 'canceled':
      return <Ending {...props} screen={screen} />;
  }
  return screen satisfies never;
}

/** What was asked stays mounted while it is sent: the same view, busy. */
function Asking({ screen, actions }: ScreenViewProps) {
  const isSending = screen.kind === 'submitting';
  const asked = isSending ? screen.asked : screen;
  const sending = { actions, busy: isSending, choiceKey: isSending ? screen.choiceKey : null };
  if (asked?.kind === 'prompt' && PROMPT.current !== null) {
    return <PROMPT.current.PromptView screen={asked} {...sending} />;
  }
  if (asked?.kind === 'externalAction' && ELSEWHERE.current !== null) {
    return <ELSEWHERE.current.ExternalActionView screen={asked} {...sending} />;
  }
  return <LoadingView />;
}

interface ElsewhereProps extends ScreenViewProps {
  readonly screen: FlowScreenOf<'intervention' | 'unsupported'>;
}

function Elsewhere({ screen, actions, connectionId }: ElsewhereProps) {
  const views = ELSEWHERE.current;
  if (views === null) return <LoadingView />;
  switch (screen.kind) {
    case 'intervention':
      return <views.InterventionView screen={screen} actions={actions} />;
    case 'unsupported':
      return <views.UnsupportedView screen={screen} actions={actions} connectionId={connectionId} />;
  }
  return screen satisfies never;
}

interface EndingProps extends ScreenViewProps {
  readonly screen: FlowScreenOf<'noAccess' | 'connectFailed' | 'succeeded' | 'failed' | 'expired' | 'canceled'>;
}

function Ending({ screen, actions, connectionId, onDone }: EndingProps) {
  const views = ENDINGS.current;
  if (views === null) return <LoadingView />;
  switch (screen.kind) {
    case 'noAccess':
      return <views.NoAccessView screen={screen} actions={actions} connectionId={connectionId} />;
    case 'connectFailed':
      return <views.ConnectFailedView screen={screen} actions={actions} />;
    case 'succeeded':
      return <views.SucceededView onDone={onDone} />;
    case 'failed':
      return <views.FailedView screen={screen} actions={actions} connectionId={connectionId} />;
    case 'expired':
      return <views.ExpiredView screen={screen} actions={actions} />;
    case 'canceled':
      return <views.CanceledView screen={screen} actions={actions} />;
  }
  return screen satisfies never;
}
