import { render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';
import { pass, withTestClock } from '../test/helpers/mount-flow';
import { type Diagnostic, ManagedAuthFlow, type ManagedAuthFlowOptions } from '.';
import { MESSAGES } from './diagnostics/messages';

withTestClock();

let complain: MockInstance<typeof console.error>;
beforeEach(() => {
  complain = vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  for (const name of ['logged', 'copies']) Reflect.deleteProperty(globalThis, Symbol.for(`managed-auth-flow.${name}`));
});

/** Stands for whatever a server, a site or a person gives: it must be in nothing that a developer is told. */
const VALUE = 'hunter2';
const PAGE = `<!doctype html><title>${VALUE}</title>`;

function html(status = 200): Response {
  return new Response(PAGE, { status, headers: { 'Content-Type': 'text/html' } });
}

function redirect(): Response {
  return Object.defineProperties(new Response(null), {
    type: { value: 'opaqueredirect' },
    status: { value: 0 },
    ok: { value: false },
  });
}

function connection(more: object = {}): Response {
  return Response.json({ id: 'ma_1', domain: 'a.example', profile_name: 'p', status: 'NEEDS_AUTH', ...more });
}

/** What the host was told by a widget whose endpoint answers so. */
function mount(answer: (url: string) => Response | Promise<Response>, props: Partial<ManagedAuthFlowOptions> = {}) {
  const diagnostics: Diagnostic[] = [];
  const onError = vi.fn<NonNullable<ManagedAuthFlowOptions['onError']>>();
  const widget = (
    <ManagedAuthFlow
      connectionId="ma_1"
      fetch={async (url) => answer(String(url))}
      live="poll"
      consent={false}
      onDiagnostic={(diagnostic) => diagnostics.push(diagnostic)}
      onError={onError}
      {...props}
    />
  );
  const view = render(<StrictMode>{widget}</StrictMode>);
  return { diagnostics, onError, view, widget };
}

/** What is on the console of ours: React has complaints of its own. */
function logged(): string[] {
  return complain.mock.calls.map(([line]) => String(line)).filter((line) => line.startsWith('managed-auth-flow MAF-'));
}

const noFetch = () => Promise.reject(new TypeError(VALUE));
const UNEXPECTED = 'This app’s server sent something unexpected. It’s not your internet connection.';
const UNSENT = 'This app couldn’t send its request. It’s not your internet connection.';
const NO_RESPONSE = 'This app’s server isn’t answering. If other sites work, it’s not your internet connection.';

const throws = () => {
  throw new Error(VALUE);
};

describe('a fault of the endpoint: its code once on the console, for onDiagnostic and onError, and honest words', () => {
  test.each<
    [string, string, () => Response | Promise<Response>, string | null, string, Partial<ManagedAuthFlowOptions>]
  >([
    ['HTML for JSON', 'MAF-101', () => html(), 'invalid_response', UNEXPECTED, {}],
    ['text for JSON', 'MAF-101', () => new Response('OK'), 'invalid_response', UNEXPECTED, {}],
    ['nothing for JSON', 'MAF-101', () => new Response(null), 'invalid_response', UNEXPECTED, {}],
    ['a JSON text', 'MAF-102', () => Response.json(VALUE), 'invalid_response', UNEXPECTED, {}],
    [
      'an object that is no connection',
      'MAF-102',
      () => Response.json({ user: VALUE }),
      'invalid_response',
      UNEXPECTED,
      {},
    ],
    ['a redirect, as a browser shows it', 'MAF-103', redirect, 'invalid_response', UNEXPECTED, {}],
    [
      'a redirect, as a server’s fetch shows it',
      'MAF-103',
      () => Response.redirect('https://a.example/', 307),
      'invalid_response',
      UNEXPECTED,
      {},
    ],
    ['another connection', 'MAF-104', () => connection({ id: `ma_${VALUE}` }), 'invalid_response', UNEXPECTED, {}],
    ['404 with a page', 'MAF-105', () => html(404), 'endpoint_not_found', UNEXPECTED, {}],
    [
      '404 with another shape',
      'MAF-105',
      () => Response.json({ error: VALUE }, { status: 404 }),
      'endpoint_not_found',
      UNEXPECTED,
      {},
    ],
    ['a fetch that rejects while the device is online', 'MAF-106', noFetch, null, NO_RESPONSE, {}],
    ['400 with a page', 'MAF-109', () => html(400), null, 'Check your internet connection.', {}],
    ['headers that throw', 'MAF-110', () => connection(), 'request_failed', UNSENT, { headers: throws }],
    [
      'headers that are none',
      'MAF-110',
      () => connection(),
      'request_failed',
      UNSENT,
      { headers: () => ({ [`${VALUE} `]: VALUE }) },
    ],
  ])('%s is %s', async (_, code, answer, errorCode, words, props) => {
    const { diagnostics, onError } = mount(answer, props);
    await pass(60_000);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
    expect(logged()).toHaveLength(1);
    expect(logged()[0]).toContain(`${code}: ${diagnostics[0]?.message} See docs/errors.md#${code.toLowerCase()} `);
    expect(onError.mock.calls.map(([details]) => details.code)).toEqual(errorCode === null ? [] : [errorCode]);
    expect(document.body).toHaveTextContent(words);
    expect(JSON.stringify([diagnostics, complain.mock.calls, onError.mock.calls])).not.toContain(VALUE);
    expect(document.body).not.toHaveTextContent(VALUE);
  });

  test('a page that a redirect led to counts as a redirect', async () => {
    const { diagnostics } = mount(() => Object.defineProperty(html(), 'redirected', { value: true }));
    await pass(0);
    expect(diagnostics[0]?.code).toBe('MAF-103');
  });

  test('an endpoint over HTTP from a page over HTTPS is mixed content, but not on this machine', async () => {
    vi.stubGlobal('location', { protocol: 'https:', href: 'https://app.example/' });
    const mixed = mount(noFetch, { endpoint: 'http://api.example/auth' });
    await pass(60_000);
    expect(mixed.diagnostics.map(({ code }) => code)).toEqual(['MAF-107']);
    expect(mixed.onError.mock.calls.map(([{ code }]) => code)).toEqual(['request_failed']);
  });

  test.each([
    ['HTTP://api.example', 'MAF-107'],
    ['http://localhost.example/auth', 'MAF-107'],
    ['http://127.example:3000/auth', 'MAF-107'],
    ['http://localhost:3000/auth', 'MAF-106'],
    ['http://app.localhost/auth', 'MAF-106'],
    ['http://127.0.0.1:3000/auth', 'MAF-106'],
    ['http://[::1]:3000/auth', 'MAF-106'],
    ['/http://api.example', 'MAF-106'],
  ])('from a page over HTTPS, what does not answer at %s is %s', async (endpoint, code) => {
    vi.stubGlobal('location', { protocol: 'https:', href: 'https://app.example/' });
    const { diagnostics } = mount(noFetch, { endpoint });
    await pass(60_000);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  });

  test('an event stream with another content type is told, and the widget polls', async () => {
    const running = { flow_status: 'IN_PROGRESS', flow_step: 'DISCOVERING' };
    const answer = (url: string) => (url.endsWith('/events') ? html() : connection(running));
    const { diagnostics, onError } = mount(answer, { live: 'auto' });
    await pass(60_000);
    expect(diagnostics.map(({ code }) => code)).toEqual(['MAF-108']);
    expect(onError).not.toHaveBeenCalled();
  });
});

describe('what is no fault of the integration is told to nobody', () => {
  test.each<[string, () => Response | Promise<Response>]>([
    ['a connection that the endpoint does not know', () => Response.json({ code: 'not_found' }, { status: 404 })],
    ['a gateway without its server', () => html(502)],
    ['a server that is busy', () => html(503)],
    ['an error in the API’s shape', () => Response.json({ code: 'internal_error' }, { status: 500 })],
  ])('%s', async (_, answer) => {
    const { diagnostics } = mount(answer);
    await pass(60_000);
    expect([diagnostics, logged()]).toEqual([[], []]);
  });

  test('a device that is offline', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const { diagnostics } = mount(noFetch);
    await pass(60_000);
    expect(diagnostics).toEqual([]);
    expect(document.body).toHaveTextContent('Check your internet connection.');
  });

  test('a network that fails after the endpoint has answered', async () => {
    let isDown = false;
    const { diagnostics } = mount(() => (isDown ? noFetch() : connection()));
    await pass(0);
    isDown = true;
    await pass(120_000);
    expect(diagnostics).toEqual([]);
  });

  test('an endpoint without an event stream, whatever its 404 looks like', async () => {
    const running = { flow_status: 'IN_PROGRESS', flow_step: 'DISCOVERING' };
    const answer = (url: string) => (url.endsWith('/events') ? html(404) : connection(running));
    const { diagnostics } = mount(answer, { live: 'auto' });
    await pass(60_000);
    expect(diagnostics).toEqual([]);
  });
});

