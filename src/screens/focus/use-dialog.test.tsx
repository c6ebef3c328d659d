import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { useDialog } from './use-dialog';

function Dialog({ onLeave }: { onLeave: () => void }) {
  const root = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const events = useDialog(root, heading, onLeave, () => {});
  return (
    <dialog ref={root} {...events}>
      <h2 ref={heading} tabIndex={-1}>
        Sign in
      </h2>
    </dialog>
  );
}

// As in jsdom.
describe('in a browser that knows no modal dialogs', () => {
  it('stands in the page, takes the focus and asks to leave on Escape', async () => {
    expect(HTMLDialogElement.prototype.showModal).toBeUndefined();
    const onLeave = vi.fn();
    const { unmount } = render(<Dialog onLeave={onLeave} />);
    expect(screen.getByRole('dialog')).toBeVisible();
    expect(screen.getByRole('heading')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(onLeave).toHaveBeenCalledOnce();
    unmount();
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
