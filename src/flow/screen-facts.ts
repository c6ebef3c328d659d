import type { Screen } from './screen';

/** What is true of a kind of screen as such. */
export interface ScreenFacts {
  /** Whether there is something to stop: an ending has nothing. */
  readonly isCancelable: boolean;
  /** Whether it has a button that starts a login. */
  readonly startsLogin: boolean;
  /** Whether it says where what is typed goes. Also while a form is on its way, so that nothing moves when it arrives. */
  readonly hasSecurityNote: boolean;
  /** How it is read out when it comes: `assertive` for endings that nobody expects; null for nothing. */
  readonly announced: 'polite' | 'assertive' | null;
  /**
   * - `given`: it says what will happen, and its button is the agreement
   * - `required`: it is not shown to somebody who has not agreed
   * - `none`: it asks the person nothing
   */
  readonly consent: 'given' | 'required' | 'none';
  /** Where the focus goes when it comes and the person is in the widget: `form` to its first field, if there is one. */
  readonly focus: 'form' | 'heading';
}

const WAY = {
  isCancelable: true,
  startsLogin: false,
  hasSecurityNote: false,
  announced: 'polite',
  focus: 'heading',
} as const;
const STEP = { ...WAY, hasSecurityNote: true, consent: 'required' } as const;
const END = { ...WAY, isCancelable: false, startsLogin: true, consent: 'none' } as const;

/** Every list of kinds in one place: another kind does not compile until this is answered for it. */
export const SCREEN_FACTS: Readonly<Record<Screen['kind'], ScreenFacts>> = {
  loading: { ...WAY, consent: 'none', announced: null },
  unreachable: { ...WAY, consent: 'none', announced: 'assertive' },
  idle: { ...WAY, consent: 'given', startsLogin: true },
  consent: { ...WAY, consent: 'given' },
  discovering: STEP,
  prompt: { ...STEP, focus: 'form' },
  externalAction: { ...STEP, focus: 'form' },
  submitting: { ...STEP, focus: 'form' },
  intervention: { ...STEP, hasSecurityNote: false },
  unsupported: { ...WAY, consent: 'none', startsLogin: true },
  succeeded: { ...END, startsLogin: false },
  canceled: END,
  failed: { ...END, announced: 'assertive' },
  expired: { ...END, announced: 'assertive' },
  connectFailed: { ...END, announced: 'assertive' },
  noAccess: { ...END, announced: 'assertive', startsLogin: false },
};
