import type { Layout } from './appearance';
import type { ElementKey } from './element-keys';
import { member } from './member';

export function themeOf(appearance: unknown): string {
  const theme = member(appearance, 'theme');
  return theme === 'light' || theme === 'dark' ? theme : 'auto';
}

/** How the widget is arranged. An unknown value counts as none: it is compared, and matched by selectors. */
export function layoutOf(appearance: unknown): Layout {
  const layout = member(appearance, 'layout');
  return {
    ssoPlacement: text(member(layout, 'ssoPlacement')),
    showSecurityNote: member(layout, 'showSecurityNote') !== false,
    density: text(member(layout, 'density')),
    width: text(member(layout, 'width')),
  } as Layout;
}

/** The class of a part, if it was given one. */
export function classNameOf(appearance: unknown, key: ElementKey): string | undefined {
  const part = member(member(appearance, 'elements'), key);
  return text(part) ?? text(member(part, 'className'));
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
