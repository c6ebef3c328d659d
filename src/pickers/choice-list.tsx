import { type ReactNode, useId, useState } from 'react';
import { useParts } from '../appearance/use-parts';
import { useTranslator } from '../localization/use-translator';
import type { FlowChoice } from '../protocol/connection';
import { isComposing } from '../ui/is-composing';
import { moveByArrowKeys } from './arrow-keys';
import { choiceDetail, choiceLabel } from './choice-words';
import { matches } from './matches';

/** Lists longer than this can be searched. */
const FILTER_FROM = 9;

/** A list of choices; a long one has a filter that says how many are left. */
export function ChoiceList({
  choices,
  label,
  children,
}: {
  choices: readonly FlowChoice[];
  label: string;
  children: (choice: FlowChoice) => ReactNode;
}) {
  const part = useParts();
  const t = useTranslator();
  const id = useId();
  const [typed, setQuery] = useState('');
  const isLong = choices.length >= FILTER_FROM;
  // A filter that nobody can see any more stops filtering, and stays off when the list grows again.
  if (!isLong && typed !== '') setQuery('');
  const query = isLong ? typed : '';
  const shown = choices.filter((choice) => matches(`${choiceLabel(choice, t)} ${choiceDetail(choice) ?? ''}`, query));

  return (
    <div {...part('choiceGroup')}>
      {isLong && (
        <>
          <input
            {...part('choiceFilter')}
            type="search"
            form=""
            aria-label={t('filterChoices')}
            placeholder={t('filterChoices')}
            aria-describedby={id}
            autoComplete="off"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={(event) => {
              if (isComposing(event)) return;
              if (event.key !== 'Escape' || query === '') return;
              // A dialog around the list stays open.
              event.stopPropagation();
              event.preventDefault();
              setQuery('');
            }}
          />
          <p {...part('choiceCount')} id={id} role="status">
            {t.count('filteredCount', shown.length)}
          </p>
        </>
      )}
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari takes a list without markers for none. */}
      <ul {...part('choiceList')} role="list" aria-label={label} onKeyDown={moveByArrowKeys}>
        {shown.map((choice) => (
          <li key={choice.key} {...part('choiceItem')}>
            {children(choice)}
          </li>
        ))}
      </ul>
    </div>
  );
}
