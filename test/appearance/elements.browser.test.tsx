import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ELEMENT_KEYS } from '../../src/appearance/element-keys';
import { LIST_STATES, SETTINGS_STATES } from '../../stories/connection-states';
import { SCREEN_STATES } from '../../stories/screen-states';
import { showButton, showList, showSettings } from '../connections/show';
import { type Shown, show } from './show';

/** What a person does in a state to bring out the parts that are not there at once. */
const STEPS: readonly (readonly [state: string, act: (shown: Shown) => Promise<unknown>])[] = [
  ['user name and password', ({ part }) => userEvent.click(part('buttonPrimary'))],
  ['user name and password', ({ root }) => userEvent.type(passwordOf(root), ' a space')],
  [
    'user name and password',
    async ({ root, part }) => {
      await userEvent.type(inputOf(root), 'ada');
      await userEvent.click(within(part('cancelButton'), 'button'));
      await vi.waitFor(() => part('cancelConfirm'));
    },
  ],
  [
    'user name and password',
    async ({ root, part }) => {
      await userEvent.type(inputOf(root), 'ada');
      await userEvent.type(passwordOf(root), 'secret{Enter}');
      await vi.waitFor(() => part('buttonSpinner'));
    },
  ],
  ['linked password', ({ part }) => userEvent.click(part('choice'))],
  [
    'failed, captcha',
    async ({ part }) => {
      const denied = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('Denied.'));
      onTestFinished(() => denied.mockRestore());
      await userEvent.click(within(part('support'), 'button'));
      await vi.waitFor(() => part('supportText'));
    },
  ],
  [
    'magic link',
    async ({ part }) => {
      await userEvent.click(part('buttonSecondary'));
      await vi.waitFor(() => part('progressText'), { timeout: 4_000 });
    },
  ],
];

function within(element: Element, selector: string): HTMLElement {
  const found = element.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`There is no ${selector}.`);
  return found;
}

const inputOf = (root: Element) => within(root, 'input:not([hidden])');
const passwordOf = (root: Element) => within(root, 'input[type="password"]');

/** The selectors of the rules that the last widget was given; some states cannot be brought about here. */
function ownRules(): string[] {
  const rules = document.adoptedStyleSheets.at(-1)?.cssRules ?? [];
  return [...rules].map((rule) => rule.cssText);
}

async function keysOfAllScreens(): Promise<{ keys: Set<string>; withoutKey: Set<string> }> {
  const keys = new Set<string>();
  const withoutKey = new Set<string>();
  const look = (root: Element) => {
    for (const element of [root, ...root.querySelectorAll('*')]) {
      const key = element.getAttribute('data-maf-element');
      if (key !== null) keys.add(key);
      else if (isOfItsOwn(element)) withoutKey.add(element.outerHTML.slice(0, 120));
    }
  };
  for (const { name, errorStatus } of SCREEN_STATES) {
    if ((errorStatus ?? 0) >= 500) continue;
    const { root, remove } = await show(name);
    look(root);
    remove();
  }
  const dialog = await show('user name and password', { asDialog: true });
  look(dialog.root);
  dialog.remove();
  for (const [state, act] of STEPS) {
    const shown = await show(state);
    await act(shown);
    look(shown.root);
    shown.remove();
  }
  for (const { name } of LIST_STATES) await lookAt(await showList(name));
  for (const { name } of SETTINGS_STATES) await lookAt(await showSettings(name));
  const renewal = { by: 'person', obstacle: 'requires_external_action' } as const;
  await lookAt(await showButton({ kind: 'needsSignIn', renewal }));
  const asking = await showList('one');
  await userEvent.click(within(asking, 'span > [data-maf-element="buttonLink"]'));
  await lookAt(asking);
  return { keys, withoutKey };

  async function lookAt(place: HTMLElement): Promise<void> {
    look(place.firstElementChild ?? place);
  }
}

/** What a host could want to style: not the insides of an icon, nor what only groups words or takes no room. */
function isOfItsOwn(element: Element): boolean {
  return !element.matches('svg, svg *, bdi, option, span:not([class]), div:not([class]), [hidden]');
}

