import type { Preset } from '../appearance/appearance';

/** The default look, token by token, as the stylesheet has it. A starting point for a preset of your own. */
export const defaultPreset = {
  colorPrimary: 'light-dark(#18181b, #fafafa)',
  colorCard: 'light-dark(#fff, #18181b)',
  colorRing: 'light-dark(#2563eb, #8ab0ff)',
  colorDanger: 'light-dark(#b42318, #ff9c92)',
  colorSuccess: 'light-dark(#067647, #5fdc9b)',
  colorWarning: 'light-dark(#8a3c07, #f7c063)',
  borderRadius: 10,
  borderRadiusCard: 14,
  borderWidth: 1,
  fontSize: 'max(14px, 0.875rem)',
  fontWeight: 400,
  fontWeightMedium: 500,
  fontWeightBold: 600,
  spacingUnit: 4,
  controlHeight: 'max(40px, 2.5rem)',
  width: 400,
  transition: '160ms ease-out',
} as const satisfies Preset;
