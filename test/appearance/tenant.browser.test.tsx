import { beforeAll, beforeEach, describe, expect, it, type MockInstance, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Appearance } from '../../src';
import { ELEMENT_KEYS } from '../../src/appearance/element-keys';
import { show } from './show';

/** Where a look that fetches would fetch from: this machine, so that a request is seen to be made, and in plain letters. */
const ADDRESS = '/tenant-probe';

function requests(): string[] {
  return performance.getEntriesByType('resource').flatMap(({ name }) => (name.includes('tenant-probe') ? [name] : []));
}

const frames = async () => {
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
};

/** An element of the page around, with what an attack would change of it. */
function hostElement(): HTMLElement {
  const host = document.createElement('button');
  host.id = 'host';
  host.className = 'host';
  host.textContent = 'The product’s own button';
  document.body.append(host);
  onTestFinished(() => host.remove());
  return host;
}

/** Room for a widget, with an element of the page around above it. */
function placeBelowHost() {
  const place = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => place.remove());
  place.style.cssText = 'position: relative; width: 240px; margin: 120px 10px';
  // Out of the flow, so that it stands where it stood when the widget is higher.
  const host = place.appendChild(hostElement());
  host.style.cssText = 'position: absolute; inset: -110px auto auto 0; block-size: 40px';
  return { place, host };
}

const looks = (element: Element) => JSON.stringify({ ...getComputedStyle(element) });

/** How many pixels of an element are red, with whatever is painted over it. */
async function redPixels(element: Element): Promise<number> {
  const png = await fetch(`data:image/png;base64,${await page.screenshot({ element, save: false })}`);
  const bitmap = await createImageBitmap(await png.blob());
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (canvas === null) throw new Error('There is no canvas.');
  canvas.drawImage(bitmap, 0, 0);
  const { data } = canvas.getImageData(0, 0, bitmap.width, bitmap.height);
  let count = 0;
  for (let index = 0; index < data.length; index += 4) {
    const [red = 0, green = 0, blue = 0] = data.subarray(index, index + 3);
    if (red > 200 && green < 80 && blue < 80) count += 1;
  }
  return count;
}

/** As a customer of the host would send it. */
const json = (value: unknown): Appearance => JSON.parse(JSON.stringify(value));

/** A whole appearance with one style for a part, by default the card. */
const card = (style: object, key = 'card') => json({ elements: { [key]: { style } } });

const RED = { color: 'rgb(255, 0, 0)', display: 'none' };

let warn: MockInstance<typeof console.warn>;

beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  onTestFinished(() => warn.mockRestore());
});

describe('an appearance that tries to restyle the page around', () => {
  it.each<[name: string, appearance: Appearance]>([
    ['a selector as an element', json({ elements: { 'x"], #host, [y="': { style: RED } } })],
    ['a selector as an element without a quote', json({ elements: { 'card], #host, [x': { style: RED } } })],
    ['a rule as an element', json({ elements: { 'x"]{} #host{display:none} [y="': { style: RED } } })],
    ['a selector as a state', card({ ':not(x), #host': RED })],
    ['a combinator as a state', card({ ':hover, body *': RED })],
    ['a parent as a state', card({ ':is(*), :root:has(*) *': RED })],
    ['a rule as a state', card({ ':hover{} #host': RED })],
    ['a rule as a value', card({ color: 'red} #host{display: none' })],
    ['a rule as a property', card({ 'color: red} #host{display': 'none' })],
    ['a rule as a token', json({ variables: { colorPrimary: 'x;} #host{display:none' } })],
    ['a rule as the name of a token', json({ variables: { 'x:1} #host{display': 'none' } })],
    ['a rule in a preset', json({ preset: [{ shadow: 'none} #host{display:none' }] })],
    ['an at-rule', card({ '@media all': { '#host': RED } })],
    ['a comment that swallows the rest', card({ color: 'red /*', ':hover': { color: '*/ } #host{display:none}' } })],
    ['a class of the host’s as a theme', json({ theme: 'x" class="host', layout: { density: '"] , #host' } })],
    ['names of prototypes', JSON.parse('{"elements": {"__proto__": {"style": {"color": "red"}}, "constructor": "x"}}')],
  ])('%s', async (_name, appearance) => {
    const host = hostElement();
    const [before, body] = [looks(host), looks(document.body)];
    // Out of the flow: the page around has no other reason to be different.
    const place = document.body.appendChild(document.createElement('div'));
    place.style.position = 'absolute';
    onTestFinished(() => place.remove());
    const { part } = await show('user name and password', { appearance, into: place });
    expect(looks(host)).toBe(before);
    expect(looks(document.body)).toBe(body);
    expect(part('card')).toHaveStyle({ display: 'flex' });
    expect(({} as { style?: unknown }).style).toBeUndefined();
  });
});

