import { afterEach } from 'vitest';
import type { Engine, EngineOptions } from '../../src/engine';
import type { Pace } from '../../src/engine/browser/pace';
import { createPacedEngine } from '../../src/engine/engine';
import type { WireConnection } from '../../src/protocol/wire';
import type { Site } from './site';

export const KEY = 'key-of-a-test';

/** One connection to a site, and what can be done with it. */
export interface Connected {
  readonly engine: Engine;
  readonly id: string;
  call(method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }>;
  state(): Promise<WireConnection>;
  /** The state once it waits or has ended. */
  atRest(): Promise<WireConnection>;
  login(): Promise<WireConnection>;
  /** Sends values by the type of the field, and gives the state that follows. */
  fill(values: Readonly<Record<string, string>>): Promise<WireConnection>;
  choose(label: string): Promise<WireConnection>;
}

const open: { close(): Promise<void> }[] = [];
/** Closed after the test, the newest first. */
export function closing<Closed extends { close(): Promise<void> }>(each: Closed): Closed {
  open.push(each);
  return each;
}

afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close();
});

/** How long a test waits for a state, in milliseconds. */
const PATIENCE_MS = 120_000;

/** Sites on this machine answer at once, or after the second that they wait themselves. */
export const QUICK: Pace = { look: 50, empty: 1_500, unchanged: 1_500, passing: 1_800, doubt: 1_300, watch: 300 };

export function startPacedEngine(options: Partial<EngineOptions>, pace: Pace): Engine {
  return createPacedEngine({ allow: [], apiKey: KEY, headed: false, onTrouble: () => {}, ...options }, pace);
}

export function startEngine(options: Partial<EngineOptions> = {}, pace: Pace = QUICK): Engine {
  return closing(startPacedEngine(options, pace));
}

export async function connect(
  site: Pick<Site, 'host' | 'url'>,
  options: Partial<EngineOptions> = {},
  settings: object = {},
  engine = startEngine({ allow: [site.host], ...options }),
): Promise<Connected> {
  const call: Connected['call'] = async (method, path, body) => {
    const response = await engine.fetch(`http://engine${path}`, {
      method,
      headers: { Authorization: `Bearer ${KEY}`, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: response.status === 204 ? null : await response.json() };
  };
  const created = await call('POST', '/auth/connections', {
    domain: '127.0.0.1',
    profile_name: 'ada',
    login_url: `${site.url}/`,
    ...settings,
  });
  if (created.status !== 201) throw new Error(`create: ${created.status} ${JSON.stringify(created.body)}`);
  const { id } = created.body as WireConnection;
  const path = `/auth/connections/${id}`;
  const state = async () => (await call('GET', path)).body as WireConnection;
  const atRest = async () => {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const now = await state();
      if (now.flow_status !== 'IN_PROGRESS' || /^AWAITING/.test(now.flow_step ?? '')) return now;
      if (Date.now() > deadline) throw new Error(`still ${now.flow_step}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const submit = async (body: object) => {
    const { status, body: answer } = await call('POST', `${path}/submit`, body);
    if (status !== 202) throw new Error(`submit: ${status} ${JSON.stringify(answer)}`);
    return atRest();
  };
  return {
    engine,
    id,
    call,
    state,
    atRest,
    async login() {
      const { status, body } = await call('POST', `${path}/login`);
      if (status !== 200) throw new Error(`login: ${status} ${JSON.stringify(body)}`);
      return atRest();
    },
    async fill(values) {
      const { fields, interaction_id } = await state();
      const byType = Object.entries(values).map(([type, value]) => [
        fields?.find((each) => each.type === type)?.id ?? type,
        value,
      ]);
      return submit({ field_values: Object.fromEntries(byType), interaction_id });
    },
    async choose(label) {
      const { choices, interaction_id } = await state();
      return submit({ selected_choice_id: choices?.find((each) => each.label === label)?.id, interaction_id });
    },
  };
}

/** The types of the fields that are asked, and what the site says. */
export function asked({ fields, choices, flow_step, website_error }: WireConnection): string {
  const parts = [...(fields ?? []).map(({ type }) => type), ...(choices ?? []).map(({ label }) => `[${label}]`)];
  const place = flow_step === 'AWAITING_INPUT' ? '' : `${flow_step} `;
  return place + parts.join(' ') + (website_error ? ` (${website_error})` : '');
}

/** How a flow ended. */
export function ended({ flow_status, error_code, status }: WireConnection): string {
  return [flow_status, error_code, status].filter(Boolean).join(' ');
}
