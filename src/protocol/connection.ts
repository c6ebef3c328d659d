import type { FieldKind } from './field-kinds';
import type { ChoiceAction, FieldAction } from './submit-body';
import type { FlowStatus, FlowStep, MfaType } from './wire';

/**
 * The state of a connection, parsed by `parseConnection`: one shape for both dialects of the wire, with an explicit `UNKNOWN` for
 * values that this version does not know, and every URL `https:` or null. Nothing after the parser checks again.
 */
export interface Connection {
  readonly id: string;
  /** The site to sign in to, e.g. `netflix.com`; empty when the server does not say. */
  readonly domain: string;
  readonly profileName: string;
  readonly status: 'AUTHENTICATED' | 'NEEDS_AUTH' | 'UNKNOWN';
  /** `save_credentials`: what was typed is saved after a successful login; null when the server does not say. */
  readonly savesCredentials: boolean | null;
  /** `record_session`: what the cloud browser shows is recorded; also false when the server does not say. */
  readonly recordsSession: boolean;
  /** The most recent login flow; null when none was ever started. */
  readonly flow: Flow | null;
}

export interface Flow {
  readonly status: FlowStatus | 'UNKNOWN';
  readonly step: FlowStep | 'UNKNOWN';
  /** The server's name for a status or step that this version does not know, to be shown. */
  readonly unknownName: string | null;
  readonly type: 'LOGIN' | 'REAUTH' | null;
  /** `flow_expires_at` in milliseconds since the epoch. */
  readonly expiresAt: number | null;
  readonly prompt: Prompt;
  /** `external_action_message`: the site's or Kernel's words for what to do elsewhere. */
  readonly externalActionMessage: string | null;
  readonly hostedUrl: string | null;
  readonly liveViewUrl: string | null;
  readonly postLoginUrl: string | null;
  readonly errorCode: string | null;
  readonly errorMessage: string | null;
}

/** What the person can do now. Empty when nothing is asked. */
export interface Prompt {
  readonly fields: readonly Field[];
  readonly choices: readonly Choice[];
  /** `website_error`: the site's own words. */
  readonly siteError: string | null;
  /** `interaction_id`; null when the server gave none. */
  readonly interactionId: string | null;
}

/** One thing that a site asks for. Its words are the site's: text, and nothing else. */
export interface FlowField {
  /** Derived from kind and name, in word characters only: safe in an id and as a path in a form library, and stable. */
  readonly key: string;
  /** The name or id on the wire: any string, sent back unchanged. */
  readonly name: string;
  /** What it asks for, in either dialect. */
  readonly kind: FieldKind;
  /** Null where the site gave none. */
  readonly label: string | null;
  /** Null where the site gave none. */
  readonly placeholder: string | null;
  /** The site's hint; null where it gave none. */
  readonly hint: string | null;
  /** Whether it must be filled in. */
  readonly required: boolean;
  /** `input_mode`: the keyboard to show; null where the site gave none. */
  readonly inputMode: 'text' | 'email' | 'tel' | 'numeric' | null;
  /** `reason` on the wire: why this field is asked for again. `missing`: nothing was stored for it. */
  readonly reason: 'missing' | 'rejected' | null;
}

export interface Field extends FlowField {
  readonly submitAs: FieldAction;
  /** `linked_mfa_type`: this field belongs to the MFA option of that type. */
  readonly linkedTo: string | null;
}

export type ChoiceGroup = 'sso' | 'mfa' | 'signIn' | 'switch';

/** What a choice is, whichever list of the wire it came in. */
interface ChoiceWords {
  /** Derived from what it sends, so that it does not depend on the order. Unique within its prompt. */
  readonly key: string;
  /** `sso`: identity providers; `mfa`: authentication methods; `signIn`: accounts and the like; `switch`: another way. */
  readonly group: ChoiceGroup;
  /** What is sent to pick it. */
  readonly value: string;
  /** Null where the site gave none. */
  readonly label: string | null;
  /** The site's hint; null where it gave none. */
  readonly description: string | null;
  /** The masked phone number or address that a code would go to. */
  readonly target: string | null;
  /** The MFA method, `UNKNOWN` for one that this version has no icon or words for; null for other choices. */
  readonly method: MfaType | 'UNKNOWN' | null;
  /** The identity provider of an SSO button, as the server named it. */
  readonly provider: string | null;
  /** Another choice of this prompt sends the same body, and the site decides which of them is meant. */
  readonly ambiguous: boolean;
}

export interface Choice extends ChoiceWords {
  /** The member of the submit body that its value is sent in. */
  readonly action: ChoiceAction;
}

/** One of several ways to continue. Its words are the site's: text, and nothing else. */
export interface FlowChoice extends ChoiceWords {
  /** Its own fields: if there are any, they are filled in and sent instead of the choice. */
  readonly fields: readonly FlowField[];
}

/** Fields that are shown on their own: all but those linked to an option that is present. */
export function ownFields({ fields, choices }: Prompt): readonly Field[] {
  const methods = new Set<string | null>(choices.map(({ method }) => method));
  return fields.filter(({ linkedTo }) => linkedTo === null || !methods.has(linkedTo));
}

export function isEmptyPrompt(prompt: Prompt): boolean {
  return prompt.fields.length === 0 && prompt.choices.length === 0;
}
