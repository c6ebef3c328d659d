import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { EVENT_FLOW_MEMBERS, EVENT_KEPT_MEMBERS } from '../../src/protocol/events';
import { parseConnection } from '../../src/protocol/parse-connection';
import { CHOICE_ACTIONS, FIELD_ACTIONS } from '../../src/protocol/submit-body';
import { type MemberTable, type MemberUse, UNROUTED, WIRE_MEMBERS } from '../../src/protocol/wire-members';
import { createSandbox, DEFAULT_API_KEY, SITES } from '../../src/sandbox';
import { ConnectionSettingsSchema, LoginSettingsSchema } from '../../src/server/setting-schemas';
import { createProjection } from '../../src/server/visible-connection';
import { ask, handlerOn, kernelStub, MINE } from '../server/kernel-stub';

type Kind = keyof typeof WIRE_MEMBERS;
const tableOf = (kind: Kind): MemberTable => WIRE_MEMBERS[kind];
const KINDS = Object.keys(WIRE_MEMBERS) as Kind[];
const LISTS = [
  'discovered_fields',
  'mfa_options',
  'sign_in_options',
  'pending_sso_buttons',
  'fields',
  'choices',
] as const;

/** The names of a table whose use is as asked, in alphabetical order. */
function names(kind: Kind, isAsked: (use: MemberUse) => boolean): string[] {
  return Object.entries(tableOf(kind))
    .filter(([, use]) => isAsked(use))
    .map(([name]) => name)
    .sort();
}

const URLS = ['login_url', 'hosted_url', 'live_view_url', 'post_login_url'];
const FLAGS = [
  'required',
  'replace_existing',
  'save_credentials',
  'record_session',
  'can_reauth',
  'auto_reauth',
  'health_checks',
];

function sampleOf(name: string): unknown {
  if ((LISTS as readonly string[]).includes(name)) return [sample(name as Kind)];
  if (name === 'allowed_domains') return ['github.com'];
  if (name === 'health_check_interval') return 3600;
  if (FLAGS.includes(name)) return true;
  return URLS.includes(name) ? 'https://github.com/' : `a ${name}`;
}

/** Something of a kind with every member there is, and one that nobody knows. */
function sample(kind: Kind): Record<string, unknown> {
  const members = Object.keys(tableOf(kind)).map((name) => [name, sampleOf(name)]);
  return Object.fromEntries([...members, ['unknown_member', 'x']]);
}

const present = (json: object) =>
  Object.entries(json)
    .flatMap(([name, value]) => (value === undefined ? [] : [name]))
    .sort();

describe('the table', () => {
  it.each(KINDS)('says why a member of %s is not used everywhere', (kind) => {
    const isEverywhere = ({ widget, handler, sandbox }: MemberUse) => widget && handler === 'passes' && sandbox;
    expect(names(kind, (use) => (use.because === undefined) !== isEverywhere(use))).toEqual([]);
  });
});

describe('the handler', () => {
  const passing = (isExposed: boolean) => (use: MemberUse) =>
    use.handler === 'passes' || (isExposed && use.handler === 'optional');

  it.each([false, true])(
    'lets through of a response what the table says (live view %s), and nothing else',
    (isExposed) => {
      const projection = createProjection(isExposed);
      const connection = projection.connection(sample('connection'));
      expect(present(connection ?? {})).toEqual(names('connection', passing(isExposed)));
      expect(present(projection.login(sample('login')) ?? {})).toEqual(names('login', passing(isExposed)));
      // `event` is written by the handler, whatever Kernel's says.
      const event = names('event', passing(isExposed)).filter((name) => name !== 'event');
      expect(present(projection.state(sample('event')) ?? {})).toEqual(event);
      for (const kind of LISTS)
        expect([kind, present(connection?.[kind]?.[0] ?? {})]).toEqual([kind, names(kind, passing(isExposed))]);
    },
  );

  it('reads the deprecated last_auth_at where its successor is missing', () => {
    const { last_auth_check_at: _, ...older } = sample('connection');
    expect(createProjection(false).connection(older)?.last_auth_check_at).toBe('a last_auth_at');
  });

  const CONNECTIONS = '/connections';
  it.each([
    ['create', 'POST', CONNECTIONS, { domain: 'github.com' }],
    ['loginRequest', 'POST', `${CONNECTIONS}/${MINE}/login`, {}],
    ['update', 'PATCH', `${CONNECTIONS}/${MINE}`, { save_credentials: true }],
  ] as const)(
    'takes no member of %s from a browser but those that the table lets pass',
    async (kind, method, path, body) => {
      const handler = handlerOn(kernelStub());
      expect((await handler(ask(method, path, body))).ok).toBe(true);
      for (const name of [...names(kind, (use) => use.handler === 'host' || use.handler === 'no'), 'unknown_member']) {
        const response = await handler(ask(method, path, { ...body, [name]: sampleOf(name) }));
        expect([name, response.status]).toEqual([name, 400]);
      }
    },
  );

  it('lets the host switch on each optional member of an update', async () => {
    for (const name of names('update', (use) => use.handler === 'optional')) {
      const kernel = kernelStub();
      const handler = handlerOn(kernel, { allowUpdate: [name as 'login_url'] });
      expect((await handler(ask('PATCH', `/connections/${MINE}`, { [name]: sampleOf(name) }))).status).toBe(200);
      expect(kernel.calls.at(-1)?.body).toEqual({ [name]: sampleOf(name) });
    }
  });

  it('takes from the host what the table says that the host decides', () => {
    const decided = (kind: Kind) =>
      names(kind, (use) => use.handler === 'host').filter((name) => name !== 'profile_name');
    expect(Object.keys(ConnectionSettingsSchema.entries).sort()).toEqual(decided('create'));
    expect(Object.keys(LoginSettingsSchema.entries).sort()).toEqual(decided('loginRequest'));
  });

  it.each(Object.keys(UNROUTED))('does not route %s', async (route) => {
    const kernel = kernelStub();
    const [method = '', path = ''] = route.replace('/auth/', '/').replace('{id}', MINE).split(' ');
    expect((await handlerOn(kernel)(ask(method, path))).status).toBe(404);
    expect(kernel.calls).toEqual([]);
  });
});

