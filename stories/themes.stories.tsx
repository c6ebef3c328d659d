import type { Meta, StoryObj } from '@storybook/react-vite';
import { documented } from './documented';
import type { PresetName } from './presets';
import { ScreenWidget } from './screen-widget';
import { Stage, SurroundingsProvider, useSurroundings } from './surroundings';

/** One state of each screen, and of those that look different in a theme. */
const SHOWN = [
  'never answered',
  'idle',
  'consent',
  'discovering',
  'rejected field, canonical',
  'code',
  'providers beside a form',
  'method picker',
  'push',
  'submitting',
  'intervention',
  'unknown step',
  'already connected',
  'failed, wrong credentials',
  'expired',
  'canceled',
  'no access',
];

function Sheet({ preset, theme }: { preset: PresetName; theme: 'light' | 'dark' }) {
  const around = useSurroundings();
  return (
    <SurroundingsProvider value={{ ...around, preset, theme }}>
      <Stage theme={theme} wide>
        <div className="sheet">
          {SHOWN.map((state) => (
            <figure key={state}>
              <figcaption className="sheet__caption">{state}</figcaption>
              <ScreenWidget state={state} consent={state === 'idle' || state === 'consent'} focus="none" />
            </figure>
          ))}
        </div>
      </Stage>
    </SurroundingsProvider>
  );
}

/** Every preset on every screen, in its light and its dark theme. */
const meta = {
  title: 'Themes',
  component: documented,
  render: ({ preset }) => (
    <>
      <Sheet preset={preset} theme="light" />
      <Sheet preset={preset} theme="dark" />
    </>
  ),
  parameters: { controls: { disable: true } },
  // The docs page would hold every sheet at once.
  tags: ['!autodocs'],
} satisfies Meta<{ preset: PresetName }>;

export default meta;

type Story = StoryObj<{ preset: PresetName }>;

const sheetOf = (preset: PresetName): Story => ({ args: { preset } });

export const Default = sheetOf('default');
export const Minimal = sheetOf('minimal');
export const Shadcn = sheetOf('shadcn');
export const Material = sheetOf('material');
export const Terminal = sheetOf('terminal');
export const HighContrast = sheetOf('high contrast');
