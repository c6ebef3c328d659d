import { ChevronRight } from 'lucide-react';
import { useParts } from '../appearance/use-parts';
import { useTranslator } from '../localization/use-translator';
import type { FlowChoice } from '../protocol/connection';
import { Sentence } from '../ui/sentence';
import { siteName } from '../ui/site-name';
import { SiteText } from '../ui/site-text';
import { choiceDetail, choiceLabel } from './choice-words';
import { MethodIcon } from './method-icon';

export interface PickerProps {
  readonly choices: readonly FlowChoice[];
  readonly domain: string;
  readonly busy: boolean;
  /** The key of the choice that was sent; null when it was not one. */
  readonly pickedKey: string | null;
  readonly onPick: (choice: FlowChoice) => void;
}

interface ChoiceRowProps extends Omit<PickerProps, 'choices'> {
  readonly choice: FlowChoice;
  /** The row opens its own fields instead of being sent; whether they are open. */
  readonly isOpen?: boolean | undefined;
}

/** One choice, as a row that is a button from edge to edge. */
export function ChoiceRow({ choice, domain, busy, pickedKey, onPick, isOpen }: ChoiceRowProps) {
  const part = useParts();
  const t = useTranslator();
  const detail = choiceDetail(choice);
  const isPicked = busy && pickedKey === choice.key;
  return (
    <button
      {...part(choice.group === 'switch' ? 'choiceSwitch' : 'choice')}
      type="button"
      form=""
      aria-disabled={busy || undefined}
      aria-expanded={isOpen}
      onClick={() => {
        if (!busy) onPick(choice);
      }}
    >
      <span {...part('choiceIcon')}>
        {isPicked ? <span {...part('buttonSpinner')} /> : <MethodIcon method={choice.method} />}
      </span>
      <span {...part('choiceContent')}>
        <SiteText as="choiceLabel">{choiceLabel(choice, t)}</SiteText>{' '}
        {detail !== null && <SiteText as="choiceDetail">{detail}</SiteText>}{' '}
        {choice.ambiguous && (
          <span {...part('choiceNote')}>
            <Sentence>{t('ambiguousChoice', { site: siteName(domain, t) })}</Sentence>
          </span>
        )}
      </span>
      <span {...part('choiceChevron')} aria-hidden="true">
        <ChevronRight size={16} />
      </span>
    </button>
  );
}
