import { type ReactNode, useState } from 'react';
import { useParts } from '../appearance/use-parts';
import { useTranslator } from '../localization/use-translator';
import type { FlowChoice } from '../protocol/connection';
import { ChoiceList } from './choice-list';
import { ChoiceRow, type PickerProps } from './choice-row';

interface MfaOptionsProps extends PickerProps {
  /** The form with the fields that belong to a choice; null when it has none. */
  readonly formFor: (choice: FlowChoice) => ReactNode;
}

/** Ways to prove who one is. One that has fields of its own opens them instead of being sent. */
export function MfaOptions({ choices, formFor, onPick, ...rest }: MfaOptionsProps) {
  const part = useParts();
  const t = useTranslator();
  const [openKey, setOpenKey] = useState<string | null>(null);
  return (
    <ChoiceList choices={choices} label={t('mfaTitle')}>
      {(choice) => {
        const form = formFor(choice);
        if (form === null) return <ChoiceRow choice={choice} onPick={onPick} {...rest} />;
        const isOpen = openKey === choice.key;
        return (
          <>
            <ChoiceRow
              choice={choice}
              isOpen={isOpen}
              onPick={() => setOpenKey(isOpen ? null : choice.key)}
              {...rest}
            />
            {isOpen && <div {...part('choiceFields')}>{form}</div>}
          </>
        );
      }}
    </ChoiceList>
  );
}