describe('an appearance that tries to fetch something', () => {
  // The buffer is the page's: what earlier tests loaded fills its 250 entries, and what comes then is not noted.
  beforeAll(() => {
    performance.setResourceTimingBufferSize(10_000);
    performance.clearResourceTimings();
  });

  it('would be seen', async () => {
    const element = hostElement();
    element.style.backgroundImage = `url(${ADDRESS}-control)`;
    await vi.waitFor(() => expect(requests()).toEqual([`${location.origin}${ADDRESS}-control`]), { timeout: 10_000 });
    performance.clearResourceTimings();
  });

  const VALUES = [
    `url(${ADDRESS})`,
    `URL("${ADDRESS}")`,
    `\\75rl(${ADDRESS})`,
    `u\\72l(${ADDRESS})`,
    `var(--nothing, url(${ADDRESS}))`,
    `image-set("${ADDRESS}" 1x)`,
    `-webkit-image-set(url(${ADDRESS}) 1x)`,
    `image-set(var(--nothing, "${ADDRESS}") 1x)`,
    `cross-fade(url(${ADDRESS}), url(${ADDRESS}), 50%)`,
    `-webkit-cross-fade(url(${ADDRESS}), url(${ADDRESS}), 50%)`,
    `src("${ADDRESS}")`,
    `image("${ADDRESS}")`,
    'attr(data-maf-element type(<url>))',
    `url(${ADDRESS}) !important`,
    `red url(${ADDRESS})`,
    `drop-shadow(0 0 red) url(${ADDRESS}#x)`,
    `1px solid red; background: url(${ADDRESS})`,
    `@import "${ADDRESS}"`,
    `ur/**/l(${ADDRESS})`,
  ];
  const PROPERTIES = [
    'background',
    'backgroundImage',
    'borderImage',
    'borderImageSource',
    'clipPath',
    'content',
    'cursor',
    'filter',
    'backdropFilter',
    'font',
    'listStyle',
    'listStyleImage',
    'mask',
    'maskImage',
    'maskBorderSource',
    'offsetPath',
    'shapeOutside',
    'src',
    'behavior',
    'MozBinding',
    'WebkitBoxReflect',
    'WebkitMaskBoxImage',
    '--maf-color-card',
    '--x',
  ];

  it.each(VALUES)('%s', async (value) => {
    const style = Object.fromEntries(PROPERTIES.map((property) => [property, value]));
    const states = { ...style, ':hover': style, ':focus': style, '::placeholder': style, ':autofill': style };
    const { root, part } = await show('user name and password', {
      appearance: json({
        elements: Object.fromEntries(ELEMENT_KEYS.map((key) => [key, { style: states }])),
        variables: Object.fromEntries(
          ['colorBackground', 'colorCard', 'fontFamily', 'shadow', 'transition', 'width'].map((token) => [
            token,
            value,
          ]),
        ),
      }),
    });
    await frames();
    expect(requests()).toEqual([]);
    expect(part('card').offsetHeight).toBeGreaterThan(100);
    expect(root.hasAttribute('data-maf-scope')).toBe(false);
  });
});

describe('an appearance that tries to break the widget', () => {
  const circle: Record<string, unknown> = {};
  circle.elements = circle;

  it.each<[name: string, appearance: unknown]>([
    ['a state with a rule in it', card({ ':hover{}': RED })],
    ['a state that is none', card({ ':nonsense(': RED, '::::': RED, ':': RED })],
    ['null', null],
    ['a string', 'x'],
    ['a number', 5],
    ['a list', [[]]],
    ['a function', () => ({})],
    ['a circle', circle],
    ['a number that JSON does not know', { variables: { width: 1n } }],
    ['members of other types', { theme: {}, preset: 'x', variables: [1], elements: null, layout: 7 }],
    ['parts of other types', { elements: { card: null, title: 5, body: [1], root: { className: {}, style: 'x' } } }],
    ['a symbol', { theme: Symbol('x'), elements: { card: Symbol('y') } }],
    ['values of other types', card({ color: {}, width: [1], padding: () => 1, ':hover': [1] })],
    ['numbers that are none', { variables: { width: Number.NaN, fontSize: Number.POSITIVE_INFINITY } }],
    [
      'a huge string',
      { variables: { shadow: `0 0 ${'9'.repeat(1_000_000)}px red` }, elements: { x: 'y'.repeat(1e6) } },
    ],
    [
      'ten thousand rules',
      { elements: Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`x${i}`, { style: RED }])) },
    ],
    ['ten thousand declarations', card(Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`x${i}`, 'red'])))],
  ])('%s', async (_name, appearance) => {
    const { part } = await show('user name and password', { appearance: appearance as Appearance });
    expect(part('buttonPrimary')).toHaveTextContent('Sign in');
    expect(part('card')).toHaveStyle({ display: 'flex', color: getComputedStyle(part('title')).color });
  });
});

