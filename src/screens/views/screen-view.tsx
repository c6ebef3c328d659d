import type { Screen } from '../../flow/screen';
import { CanceledView, ExpiredView, FailedView, NoAccessView, SucceededView } from './endings';
import { ExternalActionView } from './external-action';
import type { FlowActions } from './flow-actions';
import { InterventionView, UnsupportedView } from './hosted-page';
import { ConsentView, IdleView } from './idle-and-consent';
import { PromptView } from './prompt';
import { UnreachableView } from './trouble';
import { DiscoveringView, LoadingView, SubmittingView } from './waiting';

export interface ScreenViewProps {
  readonly screen: Screen;
  readonly actions: FlowActions;
  readonly onDone: (() => void) | undefined;
}

const NOT_SENDING = { busy: false, choiceKey: null } as const;

/** The body of the card. What was asked stays mounted while it is sent: the same view, busy. */
export function ScreenView({ screen, actions, onDone }: ScreenViewProps) {
  switch (screen.kind) {
    case 'loading':
      return <LoadingView />;
    case 'unreachable':
      return <UnreachableView screen={screen} actions={actions} />;
    case 'noAccess':
      return <NoAccessView />;
    case 'idle':
      return <IdleView screen={screen} actions={actions} />;
    case 'consent':
      return <ConsentView screen={screen} actions={actions} />;
    case 'discovering':
      return <DiscoveringView screen={screen} />;
    case 'prompt':
      return <PromptView screen={screen} actions={actions} {...NOT_SENDING} />;
    case 'externalAction':
      return <ExternalActionView screen={screen} actions={actions} {...NOT_SENDING} />;
    case 'submitting': {
      const { asked, choiceKey } = screen;
      if (asked === null) return <SubmittingView screen={screen} />;
      const sending = { actions, busy: true, choiceKey };
      return asked.kind === 'prompt' ? (
        <PromptView screen={asked} {...sending} />
      ) : (
        <ExternalActionView screen={asked} {...sending} />
      );
    }
    case 'intervention':
      return <InterventionView screen={screen} actions={actions} />;
    case 'unsupported':
      return <UnsupportedView screen={screen} actions={actions} />;
    case 'succeeded':
      return <SucceededView onDone={onDone} />;
    case 'failed':
      return <FailedView screen={screen} actions={actions} />;
    case 'expired':
      return <ExpiredView screen={screen} actions={actions} />;
    case 'canceled':
      return <CanceledView screen={screen} actions={actions} />;
  }
  return screen satisfies never;
}
