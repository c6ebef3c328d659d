import '../../src/appearance/styles.css';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-react';
import { ManagedAuthDialog } from '../../src';
import type { Stage } from '../../src/sandbox';
import { sandboxEndpoint } from '../helpers/sandbox-endpoint';

const onCancel = vi.fn();
const onClose = vi.fn();

beforeEach(() => void vi.clearAllMocks());
afterEach(() => cleanup());

/** A page that scrolls, with a button that opens the dialog. */
async function openDialog(stage: Stage = { at: 'waiting' }) {
  const { sandbox, endpoint, fetch } = sandboxEndpoint({ pace: 0 });
  const { id } = sandbox.createConnection({ domain: 'password.example', stage });
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

it('keeps the page behind from scrolling while it is open, and not afterwards', async () => {
  const page = await openDialog();
  await expect.element(page.getByLabelText('User name')).toBeVisible();
  expect(getComputedStyle(document.documentElement).overflowY).toBe('hidden');
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(dialog()).toBeNull());
  expect(getComputedStyle(document.documentElement).overflowY).toBe('visible');
});
