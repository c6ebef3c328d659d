import { ChevronsUpDown } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Mark } from './mark';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly detail: string;
}

export interface OptionGroup {
  readonly heading: string;
  readonly options: readonly Option[];
}

export interface ComboboxProps {
  readonly label: string;
  readonly groups: readonly OptionGroup[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly disabled?: boolean;
}

function matching(groups: readonly OptionGroup[], query: string): readonly OptionGroup[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = ({ label, detail }: Option, heading: string) => {
    const text = `${heading} ${label} ${detail}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
  return groups
    .map(({ heading, options }) => ({ heading, options: options.filter((option) => fits(option, heading)) }))
    .filter(({ options }) => options.length > 0);
}

/** Which option the arrow keys move to; none is left at either end. */
function moved(key: string, index: number, count: number): number | undefined {
  if (key === 'ArrowDown') return (index + 1) % count;
  if (key === 'ArrowUp') return (index - 1 + count) % count;
  if (key === 'PageDown') return Math.min(index + 8, count - 1);
  if (key === 'PageUp') return Math.max(index - 8, 0);
  return undefined;
}

/** A select that can be typed into, after the combobox pattern of the ARIA Authoring Practices. */
export function Combobox({ label, groups, value, onChange, disabled = false }: ComboboxProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const list = useRef<HTMLDivElement>(null);

  const chosen = groups.flatMap(({ options }) => options).find((option) => option.value === value);
  const shown = matching(groups, query);
  const options = shown.flatMap((group) => group.options);
  const optionId = (option: Option) => `${id}-${option.value}`;
  const current = options[active];

  useEffect(() => {
    if (open) list.current?.querySelectorAll('[role=option]')[active]?.scrollIntoView({ block: 'nearest' });
  }, [open, active]);

  const show = () => {
    if (open) return;
    setQuery('');
    setActive(
      Math.max(
        groups.flatMap((group) => group.options).findIndex((option) => option.value === value),
        0,
      ),
    );
    setOpen(true);
  };
  const pick = (option: Option) => {
    onChange(option.value);
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) {
      if (!['ArrowDown', 'ArrowUp', 'Enter'].includes(event.key)) return;
      event.preventDefault();
      return show();
    }
    const next = options.length > 0 ? moved(event.key, active, options.length) : undefined;
    if (next !== undefined) setActive(next);
    else if (event.key === 'Enter' && current !== undefined) pick(current);
    else if (event.key === 'Escape') setOpen(false);
    else return;
    event.preventDefault();
  };

  return (
    <div className="combobox">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <div className="combobox-field" data-open={open}>
        {!open && chosen !== undefined && <Mark name={chosen.detail} />}
        <input
          id={id}
          role="combobox"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={open && current !== undefined ? optionId(current) : undefined}
          autoComplete="off"
          spellCheck={false}
          disabled={disabled}
          placeholder={chosen?.label ?? 'Search'}
          value={open ? query : (chosen?.label ?? '')}
          onChange={(event) => {
            show();
            setQuery(event.target.value);
            setActive(0);
          }}
          onClick={show}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
        {!open && chosen !== undefined && <span className="combobox-detail">{chosen.detail}</span>}
        <ChevronsUpDown className="chevron" aria-hidden="true" />
      </div>
      {/* Pressing the mouse on the list must not take the focus from the input. */}
      <div
        ref={list}
        id={`${id}-list`}
        className="combobox-list"
        role="listbox"
        aria-label={label}
        hidden={!open}
        onMouseDown={(event) => event.preventDefault()}
      >
        {shown.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a listbox groups its options with role=group
          <div key={group.heading} role="group" aria-label={group.heading}>
            <div className="combobox-heading" aria-hidden="true">
              {group.heading}
            </div>
            {group.options.map((option) => (
              // biome-ignore lint/a11y/useFocusableInteractive: focus stays on the input, see aria-activedescendant
              // biome-ignore lint/a11y/useKeyWithClickEvents: the input handles the keys
              <div
                key={option.value}
                id={optionId(option)}
                className="combobox-option"
                role="option"
                aria-selected={option.value === value}
                data-active={option === current}
                onMouseMove={() => setActive(options.indexOf(option))}
                onClick={() => pick(option)}
              >
                <Mark name={option.detail} />
                <span className="combobox-name">{option.label}</span>
                <span className="combobox-detail">{option.detail}</span>
              </div>
            ))}
          </div>
        ))}
        {options.length === 0 && <p className="combobox-none">Nothing matches “{query}”.</p>}
      </div>
    </div>
  );
}
