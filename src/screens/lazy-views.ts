import type { Screen } from '../flow/screen';
import { CODE_FIELDS } from '../form/lazy-code-fields';
import { FORM } from '../form/lazy-form';
import { LazyModule } from '../lazy/lazy-module';
import { FORM_WORDS, LATER_WORDS } from '../localization/later-words';
import { PICKERS } from '../pickers/lazy-pickers';
import { ownFields } from '../protocol/connection';
import { BEHAVIOUR, FIRST_FORM, LATER, type LazyParts, needs, type PartNeeds } from './lazy-parts';

export { PROMPT } from './lazy-parts';

/** What has to be done on another device or page. */
export const ELSEWHERE = new LazyModule(() => import('./views/elsewhere'));

/** What only an ending needs. */
export const ENDINGS = new LazyModule(() => import('./views/endings'));

/** Everything that the widget's first paint does without. */
export const WIDGET: LazyParts = {
  ...BEHAVIOUR,
  all: [...FIRST_FORM, PICKERS, CODE_FIELDS, ELSEWHERE, ENDINGS, ...LATER],
  needsOf: viewNeedsOf,
};

function viewNeedsOf(screen: Screen, hasForm: boolean): PartNeeds {
  switch (screen.kind) {
    case 'prompt':
    case 'externalAction': {
      const { prompt } = screen;
      const hasCode = prompt.fields.some(({ kind }) => FORM.current?.isOneTimeCode(kind));
      const form = hasCode ? [...FIRST_FORM, CODE_FIELDS] : FIRST_FORM;
      const views = screen.kind === 'prompt' ? form : [...form, ELSEWHERE, ...LATER];
      if (prompt.choices.length === 0) return needs(...views);
      const isForm = hasForm && ownFields(prompt).length > 0;
      const withChoices = [...views, PICKERS, LATER_WORDS];
      return { needed: isForm ? views : withChoices, wanted: withChoices };
    }
    case 'submitting':
      return screen.asked === null ? needs(...FIRST_FORM) : viewNeedsOf(screen.asked, hasForm);
    case 'intervention':
    case 'unsupported':
      return needs(ELSEWHERE, ...LATER);
    case 'connectFailed':
      return needs(ENDINGS, ...LATER, FORM_WORDS);
    case 'noAccess':
    case 'succeeded':
    case 'expired':
    case 'canceled':
    case 'failed':
      return needs(ENDINGS, ...LATER);
    default:
      // Another kind is among these or has its case.
      screen.kind satisfies 'loading' | 'unreachable' | 'idle' | 'consent' | 'discovering';
      return needs();
  }
}
