import '../../src/appearance/styles.css';
import { Suspense, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-react';
import { ManagedAuthDialog } from '../../src';
import type { Stage } from '../../src/sandbox';
import { sandboxEndpoint } from '../helpers/sandbox-endpoint';

const onCancel = vi.fn();
const onClose = vi.fn();

beforeEach(() => void vi.clearAllMocks());
afterEach(() => cleanup());

/** A page that scrolls, with a button that opens the dialog. */
async function openDialog(stage: Stage = { at: 'waiting' }, domain = 'password.example') {
  const { sandbox, endpoint, fetch } = sandboxEndpoint({ pace: 0 });
  const { id } = sandbox.createConnection({ domain, stage });
  function Page() {
    const [open, setOpen] = useState(false);
    const close = () => {
      onClose();
      setOpen(false);
    };
    return (
      <div style={{ blockSize: '300vh' }}>
        <button type="button" onClick={() => setOpen(true)}>
          Connect
        </button>
        <ManagedAuthDialog
          open={open}
          onClose={close}
          onCancel={onCancel}
          connectionId={id}
          endpoint={endpoint}
          fetch={fetch}
          live="poll"
          consent={false}
        />
      </div>
    );
  }
  const page = await render(<Page />);
  await userEvent.click(page.getByRole('button', { name: 'Connect' }));
  return page;
}

const dialog = () => document.querySelector('dialog');

it('is a native modal dialog with a name, and its heading has the focus', async () => {
  const page = await openDialog();
  await expect.element(page.getByRole('dialog', { name: 'Sign in to password.example' })).toBeVisible();
  expect(dialog()?.matches(':modal')).toBe(true);
  expect(document.activeElement?.tagName).toBe('H2');
});

it('has nothing to scroll to where all of it fits into the window', async () => {
  const page = await openDialog();
  await expect.element(page.getByLabelText('User name')).toBeVisible();
  expect(dialog()?.clientHeight).toBeLessThan(innerHeight);
  expect(dialog()?.scrollHeight).toBe(dialog()?.clientHeight);
});

it('closes on Escape when nothing was typed, and gives the focus back', async () => {
  const page = await openDialog();
  await expect.element(page.getByLabelText('User name')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(dialog()).toBeNull());
  expect(onCancel).toHaveBeenCalledOnce();
  expect(onClose).toHaveBeenCalledOnce();
  expect(document.activeElement?.textContent).toBe('Connect');
});

it('asks on Escape when something was typed, as often as it is pressed, and keeps what was typed', async () => {
  const page = await openDialog();
  await userEvent.type(page.getByLabelText('User name'), 'ada');
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByText('Stop signing in?')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('button', { name: 'Cancel' })).toBeVisible();
  await expect.element(page.getByLabelText('User name')).toHaveValue('ada');
  await userEvent.keyboard('{Escape}');
  await userEvent.click(page.getByRole('button', { name: 'Stop' }));
  await vi.waitFor(() => expect(dialog()).toBeNull());
  expect(onCancel).toHaveBeenCalledOnce();
});

it('asks on the close button as well', async () => {
  const page = await openDialog();
  await userEvent.type(page.getByLabelText('User name'), 'ada');
  await userEvent.click(page.getByRole('button', { name: 'Close' }));
  await expect.element(page.getByText('Stop signing in?')).toBeVisible();
  expect(onClose).not.toHaveBeenCalled();
});

it('closes on its button after success, and cancels nothing then', async () => {
  const page = await openDialog({ at: 'authenticated' });
  await userEvent.click(page.getByRole('button', { name: 'Done' }));
  await vi.waitFor(() => expect(dialog()).toBeNull());
  expect(onClose).toHaveBeenCalledOnce();
  expect(onCancel).not.toHaveBeenCalled();
});

/**
 * Presses Escape until the browser closes it, and no key is heard in the page: as with Android's back, requests to close
 * are all there is.
 */
async function closeByRequests(): Promise<void> {
  const silence = (event: Event) => event.stopImmediatePropagation();
  window.addEventListener('keydown', silence, { capture: true });
  try {
    const isClosed = async () => {
      if (dialog()?.open) await userEvent.keyboard('{Escape}');
      return !dialog()?.open;
    };
    await vi.waitUntil(isClosed, { timeout: 20_000 });
  } finally {
    window.removeEventListener('keydown', silence, { capture: true });
  }
}

