import { useEffect, useRef, useState } from 'react';
import { useParts } from '../../appearance/use-parts';
import { useTranslator } from '../../localization/use-translator';
import { useAnnounce } from '../../ui/announce';
import { Button } from '../../ui/button';

/** What whoever helps a person has to know. No value that was typed is in it. */
export interface Support {
  /** Null where the widget does not know it; then the site is told in its place. */
  readonly connectionId: string | null;
  readonly domain: string;
  /** What the server calls what happened; null when it gave that no name. */
  readonly code: string | null;
  /** When it was first seen, in milliseconds since the epoch. */
  readonly at: number;
}

/** For the support of the app around: the server's code, and everything together to be copied. */
export function SupportDetails(support: Support) {
  const part = useParts();
  const t = useTranslator();
  const announce = useAnnounce();
  const root = useRef<HTMLDivElement>(null);
  const [attempt, setAttempt] = useState<{ readonly text: string; readonly isCopied: boolean } | null>(null);
  const text = supportText(support);
  // Of what is told now: another code is another text.
  const isCopied = attempt?.text === text ? attempt.isCopied : null;

  const onAttempt = (isDone: boolean) => {
    setAttempt({ text, isCopied: isDone });
    if (isDone) announce(t('detailsCopied'), 'polite');
  };
  const copy = () => {
    // There is none in a page without HTTPS, and it may be denied.
    const clipboard: Clipboard | undefined = root.current?.ownerDocument.defaultView?.navigator.clipboard;
    if (clipboard === undefined) return onAttempt(false);
    clipboard.writeText(text).then(
      () => onAttempt(true),
      () => onAttempt(false),
    );
  };

  return (
    <div {...part('support')} ref={root}>
      {support.code !== null && (
        <code {...part('supportCode')} dir="ltr">
          {support.code}
        </code>
      )}
      {isCopied === false ? (
        <SelectedText label={t('copyDetails')}>{text}</SelectedText>
      ) : (
        <Button kind="link" onClick={copy}>
          {t(isCopied ? 'detailsCopied' : 'copyDetails')}
        </Button>
      )}
    </div>
  );
}

/** Where the widget may not copy, the person can: it is selected already. */
function SelectedText({ label, children }: { label: string; children: string }) {
  const part = useParts();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <textarea
      {...part('supportText')}
      ref={field}
      form=""
      dir="ltr"
      readOnly
      rows={children.split('\n').length}
      aria-label={label}
      value={children}
      onFocus={(event) => event.currentTarget.select()}
    />
  );
}

/** In English: it is for the host's support, and not for the person. */
function supportText({ connectionId, domain, code, at }: Support): string {
  const which = connectionId === null ? `Site: ${domain}` : `Connection: ${connectionId}`;
  return [which, ...(code === null ? [] : [`Code: ${code}`]), `Time: ${timeText(at)}`].join('\n');
}

function timeText(at: number): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? '–' : date.toISOString();
}
