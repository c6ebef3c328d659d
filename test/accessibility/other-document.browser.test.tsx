import { createPortal } from 'react-dom';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { cleanup, render } from 'vitest-browser-react';
import { ManagedAuthDialog, ManagedAuthFlow, type ManagedAuthFlowOptions } from '../../src';
import stylesheet from '../../src/appearance/styles.css?inline';
import type { Stage } from '../../src/sandbox';
import { sandboxEndpoint } from '../helpers/sandbox-endpoint';

const onClose = vi.fn();

beforeEach(() => void vi.clearAllMocks());
afterEach(() => cleanup());

/** Where a host may put a widget from its own page: what it is rendered into, and the document that is around it. */
const PLACES = {
  'a frame': (): { container: HTMLElement; root: Document | ShadowRoot } => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.width = '500';
    frame.height = '700';
    onTestFinished(() => frame.remove());
    const page = frame.contentDocument;
    if (page === null) throw new Error('A frame has a document.');
    const style = page.head.appendChild(page.createElement('style'));
    style.textContent = stylesheet;
    return { container: page.body, root: page };
  },
  'a shadow root': (): { container: HTMLElement; root: Document | ShadowRoot } => {
    const host = document.body.appendChild(document.createElement('div'));
    onTestFinished(() => host.remove());
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(stylesheet);
    root.adoptedStyleSheets = [sheet];
    return { container: root.appendChild(document.createElement('div')), root };
  },
};

type Place = ReturnType<(typeof PLACES)['a frame']>;

async function show(
  place: Place,
  domain: string,
  stage: Stage,
  isDialog: boolean,
  more: Partial<ManagedAuthFlowOptions> = {},
) {
  const { sandbox, endpoint, fetch } = sandboxEndpoint({ pace: 0 });
  const { id } = sandbox.createConnection({ domain, stage });
  const props = { connectionId: id, endpoint, fetch, live: 'poll', consent: false, ...more } as const;
  const page = await render(
    createPortal(
      isDialog ? <ManagedAuthDialog open onClose={onClose} {...props} /> : <ManagedAuthFlow {...props} />,
      place.container,
    ),
  );
  return { ...page, find: finder(place.root) };
}

/** Finds a part, or a part with a text, once it is there. */
function finder(root: Document | ShadowRoot) {
  return async (part: string, text = ''): Promise<HTMLElement> => {
    const all = () => [...root.querySelectorAll<HTMLElement>(`[data-maf-element="${part}"]`)];
    const found = () => all().find(({ textContent }) => textContent?.includes(text));
    await vi.waitUntil(found);
    const element = found();
    if (element === undefined) throw new Error('It was there.');
    return element;
  };
}

function press(target: Element, key: string): boolean {
  const view = target.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  if (view === null) throw new Error('It is in a window.');
  return target.dispatchEvent(
    new view.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }),
  );
}

function type(input: HTMLElement, value: string): void {
  const view = input.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  if (view === null) throw new Error('It is in a window.');
  input.focus();
  Object.getOwnPropertyDescriptor(view.HTMLInputElement.prototype, 'value')?.set?.call(input, value);
  input.dispatchEvent(new view.Event('input', { bubbles: true, composed: true }));
}

