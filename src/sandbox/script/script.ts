import type { ChoiceType, DiscoveredFieldType, MfaType } from '../../protocol/wire';

/** The step in which every script ends. */
export const DONE = 'done';

/** What the site makes of a field's value: who it is, their password, a one-time code, or nothing at all. */
export type FieldRole = 'identifier' | 'password' | 'code' | 'anything';

export interface ScriptField {
  readonly name: string;
  readonly type: DiscoveredFieldType;
  readonly label: string;
  readonly role: FieldRole;
  readonly placeholder?: string;
  /** True when missing, as on the wire. */
  readonly required?: boolean;
  readonly hint?: string;
  /** How the site sent the code that it asks for; missing for one that the person has anyway. */
  readonly sentBy?: 'sms' | 'email';
  /** The MFA option that this field belongs to. */
  readonly linkedTo?: MfaType;
  /** The field's id on the canonical dialect; `fld_` and the name when missing. */
  readonly id?: string;
}

/** Something to press. `to` names the step that follows. */
export type ScriptOption =
  | {
      readonly kind: 'mfa';
      readonly type: MfaType;
      readonly label: string;
      readonly target?: string;
      readonly description?: string;
      readonly to: string;
    }
  | {
      readonly kind: 'sign_in';
      readonly id: string;
      readonly label: string;
      readonly description?: string;
      /** What kind of choice the canonical dialect calls it; `sign_in_method` when missing. */
      readonly choiceType?: ChoiceType;
      /** The user name of the identity that this option stands for. */
      readonly identity?: string;
      readonly to: string;
    }
  | { readonly kind: 'sso'; readonly provider: string; readonly label: string; readonly to: string };

/** One pause of a login: what the person sees, and where it goes from here. */
export interface ScriptStep {
  /** The value of `flow_step`; usually one of those that are documented. */
  readonly step: string;
  readonly message?: string;
  readonly fields?: readonly ScriptField[];
  readonly options?: readonly ScriptOption[];
  /** The step passes automatically after this many milliseconds, as if somebody had acted elsewhere. */
  readonly passesAfter?: number;
  /** Milliseconds in SUBMITTING after what is submitted here; default the script's. */
  readonly submitting?: number;
  /** The step that follows once the fields were accepted or the time has passed; the end when missing. */
  readonly next?: string;
}

/** A login as data: named steps, and how long the machine itself takes. */
export interface Script {
  readonly start: string;
  readonly steps: Readonly<Record<string, ScriptStep>>;
  /** Milliseconds in INITIALIZED; default 0. */
  readonly initializing?: number;
  /** Milliseconds in DISCOVERING; default 1500. */
  readonly discovering?: number;
  /** Milliseconds in SUBMITTING after each submission; default 900. */
  readonly submitting?: number;
  /** Credentials are already stored: steps that ask only for user name and password pass without a person. */
  readonly stored?: boolean;
  /** False when the flow has no hosted page to go to; default true. */
  readonly hosted?: boolean;
}

export const DURATIONS = { initializing: 0, discovering: 1500, submitting: 900 } as const;

/** The first step that a script leads to and does not have, as a developer reads it; null when there is none. */
export function missingStep({ start, steps }: Script): string | null {
  const ways = [['it starts', start], ...Object.entries(steps).flatMap(waysOn)] as const;
  const lost = ways.find(([, to]) => to !== DONE && !Object.hasOwn(steps, to));
  return lost === undefined ? null : `There is no step ${JSON.stringify(lost[1])}, where ${lost[0]}.`;
}

function waysOn([name, { next, options = [] }]: readonly [string, ScriptStep]): (readonly [string, string])[] {
  const targets = [...options.map(({ to }) => to), ...(next === undefined ? [] : [next])];
  return targets.map((to) => [`${JSON.stringify(name)} leads`, to] as const);
}
