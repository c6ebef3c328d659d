import { useParts } from '../../appearance/use-parts';
import type { InterventionScreen, UnsupportedScreen } from '../../flow/screen';
import { useTranslator } from '../../localization/use-translator';
import { ButtonLink } from '../../ui/button';
import { SiteText } from '../../ui/site-text';
import type { FlowActions } from './flow-actions';
import { DoneButton } from './progress';
import { StartButton } from './start-button';
import { SupportDetails } from './support-details';

interface HostedPageViewProps {
  readonly screen: InterventionScreen | UnsupportedScreen;
  readonly actions: FlowActions;
  /** Null where the widget was given a domain in its place. */
  readonly connectionId: string | null;
}

/** A step that is not taken here. */
export function HostedPageView({ screen, ...props }: HostedPageViewProps) {
  switch (screen.kind) {
    case 'intervention':
      return <InterventionView screen={screen} actions={props.actions} />;
    case 'unsupported':
      return <UnsupportedView screen={screen} {...props} />;
  }
  return screen satisfies never;
}

/** A step that a person must take in the live browser or on the hosted page. */
function InterventionView({ screen, actions }: { screen: InterventionScreen; actions: FlowActions }) {
  const part = useParts();
  const t = useTranslator();
  const { message, liveViewUrl, hostedUrl } = screen;
  const [first, second] = [
    liveViewUrl === null ? null : { href: liveViewUrl, label: t('openLiveView') },
    hostedUrl === null ? null : { href: hostedUrl, label: t('openHosted') },
  ].filter((link) => link !== null);
  return (
    <>
      {message !== null && (
        <p {...part('waitMessage')}>
          <SiteText as="waitText">{message}</SiteText>
        </p>
      )}
      {first !== undefined && <ButtonLink href={first.href}>{first.label}</ButtonLink>}
      {second !== undefined && (
        <ButtonLink kind="secondary" href={second.href}>
          {second.label}
        </ButtonLink>
      )}
      <DoneButton onDone={actions.retryNow} />
    </>
  );
}

/** A step that this version does not know, with whatever ways out there are. */
function UnsupportedView({ screen, actions, connectionId }: HostedPageViewProps & { screen: UnsupportedScreen }) {
  const part = useParts();
  const t = useTranslator();
  const { hostedUrl } = screen;
  return (
    <>
      <p {...part('progressText')}>{t('unsupportedWait')}</p>
      {hostedUrl !== null && <ButtonLink href={hostedUrl}>{t('openHosted')}</ButtonLink>}
      <StartButton
        screen={screen}
        actions={actions}
        kind={hostedUrl === null ? 'primary' : 'secondary'}
        label={t('startAgain')}
      />
      <SupportDetails connectionId={connectionId} domain={screen.domain} code={screen.stepName} at={screen.since} />
    </>
  );
}
