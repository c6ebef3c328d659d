import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ManagedAuthFlow } from '../src';
import { createTestAuth, type TestAuth } from '../src/testing';
import { Stage } from './surroundings';

/** How a host's own stories get a backend: `createTestAuth` of `managed-auth-flow/testing`, as docs/testing.md shows it. */
const meta = { title: 'Testing kit' } satisfies Meta;

export default meta;

export const SignsIn: StoryObj = {
  loaders: [() => ({ auth: createTestAuth({ site: 'authenticator.example' }) })],
  render: (_args, { loaded }) => {
    const { connectionId, fetch }: TestAuth = loaded.auth;
    return (
      <Stage>
        <ManagedAuthFlow connectionId={connectionId} fetch={fetch} />
      </Stage>
    );
  },
  play: async ({ loaded, userEvent }) => {
    await expect(await loaded.auth.signIn(userEvent)).toBe('connected');
  },
};
