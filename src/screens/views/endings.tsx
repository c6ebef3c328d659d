import { useEffect, useRef } from 'react';
import type {
  CanceledScreen,
  ConnectFailedScreen,
  ExpiredScreen,
  FailedScreen,
  NoAccessScreen,
  SucceededScreen,
} from '../../flow/screen';
import { useTranslator } from '../../localization/use-translator';
import { useAnnounce } from '../../ui/announce';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { ResultMark } from '../../ui/result-mark';
import { siteName } from '../../ui/site-name';
import { noAccessHeading } from '../copy/faults';
import type { FlowActions } from './flow-actions';
import { StartButton } from './start-button';
import { SupportDetails } from './support-details';

type EndingScreen =
  | NoAccessScreen
  | ConnectFailedScreen
  | SucceededScreen
  | FailedScreen
  | ExpiredScreen
  | CanceledScreen;

export interface EndingViewProps extends EndingProps<EndingScreen> {
  readonly onDone: (() => void) | undefined;
}

/** How a flow ended, and what can be done then. */
export function EndingView({ screen, onDone, ...props }: EndingViewProps) {
  switch (screen.kind) {
    case 'noAccess':
      return <NoAccessView screen={screen} {...props} />;
    case 'connectFailed':
      return (
        <RestartView
          screen={screen}
          mark={screen.restartAt === null ? 'failure' : 'waiting'}
          message={screen.reason === 'handoffUsed' ? 'startAgain' : 'tryAgain'}
          {...props}
        />
      );
    case 'succeeded':
      return <SucceededView onDone={onDone} />;
    case 'failed':
      return <FailedView screen={screen} {...props} />;
    case 'expired':
      return <RestartView screen={screen} mark="waiting" message="startAgain" {...props} />;
    case 'canceled':
      return screen.by === 'person' ? (
        <StoppedView {...props} />
      ) : (
        <RestartView screen={screen} mark="stopped" message="startAgain" {...props} />
      );
  }
  return screen satisfies never;
}

/** It worked. The button is there if the host handles it. */
function SucceededView({ onDone }: { onDone: (() => void) | undefined }) {
  const t = useTranslator();
  return (
    <>
      <ResultMark kind="success" />
      {onDone !== undefined && <Button onClick={onDone}>{t('done')}</Button>}
    </>
  );
}

interface EndingProps<Ending> {
  readonly screen: Ending;
  readonly actions: FlowActions;
  /** Null where the widget was given a domain in its place. */
  readonly connectionId: string | null;
}

/** It did not work: the site's words if there are any, and what to do. */
function FailedView({ screen, actions, connectionId }: EndingProps<FailedScreen>) {
  const t = useTranslator();
  const { siteError, errorCode, domain, since } = screen;
  return (
    <>
      <ResultMark kind="failure" />
      {siteError !== null && (
        <Banner tone="note" title={t('siteSays', { site: siteName(domain, t) })}>
          {siteError}
        </Banner>
      )}
      <StartButton screen={screen} actions={actions} label={t('tryAgain')} />
      <SupportDetails connectionId={connectionId} domain={domain} code={errorCode} at={since} />
    </>
  );
}

interface RestartProps
  extends Pick<EndingProps<ConnectFailedScreen | ExpiredScreen | CanceledScreen>, 'screen' | 'actions'> {
  readonly mark: 'failure' | 'waiting' | 'stopped';
  /** What its button says. */
  readonly message: 'startAgain' | 'tryAgain';
}

/** The heading says why it is over; the button begins again, where that may help and can be done from here. */
function RestartView({ screen, actions, mark, message }: RestartProps) {
  const t = useTranslator();
  return (
    <>
      <ResultMark kind={mark} />
      <StartButton screen={screen} actions={actions} label={t(message)} />
    </>
  );
}

/** Stopped by the person, who can go on. */
function StoppedView({ actions }: Pick<EndingProps<CanceledScreen>, 'actions'>) {
  const t = useTranslator();
  return (
    <>
      <ResultMark kind="stopped" />
      <Button kind="secondary" onClick={actions.resume}>
        {t('resume')}
      </Button>
    </>
  );
}

/** No access: the heading says why, and what only the app around can do. After that the person can try again here. */
function NoAccessView({ screen, actions, connectionId }: EndingProps<NoAccessScreen>) {
  const t = useTranslator();
  const announce = useAnnounce();
  const { title } = noAccessHeading(screen.failure, t);
  const { status, code } = screen.failure;
  const told = [status, code].filter((each) => each !== null).join(' ');
  const wasRetrying = useRef(false);
  useEffect(() => {
    // Nothing else on the page shows that it was tried.
    if (wasRetrying.current && !screen.isRetrying) announce(title, 'polite');
    wasRetrying.current = screen.isRetrying;
  }, [announce, title, screen.isRetrying]);
  return (
    <>
      <ResultMark kind="failure" />
      <Button kind="secondary" busy={screen.isRetrying} onClick={actions.retryNow}>
        {t('tryNow')}
      </Button>
      <SupportDetails connectionId={connectionId} domain={screen.domain} code={told || null} at={screen.since} />
    </>
  );
}