describe('the widget', () => {
  /** Read by what shows a person's connections. */
  const ELSEWHERE = ['can_reauth', 'can_reauth_reason'];

  /** JSON that notes, by kind, which of its members are looked at. Those in `missing` are not there. */
  function readOf(kind: Kind, read: Map<Kind, Set<string>>, missing: readonly string[] = []): unknown {
    const seen = read.get(kind) ?? new Set<string>();
    read.set(kind, seen);
    return new Proxy(sample(kind), {
      get(target, name) {
        if (typeof name !== 'string') return undefined;
        seen.add(name);
        if (missing.includes(name)) return undefined;
        return (LISTS as readonly string[]).includes(name) ? [readOf(name as Kind, read, missing)] : target[name];
      },
    });
  }

  it('reads what the table says and nothing that it withholds, in both dialects', () => {
    const read = new Map<Kind, Set<string>>();
    // Where one member stands in for another, the other is read only when the first is missing.
    for (const missing of [[], ['fields', 'choices'], ['label', 'description', 'replace_existing']]) {
      parseConnection(readOf('connection', read, missing));
    }
    for (const kind of ['connection', ...LISTS] as const) {
      const found = [...(read.get(kind) ?? [])].filter((name) => !ELSEWHERE.includes(name));
      const expected = names(kind, (use) => use.widget).filter((name) => !ELSEWHERE.includes(name));
      expect([kind, expected.filter((name) => !found.includes(name))]).toEqual([kind, []]);
      expect([kind, names(kind, (use) => !use.widget).filter((name) => found.includes(name))]).toEqual([kind, []]);
    }
  });

  it('merges the members of an event that the table has', () => {
    const merged = [...EVENT_FLOW_MEMBERS, ...EVENT_KEPT_MEMBERS].sort();
    expect(merged).toEqual(names('event', (use) => use.widget).filter((name) => name !== 'event'));
  });

  it('sends the actions that the table has', () => {
    expect([...FIELD_ACTIONS, ...CHOICE_ACTIONS, 'interaction_id'].sort()).toEqual(names('submit', () => true));
  });
});

