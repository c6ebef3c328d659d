import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import stylesheet from '../../src/appearance/styles.css?inline';
import { defaultPreset } from '../../src/presets';
import { addStyle, HOSTILE, PREFLIGHT } from './host-styles';
import { looksOf } from './looks';
import { type ShowOptions, settleMotion, show } from './show';

const STATES = ['everything at once', 'rejected field, canonical', 'push', 'consent', 'already connected'];

/** A place of a fixed width in the widget's usual font, so that only the rest of the page differs. */
function place(className = ''): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.style.cssText = 'inline-size: 400px; font-family: sans-serif; pointer-events: none';
  document.body.append(element);
  onTestFinished(() => element.remove());
  return element;
}

async function looksIn(state: string, options: ShowOptions): Promise<string[]> {
  const shown = await show(state, { appearance: { theme: 'light' }, ...options });
  const withoutMark = '[data-maf-element=ssoIcon]:not(:has(svg))';
  await vi.waitFor(() => expect(shown.root.querySelector(withoutMark)).toBeNull(), { timeout: 10_000 });
  settleMotion();
  const looks = looksOf(shown.root);
  shown.remove();
  return looks;
}

describe('the page around', () => {
  it('is that of Tailwind in the test of it', () => {
    addStyle(PREFLIGHT);
    const button = document.body.appendChild(document.createElement('button'));
    onTestFinished(() => button.remove());
    expect(getComputedStyle(button).borderTopWidth).toBe('0px');
    expect(PREFLIGHT).not.toContain('--theme(');
  });

  it.each(STATES)('changes nothing by what is inherited: %s', async (state) => {
    const plain = await looksIn(state, { into: place() });
    addStyle(HOSTILE);
    expect(await looksIn(state, { into: place() })).toEqual(plain);
  });

  it.each(STATES)('changes nothing by the preflight of Tailwind in a layer before: %s', async (state) => {
    const plain = await looksIn(state, { into: place() });
    addStyle('@layer base, managed-auth, utilities;', 'first');
    addStyle(PREFLIGHT);
    expect(await looksIn(state, { into: place() })).toEqual(plain);
  });

  it('wins by any rule of its own, even one of a lower layer for what is not set here', async () => {
    addStyle(
      '@layer managed-auth, utilities; @layer utilities { .px-9 { padding-inline: 36px } } p { color: rgb(1, 2, 3) }',
    );
    const { part } = await show('code', { appearance: { elements: { card: 'px-9' } } });
    expect(part('card')).toHaveStyle({ paddingInlineStart: '36px' });
    expect(part('description')).toHaveStyle({ color: 'rgb(1, 2, 3)' });
  });

  it('is not changed', async () => {
    const outside = place();
    outside.innerHTML =
      '<h2>A</h2><p>B</p><ul><li>C</li></ul><button>D</button><input placeholder="E"><a href="#x">F</a>';
    const looks = () => [...outside.children].map((element) => JSON.stringify({ ...getComputedStyle(element) }));
    const sheets = [...document.styleSheets].filter(({ ownerNode }) =>
      ownerNode?.textContent?.includes('managed-auth'),
    );
    expect(sheets).not.toEqual([]);
    const before = looks();
    for (const sheet of sheets) sheet.disabled = true;
    const without = looks();
    for (const sheet of sheets) sheet.disabled = false;
    expect(before).toEqual(without);
  });

  it('may be a shadow root', async () => {
    const state = 'everything at once';
    const appearance = { theme: 'light', variables: { colorPrimary: 'rgb(70, 20, 90)' } } as const;
    const plain = await looksIn(state, { into: place(), appearance });
    const shadow = place().attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(stylesheet);
    shadow.adoptedStyleSheets = [sheet];
    const count = document.adoptedStyleSheets.length;
    const shown = await show(state, { into: shadow, appearance });
    expect(shadow.adoptedStyleSheets).toHaveLength(2);
    expect(document.adoptedStyleSheets).toHaveLength(count);
    await vi.waitFor(() => {
      settleMotion();
      expect(looksOf(shown.root)).toEqual(plain);
    });
    shown.remove();
    await vi.waitFor(() => expect(shadow.adoptedStyleSheets).toEqual([sheet]));
  });

  it('may be a modal that is transformed and hides what overflows', async () => {
    const modal = place();
    modal.style.cssText +=
      ';transform: translate(10px, 10px) scale(0.99); overflow: hidden; padding: 12px; inline-size: 340px';
    await show('everything at once', { into: modal, dir: 'rtl' });
    expect([modal.scrollWidth, modal.scrollHeight]).toEqual([modal.clientWidth, modal.clientHeight]);
  });

  it.each([240, 280, 320])('may be %d px narrow', async (width) => {
    for (const state of ['long texts', 'every field type', 'method picker']) {
      const narrow = place();
      narrow.style.inlineSize = `${width}px`;
      const { root, remove } = await show(state, { into: narrow });
      expect([state, narrow.scrollWidth]).toEqual([state, width]);
      for (const part of root.querySelectorAll('[data-maf-element]:not([data-maf-element=liveRegion])')) {
        const { right } = part.getBoundingClientRect();
        expect(right).toBeLessThanOrEqual(root.getBoundingClientRect().right + 0.5);
      }
      remove();
    }
  });
});

