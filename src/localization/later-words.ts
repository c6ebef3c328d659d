import { LazyModule } from '../lazy/lazy-module';
import { en } from './en';
import type { Messages } from './messages';

/** The English words that a first form does not need. */
export const LATER_WORDS = new LazyModule(() => import('./en-later'));

type Later = Omit<Messages, keyof typeof en>;

/** A catalogue in which the words that are loaded later may still be missing. */
export type MessagesSoFar = Omit<Messages, keyof Later> &
  Partial<Omit<Later, 'errors'>> & { readonly errors: Partial<Messages['errors']> };

/** English as far as it is here. */
export function englishSoFar(): MessagesSoFar {
  return { ...en, ...(LATER_WORDS.current?.enLater ?? { errors: {} }) };
}
