import { siApple, siAuth0, siDiscord, siFacebook, siGithub, siGitlab, siGoogle, siOkta, siX } from 'simple-icons';
import type { Choice } from '../protocol/connection';

/** Brand marks by what a provider's name begins with. Others get their first letter. */
const MARKS: readonly (readonly [name: string, path: string])[] = [
  ['google', siGoogle.path],
  ['apple', siApple.path],
  ['github', siGithub.path],
  ['gitlab', siGitlab.path],
  ['microsoft', 'M1 1h10.5v10.5H1zM12.5 1H23v10.5H12.5zM1 12.5h10.5V23H1zM12.5 12.5H23V23H12.5z'],
  ['azure', 'M1 1h10.5v10.5H1zM12.5 1H23v10.5H12.5zM1 12.5h10.5V23H1zM12.5 12.5H23V23H12.5z'],
  ['okta', siOkta.path],
  ['auth0', siAuth0.path],
  ['facebook', siFacebook.path],
  ['discord', siDiscord.path],
  ['twitter', siX.path],
  ['x', siX.path],
];

/** The mark of a provider, from its name or, where that says nothing, from the button's words. */
export function markOf({ provider, label }: Pick<Choice, 'provider' | 'label'>): string | null {
  const words = `${provider ?? ''} ${label ?? ''}`.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return MARKS.find(([name]) => words.includes(name))?.[1] ?? null;
}

export function ProviderIcon({ choice }: { choice: Choice }) {
  const path = markOf(choice);
  if (path === null) return [...(choice.provider ?? choice.label ?? '•')][0]?.toUpperCase();
  return (
    <svg viewBox="0 0 24 24" width="18" height="18" fill="currentColor" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
