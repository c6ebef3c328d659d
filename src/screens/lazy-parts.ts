import type { Screen } from '../flow/screen';
import { CODE_FIELDS } from '../form/lazy-code-fields';
import { FORM } from '../form/lazy-form';
import { LazyModule } from '../lazy/lazy-module';
import { FORM_WORDS, LATER_WORDS } from '../localization/later-words';

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

/** Fields and choices, and the words about what went wrong with them. */
export const PROMPT = new LazyModule(() => import('./views/prompt'));

/** What a first form takes. */
export const FIRST_FORM: readonly Lazy[] = [FORM, PROMPT, FORM_WORDS];

export const LATER_HEADINGS = new LazyModule(() => import('./copy/later-headings'));

/** What is said of whatever comes after a form. */
export const LATER: readonly Lazy[] = [LATER_HEADINGS, LATER_WORDS];

/** What a flow needs without our markup: the form, and what is said later. */
export const BEHAVIOUR: LazyParts = {
  all: [...FIRST_FORM, CODE_FIELDS, ...LATER],
  needsOf: ({ kind }) => {
    const isFirst = kind === 'loading' || kind === 'unreachable' || kind === 'idle' || kind === 'consent';
    return isFirst || kind === 'discovering' ? needs() : needs(...FIRST_FORM, CODE_FIELDS, ...LATER);
  },
};

export function needs(...lazy: readonly Lazy[]): PartNeeds {
  return { needed: lazy, wanted: lazy };
}

/**
 * Asks for all of it, beside the first read: first for what a first form needs, then for one part after the other. Over
 * HTTP/1.1 a browser has six connections to a host, and what a person sends must find one free.
 */
export async function loadParts({ all }: LazyParts): Promise<void> {
  await Promise.all(FIRST_FORM.map((lazy) => lazy.load()));
  for (const lazy of all) await lazy.load();
}

/** Asks again, at once, for what has not come: the person says so. */
export function reloadParts({ all }: LazyParts): void {
  for (const lazy of all) void lazy.load();
}
