import { Fingerprint, KeyRound, type LucideIcon } from 'lucide-react';
import { siApple, siAuth0, siDiscord, siFacebook, siGithub, siGitlab, siGoogle, siOkta, siX } from 'simple-icons';

/** Four squares. */
const MICROSOFT = 'M1 1h10.5v10.5H1zM12.5 1H23v10.5H12.5zM1 12.5h10.5V23H1zM12.5 12.5H23V23H12.5z';

/** The two letters that it is known by. */
const LINKEDIN =
  'M4.5 2.2a2.3 2.3 0 1 1 0 4.6a2.3 2.3 0 0 1 0-4.6zM2.5 8.5h4v13h-4zM9 8.5h4v1.8c.8-1.3 2.3-2.1 4.1-2.1c3.3 0 5 2.1 5 5.8v7.5h-4v-6.9c0-1.9-.7-2.9-2.3-2.9c-1.8 0-2.8 1.2-2.8 3.2v6.6H9z';

/** A letter on a curve. */
const AMAZON =
  'M12 3.5c3.3 0 5 1.6 5 4.6v7h-2.9l-.2-1.3c-.9 1-2.1 1.6-3.7 1.6c-2.5 0-4.2-1.4-4.2-3.6c0-2.6 2.1-3.9 5.8-3.9h1.9c0-1.4-.6-2.1-2-2.1c-1.2 0-1.9.5-2.2 1.5l-3-.5C6.9 4.8 8.9 3.5 12 3.5zM13.7 10h-1.4c-1.9 0-2.8.5-2.8 1.6c0 .9.6 1.4 1.7 1.4c1.5 0 2.5-1 2.5-2.5zM3.2 17.2c5.4 3.7 12 3.7 17 .4l1 1.6c-5.6 4-13.3 4-19-.4z';

/** Four bars across each other. */
const SLACK =
  'M8.5 2a1.5 1.5 0 0 1 1.5 1.5v17a1.5 1.5 0 0 1-3 0v-17A1.5 1.5 0 0 1 8.5 2zM15.5 2a1.5 1.5 0 0 1 1.5 1.5v17a1.5 1.5 0 0 1-3 0v-17A1.5 1.5 0 0 1 15.5 2zM3.5 7h17a1.5 1.5 0 0 1 0 3h-17a1.5 1.5 0 0 1 0-3zM3.5 14h17a1.5 1.5 0 0 1 0 3h-17a1.5 1.5 0 0 1 0-3z';

/** A path on a 24 by 24 grid; an icon for what is no company's: a passkey, or company sign-on, whoever runs it. */
type Mark = string | LucideIcon;

/** Marks by the words that name a provider. What many share, such as SSO, comes last. */
const MARKS: readonly (readonly [words: string, mark: Mark])[] = [
  ['google gmail', siGoogle.path],
  ['apple', siApple.path],
  ['github', siGithub.path],
  ['gitlab', siGitlab.path],
  ['microsoft azure entra office365 outlook', MICROSOFT],
  ['facebook', siFacebook.path],
  ['linkedin', LINKEDIN],
  ['okta', siOkta.path],
  ['auth0', siAuth0.path],
  ['amazon', AMAZON],
  ['slack', SLACK],
  ['discord', siDiscord.path],
  ['twitter x', siX.path],
  ['passkey passkeys webauthn', Fingerprint],
  ['saml sso oidc', KeyRound],
];

/** What is known about a provider: its name on the wire, and the words of its button. */
export interface Provider {
  readonly provider: string | null;
  readonly label: string | null;
}

/** The mark of a provider: by its name or, where that says nothing, by its button's words. */
export function markOf({ provider, label }: Provider): Mark | null {
  return find(provider) ?? find(label);
}

function find(text: string | null): Mark | null {
  const words = (text ?? '').toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return MARKS.find(([names]) => names.split(' ').some((name) => words.includes(name)))?.[1] ?? null;
}
