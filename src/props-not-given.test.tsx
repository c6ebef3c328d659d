import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { afterEach, beforeEach, describe, expect, expectTypeOf, it, test, vi } from 'vitest';
import { handlerEndpoint, PROFILE } from '../test/helpers/handler-endpoint';
import { pass, withTestClock } from '../test/helpers/mount-flow';
import {
  ConnectButton,
  type ConnectButtonProps,
  ConnectionSettings,
  type ConnectionSettingsProps,
  Connections,
  type ConnectionsProps,
  ManagedAuthDialog,
  type ManagedAuthDialogProps,
  ManagedAuthFlow,
  type UseConnectionsOptions,
  type UseManagedAuthFlowOptions,
  useConnections,
  useManagedAuthFlow,
} from '.';
import { DIALOG } from './connections/connect-button';
import { GOOD_PASSWORD } from './sandbox';
import { OPENING } from './session/session-relay';

withTestClock();

/** The props that need not be given. */
type OptionalKey<T> = T extends unknown ? { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T] : never;

/** What stands in JavaScript for what a host has not, or not yet: `{isReady && …}`. */
const NOTHING = [null, false] as const;

const FLOW = [
  ...['handoffCode', 'endpoint', 'headers', 'fetch', 'live', 'focus', 'passwordManager', 'localization', 'dir'],
  ...['initialValues', 'onConnection', 'onSuccess', 'onError', 'onCancel', 'onRestart', 'onEvent', 'onDiagnostic'],
] as const;
const WIDGET = [...FLOW, 'appearance', 'siteIcon', 'components', 'onDone'] as const;
const ENDPOINT = ['endpoint', 'headers', 'fetch', 'queryClient'] as const;
const LOOK = ['localization', 'dir', 'appearance'] as const;
const BUTTON = [...LOOK, 'endpoint', 'headers', 'fetch', 'siteIcon', 'flow', 'children'] as const;
const LIST = [...ENDPOINT, ...LOOK, 'actions', 'onSettings', 'onDisconnect', 'siteIcon', 'empty', 'flow'] as const;
const SETTINGS = [...ENDPOINT, ...LOOK, 'onSave', 'siteIcon'] as const;

test('every optional prop is in the tables, but those of which one of the two says something', () => {
  type Target = 'connectionId' | 'domain';
  expectTypeOf<OptionalKey<UseManagedAuthFlowOptions>>().toEqualTypeOf<(typeof FLOW)[number] | Target | 'consent'>();
  expectTypeOf<OptionalKey<ManagedAuthDialogProps>>().toEqualTypeOf<(typeof WIDGET)[number] | Target | 'consent'>();
  expectTypeOf<OptionalKey<ConnectButtonProps>>().toEqualTypeOf<(typeof BUTTON)[number] | 'connection'>();
  expectTypeOf<OptionalKey<ConnectionsProps>>().toEqualTypeOf<(typeof LIST)[number]>();
  expectTypeOf<OptionalKey<ConnectionSettingsProps>>().toEqualTypeOf<(typeof SETTINGS)[number]>();
  expectTypeOf<OptionalKey<UseConnectionsOptions>>().toEqualTypeOf<(typeof ENDPOINT)[number]>();
});

/** What is on the page when nothing more comes of it. */
async function shown(Part: ComponentType<never>, props: object): Promise<string> {
  const Any = Part as ComponentType<object>;
  const { container, unmount } = render(<Any {...props} />);
  for (let round = 0; round < 3; round += 1) {
    await pass(5_000);
    await act(() => vi.dynamicImportSettled());
  }
  const html = container.innerHTML.replace(/«r\w+»|_r_\w+_|:r\w+:/g, 'id');
  unmount();
  return html;
}

let at: ReturnType<typeof handlerEndpoint>;
let connectionId: string;

