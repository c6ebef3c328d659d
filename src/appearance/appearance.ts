import type { CSSProperties } from 'react';
import type { ElementKey } from './element-keys';
import type { Variables } from './variables';

/** A look made of tokens alone. A preset is a plain object: spread it into your own, or give several. */
export type Preset = Variables;

/** States of an element for which it can have styles of its own. `:disabled` is also what cannot be pressed for now. */
export type PseudoState =
  | ':hover'
  | ':focus'
  | ':focus-visible'
  | ':active'
  | ':disabled'
  | '::placeholder'
  | ':autofill';

/** CSS declarations, with those of an element's states inside. Numbers get `px` where a length is meant. */
export type ElementStyle = CSSProperties & { [State in PseudoState]?: CSSProperties | undefined };

/** A class, styles, or both. */
export type ElementAppearance =
  | string
  | { readonly className?: string | undefined; readonly style?: ElementStyle | undefined };

export interface Layout {
  /** Where buttons of identity providers stand beside a form. Default `top`. */
  readonly ssoPlacement?: 'top' | 'bottom' | undefined;
  /** Whether the footer says where the details go. Default true. */
  readonly showSecurityNote?: boolean | undefined;
  /** Default `comfortable`; `compact` has smaller gaps and controls. */
  readonly density?: 'comfortable' | 'compact' | undefined;
  /** `narrow` (default) is at most the token `width` wide; `fill` takes the width there is. */
  readonly width?: 'narrow' | 'fill' | undefined;
}

/** How the widget looks. Everything is optional, and each part wins over the one before it. */
export interface Appearance {
  /** `auto` (default) follows the system's `prefers-color-scheme`. */
  readonly theme?: 'auto' | 'light' | 'dark' | undefined;
  /** A look from `managed-auth-flow/presets` or of your own; of several, the later ones win. */
  readonly preset?: Preset | readonly Preset[] | undefined;
  /** Tokens. They win over the preset, and over custom properties set around the widget. */
  readonly variables?: Variables | undefined;
  /** Classes and styles for parts of the widget, by their names. */
  readonly elements?: { readonly [Key in ElementKey]?: ElementAppearance | undefined } | undefined;
  readonly layout?: Layout | undefined;
}
