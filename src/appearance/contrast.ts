/**
 * What is drawn on what, by the names of the stylesheet's own properties (`--_primary`), and the contrast that
 * WCAG 2.2 asks for: 4.5:1 for text (1.4.3), 3:1 for what shows a control or its focus (1.4.11). The main surface
 * comes last: where no colour will do on two of them, as on two middling greys, it does on that one.
 */
const PAIRS: readonly (readonly [drawn: string, surface: string, ratio: number])[] = [
  ['foreground', 'card', 4.5],
  ['muted-foreground', 'muted', 4.5],
  ['muted-foreground', 'card', 4.5],
  ['primary-foreground', 'primary-hover', 4.5],
  ['primary-foreground', 'primary', 4.5],
  ['input-foreground', 'input', 4.5],
  ['danger', 'card', 4.5],
  ['warning', 'card', 4.5],
  ['input-border', 'card', 3],
  ['ring', 'muted', 3],
  ['ring', 'card', 3],
];

/** Black and white contrast equally with this luminance. */
const MIDDLE = Math.sqrt(1.05 * 0.05) - 0.05;

/** Colours are rounded to 8 bits when they are drawn. */
const MARGIN = 0.05;

/**
 * Corrects, in a widget's rule, given colours that could not be told from what they are drawn on: they are mixed with
 * black or white until they can. What is drawn on a variable of the host's is left alone: it may change with the
 * host's theme, of which nothing is known here.
 */
export function correctContrast(root: HTMLElement, style: CSSStyleDeclaration): void {
  const view = root.ownerDocument.defaultView;
  if (view === null) return;
  // It is written down as one colour for each theme, which an older browser would not understand.
  if (!view.CSS.supports('color', 'light-dark(red, red)')) return;
  // Like the root in every respect but the theme, so that both themes can be asked for their colours.
  const probe = root.cloneNode() as HTMLElement;
  probe.hidden = true;
  root.append(probe);
  const computed = () => view.getComputedStyle(probe);
  for (const [drawn, surface, ratio] of PAIRS) {
    if (style.getPropertyValue(`--maf-color-${surface.replace('-hover', '')}`).includes('var(')) continue;
    let isChanged = false;
    const colors = ['light', 'dark'].map((theme) => {
      probe.dataset.mafTheme = theme;
      const color = computed().getPropertyValue(`--_${drawn}`).trim();
      const mixture = readable(color, luminance(`var(--_${surface})`), ratio);
      isChanged ||= mixture !== color;
      return mixture;
    });
    if (isChanged) style.setProperty(`--_${drawn}`, `light-dark(${colors})`);
  }
  probe.remove();

  /** The colour itself if it can be told from a surface of that luminance, else the nearest mixture that can. */
  function readable(color: string, surface: number, ratio: number): string {
    const pole = surface > MIDDLE ? 'black' : 'white';
    for (let share = 0; share < 100; share += 10) {
      const mixture = share === 0 ? color : `color-mix(in oklab, ${color}, ${pole} ${share}%)`;
      // Not a number where the browser knows no relative colours: what was given stands.
      if (!(contrastOf(luminance(mixture), surface) < ratio + MARGIN)) return mixture;
    }
    return pole;
  }

  /** The relative luminance of any CSS colour. The browser works it out; a screen shows no channel beyond 0 and 1. */
  function luminance(color: string): number {
    probe.style.color = `color(from ${color} srgb-linear r g b)`;
    const [, ...channels] = /linear (\S+) (\S+) ([^\s)]+)/.exec(computed().color) ?? [];
    const [r = Number.NaN, g = 0, b = 0] = channels.map((channel) => Math.min(1, Math.max(0, Number(channel))));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }
}

/** The contrast ratio of two luminances, as WCAG 2.2 defines it. */
function contrastOf(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
