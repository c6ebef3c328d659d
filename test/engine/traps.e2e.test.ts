import { expect, it } from 'vitest';
import { closing, connect } from './run-engine';
import { startSite } from './site';
import { TRAPS } from './traps';

it.each(Object.entries(TRAPS))('is no success: %s', async (_, answer) => {
  const site = closing(await startSite(answer()));
  const connection = await connect(site);
  let state = await connection.login();
  for (let tries = 0; tries < 2 && state.flow_status === 'IN_PROGRESS'; tries += 1) {
    const values = { identifier: 'ada', password: 'x', code: '1' };
    state = await connection.fill(
      Object.fromEntries((state.fields ?? []).map(({ type }) => [type, values[type as 'code']])),
    );
  }
  expect(state.flow_status).not.toBe('SUCCESS');
  expect(state.status).toBe('NEEDS_AUTH');
});
