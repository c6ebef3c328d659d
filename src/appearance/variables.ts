/** A CSS colour. `light-dark(a, b)` gives one for each theme; `var(--x)` takes one of your own. */
export type Color = string;

/** A CSS length. A number is in pixels. */
export type Length = string | number;

/**
 * The design tokens of the widget. Each is the custom property of the same name: `colorPrimary` is
 * `--maf-color-primary`, which can as well be set in CSS on the widget or on anything around it.
 *
 * What is not given follows from what is: a card colour alone brings readable text, borders and fields with it.
 */
export interface Variables {
  /** The primary button. Default near-black, and near-white in the dark. */
  colorPrimary?: Color | undefined;
  /** Text on that button. Default black or white, whichever is easier to read on it. */
  colorPrimaryForeground?: Color | undefined;
  /** Behind the card. Default transparent. */
  colorBackground?: Color | undefined;
  /** Text. Default off-black or off-white, whichever is easier to read on the card. */
  colorForeground?: Color | undefined;
  /** The card's surface. Default white, and near-black in the dark. */
  colorCard?: Color | undefined;
  /** Text on the card, where it differs from `colorForeground`. */
  colorCardForeground?: Color | undefined;
  /** Quiet surfaces: notes, outlines of what is coming, rows under the pointer. Default the card with a little of the text's colour. */
  colorMuted?: Color | undefined;
  /** Quiet text: descriptions, hints, the footer. Default the text's colour with a third of the card's. */
  colorMutedForeground?: Color | undefined;
  /** Hairlines: the card's edge, dividers, rows. */
  colorBorder?: Color | undefined;
  /** The surface of a field. Default the card's. */
  colorInput?: Color | undefined;
  /** What is typed. Default the text's colour. */
  colorInputForeground?: Color | undefined;
  /** The edge of a field; 3:1 on the card, because it is what shows that there is a field. */
  colorInputBorder?: Color | undefined;
  /** Focus rings; 3:1 on the card. Default blue. */
  colorRing?: Color | undefined;
  /** Errors: their text, their icon, the edge of a field in error; a tint of it is behind the site's error. */
  colorDanger?: Color | undefined;
  /** What is drawn on `colorDanger`: the inside of the error icon. Default black or white. */
  colorDangerForeground?: Color | undefined;
  /** The mark of success. */
  colorSuccess?: Color | undefined;
  /** The tick in that mark. Default black or white. */
  colorSuccessForeground?: Color | undefined;
  /** Warnings: Caps Lock, a stray space, options that cannot be told apart. */
  colorWarning?: Color | undefined;
  /** What is drawn on `colorWarning`: the inside of its icon. Default black or white. */
  colorWarningForeground?: Color | undefined;
  /** The corners of buttons, fields and rows. Default 10. */
  borderRadius?: Length | undefined;
  /** The card's corners. Default 4 more than `borderRadius`. */
  borderRadiusCard?: Length | undefined;
  /** The width of every edge. Default 1. */
  borderWidth?: Length | undefined;
  /** Default the font around the widget. */
  fontFamily?: string | undefined;
  /** One-time codes and the number to match. Default `fontFamily`. */
  fontFamilyCode?: string | undefined;
  /** Body text; the other sizes follow it. Default 14, and more for who has made the browser's text larger (`0.875rem`). */
  fontSize?: Length | undefined;
  /** Hints, errors, the footer. Default 12.5 at a `fontSize` of 14. */
  fontSizeSmall?: Length | undefined;
  /** The title. Default 18 at a `fontSize` of 14. */
  fontSizeTitle?: Length | undefined;
  /** Body text. Default 400. */
  fontWeight?: string | number | undefined;
  /** Labels and buttons. Default 500. */
  fontWeightMedium?: string | number | undefined;
  /** The title and the number to match. Default 600. */
  fontWeightBold?: string | number | undefined;
  /** What every gap is a multiple of. Default 4. */
  spacingUnit?: Length | undefined;
  /** Buttons and fields. Default 40, and more with larger text (`2.5rem`); at least 44 where a finger points. */
  controlHeight?: Length | undefined;
  /** The widget is at most this wide. Default 400. */
  width?: Length | undefined;
  /** The card's shadow, as in `box-shadow`. */
  shadow?: string | undefined;
  /** How long changes take, as in `transition`: a time and an easing. Default `160ms ease-out`; none under reduced motion. */
  transition?: string | undefined;
}

/**
 * A property that takes the same values as a token, by the token's name: what is checked as a value of the one can be used
 * as the other.
 */
export function propertyLike(token: string): string {
  const [, property = 'padding-left'] = LIKE.find(([name]) => token.startsWith(name)) ?? [];
  return property;
}

const LIKE = [
  ['color', 'color'],
  ['borderRadius', 'border-top-left-radius'],
  ['fontFamily', 'font-family'],
  ['fontSize', 'font-size'],
  ['fontWeight', 'font-weight'],
  ['width', 'max-width'],
  ['shadow', 'box-shadow'],
  ['transition', 'transition'],
] as const;

/** The custom property of a token: `colorPrimary` is `--maf-color-primary`. */
export function customProperty(token: string): string {
  return `--maf-${kebab(token)}`;
}

/** A property's name as CSS writes it: `backgroundColor`, `WebkitTextFillColor`; a custom property stays as it is. */
export function kebab(name: string): string {
  return name.startsWith('--') ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