describe('an appearance that tries to cover the page around', () => {
  it.each<[name: string, appearance: Appearance]>([
    ['fixed', card({ position: 'fixed', inset: 0, zIndex: 99999, width: '100vw', height: '100vh' })],
    ['fixed, on the root', card({ position: 'fixed', inset: 0, zIndex: 99999 }, 'root')],
    ['shifted', card({ transform: 'translateX(-500px)', width: 2_000 })],
    ['by the margin', card({ margin: '-2000px', height: 4_000 })],
    [
      'by the margin of the root',
      card({ marginTop: -2_000, minHeight: 4_000, marginLeft: 'calc(-1 * 2000px)' }, 'root'),
    ],
    ['by the padding of the root', card({ padding: '0 2000px', borderWidth: 900 }, 'root')],
    ['enlarged', card({ scale: 50 })],
    ['by a shadow', card({ boxShadow: '0 0 0 200px red' })],
    ['by the shadow of a token', json({ variables: { shadow: '0 0 0 200px red' } })],
    ['by an outline', card({ outline: '9999px solid red' })],
    ['by the outline of the root', card({ outline: '9999px solid red', boxShadow: '0 0 0 200px red' }, 'root')],
    ['by a long word', card({ fontSize: 4_000, whiteSpace: 'nowrap' }, 'title')],
    ['by the tokens', json({ variables: { fontSize: 900, borderWidth: 900, spacingUnit: 900, width: 99_999 } })],
    ['without a box', card({ display: 'contents' }, 'root')],
  ])('%s: what is around is seen and pressed as before, and the page is no wider', async (_name, appearance) => {
    const { place, host } = placeBelowHost();
    const aside = place.appendChild(host.cloneNode(true)) as HTMLElement;
    aside.id = 'aside';
    aside.style.cssText = 'position: absolute; inset: 0 auto auto 300px; block-size: 40px; inline-size: 60px';
    const width = document.documentElement.scrollWidth;
    await show('user name and password', { appearance, into: place });
    for (const element of [host, aside]) {
      const { x, y, width: wide, height } = element.getBoundingClientRect();
      expect(document.elementFromPoint(x + wide / 2, y + height / 2)).toBe(element);
    }
    expect(await redPixels(aside)).toBe(0);
    expect(document.documentElement.scrollWidth).toBe(width);
  });

  const LASTING = '999999s allow-discrete';

  it.each<[name: string, style: object]>([
    ['at once', {}],
    ['after a transition', { transition: `clip-path ${LASTING}, contain ${LASTING}` }],
    ['after a transition of all', { transition: `all ${LASTING} !important` }],
    [
      'after a transition in longhands',
      {
        transitionProperty: 'clip-path, contain',
        transitionDuration: '1s',
        transitionDelay: '999999s',
        transitionBehavior: 'allow-discrete',
      },
    ],
    ['after an old transition', { WebkitTransition: `clip-path ${LASTING}` }],
    ['with whatever else takes it out', { willChange: 'clip-path', all: 'unset', clipPath: 'none', contain: 'none' }],
  ])('is clipped when the appearance comes later: %s', async (_name, style) => {
    const { place, host } = placeBelowHost();
    const { root, update } = await show('user name and password', { into: place });
    getComputedStyle(root).clipPath;
    update({
      appearance: json({ elements: { root: { style }, card: { style: { scale: 40, backgroundColor: 'red' } } } }),
    });
    await vi.waitFor(() => expect(root.hasAttribute('data-maf-scope')).toBe(true));
    await frames();
    expect(root).toHaveStyle({ clipPath: 'inset(-48px)', contain: 'layout' });
    const { x, y } = host.getBoundingClientRect();
    expect(document.elementFromPoint(x + 5, y + 5)).toBe(host);
  });

  it('leaves room for a shadow, and gives way to the host’s CSS', async () => {
    const style = document.createElement('style');
    style.textContent = '.unbound { clip-path: none; contain: none }';
    document.head.append(style);
    onTestFinished(() => style.remove());
    const { root } = await show('code', { appearance: { variables: { shadow: '0 8px 24px red' } } });
    expect(root).toHaveStyle({ clipPath: 'inset(-48px)', contain: 'layout' });
    const unbound = await show('code', { appearance: { elements: { root: 'unbound' }, variables: { width: 300 } } });
    expect(unbound.root).toHaveStyle({ clipPath: 'none', contain: 'none' });
  });

  it('is not held back where nothing is styled', async () => {
    const { root } = await show('code', { appearance: { theme: 'dark', elements: { card: 'mine' } } });
    expect(root).toHaveStyle({ clipPath: 'none', contain: 'none' });
  });
});

it('cannot say anything: no text comes from an appearance', async () => {
  const plain = await show('code');
  const text = plain.root.textContent;
  plain.remove();
  const style = { content: '"Call 555 0100"', ':hover': { content: '"x"' }, '::before': { content: '"y"' } };
  const { root } = await show('code', { appearance: json({ elements: { title: { style }, card: { style } } }) });
  expect(root.textContent).toBe(text);
  expect(getComputedStyle(root.querySelector('[data-maf-element=title]') as Element).content).toBe('normal');
});

it('is told to the developer once, in one sentence for all of it', async () => {
  const appearance = json({
    elements: { card: { style: { position: 'fixed', background: `url(${ADDRESS})` } }, x: 'y' },
  });
  const { update } = await show('code', { appearance });
  update({ appearance: json(appearance) });
  await frames();
  expect(warn.mock.calls).toEqual([
    [expect.stringContaining('elements.card.style.position, elements.card.style.background, elements.x.')],
  ]);
  expect(warn.mock.calls.flat().join()).not.toContain('tenant-probe');
});
