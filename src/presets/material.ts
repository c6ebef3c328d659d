import type { Preset } from '../appearance/appearance';

/** Tonal surfaces, pill-shaped controls and a lifted card, in the manner of Material. */
export const material = {
  colorPrimary: 'light-dark(#6750a4, #d0bcff)',
  colorPrimaryForeground: 'light-dark(#fff, #381e72)',
  colorCard: 'light-dark(#f7f2fa, #1d1b20)',
  colorForeground: 'light-dark(#1d1b20, #e6e0e9)',
  colorMuted: 'light-dark(#ece6f0, #2b2930)',
  colorMutedForeground: 'light-dark(#49454f, #cac4d0)',
  colorBorder: 'light-dark(#cac4d0, #49454f)',
  colorInput: 'light-dark(#fef7ff, #141218)',
  colorInputBorder: 'light-dark(#79747e, #938f99)',
  colorRing: 'light-dark(#6750a4, #d0bcff)',
  colorDanger: 'light-dark(#b3261e, #f2b8b5)',
  borderRadius: 20,
  borderRadiusCard: 28,
  fontFamily: 'Roboto, "Google Sans Text", system-ui, sans-serif',
  fontSizeTitle: 'max(22px, 1.375rem)',
  fontWeightBold: 400,
  controlHeight: 'max(44px, 2.75rem)',
  shadow: '0 1px 3px rgb(0 0 0 / 18%), 0 4px 8px 3px rgb(0 0 0 / 8%)',
  transition: '200ms cubic-bezier(0.2, 0, 0, 1)',
} as const satisfies Preset;
