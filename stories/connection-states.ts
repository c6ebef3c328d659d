import type { SettingField } from '../src';
import { CANNOT_REAUTH_REASONS } from '../src/protocol/reauth-reasons';
import type { Stage } from '../src/sandbox';
import { sandboxEndpoint } from '../test/helpers/sandbox-endpoint';

/** Members of the wire that a story is about, over what the sandbox says. */
type Members = Readonly<Record<string, unknown>>;

export interface ListState {
  readonly name: string;
  /** By domain. */
  readonly connections?: Readonly<Record<string, Members>>;
  /** Every call is answered with this status. */
  readonly errorStatus?: number;
  /** None is removed. */
  readonly cannotRemove?: boolean;
  /** The list is read once, and then not again. */
  readonly breaks?: boolean;
  /** No call is answered. */
  readonly silent?: boolean;
}

const HOUR_MS = 3_600_000;
const ago = (ms: number) => new Date(Date.now() - ms).toISOString();
const connected = (checkedMs: number): Members => ({ status: 'AUTHENTICATED', last_auth_check_at: ago(checkedMs) });
const signedOut = (reason: string, members: Members = {}): Members => ({
  status: 'NEEDS_AUTH',
  can_reauth: false,
  can_reauth_reason: reason,
  last_auth_check_at: ago(2 * HOUR_MS),
  ...members,
});

/** One fixture for each thing that the list of connections can show. */
export const LIST_STATES: readonly ListState[] = [
  {
    name: 'each state',
    connections: {
      'github.com': connected(5 * 60_000),
      'linear.app': connected(20_000),
      'netflix.com': signedOut('requires_sms_code'),
      'notion.so': signedOut('has_credential', { can_reauth: true }),
      'salesforce.com': {
        status: 'NEEDS_AUTH',
        can_reauth_reason: 'no_prior_successful_login',
        flow_status: 'IN_PROGRESS',
        flow_step: 'AWAITING_INPUT',
      },
      'stripe.com': { status: 'NEEDS_AUTH', can_reauth_reason: 'no_prior_successful_login' },
      'zendesk.com': { status: 'PAUSED' },
    },
  },
  {
    name: 'each reason',
    connections: Object.fromEntries(
      [...CANNOT_REAUTH_REASONS.slice(1), 'a_reason_of_next_year'].map((reason, index) => [
        `site-${index + 1}.example`,
        signedOut(reason),
      ]),
    ),
  },
  {
    name: 'turned off',
    connections: { 'notion.so': signedOut('has_credential', { can_reauth: true, auto_reauth: false }) },
  },
  {
    name: 'eight',
    connections: Object.fromEntries(
      [
        'airtable.com',
        'asana.com',
        'dropbox.com',
        'figma.com',
        'github.com',
        'gitlab.com',
        'linear.app',
        'notion.so',
      ].map((domain, index) => [domain, connected((index + 1) * HOUR_MS)]),
    ),
  },
  { name: 'one', connections: { 'github.com': connected(30 * HOUR_MS) } },
  { name: 'one that cannot be removed', connections: { 'github.com': connected(30 * HOUR_MS) }, cannotRemove: true },
  {
    name: 'long names',
    connections: {
      'a-very-long-subdomain.of-some-department.of-an-even-longer-company-name.co.uk': signedOut('requires_email_code'),
    },
  },
  { name: 'empty', connections: {} },
  { name: 'loading', silent: true },
  { name: 'cannot be read', errorStatus: 400 },
  { name: 'cannot be read again', connections: { 'github.com': connected(5 * 60_000) }, breaks: true },
  { name: 'signed out of the product', errorStatus: 401 },
];

