import type { Driver } from '../kernel-api/driver';
import { createKernelApi } from '../kernel-api/kernel-api';
import { BrowserLogin } from './browser/browser-login';
import { BrowserPool } from './browser/browser-pool';
import { PACE, type Pace } from './browser/pace';
import { createHostPolicy } from './network/host-policy';
import { folderProfiles, memoryProfiles } from './profiles/profile-store';
import type { StorageState } from './profiles/storage-state';

export interface EngineOptions {
  /**
   * Where pages may be opened: `HOST` or `HOST:PORT`, each with all below it. A connection's `allowed_domains` add public
   * hosts. An address of this machine or network is allowed only with its port, and only loopback may be `http:`.
   */
  readonly allow: readonly string[];
  /** The only bearer that is accepted. */
  readonly apiKey: string;
  /** Where profiles are kept, encrypted with `profileKey`; by default in memory, until the engine is closed. */
  readonly profiles?: string;
  /** 32 bytes, or their base64 or hex. Needed with `profiles`. */
  readonly profileKey?: string | Uint8Array;
  /**
   * Whether the browser is shown on this machine's display, so that a person can take over where the rules end: always,
   * never, or (the default) in a window that is raised when it is needed and there is a display.
   */
  readonly headed?: boolean | 'when-needed';
  /** How long the browser stays open while no login is running, in milliseconds; default 30000. */
  readonly idleMs?: number;
  /** Receives what has to be fixed on this machine, such as a missing browser. It holds no values. Default `console.error`. */
  readonly onTrouble?: (message: string) => void;
}

export interface Engine {
  /** Answers a call to Kernel's Managed Auth API. Bound, so that it can be passed on as a `fetch`. */
  readonly fetch: (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;
  /**
   * A profile's session: Playwright's `storageState`, for a context that is signed in. Null for a profile that has never
   * signed in.
   *
   * @throws ProfileError when the profile cannot be opened.
   */
  storageState(profileName: string): Promise<StorageState | null>;
  /** Stops every login and ends the browser. Profiles in a folder stay. */
  close(): Promise<void>;
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function isRequest(input: RequestInfo | URL): input is Request {
  return typeof input === 'object' && 'headers' in input;
}

/**
 * Kernel's Managed Auth API on this machine: logins happen in a real Chromium, on real pages.
 *
 * @throws TypeError when an option makes no sense; `message` says which.
 */
export function createEngine(options: EngineOptions): Engine {
  return createPacedEngine(options, PACE);
}

/** `createEngine` with shorter waits, for tests against sites that answer at once. */
export function createPacedEngine(options: EngineOptions, pace: Pace): Engine {
  const { allow, apiKey, profiles: folder, profileKey, headed = 'when-needed', idleMs = 30_000 } = options;
  const { onTrouble = (message: string) => console.error(message) } = options;
  createHostPolicy(allow);
  if (apiKey === '')
    throw new TypeError('apiKey must not be empty: whoever can reach the engine can use it with this key alone.');
  if (folder !== undefined && profileKey === undefined) {
    throw new TypeError('profileKey is needed with profiles: they are only kept encrypted.');
  }
  const profiles =
    folder === undefined || profileKey === undefined ? memoryProfiles() : folderProfiles({ folder, key: profileKey });
  const pool = new BrowserPool({ headed: headed === true, idleMs });
  const raised = headed === 'when-needed' && hasDisplay() ? new BrowserPool({ headed: true, idleMs }) : null;
  const logins = new Set<BrowserLogin>();
  const around = {
    pool,
    profiles,
    allow,
    windows: headed === true ? pool : raised,
    onTrouble: (message: string) => {
      try {
        onTrouble(message);
      } catch (error) {
        console.error(error);
      }
    },
    pace,
    signedIn: new Set<string>(),
  };
  const driver: Driver = {
    storesCredentials: false,
    isLive: true,
    start(request, onChange) {
      const login = new BrowserLogin(request, onChange, around);
      logins.add(login);
      void login.gone.finally(() => logins.delete(login));
      return login;
    },
  };
  const api = createKernelApi({ driver, apiKey });
  return {
    // A server's request may be an instance of another `Request` class.
    fetch: (input, init) => api.fetch(isRequest(input) && init === undefined ? input : new Request(input, init)),
    storageState: (profileName) => profiles.load(profileName),
    async close() {
      api.stop();
      const running = [...logins];
      for (const login of running) login.stop();
      await Promise.all(running.map((login) => login.gone));
      await Promise.all([pool.close(), raised?.close()]);
    },
  };
}
