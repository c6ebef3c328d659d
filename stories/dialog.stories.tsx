import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { ManagedAuthDialog } from '../src';
import { connectionInState } from './state-connection';

function Host() {
  const [open, setOpen] = useState(false);
  const [connection] = useState(() => connectionInState('user name and password'));
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Connect
      </button>
      <ManagedAuthDialog open={open} onClose={() => setOpen(false)} live="poll" {...connection} />
    </>
  );
}

/** The same flow in a native modal dialog, opened by a button of the host's. */
const meta: Meta<typeof Host> = { title: 'Dialog', component: Host };
export default meta;

/** Press the button. Escape asks first when something was typed. */
export const OpenedByTheHost: StoryObj<typeof Host> = {};
