import type { FlowScreen } from '../../flow/flow-screen';
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
      return ELSEWHERE.current === null ? (
        <LoadingView />
      ) : (
        <ELSEWHERE.current.HostedPageView {...props} screen={screen} />
      );
    case 'noAccess':
    case 'connectFailed':
    case 'succeeded':
    case 'failed':
    case 'expired':
    case 'canceled':
      return ENDINGS.current === null ? <LoadingView /> : <ENDINGS.current.EndingView {...props} screen={screen} />;
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
