import type { FieldKind } from './field-kinds';
import type { ChoiceAction, FieldAction } from './submit-body';
import type { FlowStatus, FlowStep, MfaType } from './wire';

/**
 * The state of a connection as the widget works with it: both dialects of the wire read into one shape, every open
 * enum closed by an explicit `UNKNOWN`, every URL `https:` or null. `parseConnection` makes it; nothing behind it
 * checks again.
 */
export interface Connection {
  readonly id: string;
  /** The site to sign in to, e.g. `netflix.com`; empty when the server does not tell. */
  readonly domain: string;
  readonly profileName: string;
  readonly status: 'AUTHENTICATED' | 'NEEDS_AUTH' | 'UNKNOWN';
  /** `save_credentials`: what is typed is kept after a login that worked; null when the server does not tell. */
  readonly savesCredentials: boolean | null;
  /** `record_session`: what the cloud browser shows is recorded; also false when the server does not tell. */
  readonly recordsSession: boolean;
  /** The most recent login flow; null when none was ever started. */
  readonly flow: Flow | null;
}

export interface Flow {
  readonly status: FlowStatus | 'UNKNOWN';
  readonly step: FlowStep | 'UNKNOWN';
  /** What the server called a status or step that this version does not know, for a person to read. */
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
  /** `interaction_id`; null when the server did not name this pause. */
  readonly interactionId: string | null;
}

/** One thing that a site asks for. Its words are the site's: text, and nothing else. */
export interface FlowField {
  /** Made of word characters only, from kind and name: safe as a path in a form library, and the same next time. */
  readonly key: string;
  /** The name or id on the wire, any string whatever; sent back unchanged. */
  readonly name: string;
  /** What it asks for, whatever dialect the server speaks. */
  readonly kind: FieldKind;
  /** Null where the site gave none. */
  readonly label: string | null;
  /** Null where the site gave none. */
  readonly placeholder: string | null;
  /** What the site says about it; null where it says nothing. */
  readonly hint: string | null;
  /** Whether it may not be left empty. */
  readonly required: boolean;
  /** What keyboard the site wants; null where it does not say. */
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

/** What a choice is, whatever list of the wire it came in. */
interface ChoiceWords {
  /** Made of what it sends, so that it is the same wherever in a list it stands. Unique within its prompt. */
  readonly key: string;
  /** `sso`: identity providers; `mfa`: ways to prove who one is; `signIn`: accounts and the like; `switch`: another way. */
  readonly group: ChoiceGroup;
  /** What is sent to pick it. */
  readonly value: string;
  /** Null where the site gave none. */
  readonly label: string | null;
  /** What the site says about it; null where it says nothing. */
  readonly description: string | null;
  /** The masked phone number or address a code would go to. */
  readonly target: string | null;
  /** The MFA method, `UNKNOWN` for one that this version has no icon or words for; null for other choices. */
  readonly method: MfaType | 'UNKNOWN' | null;
  /** The identity provider of an SSO button, as the server named it. */
  readonly provider: string | null;
  /** Another choice of this prompt is submitted with the same body: the site decides which one it takes. */
  readonly ambiguous: boolean;
}

export interface Choice extends ChoiceWords {
  /** The member of the submit body that its value is sent in. */
  readonly action: ChoiceAction;
}

/** One of several ways to go on. Its words are the site's: text, and nothing else. */
export interface FlowChoice extends ChoiceWords {
  /** Fields of its own: where there are any, they are filled in and sent in place of the choice. */
  readonly fields: readonly FlowField[];
}

/** The fields that stand on their own: one that is linked to an option waits behind it, but only if that is there. */
export function ownFields({ fields, choices }: Prompt): readonly Field[] {
  const methods = new Set<string | null>(choices.map(({ method }) => method));
  return fields.filter(({ linkedTo }) => linkedTo === null || !methods.has(linkedTo));
}

export function isEmptyPrompt(prompt: Prompt): boolean {
  return prompt.fields.length === 0 && prompt.choices.length === 0;
}