describe('the sandbox', () => {
  const sandbox = createSandbox({ pace: 0 });
  async function call(method: string, path: string, body?: object) {
    const response = await sandbox.fetch(`https://kernel.example${path}`, {
      method,
      headers: { Authorization: `Bearer ${DEFAULT_API_KEY}`, 'Content-Type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    return { status: response.status, json: (await response.json()) as Record<string, unknown> };
  }

  /** The members that it sends, by kind, in the course of a login at each site and in each dialect. */
  async function sentMembers(): Promise<Map<Kind, Set<string>>> {
    const sent = new Map<Kind, Set<string>>();
    const note = (kind: Kind, json: object) => {
      const seen = sent.get(kind) ?? new Set<string>();
      sent.set(kind, seen);
      for (const name of Object.keys(json)) seen.add(name);
    };
    const domains = SITES.flatMap(({ domain }) => [domain, domain.replace(/\.example$/, '.canonical.example')]);
    const settings = { login_url: 'https://a.example/', credential: { name: 'c' }, record_session: true };
    const browser = { proxy: { id: 'p' }, telemetry: { enabled: true } };
    for (const [index, domain] of domains.entries()) {
      const order = { domain, profile_name: `p-${index}`, ...settings, browser };
      const path = `/auth/connections/${(await call('POST', '/auth/connections', order)).json.id}`;
      note('login', (await call('POST', `${path}/login`)).json);
      const { json } = await call('GET', path);
      note('connection', json);
      for (const kind of LISTS) for (const item of (json[kind] as object[] | undefined) ?? []) note(kind, item);
      for (const event of (await call('GET', `${path}/timeline`)).json as unknown as object[]) note('timeline', event);
    }
    note('connection', sandbox.createConnection({ domain: 'push.example', stage: { at: 'succeeded' } }));
    note('error', (await call('POST', '/auth/connections', { domain: domains[0], profile_name: 'p-0' })).json);
    note('limits', (await call('GET', '/org/limits')).json);
    return sent;
  }

  it('sends what the table says that it sends', async () => {
    const sent = await sentMembers();
    /** Only now and then: after an end or a health check, or at a site that has such a prompt. */
    const RARE = [
      'error_code',
      'error_message',
      'website_error',
      'previous_status',
      'last_auth_at',
      'last_auth_check_at',
      'post_login_url',
      'context',
      'display_text',
      'linked_mfa_type',
      'hint',
    ];
    expect([...sent.keys()].sort()).toEqual(['connection', 'error', 'limits', 'login', 'timeline', ...LISTS].sort());
    const wrong = [...sent].map(([kind, seen]) => {
      const known = names(kind, (use) => use.sandbox);
      const unknown = [...seen].filter((name) => !known.includes(name));
      return [kind, unknown, known.filter((name) => !seen.has(name) && !RARE.includes(name))];
    });
    expect(wrong).toEqual([...sent.keys()].map((kind) => [kind, [], []]));
  });

  const REQUEST_SAMPLES: Record<string, unknown> = {
    credential: { name: 'c' },
    browser: { region: 'eu-west' },
    proxy: { id: 'p' },
    browser_telemetry: { enabled: true },
  };
  it('accepts what the table says that it accepts, the deprecated too', async () => {
    const { json } = await call('POST', '/auth/connections', { domain: 'stored.example', profile_name: 'requests' });
    const valueFor = (name: string) => REQUEST_SAMPLES[name] ?? (FLAGS.includes(name) ? true : sampleOf(name));
    for (const name of names('create', (use) => use.sandbox)) {
      const order = {
        domain: 'password.example',
        profile_name: `with-${name}`,
        [name]: name === 'domain' ? 'a.example' : valueFor(name),
      };
      expect([name, (await call('POST', '/auth/connections', order)).status]).toEqual([name, 201]);
    }
    for (const name of names('update', (use) => use.sandbox)) {
      const { status } = await call('PATCH', `/auth/connections/${json.id}`, { [name]: valueFor(name) });
      expect([name, status]).toEqual([name, 200]);
    }
    for (const name of names('loginRequest', (use) => use.sandbox)) {
      const { status } = await call('POST', `/auth/connections/${json.id}/login`, { [name]: valueFor(name) });
      expect([name, [200, 409].includes(status)]).toEqual([name, true]);
    }
  });
});

describe('the SDK', () => {
  /** Interfaces of its declarations, by name; those of a namespace as `Namespace.Name`. */
  function interfaces(): Map<string, string[]> {
    const path = 'node_modules/@onkernel/sdk/resources/auth/connections.d.ts';
    const found = new Map<string, string[]>();
    const visit = (node: ts.Node, prefix: string): void => {
      if (ts.isInterfaceDeclaration(node)) {
        const members = node.members.flatMap((member) =>
          member.name && ts.isIdentifier(member.name) ? [member.name.text] : [],
        );
        found.set(prefix + node.name.text, members);
      }
      const inner = ts.isModuleDeclaration(node) ? `${prefix}${node.name.text}.` : prefix;
      ts.forEachChild(node, (child) => visit(child, inner));
    };
    visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest), '');
    return found;
  }

  const EVENT = 'ConnectionFollowResponse.ManagedAuthStateEvent';
  it.each<[string, Kind]>([
    ['ManagedAuth', 'connection'],
    ['ManagedAuth.DiscoveredField', 'discovered_fields'],
    ['ManagedAuth.MfaOption', 'mfa_options'],
    ['ManagedAuth.SignInOption', 'sign_in_options'],
    ['ManagedAuth.PendingSSOButton', 'pending_sso_buttons'],
    ['ManagedAuth.Field', 'fields'],
    ['ManagedAuth.Choice', 'choices'],
    ['LoginResponse', 'login'],
    ['ManagedAuthTimelineEvent', 'timeline'],
    [EVENT, 'event'],
    [`${EVENT}.Field`, 'fields'],
    [`${EVENT}.Choice`, 'choices'],
    ['ConnectionCreateParams', 'create'],
    ['ConnectionUpdateParams', 'update'],
    ['ConnectionLoginParams', 'loginRequest'],
    ['ConnectionSubmitParams', 'submit'],
    ['ConnectionListParams', 'list'],
  ])('has in %s no member that the table lacks', (name, kind) => {
    const members = interfaces().get(name) ?? [];
    expect(members).not.toEqual([]);
    expect(members.filter((member) => !Object.hasOwn(tableOf(kind), member))).toEqual([]);
  });
});
