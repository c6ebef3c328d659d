import { useEffect, useState } from 'react';
import { useParts } from '../appearance/use-parts';
import { LATER_WORDS } from '../localization/later-words';
import { useTranslator } from '../localization/use-translator';
import type { Failure } from '../protocol/failure';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { useWords } from './use-words';

interface LoadTroubleProps {
  readonly failure: Failure;
  /** What could not be read, in words. */
  readonly title: string;
  /** What was read before is still shown. */
  readonly isOutdated?: boolean;
  /** It is about one connection, which may have been removed. */
  readonly isOne?: boolean;
  readonly onTryAgain: () => Promise<unknown>;
}

const NO_ACCESS = { 401: 'unauthorized', 403: 'forbidden' } as const;
const GONE = { 401: 'unauthorized', 403: 'forbidden', 404: 'notFound', 410: 'notFound' } as const;

/** Why something could not be read, and a button to try again: access may have been given since. */
export function LoadTrouble({ failure, title, isOutdated = false, isOne = false, onTryAgain }: LoadTroubleProps) {
  const part = useParts();
  const t = useTranslator();
  const words = useWords();
  const [isTrying, setTrying] = useState(false);
  const known: Readonly<Record<number, 'unauthorized' | 'forbidden' | 'notFound'>> = isOne ? GONE : NO_ACCESS;
  const reason = known[failure.status ?? 0];
  useEffect(() => {
    if (reason !== undefined) void LATER_WORDS.load();
  }, [reason]);
  // Said once the words for it are here: nobody else needs them.
  const noAccess = reason !== undefined && t.messages[`${reason}Title`] !== undefined ? reason : undefined;
  const tryAgain = async () => {
    setTrying(true);
    await onTryAgain();
    setTrying(false);
  };
  const hasAccess = noAccess === undefined;
  const heading = hasAccess ? title : t(`${noAccess}Title`);
  return (
    <div {...part('connectionsTrouble')} role="alert">
      <Banner tone="note" {...(!(hasAccess && isOutdated) && { title: heading })}>
        {hasAccess ? words(isOutdated ? 'outdatedText' : 'loadFailedText') : t(`${noAccess}Text`)}
      </Banner>
      <Button kind="secondary" busy={isTrying} onClick={tryAgain}>
        {t(hasAccess ? 'tryAgain' : 'tryNow')}
      </Button>
    </div>
  );
}
