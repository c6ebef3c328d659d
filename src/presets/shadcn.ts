import type { Preset } from '../appearance/appearance';

/**
 * Reads the variables of a shadcn/ui theme (`--primary`, `--card`, `--radius`, …), so that the widget follows the
 * product's theme, its dark mode included. The variables must be whole colours, as shadcn/ui writes them since
 * Tailwind 4; the bare numbers of older themes need `hsl(…)` around them.
 */
export const shadcn = {
  colorPrimary: 'var(--primary)',
  colorPrimaryForeground: 'var(--primary-foreground)',
  colorForeground: 'var(--foreground)',
  colorCard: 'var(--card)',
  colorCardForeground: 'var(--card-foreground)',
  colorMuted: 'var(--muted)',
  colorMutedForeground: 'var(--muted-foreground)',
  colorBorder: 'var(--border)',
  colorInput: 'var(--background)',
  colorInputForeground: 'var(--foreground)',
  // shadcn/ui's own --input is a hairline, too faint to show where a field is.
  colorInputBorder: 'color-mix(in oklab, var(--input), var(--foreground) 45%)',
  colorRing: 'color-mix(in oklab, var(--ring), var(--foreground) 30%)',
  colorDanger: 'color-mix(in oklab, var(--destructive), var(--card-foreground) 18%)',
  borderRadius: 'calc(var(--radius) - 2px)',
  borderRadiusCard: 'calc(var(--radius) + 4px)',
  fontFamily: 'var(--font-sans, inherit)',
  controlHeight: 'max(36px, 2.25rem)',
  shadow: '0 1px 2px rgb(0 0 0 / 5%)',
} as const satisfies Preset;
