import type { ReactNode } from 'react';
import { useParts } from '../appearance/use-parts';
import { useTranslator } from '../localization/use-translator';
import { spanOf } from './setting-words';

interface SettingProps {
  readonly id: string;
  /** The setting's name on the wire. */
  readonly name: string;
  readonly label: string;
  readonly error: string | null;
  /** What was entered is being saved: it can be read and keeps the focus, but not be changed. */
  readonly isBusy: boolean;
}

interface HintedProps extends SettingProps {
  readonly hint: string;
}

function describedBy({ id, error }: Pick<SettingProps, 'id' | 'error'>): string {
  return error === null ? `${id}hint` : `${id}hint ${id}error`;
}

function FieldError({ id, error }: Pick<SettingProps, 'id' | 'error'>): ReactNode {
  const part = useParts();
  if (error === null) return null;
  return (
    <p {...part('fieldError')} id={`${id}error`}>
      {error}
    </p>
  );
}

interface TextSettingProps extends HintedProps {
  readonly value: string;
  /** Several lines. */
  readonly isLong?: boolean;
  readonly onEnter: (value: string) => void;
}

export function TextSetting({
  id,
  name,
  label,
  hint,
  error,
  isBusy,
  value,
  isLong = false,
  onEnter,
}: TextSettingProps) {
  const part = useParts();
  const shared = {
    id,
    name,
    value,
    dir: 'ltr',
    autoComplete: 'off',
    autoCapitalize: 'none',
    spellCheck: false,
    readOnly: isBusy,
    'aria-disabled': isBusy || undefined,
    'aria-invalid': error !== null,
    'aria-describedby': describedBy({ id, error }),
  };
  return (
    <div {...part('field')}>
      <label {...part('label')} htmlFor={id}>
        {label}
      </label>
      {isLong ? (
        <textarea {...part('textArea')} {...shared} rows={3} onChange={(event) => onEnter(event.target.value)} />
      ) : (
        <input
          {...part('input')}
          {...shared}
          type="text"
          inputMode="url"
          onChange={(event) => onEnter(event.target.value)}
        />
      )}
      <p {...part('hint')} id={`${id}hint`}>
        {hint}
      </p>
      <FieldError id={id} error={error} />
    </div>
  );
}

interface SwitchSettingProps extends HintedProps {
  readonly isOn: boolean;
  /** Something else has to be on first; the hint says what. */
  readonly isOff?: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

export function SwitchSetting({
  id,
  name,
  label,
  hint,
  error,
  isBusy,
  isOn,
  isOff = false,
  onSwitch,
}: SwitchSettingProps) {
  const part = useParts();
  const isInert = isBusy || isOff;
  return (
    <div {...part('switchRow')}>
      <div {...part('switchContent')}>
        <label {...part('label')} htmlFor={id}>
          {label}
        </label>
        <p {...part('hint')} id={`${id}hint`}>
          {hint}
        </p>
        <FieldError id={id} error={error} />
      </div>
      {/* Not disabled, which would send the focus to the page's beginning. */}
      <input
        {...part('switch')}
        id={id}
        name={name}
        type="checkbox"
        role="switch"
        checked={isOn && !isOff}
        aria-checked={isOn && !isOff}
        aria-disabled={isInert || undefined}
        aria-describedby={describedBy({ id, error })}
        onChange={(event) => {
          if (!isInert) onSwitch(event.target.checked);
        }}
      />
    </div>
  );
}

/** The plans' minimums and multiples of them; a server may refuse those below its own. Seconds. */
const INTERVALS = [300, 1_200, 3_600, 10_800, 21_600, 43_200, 86_400];

interface IntervalSettingProps extends SettingProps {
  readonly seconds: number;
  /** There are no checks. */
  readonly isOff: boolean;
  readonly onChoose: (seconds: number) => void;
}

export function IntervalSetting({ id, name, label, error, isBusy, seconds, isOff, onChoose }: IntervalSettingProps) {
  const part = useParts();
  const t = useTranslator();
  const choices = [...new Set([...INTERVALS, seconds])].sort((a, b) => a - b);
  return (
    <div {...part('field')}>
      <label {...part('label')} htmlFor={id}>
        {label}
      </label>
      <select
        {...part('select')}
        id={id}
        name={name}
        value={seconds}
        disabled={isOff}
        aria-disabled={isBusy || undefined}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : `${id}error`}
        onChange={(event) => {
          if (!isBusy) onChoose(Number(event.target.value));
        }}
      >
        {choices.map((each) => (
          <option key={each} value={each}>
            {spanOf(each, t.messages.locale)}
          </option>
        ))}
      </select>
      <FieldError id={id} error={error} />
    </div>
  );
}