/** One fixture for each thing that the settings of a connection can show. */
export const SETTINGS_STATES: readonly SettingsState[] = [
  { name: 'every field' },
  { name: 'one field', fields: ['save_credentials'] },
  { name: 'without checks', members: { health_checks: false } },
  { name: 'not allowed by the plan', patchError: { status: 400, code: 'bad_request' } },
  { name: 'a domain that is not allowed', patchError: { status: 403, code: 'domain_not_allowed' } },
  { name: 'cannot be saved', patchError: { status: 502, code: 'upstream_error' } },
  { name: 'being saved', patchError: null },
  { name: 'loading', silent: true },
  { name: 'removed', errorStatus: 404 },
];

export interface SettingsState {
  readonly name: string;
  readonly fields?: readonly SettingField[];
  readonly members?: Members;
  /** What saving is answered with; null for never. */
  readonly patchError?: { readonly status: number; readonly code: string } | null;
  readonly errorStatus?: number;
  readonly silent?: boolean;
}

const ALL_FIELDS: readonly SettingField[] = [
  'login_url',
  'allowed_domains',
  'save_credentials',
  'health_checks',
  'health_check_interval',
  'auto_reauth',
];

export interface EndpointInState {
  readonly endpoint: string;
  readonly fetch: typeof fetch;
}

/** An endpoint with the connections of a state, which can be removed, changed and signed in to. */
export function listEndpoint(name: string): EndpointInState {
  const state = LIST_STATES.find((each) => each.name === name);
  if (state === undefined) throw new Error(`${name} is not in LIST_STATES.`);
  const { connections = {}, errorStatus, cannotRemove, breaks, silent } = state;
  let reads = 0;
  const { sandbox, endpoint, fetch } = sandboxEndpoint({ pace: 0.02 });
  for (const domain of Object.keys(connections)) sandbox.createConnection({ domain, stage: IDLE });
  return {
    endpoint,
    fetch: answering({ errorStatus, silent }, async (request) => {
      if (request.method === 'DELETE' && cannotRemove) return Response.json({ code: 'no' }, { status: 502 });
      const response = await fetch(request);
      if (request.method === 'GET' && breaks) reads += 1;
      if (reads > 1) return Response.json({ code: 'no' }, { status: 400 });
      if (request.method !== 'GET' || !response.ok || request.url.endsWith('/events')) return response;
      const over = (json: Members) => {
        // Once somebody has signed in it is what the sandbox says.
        const isUntouched = json.status === 'NEEDS_AUTH' && json.flow_status === null;
        return isUntouched ? { ...json, ...connections[String(json.domain)] } : json;
      };
      const body: Members | Members[] = await response.json();
      return Response.json(Array.isArray(body) ? body.map(over) : over(body));
    }),
  };
}

const IDLE: Stage = { at: 'idle' };

/** An endpoint with one connection in a state, whose settings can be changed. */
export function settingsEndpoint(
  name: string,
): EndpointInState & { connectionId: string; fields: readonly SettingField[] } {
  const state = SETTINGS_STATES.find((each) => each.name === name);
  if (state === undefined) throw new Error(`${name} is not in SETTINGS_STATES.`);
  const { errorStatus, silent, patchError, fields = ALL_FIELDS, members = {} } = state;
  const { sandbox, endpoint, fetch } = sandboxEndpoint({ pace: 0 });
  const { id } = sandbox.createConnection({ domain: 'netflix.com', stage: { at: 'authenticated' }, ...members });
  return {
    endpoint,
    connectionId: id,
    fields,
    fetch: answering({ errorStatus, silent }, async (request) => {
      if (request.method !== 'PATCH' || patchError === undefined) return fetch(request);
      if (patchError === null) return new Promise(() => {});
      return Response.json({ code: patchError.code, message: 'No.' }, { status: patchError.status });
    }),
  };
}

function answering(
  { errorStatus, silent }: { errorStatus: number | undefined; silent: boolean | undefined },
  answer: (request: Request) => Promise<Response>,
): typeof fetch {
  return (input, init) => {
    if (silent) return new Promise(() => {});
    if (errorStatus !== undefined) return Promise.resolve(Response.json({ code: 'no' }, { status: errorStatus }));
    return answer(new Request(input, init));
  };
}
