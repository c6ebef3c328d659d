import type { Preset } from '../appearance/appearance';

/** Black and white with thick edges: all text reaches 7:1, all edges and rings 4.5:1. Larger type, larger controls. */
export const highContrast = {
  colorPrimary: 'light-dark(#000, #fff)',
  colorPrimaryForeground: 'light-dark(#fff, #000)',
  colorCard: 'light-dark(#fff, #000)',
  colorForeground: 'light-dark(#000, #fff)',
  colorMuted: 'light-dark(#f2f2f2, #1a1a1a)',
  colorMutedForeground: 'light-dark(#262626, #e5e5e5)',
  colorBorder: 'light-dark(#000, #fff)',
  colorInputBorder: 'light-dark(#000, #fff)',
  colorRing: 'light-dark(#0033cc, #ffdd00)',
  colorDanger: 'light-dark(#8f0000, #ffb3b3)',
  colorSuccess: 'light-dark(#00501e, #7dffb0)',
  colorWarning: 'light-dark(#5c2e00, #ffd480)',
  borderRadius: 4,
  borderRadiusCard: 6,
  borderWidth: 2,
  fontSize: 'max(16px, 1rem)',
  fontWeight: 500,
  fontWeightMedium: 700,
  fontWeightBold: 800,
  controlHeight: 'max(48px, 3rem)',
  shadow: 'none',
  transition: '0s',
} as const satisfies Preset;
