import { useId, useRef, useState } from 'react';
import type { Appearance } from '../appearance/appearance';
import { useLazyAppearance } from '../appearance/use-lazy-appearance';
import type { ConnectButtonState } from './connect-button-state';
import type { ConnectionState } from './connection-state';
import type { StateWords } from './state-words';

interface ButtonForStateProps extends ConnectButtonState {
  readonly domain: string;
  readonly words: StateWords;
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly appearance: Appearance | undefined;
  /** What it says in each state: it is as wide as the longest. */
  readonly labels: readonly (readonly [kind: ConnectionState['kind'], label: string])[];
  /** The dialog did not come, and `reason` says so. */
  readonly hasFailed: boolean;
}

/** The built-in button, why it says what it says, and what is read out when that changes. */
export function ButtonForState(props: ButtonForStateProps) {
  const {
    domain,
    words,
    locale,
    direction,
    appearance,
    labels,
    state,
    isPending,
    isOpening,
    label,
    reason,
    hasFailed,
  } = props;
  const root = useRef<HTMLDivElement | null>(null);
  const { ofParts, attributes } = useLazyAppearance(root, appearance);
  const { parts } = ofParts;
  const id = useId();
  const isConnected = state.kind === 'connected';
  const shown = state.kind === 'unknown' ? 'notConnected' : state.kind;
  return (
    <div {...parts('root')} {...attributes} data-maf-width="fit" ref={root} lang={locale} dir={direction}>
      <button
        {...parts(isConnected ? 'buttonSecondary' : 'buttonPrimary')}
        type="button"
        form=""
        data-maf-standing={state.kind}
        aria-disabled={isConnected || isOpening || undefined}
        aria-describedby={reason === null ? undefined : id}
        onClick={isConnected || isOpening ? undefined : props.connect}
      >
        {isOpening && <span {...parts('buttonSpinner')} aria-hidden="true" />}
        <span {...parts('connectLabels')}>
          {labels.map(([kind, each]) => (
            <span key={kind} aria-hidden={kind !== shown || undefined}>
              {each}
            </span>
          ))}
        </span>
        {!label.includes(domain) && ' '}
        {!label.includes(domain) && <span {...parts('hiddenText')}>{domain}</span>}
      </button>
      {reason !== null && (
        <p {...parts('connectNote')} id={id}>
          {reason}
        </p>
      )}
      <ReadOut
        key={domain}
        kind={isPending ? null : state.kind}
        text={`${domain}: ${words(shown)} ${reason ?? ''}`.trim()}
        failure={hasFailed ? reason : null}
        attributes={parts('liveRegion')}
      />
    </div>
  );
}

interface ReadOutProps {
  /** Null while nothing is known. */
  readonly kind: ConnectionState['kind'] | null;
  readonly text: string;
  /** Why a press came to nothing. */
  readonly failure: string | null;
  readonly attributes: object;
}

/** How a site's connection stands, each time that it changes, and not what is there from the start; and what went wrong. */
function ReadOut({ kind, text, failure, attributes }: ReadOutProps) {
  const [seen, see] = useState({ kind, isNews: false });
  if (kind !== null && kind !== seen.kind) see({ kind, isNews: seen.kind !== null });
  return (
    <div {...attributes} role="status" aria-live="polite">
      {failure ?? (seen.isNews && text)}
    </div>
  );
}
