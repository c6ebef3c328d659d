import { LazyModule } from '../lazy/lazy-module';
import { en } from './en';
import type { enForm } from './en-form';
import type { enLater } from './en-later';
import type { Messages } from './messages';

/** The English words of a form, and of what is asked. */
export const FORM_WORDS = /* @__PURE__ */ new LazyModule(() => import('./en-form'));

/** The English words that a first form does not need. */
export const LATER_WORDS = /* @__PURE__ */ new LazyModule(() => import('./en-later'));

/** A catalogue in which the words that are loaded later may still be missing. */
export type MessagesSoFar = Pick<Messages, keyof typeof en> &
  Partial<Pick<Messages, keyof typeof enForm | Exclude<keyof typeof enLater, 'errors'>>> & {
    readonly errors: Partial<Messages['errors']>;
  };

/** English as far as it is here. */
export function englishSoFar(): MessagesSoFar {
  return { ...en, ...FORM_WORDS.current?.enForm, ...(LATER_WORDS.current?.enLater ?? { errors: {} }) };
}
