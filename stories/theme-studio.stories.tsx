import type { ArgTypes, Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { Appearance, Variables } from '../src';
import { documented } from './documented';
import { PRESETS, type PresetName } from './presets';
import { SCREEN_STATES } from './screen-states';
import { ScreenWidget } from './screen-widget';
import { Stage } from './surroundings';

interface StudioArgs extends Variables {
  readonly state: string;
  readonly from: PresetName;
  readonly density: 'comfortable' | 'compact';
  readonly ssoPlacement: 'top' | 'bottom';
  readonly showSecurityNote: boolean;
}

const COLORS = [
  'colorPrimary',
  'colorPrimaryForeground',
  'colorBackground',
  'colorForeground',
  'colorCard',
  'colorCardForeground',
  'colorMuted',
  'colorMutedForeground',
  'colorBorder',
  'colorInput',
  'colorInputForeground',
  'colorInputBorder',
  'colorRing',
  'colorDanger',
  'colorDangerForeground',
  'colorSuccess',
  'colorSuccessForeground',
  'colorWarning',
  'colorWarningForeground',
] as const satisfies (keyof Variables)[];

const LENGTHS = {
  borderRadius: 28,
  borderRadiusCard: 40,
  borderWidth: 4,
  fontSize: 24,
  fontSizeSmall: 20,
  fontSizeTitle: 40,
  fontWeight: 900,
  fontWeightMedium: 900,
  fontWeightBold: 900,
  spacingUnit: 8,
  controlHeight: 64,
  width: 640,
} as const satisfies Partial<Record<keyof Variables, number>>;

const TEXTS = ['fontFamily', 'fontFamilyCode', 'shadow', 'transition'] as const satisfies (keyof Variables)[];

type Control = Exclude<NonNullable<ArgTypes[string]>['control'], undefined>;

const inCategory = (category: string, control: Control): ArgTypes[string] => ({
  control,
  table: { category },
});

/** What differs from a widget without `appearance`, as the host would write it. */
function appearanceFrom({
  state: _state,
  from,
  density,
  ssoPlacement,
  showSecurityNote,
  ...tokens
}: StudioArgs): Appearance {
  const variables = Object.fromEntries(
    Object.entries(tokens).filter(([, value]) => value !== undefined && value !== ''),
  );
  const layout = {
    ...(density === 'compact' && { density }),
    ...(ssoPlacement === 'bottom' && { ssoPlacement }),
    ...(!showSecurityNote && { showSecurityNote }),
  };
  return {
    ...(from !== 'default' && { preset: PRESETS[from] }),
    ...(Object.keys(variables).length > 0 && { variables }),
    ...(Object.keys(layout).length > 0 && { layout }),
  };
}

function codeOf(appearance: Appearance, from: PresetName): string {
  const name = from.replace(/ (.)/, (_match, letter: string) => letter.toUpperCase());
  const code = JSON.stringify(appearance, (key, value) => (key === 'preset' ? `‹${name}›` : value), 2)
    .replace(/"(\w+)":/g, '$1:')
    .replace(/"‹(\w+)›"/, '$1')
    .replaceAll('"', "'");
  const use = `<ManagedAuthFlow appearance={${code}} … />`;
  return 'preset' in appearance ? `import { ${name} } from 'managed-auth-flow/presets';\n\n${use}` : use;
}

function Studio(args: StudioArgs) {
  const appearance = appearanceFrom(args);
  const code = codeOf(appearance, args.from);
  return (
    <Stage wide>
      <div className="studio">
        <ScreenWidget key={args.state} state={args.state} focus="none" appearance={appearance} />
        <section className="studio__result" aria-label="Result">
          <button type="button" onClick={() => void navigator.clipboard.writeText(code)}>
            Copy
          </button>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
          <pre tabIndex={0}>{code}</pre>
        </section>
      </div>
    </Stage>
  );
}

/** Set the tokens and see what they do; the `appearance` that they come to is ready to be copied. */
const meta = {
  title: 'Theme studio',
  component: documented,
  render: (args) => <Studio {...args} />,
  args: {
    state: 'wrong password',
    from: 'default',
    density: 'comfortable',
    ssoPlacement: 'top',
    showSecurityNote: true,
  },
  argTypes: {
    state: { ...inCategory('screen', 'select'), options: SCREEN_STATES.map(({ name }) => name) },
    from: { ...inCategory('preset', 'select'), options: Object.keys(PRESETS) },
    density: { ...inCategory('layout', 'inline-radio'), options: ['comfortable', 'compact'] },
    ssoPlacement: { ...inCategory('layout', 'inline-radio'), options: ['top', 'bottom'] },
    showSecurityNote: inCategory('layout', 'boolean'),
    ...Object.fromEntries(COLORS.map((token) => [token, inCategory('colours', { type: 'color' })])),
    ...Object.fromEntries(
      Object.entries(LENGTHS).map(([token, max]) => {
        const isWeight = token.startsWith('fontWeight');
        return [token, inCategory('measures', { type: 'range', min: 0, max, step: isWeight ? 100 : 0.5 })];
      }),
    ),
    ...Object.fromEntries(TEXTS.map((token) => [token, inCategory('text and motion', 'text')])),
  },
  parameters: {
    controls: {
      include: [
        'state',
        'from',
        'density',
        'ssoPlacement',
        'showSecurityNote',
        ...COLORS,
        ...Object.keys(LENGTHS),
        ...TEXTS,
      ],
    },
  },
  tags: ['!autodocs'],
} satisfies Meta<StudioArgs>;

export default meta;

export const Studio_: StoryObj<StudioArgs> = {
  name: 'Studio',
  args: { colorPrimary: '#facc15', borderRadius: 6 },
  play: async ({ canvas }) => {
    const code = canvas.getByRole('region', { name: 'Result' });
    await expect(code).toHaveTextContent("variables: { colorPrimary: '#facc15', borderRadius: 6 }");
  },
};
