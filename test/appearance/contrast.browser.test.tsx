import { describe, expect, it, vi } from 'vitest';
import type { Appearance, Variables } from '../../src';
import { correctContrast } from '../../src/appearance/contrast';
import { adoptRules, CONTRAST } from '../../src/appearance/instance-sheet';
import { type StyleRule, styleRules } from '../../src/appearance/style-rules';
import { supportsOf } from '../../src/appearance/style-value';
import { PRESETS, SHADCN_THEME } from '../../stories/presets';
import { show } from './show';

const SCOPE = '[data-maf-scope="contrast"]';
const THEMES = ['light', 'dark'] as const;

function rulesOf(appearance: Appearance): StyleRule[] {
  return styleRules(appearance, SCOPE, supportsOf(document.documentElement));
}

/** The same palettes every time. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What a browser would draw, in 8 bits for each channel: not asked of the code that is tested. */
const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

function luminanceOf(color: string): number {
  if (canvas === null) throw new Error('There is no canvas.');
  canvas.fillStyle = '#000';
  canvas.fillStyle = color;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) => {
    const channel = byte / 255;
    return channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

type ColorOf = (name: string) => string;

/** Looks at what the stylesheet makes of a palette in a theme, on a page with custom properties of its own. */
function withPalette(variables: Variables, theme: string, look: (color: ColorOf) => void, host: object = {}): void {
  const root = document.createElement('div');
  root.dataset.mafElement = 'root';
  root.dataset.mafScope = 'contrast';
  root.dataset.mafTheme = theme;
  for (const [name, value] of Object.entries(host)) root.style.setProperty(name, value);
  const probe = document.createElement('span');
  root.append(probe);
  document.body.append(root);
  const release = adoptRules(root, SCOPE, rulesOf({ variables }));
  try {
    look((name) => {
      probe.style.color = `var(--_${name})`;
      return getComputedStyle(probe).color;
    });
  } finally {
    release();
    root.remove();
  }
}

const random = randomFrom(7);
const channel = () => Math.floor(random() * 256);
const anyColor = () =>
  [
    () => `rgb(${channel()} ${channel()} ${channel()})`,
    () => `hsl(${channel() * 1.4} ${Math.round(random() * 100)}% ${Math.round(random() * 100)}%)`,
    () => `oklch(${random().toFixed(3)} ${(random() * 0.3).toFixed(3)} ${channel()})`,
    () => `light-dark(rgb(${channel()} ${channel()} ${channel()}), rgb(${channel()} ${channel()} ${channel()}))`,
  ][Math.floor(random() * 4)]?.() ?? 'red';

/** Some give text and ring, some leave them out, some give a card. */
const PALETTES: readonly Variables[] = Array.from({ length: 200 }, (_, index) => ({
  colorPrimary: anyColor(),
  ...(index % 2 === 0 && { colorPrimaryForeground: anyColor() }),
  ...(index % 3 === 0 && { colorRing: anyColor() }),
  ...(index % 4 < 2 && { colorCard: anyColor() }),
  ...(index % 5 === 0 && { colorForeground: anyColor(), colorInputBorder: anyColor() }),
}));

describe('contrast of any colours that are given', () => {
  it.each(THEMES)(
    'is enough in 200 random palettes, %s',
    (theme) => {
      for (const palette of PALETTES) {
        withPalette(palette, theme, (color) => {
          const measured = {
            'text on primary': ratio(color('primary-foreground'), color('primary')) >= 4.5,
            'ring on card': ratio(color('ring'), color('card')) >= 3,
            'text on card': ratio(color('foreground'), color('card')) >= 4.5,
            'quiet text on card': ratio(color('muted-foreground'), color('card')) >= 4.5,
            'edge of a field on card': ratio(color('input-border'), color('card')) >= 3,
          };
          expect({ palette, measured }).toEqual({
            palette,
            measured: Object.fromEntries(Object.keys(measured).map((name) => [name, true])),
          });
        });
      }
    },
    60_000,
  );

  it.each(THEMES)('chooses text on primary where only custom properties are set, %s', (theme) => {
    for (const { colorPrimary = '' } of PALETTES) {
      withPalette(
        {},
        theme,
        (color) => {
          expect([colorPrimary, ratio(color('primary-foreground'), color('primary')) >= 4.5]).toEqual([
            colorPrimary,
            true,
          ]);
        },
        { '--maf-color-primary': colorPrimary },
      );
    }
  });

  it('leaves alone what is enough already', () => {
    withPalette({ colorPrimary: '#123456', colorPrimaryForeground: '#fedcba' }, 'light', (color) => {
      expect(color('primary-foreground')).toBe('rgb(254, 220, 186)');
    });
  });

  it('keeps the hue where it can', () => {
    withPalette({ colorRing: '#ffd24d' }, 'light', (color) => {
      const [, , , hue] = /oklch\((\S+) (\S+) (\S+)\)/.exec(oklchOf(color('ring'))) ?? [];
      expect(Number(hue)).toBeGreaterThan(60);
      expect(Number(hue)).toBeLessThan(110);
    });
  });

  it('leaves to the host what is drawn on a variable of the host', () => {
    const host = { '--brand': '#777', '--on-brand': '#888' };
    const given = { colorPrimary: 'var(--brand)', colorPrimaryForeground: 'var(--on-brand)' };
    withPalette(
      given,
      'light',
      (color) => {
        expect(color('primary-foreground')).toBe('rgb(136, 136, 136)');
      },
      host,
    );
  });

  it('is enough under the pointer too', () => {
    for (const palette of PALETTES) {
      withPalette({ ...palette, colorCard: '#fff' }, 'light', (color) => {
        expect([palette, ratio(color('primary-foreground'), color('primary-hover')) >= 4.5]).toEqual([palette, true]);
      });
    }
  });
});

describe('presets', () => {
  it.each(Object.entries(PRESETS).flatMap(([name, preset]) => THEMES.map((theme) => [name, theme, preset] as const)))(
    '%s needs no correction, %s',
    (_name, theme, preset) => {
      const root = document.createElement('div');
      root.dataset.mafElement = 'root';
      root.dataset.mafTheme = theme;
      root.style.colorScheme = theme;
      for (const [property, value] of Object.entries(SHADCN_THEME)) root.style.setProperty(property, value);
      document.body.append(root);
      const corrected: string[] = [];
      const declarations = rulesOf({ preset })[0]?.declarations ?? [];
      for (const [property, value] of declarations) root.style.setProperty(property, value);
      const rule = {
        cssText: root.style.cssText,
        // The variables that shadcn reads are here, and stand still: they can be looked at as well.
        getPropertyValue: () => '',
        setProperty: (property: string) => corrected.push(property),
      };
      correctContrast(root, rule as unknown as CSSStyleDeclaration);
      root.remove();
      expect(corrected).toEqual([]);
    },
  );

  it.each(THEMES)('high contrast reaches 7:1 for text and 4.5:1 for edges, %s', (theme) => {
    withPalette(PRESETS['high contrast'], theme, (color) => {
      for (const text of ['foreground', 'muted-foreground', 'danger', 'warning']) {
        expect([text, ratio(color(text), color('card')) >= 7]).toEqual([text, true]);
      }
      for (const edge of ['border', 'input-border', 'ring']) {
        expect([edge, ratio(color(edge), color('card')) >= 4.5]).toEqual([edge, true]);
      }
      expect(ratio(color('primary-foreground'), color('primary'))).toBeGreaterThanOrEqual(7);
    });
  });
});

it('reaches the widget through its prop', async () => {
  const { part } = await show('user name and password', {
    appearance: { theme: 'light', variables: { colorPrimary: '#ffd400', colorPrimaryForeground: '#fff' } },
  });
  const { color, backgroundColor } = getComputedStyle(part('buttonPrimary'));
  expect(backgroundColor).toBe('rgb(255, 212, 0)');
  expect(ratio(color, backgroundColor)).toBeGreaterThanOrEqual(4.5);
});

it('corrects what is shown already, if what corrects it comes late, and nothing once it is gone', () => {
  const correct = vi.fn(correctContrast);
  const part = { correctContrast: correct };
  const late = vi.spyOn(CONTRAST, 'current', 'get').mockReturnValue(null);
  const come = () => {
    late.mockReturnValue(part);
    CONTRAST.provide(part);
  };
  withPalette({ colorPrimary: '#ffd400', colorPrimaryForeground: '#fff' }, 'light', (color) => {
    expect(ratio(color('primary-foreground'), color('primary'))).toBeLessThan(2);
    come();
    expect(ratio(color('primary-foreground'), color('primary'))).toBeGreaterThanOrEqual(4.5);
  });
  expect(correct).toHaveBeenCalledTimes(1);
  CONTRAST.provide(part);
  expect(correct).toHaveBeenCalledTimes(1);
  late.mockRestore();
  CONTRAST.provide({ correctContrast });
});

function oklchOf(color: string): string {
  const probe = document.createElement('span');
  probe.style.color = `oklch(from ${color} l c h)`;
  document.body.append(probe);
  const computed = getComputedStyle(probe).color;
  probe.remove();
  return computed;
}