it.each(STATES)('the default preset is the default look: %s', async (state) => {
  const bare = await looksIn(state, { into: place() });
  const preset = await looksIn(state, { into: place(), appearance: { theme: 'light', preset: defaultPreset } });
  expect(preset).toEqual(bare);
});

describe('layout', () => {
  it.each([
    ['narrow', undefined, 400],
    ['narrow, as the token says', { variables: { width: 360 } }, 360],
    ['fill', { layout: { width: 'fill' } }, 700],
  ] as const)('%s', async (_name, appearance, width) => {
    const wide = place();
    wide.style.inlineSize = '700px';
    const { root } = await show('code', { into: wide, ...(appearance && { appearance }) });
    expect(root.getBoundingClientRect().width).toBe(width);
  });

  it('is denser when compact', async () => {
    const comfortable = await show('user name and password');
    const compact = await show('user name and password', { appearance: { layout: { density: 'compact' } } });
    expect(compact.root.offsetHeight).toBeLessThan(comfortable.root.offsetHeight);
    expect(compact.part('buttonPrimary').offsetHeight).toBe(34);
  });

  it('has providers above the form, or below it', async () => {
    const above = await show('providers beside a form');
    const below = await show('providers beside a form', { appearance: { layout: { ssoPlacement: 'bottom' } } });
    const isFirst = ({ part }: typeof above) =>
      Boolean(part('ssoList').compareDocumentPosition(part('form')) & Node.DOCUMENT_POSITION_FOLLOWING);
    expect([isFirst(above), isFirst(below)]).toEqual([true, false]);
  });

  it('says where the details go, unless it is told not to', async () => {
    const { root, update } = await show('code');
    const note = () => root.querySelector('[data-maf-element=securityNote]');
    expect(note()).not.toBeNull();
    update({ appearance: { layout: { showSecurityNote: false } } });
    await vi.waitFor(() => expect(note()).toBeNull());
  });

  it('shows the site by its letter, or by the picture that the host gives', async () => {
    const { part, update } = await show('code');
    expect(part('siteMark')).toHaveTextContent('A');
    update({ siteIcon: <svg viewBox="0 0 1 1" aria-hidden="true" data-testid="mark" /> });
    await vi.waitFor(() => expect(part('siteMark').querySelector('[data-testid=mark]')).not.toBeNull());
    expect(part('siteMark')).toHaveTextContent('');
  });
});

describe('what the system asks for', () => {
  async function emulate(features: Record<string, string>, media = ''): Promise<void> {
    const list = Object.entries(features).map(([name, value]) => ({ name, value }));
    await cdp().send('Emulation.setEmulatedMedia', { media, features: list });
    onTestFinished(async () => {
      await cdp().send('Emulation.setEmulatedMedia', { media: '', features: [] });
    });
  }

  it.each([
    ['auto', 'dark', 'rgb(24, 24, 27)'],
    ['auto', 'light', 'rgb(255, 255, 255)'],
    ['light', 'dark', 'rgb(255, 255, 255)'],
    ['dark', 'light', 'rgb(24, 24, 27)'],
  ] as const)('theme %s in a %s system', async (theme, system, background) => {
    await emulate({ 'prefers-color-scheme': system });
    const { part } = await show('code', { appearance: { theme } });
    expect(part('card')).toHaveStyle({ backgroundColor: background });
  });

  it('nothing moves under reduced motion', async () => {
    await emulate({ 'prefers-reduced-motion': 'reduce' });
    for (const state of ['discovering', 'already connected', 'wrong password']) {
      const { root, remove } = await show(state);
      const moving = [...root.querySelectorAll('*')].filter((element) => {
        const { animationName, transitionDuration, transitionProperty } = getComputedStyle(element);
        return animationName !== 'none' || (transitionProperty !== 'none' && transitionDuration !== '0s');
      });
      expect(moving).toEqual([]);
      remove();
    }
  });

  it('everything that is told apart by a surface has an edge in forced colours', async () => {
    await emulate({ 'forced-colors': 'active' });
    for (const [state, ...parts] of [
      ['wrong password', 'card', 'bannerError', 'input', 'buttonPrimary'],
      ['discovering', 'outlineField', 'outlineButton'],
      ['everything at once', 'ssoButton', 'choice'],
    ] as const) {
      const { part, remove } = await show(state);
      for (const key of parts) {
        const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(part(key));
        expect([key, borderTopStyle, borderTopWidth]).toEqual([key, 'solid', '1px']);
        expect([key, borderTopColor === backgroundColor]).toEqual([key, false]);
      }
      remove();
    }
  });

  it('is printed without a shadow', async () => {
    await emulate({}, 'print');
    const { part } = await show('code');
    expect(part('card')).toHaveStyle({ boxShadow: 'none' });
  });
});
