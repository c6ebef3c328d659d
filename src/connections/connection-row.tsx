import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useParts } from '../appearance/use-parts';
import { useTranslator } from '../localization/use-translator';
import { useAnnounce } from '../ui/announce';
import { Button } from '../ui/button';
import { SiteMark } from '../ui/site-mark';
import type { ConnectionInfo } from './connection-info';
import { DisconnectQuestion } from './disconnect-question';
import { StatusLine } from './status-line';
import { useWords } from './use-words';
import { whyOf } from './why';

/** What can be done about a connection; null where it cannot be. */
export interface RowActions {
  readonly onSignIn: ((connection: ConnectionInfo) => void) | null;
  readonly onSettings: ((connection: ConnectionInfo) => void) | null;
  /** Rejects when it could not be removed. */
  readonly onDisconnect: ((connection: ConnectionInfo) => Promise<void>) | null;
  /** Something is done about the connection of this id. */
  readonly onAct: (connectionId: string) => void;
}

export interface ConnectionRowProps extends RowActions {
  readonly connection: ConnectionInfo;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly siteIcon: ((domain: string) => ReactNode) | undefined;
}

/** One connection: the site, how it stands, why, and what can be done about it. */
export function ConnectionRow({ connection, now, siteIcon, ...actions }: ConnectionRowProps) {
  const part = useParts();
  const t = useTranslator();
  const words = useWords();
  const announce = useAnnounce();
  const id = useId();
  const [asks, setAsks] = useState(false);
  const [hasAsked, setHasAsked] = useState(false);
  const [progress, setProgress] = useState<'none' | 'busy' | 'failed'>('none');
  const site = connection.domain || t('theSite');
  const why = whyOf(connection.state, site, words);

  const disconnect = async () => {
    setProgress('busy');
    try {
      await actions.onDisconnect?.(connection);
      // The row goes with the next read; should a server still list it, it is a row like any other.
      setAsks(false);
      setProgress('none');
      announce(words('disconnected', { site }), 'polite');
    } catch {
      setProgress('failed');
      announce(words('disconnectFailed', { site }));
    }
  };
  return (
    <li {...part('connection')} aria-labelledby={id}>
      <SiteMark domain={connection.domain} icon={siteIcon?.(connection.domain)} />
      <div {...part('connectionContent')}>
        <p {...part('connectionName')} id={id} tabIndex={-1} data-maf-connection={connection.id}>
          <bdi>{site}</bdi>
        </p>
        <StatusLine connection={connection} now={now} />
        {why !== null && <p {...part('connectionNote')}>{why}</p>}
      </div>
      {asks ? (
        <DisconnectQuestion
          site={site}
          isBusy={progress === 'busy'}
          hasFailed={progress === 'failed'}
          onDisconnect={disconnect}
          onKeep={() => {
            setAsks(false);
            setHasAsked(true);
            setProgress('none');
          }}
        />
      ) : (
        <Actions {...actions} connection={connection} site={site} hasAsked={hasAsked} onAsk={() => setAsks(true)} />
      )}
    </li>
  );
}

interface ActionsProps extends RowActions {
  readonly connection: ConnectionInfo;
  readonly site: string;
  /** It was asked whether to disconnect, and it stays. */
  readonly hasAsked: boolean;
  readonly onAsk: () => void;
}

function Actions({ connection, site, hasAsked, onSignIn, onSettings, onDisconnect, onAct, onAsk }: ActionsProps) {
  const part = useParts();
  const t = useTranslator();
  const words = useWords();
  const asker = useRef<HTMLSpanElement>(null);
  // The buttons went with the question: the focus comes back to the one that was pressed.
  useEffect(() => {
    if (hasAsked) asker.current?.querySelector('button')?.focus();
  }, [hasAsked]);
  const { kind } = connection.state;
  // The same words are on every row: who hears them one by one is told which site they are about.
  const button = (label: string, onClick: () => void, look: 'secondary' | 'link') => (
    <Button
      kind={look}
      onClick={() => {
        onAct(connection.id);
        onClick();
      }}
    >
      {label} <span {...part('hiddenText')}>{site}</span>
    </Button>
  );
  const signIn = kind === 'connecting' ? t('resume') : kind === 'needsSignIn' ? words('signInAgain') : t('signIn');
  return (
    <div {...part('connectionActions')}>
      {onSettings !== null && button(words('settings'), () => onSettings(connection), 'link')}
      {onDisconnect !== null && <span ref={asker}>{button(words('disconnect'), onAsk, 'link')}</span>}
      {onSignIn !== null && kind !== 'connected' && button(signIn, () => onSignIn(connection), 'secondary')}
    </div>
  );
}
