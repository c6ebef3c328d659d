import { type ReactNode, useId, useState } from 'react';
import { useParts } from '../appearance/use-parts';
import { useTranslator } from '../localization/use-translator';
import type { Choice } from '../protocol/connection';
import { choiceDetail, choiceLabel } from './choice-words';

/** Lists longer than this can be searched. */
const FILTER_FROM = 9;

/** A list of choices; a long one has a filter that tells how many are left. */
export function ChoiceList({
  choices,
  label,
  children,
}: {
  choices: readonly Choice[];
  label: string;
  children: (choice: Choice) => ReactNode;
}) {
  const part = useParts();
  const t = useTranslator();
  const id = useId();
  const [query, setQuery] = useState('');
  const wanted = query.trim().toLowerCase();
  const shown = wanted === '' ? choices : choices.filter((choice) => textOf(choice).includes(wanted));

  function textOf(choice: Choice): string {
    return `${choiceLabel(choice, t)} ${choiceDetail(choice) ?? ''}`.toLowerCase();
  }

  return (
    <div {...part('choiceGroup')}>
      {choices.length >= FILTER_FROM && (
        <>
          <input
            {...part('choiceFilter')}
            type="search"
            aria-label={t('filterChoices')}
            placeholder={t('filterChoices')}
            aria-describedby={id}
            autoComplete="off"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
          <p {...part('choiceCount')} id={id} role="status">
            {t.count('filteredCount', shown.length)}
          </p>
        </>
      )}
      <ul {...part('choiceList')} aria-label={label}>
        {shown.map((choice) => (
          <li key={choice.key} {...part('choiceItem')}>
            {children(choice)}
          </li>
        ))}
      </ul>
    </div>
  );
}