describe('closed by somebody else', () => {
  const open = async () => {
    const page = await openDialog();
    await userEvent.type(page.getByLabelText('User name'), 'ada');
    return page;
  };

  it.each<[string, (element: HTMLDialogElement) => unknown]>([
    ['by requests to close that no page can refuse for ever', closeByRequests],
    ['by a script of the host’s', (element) => element.close()],
  ])('%s, it says so once, has stopped, and can be opened again', async (_how, close) => {
    const page = await open();
    const element = dialog();
    if (element === null) throw new Error('It is open.');
    await close(element);
    await vi.waitFor(() => expect(dialog()).toBeNull());
    expect([onClose.mock.calls.length, onCancel.mock.calls.length]).toEqual([1, 1]);
    expect(getComputedStyle(document.documentElement).overflowY).toBe('visible');
    await userEvent.click(page.getByRole('button', { name: 'Connect' }));
    await expect.element(page.getByLabelText('User name')).toHaveValue('');
    expect(dialog()?.matches(':modal')).toBe(true);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('by one request to close, it asks first', async () => {
    const page = await open();
    dialog()?.requestClose();
    await expect.element(page.getByText('Stop signing in?')).toBeVisible();
    expect(dialog()?.open).toBe(true);
    expect(onClose).not.toHaveBeenCalled();
  });
});

describe('Escape', () => {
  it('clears what a list is filtered by, and closes on the next press', async () => {
    const page = await openDialog({ at: 'waiting', step: 'organization' }, 'organization-picker-long.example');
    const filter = page.getByRole('searchbox');
    await userEvent.type(filter, 'zzz');
    await userEvent.keyboard('{Escape}');
    await expect.element(filter).toHaveValue('');
    expect(dialog()?.open).toBe(true);
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(dialog()).toBeNull());
    expect(onClose).toHaveBeenCalledOnce();
  });

  it.each(['User name', 'the filter'])('does nothing here while a word is composed in %s', async (where) => {
    const isFilter = where === 'the filter';
    const page = isFilter
      ? await openDialog({ at: 'waiting', step: 'organization' }, 'organization-picker-long.example')
      : await openDialog();
    const field = isFilter ? page.getByRole('searchbox') : page.getByLabelText(where);
    await userEvent.type(field, 'a');
    await cdp().send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
    await expect.element(field).toHaveValue('aに');
    const keys: boolean[] = [];
    field.element().addEventListener('keydown', (event) => keys.push((event as KeyboardEvent).isComposing));
    await userEvent.keyboard('{Escape}');
    expect(keys).toEqual([true]);
    expect(dialog()?.open).toBe(true);
    expect(page.getByText('Stop signing in?').query()).toBeNull();
    expect(onClose).not.toHaveBeenCalled();
  });
});

it('is told of a boundary of the host’s that suspends by nobody, and is where it was afterwards', async () => {
  const { sandbox, endpoint, fetch } = sandboxEndpoint({ pace: 0 });
  const { id } = sandbox.createConnection({ domain: 'password.example', stage: { at: 'waiting' } });
  let resume = () => {};
  let waiting: Promise<void> | null = null;
  function Neighbour() {
    if (waiting !== null) throw waiting;
    return null;
  }
  const tree = () => (
    <Suspense fallback="Loading">
      <ManagedAuthDialog
        open
        onClose={onClose}
        connectionId={id}
        endpoint={endpoint}
        fetch={fetch}
        live="poll"
        consent={false}
      />
      <Neighbour />
    </Suspense>
  );
  const page = await render(tree());
  await userEvent.type(page.getByLabelText('User name'), 'ada');
  waiting = new Promise((resolve) => {
    resume = resolve;
  });
  await page.rerender(tree());
  await expect.element(page.getByText('Loading')).toBeVisible();
  expect(document.querySelector(':modal')).toBeNull();
  waiting = null;
  resume();
  await expect.element(page.getByLabelText('User name')).toBeVisible();
  expect(dialog()?.matches(':modal')).toBe(true);
  expect(document.activeElement).toBe(page.getByLabelText('User name').element());
  expect(page.getByLabelText('User name').element()).toHaveValue('ada');
  expect(onClose).not.toHaveBeenCalled();
});

it('keeps the page behind from scrolling while it is open, and not afterwards', async () => {
  const page = await openDialog();
  await expect.element(page.getByLabelText('User name')).toBeVisible();
  expect(getComputedStyle(document.documentElement).overflowY).toBe('hidden');
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(dialog()).toBeNull());
  expect(getComputedStyle(document.documentElement).overflowY).toBe('visible');
});
