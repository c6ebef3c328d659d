import { memo, type ReactNode, useDeferredValue, useId, useMemo, useState } from 'react';
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
  // A key does not wait for thousands of rows: they follow as soon as there is time.
  const wanted = useDeferredValue(query);
  const shown = useMemo(
    () => choices.filter((choice) => matches(`${choiceLabel(choice, t)} ${choiceDetail(choice) ?? ''}`, wanted)),
    [choices, t, wanted],
  );

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
      <Rows choices={shown} label={label}>
        {children}
      </Rows>
    </div>
  );
}

interface RowsProps {
  readonly choices: readonly FlowChoice[];
  readonly label: string;
  readonly children: (choice: FlowChoice) => ReactNode;
}

/** Rendered when other choices are shown, and not for a key that has just been typed. */
const Rows = memo(function Rows({ choices, label, children }: RowsProps) {
  const part = useParts();
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari takes a list without markers for none.
    <ul {...part('choiceList')} role="list" aria-label={label} onKeyDown={moveByArrowKeys}>
      {choices.map((choice) => (
        <Row key={choice.key} choice={choice}>
          {children}
        </Row>
      ))}
    </ul>
  );
});

/** Rendered once for as long as the list is the same, whatever is filtered. */
const Row = memo(function Row({ choice, children }: Pick<RowsProps, 'children'> & { readonly choice: FlowChoice }) {
  const part = useParts();
  return <li {...part('choiceItem')}>{children(choice)}</li>;
});
