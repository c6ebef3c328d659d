import { act, render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, vi } from 'vitest';
import { ManagedAuthFlow, type ManagedAuthFlowOptions } from '../../src';
import type { JsonObject } from '../../src/protocol/json';
import type { PlaceOptions, Sandbox, SandboxOptions, Stage } from '../../src/sandbox';
import { sandboxEndpoint } from './sandbox-endpoint';

/** A read that begins now is answered after so long. The slowest pause between two of them is 5 s. Milliseconds. */
const READ_WITHIN = 5_100;

/**
 * For a file whose tests mount flows: the time stands still until a test lets some pass, so that none waits. Testing
 * Library lets it pass on its own where it waits for something; it looks for Jest's clock, which this one stands for.
 */
export function withTestClock(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('jest', { advanceTimersByTime: (ms: number) => vi.advanceTimersByTime(ms) });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
}

/** Lets time pass, and React do what comes of it. */
export async function pass(ms: number): Promise<void> {
  await act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });
}

export interface MountOptions extends PlaceOptions {
  readonly sandbox?: SandboxOptions;
  /** Changes what a read brings, as for a server that says something else. */
  readonly answer?: (connection: JsonObject) => JsonObject;
  /** Answers a call in place of the sandbox; undefined leaves it to that. */
  readonly intercept?: (request: Request) => Response | Promise<Response> | undefined;
  readonly props?: Partial<ManagedAuthFlowOptions>;
}

export interface MountedFlow {
  readonly id: string;
  readonly user: UserEvent;
  readonly sandbox: Sandbox;
  /** The bodies of the submissions so far. */
  readonly submitted: readonly unknown[];
  /** How many times `POST …/login` was called. */
  readonly logins: () => number;
  /** The widget's outermost element. */
  readonly root: HTMLElement;
  /** Puts the connection elsewhere, and waits until the widget has read it. */
  readonly place: (stage: Stage) => Promise<void>;
  readonly rerender: (props: Partial<ManagedAuthFlowOptions>) => void;
  readonly unmount: () => void;
}

/** A `<ManagedAuthFlow>` on a sandbox, once it has read for the first time. Polls, and asks no consent, unless told. */
export async function mountFlow(options: MountOptions = {}): Promise<MountedFlow> {
  const { sandbox: sandboxOptions, answer, intercept, props, ...place } = options;
  const { sandbox, endpoint, fetch: toSandbox } = sandboxEndpoint({ pace: 0, ...sandboxOptions });
  const { id } = sandbox.createConnection({ stage: { at: 'waiting' }, ...place });
  const submitted: unknown[] = [];
  let logins = 0;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (request.url.endsWith('/submit')) submitted.push(await request.clone().json());
    if (request.url.endsWith('/login')) logins += 1;
    const intercepted = await intercept?.(request.clone());
    const response = intercepted ?? (await toSandbox(request));
    if (answer === undefined || request.method !== 'GET' || !response.ok) return response;
    return Response.json(answer((await response.json()) as JsonObject));
  };
  const element = (more: Partial<ManagedAuthFlowOptions> = {}) => (
    <ManagedAuthFlow
      connectionId={id}
      endpoint={endpoint}
      fetch={fetch}
      live="poll"
      consent={false}
      {...props}
      {...more}
    />
  );
  // Whoever types and presses takes no time.
  const user = userEvent.setup({ delay: null });
  const { container, rerender, unmount } = render(element());
  await pass(0);
  // What is fetched only where it is needed.
  await act(() => vi.dynamicImportSettled());
  const root = container.firstElementChild;
  if (!(root instanceof HTMLElement)) throw new Error('The widget rendered nothing.');
  return {
    id,
    user,
    sandbox,
    submitted,
    logins: () => logins,
    root,
    async place(stage) {
      sandbox.place(id, stage);
      await pass(READ_WITHIN);
    },
    rerender: (more) => rerender(element(more)),
    unmount,
  };
}

/** Presses a button by its name and lets what comes of it settle. */
export async function press({ user }: Pick<MountedFlow, 'user'>, name: string | RegExp): Promise<void> {
  await user.click(screen.getByRole('button', { name }));
  await settle();
}

/** Lets a submission be answered and what follows be read. */
export async function settle(): Promise<void> {
  await pass(2_000);
}

/** What a field holds now. */
export function typedIn(label: string | RegExp): string {
  return screen.getByLabelText<HTMLInputElement>(label, { selector: 'input' }).value;
}
