import type { Preset } from '../src';
import { defaultPreset, highContrast, material, minimal, shadcn, terminal } from '../src/presets';

/** The presets by the names that stories and tests call them. */
export const PRESETS = {
  default: defaultPreset,
  minimal,
  shadcn,
  material,
  terminal,
  'high contrast': highContrast,
} as const satisfies Record<string, Preset>;

export type PresetName = keyof typeof PRESETS;

/** A shadcn/ui theme as a product has it, for the preset that reads one: violet, so that it shows. */
export const SHADCN_THEME = {
  '--radius': '0.625rem',
  '--background': 'light-dark(oklch(1 0 0), oklch(0.145 0.005 285))',
  '--foreground': 'light-dark(oklch(0.145 0.005 285), oklch(0.985 0 0))',
  '--card': 'light-dark(oklch(1 0 0), oklch(0.205 0.006 285))',
  '--card-foreground': 'light-dark(oklch(0.145 0.005 285), oklch(0.985 0 0))',
  '--primary': 'light-dark(oklch(0.48 0.2 285), oklch(0.72 0.15 285))',
  '--primary-foreground': 'light-dark(oklch(0.985 0 0), oklch(0.2 0.04 285))',
  '--muted': 'light-dark(oklch(0.97 0.003 285), oklch(0.269 0.006 285))',
  '--muted-foreground': 'light-dark(oklch(0.5 0.015 285), oklch(0.708 0.01 285))',
  '--border': 'light-dark(oklch(0.922 0.004 285), oklch(0.33 0.008 285))',
  '--input': 'light-dark(oklch(0.87 0.006 285), oklch(0.4 0.01 285))',
  '--ring': 'light-dark(oklch(0.55 0.2 285), oklch(0.75 0.15 285))',
  '--destructive': 'light-dark(oklch(0.53 0.22 27), oklch(0.75 0.16 22))',
} as const;
