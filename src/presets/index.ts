export type { Preset } from '../appearance/appearance';
export type { Variables } from '../appearance/variables';
export { defaultPreset } from './default-preset';
export { highContrast } from './high-contrast';
export { material } from './material';
export { minimal } from './minimal';
export { shadcn } from './shadcn';
export { terminal } from './terminal';
