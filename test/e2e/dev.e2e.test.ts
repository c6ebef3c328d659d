import { utimesSync } from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import { startDemo } from './demo-process';

it.each(['src/server/route.ts', 'src/kernel-api/app.ts', 'src/sandbox/sandbox.ts', 'demo/backend.ts'])(
  '"npm run dev" starts the backend again when %s changes',
  async (file) => {
    const demo = await startDemo('--port', '0', '--watch');
    onTestFinished(() => void demo.end());
    const connect = () =>
      fetch(`${demo.url}api/managed-auth/connections`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Origin: new URL(demo.url).origin },
        body: JSON.stringify({ domain: 'password.example' }),
      });
    const { connection } = await (await connect()).json();
    const { id } = connection;
    const now = new Date();
    utimesSync(file, now, now);
    await demo.prints('The backend was started again.');
    // The new sandbox has begun from nothing.
    const old = await fetch(`${demo.url}api/managed-auth/connections/${id}`);
    expect(old.status).toBe(404);
    expect((await connect()).ok).toBe(true);
    expect(await demo.end()).toBe(0);
  },
);
