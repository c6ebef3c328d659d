import { useTranslator } from '../localization/use-translator';
import { ChoiceList } from './choice-list';
import { ChoiceRow, type PickerProps } from './choice-row';

/** Accounts, organizations and other ways to go on. */
export function SignInOptions({ choices, ...rest }: PickerProps) {
  const t = useTranslator();
  return (
    <ChoiceList choices={choices} label={t('chooseTitle')}>
      {(choice) => <ChoiceRow choice={choice} {...rest} />}
    </ChoiceList>
  );
}
