import type { Screen } from '../flow/screen';
import { FORM } from '../form/lazy-form';
import { WEB_OTP } from '../form/lazy-web-otp';
import type { LazyModule } from '../lazy/lazy-module';
import { LATER_WORDS } from '../localization/later-words';

export type Lazy = LazyModule<unknown>;

/** What a screen is made of: `needed` before it can be shown, `wanted` even if it comes later. */
export interface PartNeeds {
  readonly needed: readonly Lazy[];
  readonly wanted: readonly Lazy[];
}

/** What is loaded beside the first read, and what of it a screen needs. */
export interface LazyParts {
  /** In the order in which it is likely to be needed. */
  readonly all: readonly Lazy[];
  /** @param hasForm something is asked already: what comes up beside a form does not take it away. */
  readonly needsOf: (screen: Screen, hasForm: boolean) => PartNeeds;
}

/** What a flow needs without our markup: the form, and the words of what comes later. */
export const BEHAVIOUR: LazyParts = {
  all: [FORM, LATER_WORDS, WEB_OTP],
  needsOf: ({ kind }) => {
    const isFirst = kind === 'loading' || kind === 'unreachable' || kind === 'idle' || kind === 'consent';
    if (isFirst || kind === 'discovering') return needs();
    return needs(FORM, LATER_WORDS);
  },
};

export function needs(...lazy: readonly Lazy[]): PartNeeds {
  return { needed: lazy, wanted: lazy };
}

/** Asks for all of it: beside the first read, and again when the person says so. */
export async function loadParts({ all }: LazyParts): Promise<void> {
  await Promise.all(all.map((lazy) => lazy.load()));
}