describe('elements', () => {
  it('has a part for each key, and a key for each part', async () => {
    const { keys, withoutKey } = await keysOfAllScreens();
    expect(ELEMENT_KEYS.filter((key) => !keys.has(key))).toEqual([]);
    expect([...keys].filter((key) => !ELEMENT_KEYS.some((each) => each === key))).toEqual([]);
    expect([...withoutKey]).toEqual([]);
    expect(new Set(ELEMENT_KEYS).size).toBe(ELEMENT_KEYS.length);
    expect(ELEMENT_KEYS.length).toBeGreaterThanOrEqual(60);
  }, 60_000);

  it('takes a class, a style, or both', async () => {
    const { part } = await show('user name and password', {
      appearance: {
        elements: {
          card: 'my-card',
          title: { className: 'my-title', style: { fontSize: 30, fontWeight: 300, lineHeight: 1.5 } },
          label: { style: { color: 'rgb(1, 2, 3)', marginTop: 7 } },
        },
      },
    });
    expect(part('card')).toHaveClass('my-card');
    expect(part('title')).toHaveClass('my-title');
    expect(part('title')).toHaveStyle({ fontSize: '30px', fontWeight: '300', lineHeight: '45px' });
    expect(part('label')).toHaveStyle({ color: 'rgb(1, 2, 3)', marginTop: '7px' });
  });

  it('takes styles for the states of a part', async () => {
    const { part, root } = await show('user name and password', {
      appearance: {
        theme: 'light',
        elements: {
          input: {
            style: {
              ':focus': { backgroundColor: 'rgb(1, 0, 0)' },
              ':focus-visible': { outlineColor: 'rgb(2, 0, 0)' },
              '::placeholder': { color: 'rgb(3, 0, 0)' },
              ':disabled': { backgroundColor: 'rgb(4, 0, 0)' },
              ':autofill': { boxShadow: 'none' },
            },
          },
          buttonPrimary: {
            style: {
              color: 'rgb(5, 0, 0)',
              ':hover': { backgroundColor: 'rgb(6, 0, 0)' },
              ':disabled': { backgroundColor: 'rgb(7, 0, 0)' },
              ':active': { opacity: 0.5 },
            },
          },
        },
      },
    });
    const style = (key: string, pseudo?: string) => getComputedStyle(part(key), pseudo);
    await userEvent.hover(part('buttonPrimary'));
    await vi.waitFor(() => expect(style('buttonPrimary').backgroundColor).toBe('rgb(6, 0, 0)'));
    await userEvent.click(inputOf(root));
    await vi.waitFor(() => expect(style('input').backgroundColor).toBe('rgb(1, 0, 0)'));
    expect(style('input').outlineColor).toBe('rgb(2, 0, 0)');
    expect(ownRules().filter((rule) => /::placeholder|:autofill/.test(rule))).toHaveLength(2);
    await userEvent.type(inputOf(root), 'ada');
    await userEvent.type(passwordOf(root), 'secret{Enter}');
    await vi.waitFor(() => expect(style('buttonPrimary').backgroundColor).toBe('rgb(7, 0, 0)'));
    expect(style('input').backgroundColor).toBe('rgb(4, 0, 0)');
  });

  it('is not broken by a value that is none', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    onTestFinished(() => warn.mockRestore());
    const { part } = await show('user name and password', {
      appearance: {
        variables: { colorPrimary: 'red; } * { display: none', borderRadius: 5 },
        elements: { card: { style: { padding: 'much', margin: 3 } } },
      },
    });
    expect(part('card')).toHaveStyle({ display: 'flex', margin: '3px' });
    expect(part('buttonPrimary')).toHaveStyle({ borderRadius: '5px' });
  });

  it('styles one widget and not the one beside it, and leaves nothing behind', async () => {
    const before = document.adoptedStyleSheets.length;
    const first = await show('code', { appearance: { elements: { title: { style: { color: 'rgb(9, 9, 9)' } } } } });
    const second = await show('code', { appearance: { variables: { colorForeground: 'rgb(1, 1, 1)' } } });
    expect(document.adoptedStyleSheets).toHaveLength(before + 2);
    expect(first.part('title')).toHaveStyle({ color: 'rgb(9, 9, 9)' });
    expect(second.part('title')).toHaveStyle({ color: 'rgb(1, 1, 1)' });
    second.update({ appearance: { variables: { colorForeground: 'rgb(2, 2, 2)' } } });
    await vi.waitFor(() => expect(second.part('title')).toHaveStyle({ color: 'rgb(2, 2, 2)' }));
    expect(document.adoptedStyleSheets).toHaveLength(before + 2);
    first.remove();
    second.update({ appearance: {} });
    await vi.waitFor(() => expect(document.adoptedStyleSheets).toHaveLength(before));
  });

  it('makes its sheet once for an appearance that is written anew at each render', async () => {
    const { update } = await show('code', { appearance: { variables: { borderRadius: 3 } } });
    const sheets = [...document.adoptedStyleSheets];
    update({ appearance: { variables: { borderRadius: 3 } } });
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(document.adoptedStyleSheets).toEqual(sheets);
    expect(document.adoptedStyleSheets.at(-1)).toBe(sheets.at(-1));
  });
});