describe.each(Object.entries(PLACES))('in %s', (_name, makePlace) => {
  it('a dialog is modal, keeps the document from scrolling, and closes on Escape', async () => {
    const place = makePlace();
    const page = place.container.ownerDocument;
    const { find, unmount } = await show(place, 'password.example', { at: 'waiting' }, true);
    const dialog = await find('root');
    expect(dialog.matches(':modal')).toBe(true);
    expect(place.root.activeElement).toBe(await find('title'));
    const overflow = () => page.defaultView?.getComputedStyle(page.documentElement).overflowY;
    expect(overflow()).toBe('hidden');
    press(await find('title'), 'Escape');
    expect(onClose).toHaveBeenCalledOnce();
    await unmount();
    expect(overflow()).toBe('visible');
  });

  it('a dialog that a script closes says so', async () => {
    const place = makePlace();
    const { find } = await show(place, 'password.example', { at: 'waiting' }, true);
    ((await find('root')) as HTMLDialogElement).close();
    await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  });

  it('the focus stays on a field that is put elsewhere', async () => {
    const place = makePlace();
    const { sandbox, endpoint, fetch } = sandboxEndpoint({ pace: 0 });
    const { id } = sandbox.createConnection({ domain: 'password.example', stage: { at: 'waiting' } });
    let isReversed = false;
    const changing: typeof globalThis.fetch = async (input, init) => {
      const json = (await (await fetch(input, init)).json()) as { discovered_fields: object[] };
      const fields = isReversed ? json.discovered_fields.toReversed() : json.discovered_fields;
      return Response.json({ ...json, discovered_fields: fields });
    };
    const props = { connectionId: id, endpoint, fetch: changing, live: 'poll', consent: false } as const;
    await render(createPortal(<ManagedAuthFlow {...props} />, place.container));
    const inputs = () => [...place.root.querySelectorAll<HTMLInputElement>('form input')];
    await vi.waitUntil(() => inputs().length === 2);
    // Which one React moves is its own affair.
    for (const focused of inputs()) {
      const [first] = inputs();
      focused.focus();
      isReversed = !isReversed;
      place.container.ownerDocument.defaultView?.dispatchEvent(new Event('focus'));
      await vi.waitUntil(() => inputs()[0] !== first, { timeout: 8_000 });
      expect(place.root.activeElement).toBe(focused);
    }
  });

  it('arrow keys go through a list', async () => {
    const place = makePlace();
    const { find } = await show(place, 'account-picker.example', { at: 'waiting' }, false);
    const first = await find('choice', 'Ada');
    first.focus();
    press(first, 'ArrowDown');
    const active = place.root.activeElement;
    expect(active).not.toBe(first);
    expect(active).toHaveAttribute('data-maf-element', 'choice');
  });

  it('the focus follows the steps, and what a manager filled in without a word is sent', async () => {
    const place = makePlace();
    const { find } = await show(place, 'authenticator.example', { at: 'waiting' }, false);
    const form = await find('form');
    const [name, password] = form.querySelectorAll('input');
    if (name === undefined || password === undefined) throw new Error('There are two fields.');
    type(name, 'user_good');
    password.focus();
    password.value = 'pass_good';
    (await find('buttonPrimary')).click();
    const code = await find('codeInput');
    await vi.waitFor(() => expect(place.root.activeElement).toBe(code));
  });

  it('has rules of its own', async () => {
    const place = makePlace();
    const { find } = await show(place, 'password.example', { at: 'waiting' }, false, {
      appearance: { theme: 'light', variables: { colorPrimary: 'rgb(70, 20, 90)' } },
    });
    // Not the colour of the button: that is another one where the mouse happens to rest.
    const form = await find('form');
    const view = form.ownerDocument.defaultView;
    expect(view?.getComputedStyle(form).getPropertyValue('--maf-color-primary')).toBe('rgb(70, 20, 90)');
  });
});

it('the focus stays in the page around a frame when the person is there', async () => {
  const place = PLACES['a frame']();
  const { find } = await show(place, 'authenticator.example', { at: 'waiting' }, false);
  const [name, password] = (await find('form')).querySelectorAll('input');
  if (name === undefined || password === undefined) throw new Error('There are two fields.');
  type(name, 'user_good');
  type(password, 'pass_good');
  (await find('buttonPrimary')).click();
  const elsewhere = document.body.appendChild(document.createElement('input'));
  onTestFinished(() => elsewhere.remove());
  elsewhere.focus();
  await find('codeInput');
  expect(document.activeElement).toBe(elsewhere);
});
