import type { Screen } from '../flow/screen';

/** The same for as long as the person is at the same step; another one moves the focus and is announced. */
export function stepKeyOf(screen: Screen): string {
  switch (screen.kind) {
    case 'prompt':
    case 'externalAction':
      return `${screen.kind} ${screen.prompt.id}`;
    case 'submitting':
      return screen.asked === null ? screen.kind : stepKeyOf(screen.asked);
    default:
      return screen.kind;
  }
}
