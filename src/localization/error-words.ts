import { LazyModule } from '../lazy/lazy-module';
import { en } from './en';
import type { Messages } from './messages';

/** The English words for error codes. */
export const ERROR_WORDS = new LazyModule(() => import('./en-errors'));

/** A catalogue in which the words for error codes may still be missing. */
export type MessagesSoFar = Omit<Messages, 'errors'> & { readonly errors: Partial<Messages['errors']> };

/** English as far as it is here. */
export function englishSoFar(): MessagesSoFar {
  return { ...en, errors: ERROR_WORDS.current?.enErrors ?? {} };
}
