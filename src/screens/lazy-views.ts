import type { Screen } from '../flow/screen';
import { WEB_OTP } from '../form/lazy-web-otp';
import { LazyModule } from '../lazy/lazy-module';
import { LATER_WORDS } from '../localization/later-words';
import { PICKERS } from '../pickers/lazy-pickers';
import { ownFields } from '../protocol/connection';

/** Fields and choices, with the form library. */
export const PROMPT = new LazyModule(() => import('./views/prompt'));

/** What has to be done on another device or page. */
export const ELSEWHERE = new LazyModule(() => import('./views/elsewhere'));

/** What only an ending needs. */
export const ENDINGS = new LazyModule(() => import('./views/endings'));

/** Everything that the first paint does not need, in the order in which it is likely to be needed. */
export const LAZY_VIEWS: readonly LazyModule<unknown>[] = [PROMPT, PICKERS, WEB_OTP, ELSEWHERE, ENDINGS, LATER_WORDS];

/** Loads all of it: beside the first read, and again when the person tries again. */
export async function loadViews(): Promise<void> {
  await Promise.all(LAZY_VIEWS.map((lazy) => lazy.load()));
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
      const views = screen.kind === 'prompt' ? [PROMPT] : [PROMPT, ELSEWHERE, LATER_WORDS];
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
    case 'noAccess':
    case 'connectFailed':
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