beforeEach(async () => {
  await Promise.all([OPENING.load(), DIALOG.load()]);
  at = handlerEndpoint();
  const place = { domain: 'password.example', profile_name: PROFILE, stage: { at: 'waiting' } } as const;
  connectionId = at.sandbox.createConnection(place).id;
  vi.spyOn(console, 'error').mockImplementation(() => {});
  HTMLDialogElement.prototype.showModal ??= function show(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
  };
  // For whoever is told neither an endpoint nor what to ask it with.
  vi.stubGlobal('fetch', (input: RequestInfo | URL, init?: RequestInit) =>
    at.fetch(new URL(String(input), at.endpoint), init),
  );
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function Flow(props: UseManagedAuthFlowOptions) {
  const { screen: shown, heading, rootProps } = useManagedAuthFlow(props);
  return <div {...rootProps}>{[shown.kind, heading.title].join()}</div>;
}

function List(props: UseConnectionsOptions) {
  return useConnections(props).connections.map(({ id, domain }) => `${id} ${domain}`);
}

const byDomain = () => ({ domain: 'password.example', consent: false, connectionId: null });
const byId = () => ({ connectionId, consent: false, domain: null });
const inDialog = () => ({ ...byId(), open: true, onClose: () => {} });
const settings = () => ({ connectionId, fields: ['save_credentials'] });

const PARTS: readonly (readonly [what: string, Part: unknown, props: () => object, names: readonly string[]])[] = [
  ['<ManagedAuthFlow domain>', ManagedAuthFlow, byDomain, WIDGET],
  ['<ManagedAuthFlow connectionId>', ManagedAuthFlow, byId, WIDGET],
  ['<ManagedAuthDialog>', ManagedAuthDialog, inDialog, WIDGET],
  ['useManagedAuthFlow', Flow, byId, FLOW],
  ['<ConnectButton>', ConnectButton, () => ({ domain: 'password.example' }), BUTTON],
  ['<Connections>', Connections, () => ({}), LIST],
  ['<ConnectionSettings>', ConnectionSettings, settings, SETTINGS],
  ['useConnections', List, () => ({}), ENDPOINT],
];

describe.each(PARTS)('%s', (_, Part, props, names) => {
  it.each(NOTHING)('with each of its props %s is as without them', async (nothing) => {
    const without = await shown(Part as ComponentType<never>, props());
    expect(without).toMatch(/password/i);
    const all = Object.fromEntries(names.map((name) => [name, nothing]));
    expect(await shown(Part as ComponentType<never>, { ...props(), ...all })).toBe(without);
    expect(at.count('POST', /exchange/)).toBe(0);
  });
});

it('members of an appearance and of initial values that are null or false are those that were not given', async () => {
  const without = await shown(ManagedAuthFlow as ComponentType<never>, byId());
  for (const nothing of NOTHING) {
    const of = (...names: string[]) => Object.fromEntries(names.map((name) => [name, nothing]));
    const props = {
      ...byId(),
      appearance: of('theme', 'preset', 'variables', 'elements', 'layout'),
      initialValues: of('identifier', 'password'),
      localization: [nothing],
    };
    expect(await shown(ManagedAuthFlow as ComponentType<never>, props)).toBe(without);
  }
});

test('consent that is null is asked for; false is an answer', async () => {
  const props = { ...byId(), consent: null };
  expect(await shown(ManagedAuthFlow as ComponentType<never>, props)).not.toMatch(/<input/);
  expect(await shown(ManagedAuthFlow as ComponentType<never>, byId())).toMatch(/<input/);
});

test('a connection that is null is known not to be there; with false it is read', async () => {
  const button = (connection: unknown) =>
    shown(ConnectButton as ComponentType<never>, { domain: 'password.example', connection });
  await button(null);
  expect(at.calls).toEqual([]);
  await button(false);
  expect(at.calls).not.toEqual([]);
});

test('what the host is told is told to nobody', async () => {
  const nobody = Object.fromEntries(WIDGET.map((name) => [name, false]));
  const Any = ManagedAuthFlow as ComponentType<object>;
  render(<Any {...byId()} {...nobody} />);
  await pass(5_000);
  await act(() => vi.dynamicImportSettled());
  const user = userEvent.setup({ delay: null });
  await user.type(screen.getByLabelText('User name'), 'user_good');
  await user.type(screen.getByLabelText('Password'), GOOD_PASSWORD);
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  await pass(5_000);
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(/connected/i);
  expect(screen.queryByRole('button', { name: 'Done' })).toBeNull();
});
