import { type Ref, useId } from 'react';
import { useParts } from '../../appearance/use-parts';
import { useTranslator } from '../../localization/use-translator';
import { Button } from '../../ui/button';

interface CancelQuestionProps {
  readonly place: Ref<HTMLDivElement>;
  readonly onStop: () => void;
  readonly onKeep: () => void;
}

/** Takes the place of the way out for as long as the person is asked whether they mean it. */
export function CancelQuestion({ place, onStop, onKeep }: CancelQuestionProps) {
  const part = useParts();
  const t = useTranslator();
  const id = useId();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is a second way to what a button does.
    <div
      {...part('cancelConfirm')}
      ref={place}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // A dialog around the widget stays open.
        event.stopPropagation();
        event.preventDefault();
        onKeep();
      }}
    >
      <p {...part('cancelConfirmTitle')} id={id}>
        {t('cancelTitle')} <span {...part('cancelConfirmText')}>{t('cancelText')}</span>
      </p>
      <Button kind="secondary" onClick={onStop} describedBy={id}>
        {t('cancelConfirm')}
      </Button>
      <Button kind="secondary" onClick={onKeep} describedBy={id}>
        {t('cancelKeep')}
      </Button>
    </div>
  );
}
