import type { Preset } from '../appearance/appearance';

const mono = 'ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace';

/** Monospaced and square: green phosphor on black, or on paper in the light theme. */
export const terminal = {
  colorPrimary: 'light-dark(#14532d, #4ade80)',
  colorPrimaryForeground: 'light-dark(#fdfcf5, #04120a)',
  colorCard: 'light-dark(#fdfcf5, #060a07)',
  colorForeground: 'light-dark(#1c2b20, #b9f6ca)',
  colorMuted: 'light-dark(#efeee2, #0f1a12)',
  colorMutedForeground: 'light-dark(#4b5a4e, #74b487)',
  colorBorder: 'light-dark(#b8beb0, #1f4a2c)',
  colorInputBorder: 'light-dark(#5f6f62, #4d9a63)',
  colorRing: 'light-dark(#14532d, #facc15)',
  colorDanger: 'light-dark(#a61b1b, #ff8a80)',
  colorSuccess: 'light-dark(#14532d, #4ade80)',
  colorWarning: 'light-dark(#7a4a00, #facc15)',
  borderRadius: 0,
  borderRadiusCard: 0,
  fontFamily: mono,
  fontFamilyCode: mono,
  fontSize: 'max(13.5px, 0.84rem)',
  fontSizeTitle: 'max(16px, 1rem)',
  fontWeightBold: 700,
  shadow: 'none',
  transition: '0s',
} as const satisfies Preset;
