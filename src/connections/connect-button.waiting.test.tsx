import { act, fireEvent, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { handlerEndpoint } from '../../test/helpers/handler-endpoint';
import { pass, withTestClock } from '../../test/helpers/mount-flow';
import type { LoadTrouble } from '../lazy/lazy-module';
import { ConnectButton, DIALOG } from './connect-button';

withTestClock();

const DOMAINS = ['a.example', 'b.example'];

/** Stands for the dialog's code. */
const MODULE = {
  ManagedAuthDialog: ({ domain }: { domain?: string | undefined }) => <dialog open>{domain}</dialog>,
};

/** What has become of the code, as the button is told. */
function tell(current: typeof MODULE | null, trouble: LoadTrouble | null = null): void {
  vi.spyOn(DIALOG, 'current', 'get').mockReturnValue(current);
  vi.spyOn(DIALOG, 'trouble', 'get').mockReturnValue(trouble);
  act(() => DIALOG.provide(MODULE));
}

beforeEach(async () => {
  vi.spyOn(DIALOG, 'load').mockResolvedValue();
  tell(null);
  const at = handlerEndpoint();
  render(
    <StrictMode>
      {DOMAINS.map((domain) => (
        <ConnectButton key={domain} domain={domain} endpoint={at.endpoint} fetch={at.fetch} />
      ))}
      <input />
    </StrictMode>,
  );
  await pass(0);
});

const button = (site: string) => screen.getByRole('button', { name: `Connect ${site}` });
const press = (site: string) => {
  button(site).focus();
  fireEvent.click(button(site));
};
const isConnecting = (site: string) => button(site).getAttribute('aria-disabled') === 'true';

afterEach(() => void vi.restoreAllMocks());

it('code that does not load: the button says so, it is read out, and nothing opens when it comes after all', () => {
  press('a.example');
  expect(isConnecting('a.example')).toBe(true);
  tell(null, { since: 0, retryAt: 1 });
  expect(isConnecting('a.example')).toBe(false);
  expect(button('a.example')).toHaveAccessibleDescription(/^Check your internet connection/);
  expect(button('b.example')).not.toHaveAccessibleDescription();
  expect(screen.getAllByRole('status')[0]).toHaveTextContent(/^Check your internet connection/);
  tell(MODULE);
  expect(document.querySelector('dialog')).toBeNull();
  press('a.example');
  expect(button('a.example')).not.toHaveAccessibleDescription();
  expect(document.querySelector('dialog')).toHaveTextContent('a.example');
});

it('code that is slow: only the button that was pressed last connects, and not for who has gone elsewhere', () => {
  press('a.example');
  press('b.example');
  expect(DOMAINS.map(isConnecting)).toEqual([false, true]);
  act(() => screen.getByRole('textbox').focus());
  expect(DOMAINS.map(isConnecting)).toEqual([false, false]);
  press('a.example');
  press('b.example');
  tell(MODULE);
  expect([...document.querySelectorAll('dialog')].map(({ textContent }) => textContent)).toEqual(['b.example']);
});
