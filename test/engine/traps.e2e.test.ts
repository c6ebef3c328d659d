import { describe, expect, it } from 'vitest';
import { useSites } from './many-sites';
import { asked, ended } from './run-engine';
import { TRAPS } from './traps';
import { UNLIKE } from './unlike';

describe.concurrent('what looks like a success and is none', () => {
  const connectTo = useSites(TRAPS);

  it.each(Object.keys(TRAPS))('%s', async (name) => {
    const connection = await connectTo(name);
    let state = await connection.login();
    for (let tries = 0; tries < 2 && state.flow_status === 'IN_PROGRESS'; tries += 1) {
      const values = { identifier: 'ada', password: 'x', code: '1' };
      state = await connection.fill(
        Object.fromEntries((state.fields ?? []).map(({ type }) => [type, values[type as 'code']])),
      );
      if ((state.fields ?? []).length === 0) break;
    }
    expect(state.flow_status).not.toBe('SUCCESS');
    expect(state.status).toBe('NEEDS_AUTH');
  });
});

describe.concurrent('what is a success and does not look like one', () => {
  const connectTo = useSites(Object.fromEntries(Object.entries(UNLIKE).map(([name, answer]) => [name, () => answer])));

  it.each(Object.keys(UNLIKE))('%s', async (name) => {
    const connection = await connectTo(name);
    expect(asked(await connection.login())).toBe('identifier password');
    const rejected = await connection.fill({ identifier: 'ada', password: 'x' });
    expect(asked(rejected)).toMatch(/^identifier password \(/);
    expect(ended(await connection.fill({ identifier: 'ada', password: 'correct horse' }))).toBe(
      'SUCCESS AUTHENTICATED',
    );
  });
});
