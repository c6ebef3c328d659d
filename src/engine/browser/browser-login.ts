import type { BrowserContext } from 'playwright-core';
import type { Action, AskedChoice, DrivenLogin, LoginRequest, LoginState } from '../../kernel-api/driver';
import type { ErrorCode } from '../../protocol/error-codes';
import { createHostPolicy, type HostPolicy } from '../network/host-policy';
import { ProfileError, type ProfileStore } from '../profiles/profile-store';
import type { StorageState } from '../profiles/storage-state';
import type { BrowserPool, BrowserRoom } from './browser-pool';
import { BrowserMissingError } from './find-chromium';
import { checkSignedIn, type LoginPlace } from './find-form';
import { toldChoices, withoutTyped } from './outgoing';
import type { Pace } from './pace';
import { emptyMasks, type Prompt } from './prompt';
import { signIn } from './sign-in';
import type { Person, SignInEnd, SignInOptions } from './sign-in-options';

export interface LoginSurroundings {
  readonly pool: BrowserPool;
  readonly profiles: ProfileStore;
  readonly allow: readonly string[];
  /** A pool whose browser is visible to a person: the pool itself, a headed one, or null. */
  readonly windows: BrowserPool | null;
  /** Connections whose last login worked. */
  readonly signedIn: Set<string>;
  readonly pace: Pace;
  /** Told once of each problem that the host has to fix: a browser that is not installed, a profile that cannot be opened. */
  readonly onTrouble: (message: string) => void;
}

const FAILED = (errorCode: ErrorCode, siteError?: string): LoginState => ({
  kind: 'ended',
  status: 'FAILED',
  errorCode,
  siteError,
});

type LoginMeans = Pick<SignInOptions, 'hasProfile' | 'openRoom'> & Pick<Person, 'show'>;

/** A choice is known by its place: its id, as it was read, may not be told. */
function asRead(action: Action, { choices }: Prompt, told: readonly AskedChoice[]): Action {
  if (action.kind !== 'choice') return action;
  const index = told.findIndex(({ id }) => id === action.id);
  return { kind: 'choice', id: choices[index]?.id ?? '' };
}

async function closeAll(rooms: BrowserRoom[]): Promise<void> {
  await Promise.all(rooms.splice(0).map((room) => room.close()));
}

/** One login in a browser context of its own. */
export class BrowserLogin implements DrivenLogin {
  readonly hostedUrl = null;
  readonly liveViewUrl = null;
  readonly #request: LoginRequest;
  readonly #onChange: () => void;
  readonly #around: LoginSurroundings;
  readonly #stopped = new AbortController();
  #state: LoginState = { kind: 'working', step: 'INITIALIZED' };
  readonly #masks = emptyMasks();
  #pause = 0;
  #answer: ((action: Action) => void) | null = null;
  /** Resolves once nothing of the login is left. */
  readonly gone: Promise<void>;

  constructor(request: LoginRequest, onChange: () => void, around: LoginSurroundings) {
    this.#request = request;
    this.#onChange = onChange;
    this.#around = around;
    this.gone = Promise.resolve().then(() => this.#run());
  }

  state(): LoginState {
    return this.#state;
  }

  act(action: Action): void {
    const answer = this.#answer;
    this.#answer = null;
    if (answer === null) return;
    this.#state = { kind: 'working', step: 'SUBMITTING' };
    answer(action);
  }

  stop(): void {
    this.#answer = null;
    this.#stopped.abort();
  }

  #tell(state: LoginState): void {
    if (this.#stopped.signal.aborted || this.#state.kind === 'ended') return;
    this.#state = withoutTyped(state, this.#masks);
    this.#onChange();
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopped;
    const stopped = new Promise<null>((resolve) => signal.addEventListener('abort', () => resolve(null)));
    const rooms: BrowserRoom[] = [];
    try {
      const { settings, domain, profileName } = this.#request;
      const policy = createHostPolicy(this.#around.allow, settings.allowed_domains ?? []);
      const start = settings.login_url ?? policy.startUrl(domain);
      if (start === null || !policy.allowsPage(start)) return this.#tell(FAILED('domain_not_allowed'));
      this.#tell({ kind: 'working', step: 'DISCOVERING' });
      const saved = await this.#around.profiles.load(profileName);
      if (signal.aborted) return;
      const room = await this.#around.pool.open(policy, saved);
      rooms.push(room);
      if (signal.aborted) return;
      const { context, crashed, egress } = room;
      const gone = Promise.race([crashed, egress.overLimit]).then(
        (): SignInEnd => ({ kind: 'failed', code: 'browser_error' }),
      );
      const more = {
        hasProfile: saved !== null,
        show: (from: BrowserContext) => this.#show(from, policy, rooms),
        openRoom: async (storageState: StorageState | null) => {
          const another = await this.#around.pool.open(policy, storageState);
          rooms.push(another);
          return another;
        },
      };
      const end = await Promise.race([
        this.#work({ context, policy, start, pace: this.#around.pace }, more),
        gone,
        stopped,
      ]);
      if (end === null) return;
      if (end.kind === 'failed') return this.#tell(FAILED(end.code, end.siteError));
      await this.#around.profiles.save(profileName, await end.context.storageState());
      await closeAll(rooms);
      this.#around.signedIn.add(this.#request.connectionId);
      this.#tell({ kind: 'ended', status: 'SUCCESS', result: end.result });
    } catch (error) {
      // The message of anything else may quote the page.
      if (error instanceof BrowserMissingError || error instanceof ProfileError) this.#around.onTrouble(error.message);
      this.#tell(FAILED(error instanceof ProfileError ? 'internal_error' : 'browser_error'));
    } finally {
      await closeAll(rooms);
    }
  }

  /** The context that is visible to a person: the login's own, or one in a window opened for the purpose. */
  async #show(from: BrowserContext, policy: HostPolicy, rooms: BrowserRoom[]): Promise<BrowserContext | null> {
    const { pool, windows } = this.#around;
    if (windows === null || windows === pool) return windows === null ? null : from;
    const room = await windows.open(policy, await from.storageState());
    rooms.push(room);
    // Whoever closes the window is done with the login.
    void room.crashed.then(() => this.#tell(FAILED('browser_error')));
    return room.context;
  }

  async #work(options: LoginPlace, { show, ...more }: LoginMeans): Promise<SignInEnd> {
    if (this.#request.type !== 'HEALTH_CHECK') {
      const wasSignedIn = this.#around.signedIn.has(this.#request.connectionId);
      return signIn({ ...options, ...more, wasSignedIn, person: this.#person(show), masks: this.#masks });
    }
    const isSignedIn = await checkSignedIn(options);
    if (!isSignedIn) return { kind: 'failed', code: 'session_expired' };
    const result = { needs: [], account: null, postLoginUrl: null };
    return { kind: 'signed_in', result, context: options.context };
  }

  #person(show: Person['show']): Person {
    return {
      show,
      sending: () => this.#tell({ kind: 'working', step: 'SUBMITTING' }),
      ask: (prompt: Prompt, unless: AbortSignal) =>
        new Promise((resolve) => {
          const told = toldChoices(prompt.choices, this.#masks);
          const answer = (action: Action) => resolve(asRead(action, prompt, told));
          this.#answer = answer;
          unless.addEventListener('abort', () => {
            if (this.#answer === answer) this.#answer = null;
            resolve(null);
          });
          this.#pause += 1;
          this.#tell({ kind: 'waiting', pause: this.#pause, ...prompt });
        }),
    };
  }
}
