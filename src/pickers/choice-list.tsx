import {
  type InputHTMLAttributes,
  memo,
  type ReactNode,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useBeforePaint } from '../appearance/use-before-paint';
import { useParts } from '../appearance/use-parts';
import { useTranslator } from '../localization/use-translator';
import type { FlowChoice } from '../protocol/connection';
import { useComponents } from '../ui/components';
import { isComposing } from '../ui/is-composing';
import { choiceDetail, choiceLabel } from './choice-words';
import { matcherOf, searchable } from './matches';
import { useListKeys } from './use-list-keys';

/** Lists longer than this can be searched. */
const FILTER_FROM = 9;

/** More than fit into the list's height. Where all of thousands are rendered, each key puts in or takes out hundreds. */
const ROWS_AT_ONCE = 25;

/** More are added so many rows before the end: whoever moves from row to row must not arrive there first. */
const ROWS_AHEAD = 10;

interface ChoiceListProps {
  readonly choices: readonly FlowChoice[];
  readonly label: string;
  readonly children: (choice: FlowChoice) => ReactNode;
}

/** A list of choices; a long one has a filter that says how many are left. */
export function ChoiceList({ choices, label, children }: ChoiceListProps) {
  const part = useParts();
  const t = useTranslator();
  const id = useId();
  const [typed, setQuery] = useState('');
  const isLong = choices.length >= FILTER_FROM;
  // A filter that nobody can see any more stops filtering, and stays off when the list grows again.
  if (!isLong && typed !== '') setQuery('');
  const query = isLong ? typed : '';
  const texts = useMemo(
    () => new Map(choices.map((each) => [each, searchable(`${choiceLabel(each, t)} ${choiceDetail(each) ?? ''}`)])),
    [choices, t],
  );
  // A key does not wait for the rows: they follow as soon as there is time.
  const wanted = useDeferredValue(query);
  const found = useMemo(() => {
    const isFound = matcherOf(wanted);
    return choices.filter((choice) => isFound(texts.get(choice) ?? ''));
  }, [choices, texts, wanted]);

  return (
    <div {...part('choiceGroup')}>
      {isLong && (
        <>
          <FilterInput
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
            {t.count('filteredCount', found.length)}
          </p>
        </>
      )}
      <Rows found={found} texts={texts} query={wanted} label={label}>
        {children}
      </Rows>
    </div>
  );
}

function FilterInput(props: InputHTMLAttributes<HTMLInputElement>) {
  const { Input } = useComponents();
  return Input ? <Input {...props} field={null} /> : <input {...props} />;
}

interface RowsProps extends Omit<ChoiceListProps, 'choices'> {
  readonly found: readonly FlowChoice[];
  /** What each is found by, which begins with its name. */
  readonly texts: ReadonlyMap<FlowChoice, string>;
  /** What they were found by. */
  readonly query: string;
}

/** Not rendered for a key that has just been typed. */
const Rows = memo(function Rows({ found, texts, query, label, children }: RowsProps) {
  const part = useParts();
  const { list, shown, show } = useFirstRows(found, query);
  const keys = useListKeys(list, () => found.map((choice) => texts.get(choice) ?? ''), show);
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari takes a list without markers for none.
    <ul {...part('choiceList')} ref={list} role="list" aria-label={label} {...keys}>
      {shown.map((choice, index) => (
        <li
          {...part('choiceItem')}
          {...(shown.length < found.length && { 'aria-posinset': index + 1, 'aria-setsize': found.length })}
          key={choice.key}
        >
          <Row choice={choice}>{children}</Row>
        </li>
      ))}
    </ul>
  );
});

/** Rendered once for as long as the list is the same, whatever is filtered. */
const Row = memo(function Row({
  choice,
  children,
}: Pick<ChoiceListProps, 'children'> & { readonly choice: FlowChoice }) {
  return children(choice);
});

/**
 * The first of the rows that were found, and more as the end of those comes into sight, whatever scrolls it there: a wheel, an arrow
 * key, the cursor of a screen reader.
 */
function useFirstRows(found: readonly FlowChoice[], query: string) {
  const list = useRef<HTMLUListElement>(null);
  const [grown, setGrown] = useState({ query, count: ROWS_AT_ONCE });
  const count = grown.query === query ? grown.count : ROWS_AT_ONCE;
  const shown = useMemo(() => found.slice(0, count), [found, count]);
  const seen = useRef<HTMLElement | null>(null);
  // What was found best is first, wherever somebody had scrolled to. At first nobody has, and it would cost a layout.
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each query.
  useBeforePaint(() => {
    if (seen.current !== null) seen.current.scrollTop = 0;
    seen.current = list.current;
  }, [query]);
  useEffect(() => {
    if (shown.length === found.length || list.current === null) return;
    const { children, ownerDocument } = list.current;
    const grow = (by: number) => setGrown({ query, count: count + by });
    const Observer = ownerDocument.defaultView?.IntersectionObserver;
    if (Observer === undefined) return grow(Infinity);
    const observer = new Observer((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) grow(ROWS_AT_ONCE);
    });
    for (const row of [...children].slice(-ROWS_AHEAD)) observer.observe(row);
    return () => observer.disconnect();
  }, [found, shown, query, count]);
  const show = (index: number) => {
    if (index >= count) setGrown({ query, count: index + ROWS_AT_ONCE });
  };
  return { list, shown, show };
}
