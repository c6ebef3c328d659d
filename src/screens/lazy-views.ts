import type { Screen } from '../flow/screen';
import { CODE_FIELDS } from '../form/lazy-code-fields';
import { LazyModule } from '../lazy/lazy-module';
import { FORM_WORDS, LATER_WORDS } from '../localization/later-words';
import { PICKERS } from '../pickers/lazy-pickers';
import { ownFields } from '../protocol/connection';
import { isOneTimeCode } from '../protocol/field-kinds';

/** Fields and choices, with the form library. */
export const PROMPT = new LazyModule(() => import('./views/prompt'));

/** What has to be done on another device or page. */
export const ELSEWHERE = new LazyModule(() => import('./views/elsewhere'));

/** What only an ending needs. */
export const ENDINGS = new LazyModule(() => import('./views/endings'));

/** What a form takes. */
const FORM: readonly LazyModule<unknown>[] = [PROMPT, FORM_WORDS];

/** Everything that the first paint does not need, in the order in which it is likely to be needed. */
export const LAZY_VIEWS: readonly LazyModule<unknown>[] = [
  ...FORM,
  PICKERS,
  CODE_FIELDS,
  ELSEWHERE,
  ENDINGS,
  LATER_WORDS,
];

/**
 * Asks for all of it, beside the first read: first for what a first form needs, since some servers and browsers take only six
 * requests at a time, and the read is one of them.
 */
export async function loadViews(): Promise<void> {
  await Promise.all(FORM.map((lazy) => lazy.load()));
  await Promise.all(LAZY_VIEWS.map((lazy) => lazy.load()));
}

/** Asks again, at once, for what has not come: the person says so. */
export function reloadViews(): void {
  for (const lazy of LAZY_VIEWS) void lazy.load();
}

type Lazy = LazyModule<unknown>;

/** What a screen is made of: `needed` before it can be shown, `wanted` even if it comes later. */
export interface ViewNeeds {
  readonly needed: readonly Lazy[];
  readonly wanted: readonly Lazy[];
}

/**
 * What of it a screen needs.
 *
 * @param hasForm something is asked already. Choices that come up beside a form do not take it away.
 */
export function viewNeedsOf(screen: Screen, hasForm: boolean): ViewNeeds {
  switch (screen.kind) {
    case 'prompt':
    case 'externalAction': {
      const { prompt } = screen;
      const form = prompt.fields.some(({ kind }) => isOneTimeCode(kind)) ? [...FORM, CODE_FIELDS] : FORM;
      const views = screen.kind === 'prompt' ? form : [...form, ELSEWHERE, LATER_WORDS];
      if (prompt.choices.length === 0) return all(...views);
      const isForm = hasForm && ownFields(prompt).length > 0;
      const withChoices = [...views, PICKERS, LATER_WORDS];
      return { needed: isForm ? views : withChoices, wanted: withChoices };
    }
    case 'submitting':
      return screen.asked === null ? all() : viewNeedsOf(screen.asked, hasForm);
    case 'intervention':
    case 'unsupported':
      return all(ELSEWHERE, LATER_WORDS);
    case 'connectFailed':
      return all(ENDINGS, LATER_WORDS, FORM_WORDS);
    case 'noAccess':
    case 'succeeded':
    case 'expired':
    case 'canceled':
    case 'failed':
      return all(ENDINGS, LATER_WORDS);
    default:
      return all();
  }
}

function all(...lazy: readonly Lazy[]): ViewNeeds {
  return { needed: lazy, wanted: lazy };
}
