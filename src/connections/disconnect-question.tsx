import { useEffect, useId, useRef } from 'react';
import { useParts } from '../appearance/use-parts';
import { Button } from '../ui/button';
import { useWords } from './use-words';

interface DisconnectQuestionProps {
  readonly site: string;
  readonly isBusy: boolean;
  readonly hasFailed: boolean;
  readonly onDisconnect: () => void;
  readonly onKeep: () => void;
}

/** Asks whether a person means it, in place of the buttons. The focus goes to the answer that changes nothing. */
export function DisconnectQuestion({ site, isBusy, hasFailed, onDisconnect, onKeep }: DisconnectQuestionProps) {
  const part = useParts();
  const words = useWords();
  const id = useId();
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => {
    [...(question.current?.querySelectorAll('button') ?? [])].at(-1)?.focus();
  }, []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is a second way to what a button does.
    <div
      {...part('connectionQuestion')}
      ref={question}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || isBusy) return;
        // A dialog around the list stays open.
        event.stopPropagation();
        event.preventDefault();
        onKeep();
      }}
    >
      <p {...part('cancelConfirmTitle')} id={id}>
        {words('disconnectTitle', { site })} <span {...part('cancelConfirmText')}>{words('disconnectText')}</span>
      </p>
      {hasFailed && <p {...part('fieldError')}>{words('disconnectFailed', { site })}</p>}
      <div {...part('connectionAnswers')}>
        <Button kind="secondary" busy={isBusy} onClick={onDisconnect} describedBy={id}>
          {isBusy ? words('disconnecting') : words('disconnect')}
        </Button>
        <Button kind="secondary" disabled={isBusy} onClick={onKeep} describedBy={id}>
          {words('keep')}
        </Button>
      </div>
    </div>
  );
}
