import { useState } from 'react';
import { useParts } from '../appearance/use-parts';
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

/** Why something could not be read, and the way on. Where another try cannot help, none is offered. */
export function LoadTrouble({ failure, title, isOutdated = false, isOne = false, onTryAgain }: LoadTroubleProps) {
  const part = useParts();
  const t = useTranslator();
  const words = useWords();
  const [isTrying, setTrying] = useState(false);
  const known: Readonly<Record<number, 'unauthorized' | 'forbidden' | 'notFound'>> = isOne ? GONE : NO_ACCESS;
  const noAccess = known[failure.status ?? 0];
  const tryAgain = async () => {
    setTrying(true);
    await onTryAgain();
    setTrying(false);
  };
  if (noAccess !== undefined) {
    return (
      <div {...part('connectionsTrouble')} role="alert">
        <Banner tone="note" title={t(`${noAccess}Title`)}>
          {t(`${noAccess}Text`)}
        </Banner>
      </div>
    );
  }
  return (
    <div {...part('connectionsTrouble')} role="alert">
      <Banner tone="note" {...(!isOutdated && { title })}>
        {words(isOutdated ? 'outdatedText' : 'loadFailedText')}
      </Banner>
      <Button kind="secondary" busy={isTrying} onClick={tryAgain}>
        {t('tryAgain')}
      </Button>
    </div>
  );
}