test('a fault that passes after all: the flow goes on', async () => {
  let isUp = false;
  const { onError } = mount(() => (isUp ? connection() : html()));
  await pass(20_000);
  expect(onError).toHaveBeenCalledTimes(1);
  isUp = true;
  await pass(20_000);
  expect(screen.getByRole('button', { name: /^Sign in/ })).toBeInTheDocument();
});

test('two widgets with one fault: the console has it once, each host callback once', async () => {
  const one = mount(() => html());
  const two = mount(() => html());
  await pass(60_000);
  expect(logged()).toHaveLength(1);
  expect([one, two].map(({ diagnostics }) => diagnostics.length)).toEqual([1, 1]);
});

test('an onDiagnostic that throws does not harm the widget', async () => {
  const reject = vi.spyOn(Promise, 'reject').mockImplementation(() => Promise.resolve() as never);
  mount(() => html(), { onDiagnostic: throws });
  await pass(60_000);
  expect(reject).toHaveBeenCalled();
  expect(document.body).toHaveTextContent(UNEXPECTED);
});

test('in production the console stays silent, and onDiagnostic gets the code for a text', async () => {
  vi.stubEnv('NODE_ENV', 'production');
  const { diagnostics } = mount(() => html(), { focus: VALUE as never });
  await pass(60_000);
  expect(diagnostics).toEqual([{ code: 'MAF-101', message: 'MAF-101', docs: 'docs/errors.md#maf-101' }]);
  expect(logged()).toEqual([]);
});

