import type { KeyboardEvent } from 'react';

/** `keyCode` of a key that an input method has taken, also where Safari has ended the composition just before. */
const TAKEN = 229;

/** Whether a key is for the input method with which a word is being composed, and not for the widget. */
export function isComposing({ nativeEvent: { isComposing, keyCode } }: KeyboardEvent): boolean {
  return isComposing || keyCode === TAKEN;
}
