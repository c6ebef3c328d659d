import type { Screen } from '../flow/screen';
import { FORM } from '../form/lazy-form';
import { LazyModule } from '../lazy/lazy-module';
import { LATER_WORDS } from '../localization/later-words';
import { MARKS } from '../pickers/lazy-marks';
import { PICKERS } from '../pickers/lazy-pickers';
import { ownFields } from '../protocol/connection';
import { BEHAVIOUR, type LazyParts, needs, type PartNeeds } from './lazy-parts';

/** Fields and choices. */
export const PROMPT = new LazyModule(() => import('./views/prompt'));

/** What has to be done on another device or page. */
export const ELSEWHERE = new LazyModule(() => import('./views/elsewhere'));

/** What only an ending needs. */
export const ENDINGS = new LazyModule(() => import('./views/endings'));

/** Everything that the widget's first paint does without. */
export const WIDGET: LazyParts = {
  all: [FORM, PROMPT, ...BEHAVIOUR.all, PICKERS, ELSEWHERE, ENDINGS, MARKS],
  needsOf: viewNeedsOf,
};

function viewNeedsOf(screen: Screen, hasForm: boolean): PartNeeds {
  switch (screen.kind) {
    case 'prompt':
    case 'externalAction': {
      const { prompt } = screen;
      const views = screen.kind === 'prompt' ? [FORM, PROMPT] : [FORM, PROMPT, ELSEWHERE, LATER_WORDS];
      if (prompt.choices.length === 0) return needs(...views);
      const isForm = hasForm && ownFields(prompt).length > 0;
      const withChoices = [...views, PICKERS, LATER_WORDS];
      return { needed: isForm ? views : withChoices, wanted: withChoices };
    }
    case 'submitting':
      return screen.asked === null ? needs() : viewNeedsOf(screen.asked, hasForm);
    case 'intervention':
    case 'unsupported':
      return needs(ELSEWHERE, LATER_WORDS);
    case 'noAccess':
    case 'connectFailed':
    case 'succeeded':
    case 'expired':
    case 'canceled':
    case 'failed':
      return needs(ENDINGS, LATER_WORDS);
    default:
      return needs();
  }
}
