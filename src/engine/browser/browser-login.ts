import type { Action, DrivenLogin, LoginRequest, LoginState } from '../../kernel-api/driver';
import type { ErrorCode } from '../../protocol/error-codes';
import { createHostPolicy } from '../network/host-policy';
import { ProfileError, type ProfileStore } from '../profiles/profile-store';
import type { BrowserPool, BrowserRoom } from './browser-pool';
import { BrowserMissingError } from './find-chromium';
import type { Prompt } from './prompt';
import { checkSignedIn, type Person, type SignInEnd, signIn } from './sign-in';

export interface LoginSurroundings {
  readonly pool: BrowserPool;
  readonly profiles: ProfileStore;
  readonly allow: readonly string[];
  readonly headed: boolean;
  /** Connections whose last login worked. */
  readonly signedIn: Set<string>;
  /** Told of what the host has to mend: a browser that is not installed, a profile that cannot be opened. Once each. */
  readonly onTrouble: (message: string) => void;
}

const FAILED = (errorCode: ErrorCode, siteError?: string): LoginState => ({
  kind: 'ended',
  status: 'FAILED',
  errorCode,
  siteError,
});

/** One login in one room of the browser. It tells its state, and takes answers. */
export class BrowserLogin implements DrivenLogin {
  readonly hostedUrl = null;
  readonly liveViewUrl = null;
  readonly #request: LoginRequest;
  readonly #onChange: () => void;
  readonly #around: LoginSurroundings;
  readonly #stopped = new AbortController();
  #state: LoginState = { kind: 'working', step: 'INITIALIZED' };
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
    this.#state = state;
    this.#onChange();
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopped;
    const stopped = new Promise<null>((resolve) => signal.addEventListener('abort', () => resolve(null)));
    let room: BrowserRoom | undefined;
    try {
      const { settings, domain, profileName } = this.#request;
      const policy = createHostPolicy(this.#around.allow, settings.allowed_domains ?? []);
      const start = settings.login_url ?? policy.startUrl(domain);
      if (start === null || !policy.allowsPage(start)) return this.#tell(FAILED('domain_not_allowed'));
      this.#tell({ kind: 'working', step: 'DISCOVERING' });
      const saved = await this.#around.profiles.load(profileName);
      if (signal.aborted) return;
      room = await this.#around.pool.open(policy, saved);
      if (signal.aborted) return;
      const { context, crashed, egress } = room;
      const gone = Promise.race([crashed, egress.overLimit]).then(
        (): SignInEnd => ({ kind: 'failed', code: 'browser_error' }),
      );
      const end = await Promise.race([this.#work({ context, policy, start }), gone, stopped]);
      if (end === null) return;
      if (end.kind === 'failed') return this.#tell(FAILED(end.code, end.siteError));
      await this.#around.profiles.save(profileName, await context.storageState());
      await room.close();
      room = undefined;
      this.#around.signedIn.add(this.#request.connectionId);
      this.#tell({ kind: 'ended', status: 'SUCCESS', result: end.result });
    } catch (error) {
      // The message of anything else may quote the page.
      if (error instanceof BrowserMissingError || error instanceof ProfileError) this.#around.onTrouble(error.message);
      this.#tell(FAILED(error instanceof ProfileError ? 'internal_error' : 'browser_error'));
    } finally {
      await room?.close();
    }
  }

  async #work(options: Parameters<typeof checkSignedIn>[0]): Promise<SignInEnd> {
    if (this.#request.type !== 'HEALTH_CHECK') {
      const wasSignedIn = this.#around.signedIn.has(this.#request.connectionId);
      return signIn({ ...options, wasSignedIn, person: this.#person() });
    }
    const isSignedIn = await checkSignedIn(options);
    if (!isSignedIn) return { kind: 'failed', code: 'session_expired' };
    return { kind: 'signed_in', result: { needs: [], account: null, postLoginUrl: null } };
  }

  #person(): Person {
    return {
      canTakeOver: this.#around.headed,
      sending: () => this.#tell({ kind: 'working', step: 'SUBMITTING' }),
      ask: (prompt: Prompt, unless: AbortSignal) =>
        new Promise((resolve) => {
          this.#answer = resolve;
          unless.addEventListener('abort', () => {
            if (this.#answer === resolve) this.#answer = null;
            resolve(null);
          });
          this.#pause += 1;
          this.#tell({ kind: 'waiting', pause: this.#pause, ...prompt });
        }),
    };
  }
}
