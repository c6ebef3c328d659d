import type { Preset } from '../appearance/appearance';

/** No card: the widget blends into the page. For a modal or panel that has a surface of its own. */
export const minimal = {
  colorCard: 'light-dark(#fff, #121214)',
  colorBorder: 'transparent',
  colorMuted: 'light-dark(#f5f5f6, #1f1f23)',
  colorInputBorder: 'light-dark(#85858f, #7c7c86)',
  borderRadius: 6,
  borderRadiusCard: 0,
  fontWeightBold: 500,
  shadow: 'none',
} as const satisfies Preset;
