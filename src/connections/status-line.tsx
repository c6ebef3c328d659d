import { CircleAlert, CircleCheck, CircleDashed, CircleEllipsis, CircleHelp } from 'lucide-react';
import { useParts } from '../appearance/use-parts';
import { useTranslator } from '../localization/use-translator';
import type { ConnectionInfo } from './connection-info';
import type { ConnectionState } from './connection-state';
import { relativeTime } from './relative-time';
import { useWords } from './use-words';

const ICONS = {
  connected: CircleCheck,
  connecting: CircleEllipsis,
  notConnected: CircleDashed,
  needsSignIn: CircleAlert,
  unknown: CircleHelp,
} as const satisfies Record<ConnectionState['kind'], unknown>;

/** How a connection stands, by an icon and in words, and when that was last looked at. */
export function StatusLine({ connection, now }: { connection: ConnectionInfo; now: number }) {
  const part = useParts();
  const t = useTranslator();
  const words = useWords();
  const { kind } = connection.state;
  const { lastCheckedAt } = connection;
  const { locale } = t.messages;
  const Icon = ICONS[kind];
  return (
    <p {...part('connectionStatus')}>
      <span {...part('connectionState')} data-maf-state={kind}>
        <Icon size={14} aria-hidden="true" />
        {words(kind === 'unknown' ? 'unknownState' : kind)}
      </span>{' '}
      {lastCheckedAt !== null && (
        <time
          {...part('connectionChecked')}
          dateTime={new Date(lastCheckedAt).toISOString()}
          title={new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(lastCheckedAt)}
        >
          {words('lastCheck', { time: relativeTime(lastCheckedAt, now, locale) })}
        </time>
      )}
    </p>
  );
}