describe('a prop that cannot be meant', () => {
  test.each<[string, object, string, string]>([
    [
      'a wrong type',
      { consent: VALUE },
      'MAF-122',
      '`consent` has a value that it does not take. It must be true or false.',
    ],
    [
      'an unknown value',
      { live: VALUE },
      'MAF-122',
      '`live` has a value that it does not take. It must be "auto" or "poll".',
    ],
    ['a handler that is none', { onSuccess: VALUE }, 'MAF-122', '`onSuccess` has a value that it does not take.'],
    ['a name that there is not', { className: VALUE }, 'MAF-123', 'The prop `className` does not exist'],
    ['a domain beside the id', { domain: VALUE }, 'MAF-126', 'one of `connectionId` and `domain`'],
    ['a language by its name', { localization: VALUE }, 'MAF-124', MESSAGES.localization],
    ['a list of such', { localization: [VALUE] }, 'MAF-124', MESSAGES.localization],
    ['a text that is none', { localization: { signIn: 1 } }, 'MAF-124', MESSAGES.localization],
  ])('%s is told once, without its value', async (_, props, code, words) => {
    const { diagnostics, view, widget } = mount(() => connection(), props as never);
    view.rerender(<StrictMode>{widget}</StrictMode>);
    await pass(1_000);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
    expect(logged()).toHaveLength(1);
    expect(logged()[0]).toContain(words);
    expect(JSON.stringify([diagnostics, logged()])).not.toContain(VALUE);
  });

  test('two wrong props are two', async () => {
    const { diagnostics } = mount(() => connection(), { live: VALUE, focus: VALUE } as never);
    await pass(0);
    expect(diagnostics).toHaveLength(2);
  });

  test.each(['', undefined, '..', 7])('the id %j is told, though rendering fails of it', (connectionId) => {
    expect(() => mount(() => connection(), { connectionId } as never)).toThrow();
    expect(logged()).toHaveLength(1);
    expect(logged()[0]).toContain('MAF-121');
  });
});

describe('the page', () => {
  /** jsdom lays nothing out, so nothing could be told of a stylesheet. */
  function layOut(): void {
    vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{}] as never);
  }

  test('without the stylesheet it is told once it had its time to load', async () => {
    layOut();
    const { diagnostics } = mount(() => connection());
    await pass(2_999);
    expect(diagnostics).toEqual([]);
    await pass(1);
    expect(diagnostics.map(({ code }) => code)).toEqual(['MAF-131']);
  });

  test('with it, or where nothing is laid out, there is nothing to tell', async () => {
    const { diagnostics } = mount(() => connection());
    await pass(10_000);
    layOut();
    document.head.append(Object.assign(document.createElement('style'), { textContent: '* { --_styles: 1 }' }));
    const styled = mount(() => connection());
    await pass(10_000);
    document.head.replaceChildren();
    expect([diagnostics, styled.diagnostics]).toEqual([[], []]);
  });

  test('two copies of the package are told by the second', async () => {
    mount(() => connection());
    await pass(0);
    vi.resetModules();
    const other = await import('.');
    const onDiagnostic = vi.fn();
    render(
      <other.ManagedAuthFlow
        connectionId="ma_1"
        fetch={async () => connection()}
        live="poll"
        onDiagnostic={onDiagnostic}
      />,
    );
    await pass(0);
    expect(onDiagnostic.mock.calls.map(([{ code }]) => code)).toEqual(['MAF-132']);
  });
});
