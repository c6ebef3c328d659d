import { parseArgs } from 'node:util';
import type { Command } from '../kernel-api/run-command';
import { createHostPolicy } from './network/host-policy';

export type EngineCommand = Command<{
  readonly port: number;
  readonly allow: readonly string[];
  /** Null when none was given: a random one is generated. */
  readonly apiKey: string | null;
  readonly profiles: { readonly folder: string; readonly key: string } | null;
  readonly headed: boolean | 'when-needed';
}>;

export const HELP = `managed-auth-engine: Kernel's Managed Auth API on this machine, signing in to real pages with Chromium

  --allow <host[:port]>  where pages may be opened, with all below it; give it once for each. An address of this
                         machine or network needs its port: --allow 127.0.0.1:8080
  --port <n>             port to listen on, on this machine alone (4011; 0 takes any)
  --key <key>            the only API key that is accepted (MANAGED_AUTH_ENGINE_KEY, or a random one, printed)
  --profiles <dir>       keep profiles there, encrypted with MANAGED_AUTH_PROFILE_KEY (in memory)
  --headed               always show the browser; else a window comes up where the rules end, if there is a display
  --headless             never show the browser
  --help                 this text
`;

interface Environment {
  readonly MANAGED_AUTH_ENGINE_KEY?: string | undefined;
  readonly MANAGED_AUTH_PROFILE_KEY?: string | undefined;
}

function wrong(message: string): EngineCommand {
  return { kind: 'wrong', message };
}

/** Parses the arguments; a mistake is explained in words. */
export function parseCommand(args: readonly string[], env: Environment): EngineCommand {
  let values: {
    port?: string;
    allow?: string[];
    key?: string;
    profiles?: string;
    headed?: boolean;
    headless?: boolean;
    help?: boolean;
  };
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        allow: { type: 'string', multiple: true },
        key: { type: 'string' },
        profiles: { type: 'string' },
        headed: { type: 'boolean' },
        headless: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }));
  } catch (error) {
    return wrong(error instanceof Error ? error.message : 'The arguments make no sense.');
  }
  if (values.help === true) return { kind: 'help' };
  const { allow = [], profiles: folder } = values;
  if (values.headed && values.headless) return wrong('--headed and --headless do not go together.');
  const headed = values.headed ? true : values.headless ? false : 'when-needed';
  if (allow.length === 0) return wrong('--allow is missing: the engine opens only pages of hosts that you name.');
  try {
    createHostPolicy(allow);
  } catch (error) {
    return wrong(`--${error instanceof Error ? error.message : 'allow'}`);
  }
  const port = /^\d{1,5}$/.test(values.port ?? '4011') ? Number(values.port ?? 4011) : Number.NaN;
  if (!(port <= 65_535)) return wrong('--port must be a whole number from 0 to 65535.');
  const apiKey = values.key ?? (env.MANAGED_AUTH_ENGINE_KEY || null);
  // The characters of a bearer token (RFC 6750, section 2.1).
  if (apiKey !== null && !/^[\w.~+/-]+=*$/.test(apiKey)) return wrong('--key must be letters, digits and -._~+/ only.');
  if (folder === undefined) return { kind: 'serve', port, allow, apiKey, profiles: null, headed };
  const key = env.MANAGED_AUTH_PROFILE_KEY ?? '';
  if (key === '')
    return wrong(
      '--profiles needs MANAGED_AUTH_PROFILE_KEY: 32 bytes as base64 or hex. "openssl rand -base64 32" makes one.',
    );
  return { kind: 'serve', port, allow, apiKey, profiles: { folder, key }, headed };
}

/** What is printed once the engine listens. */
export function greeting(url: string, apiKey: string | null, allow: readonly string[], isRoot: boolean): string {
  return [
    `Kernel's Managed Auth API, with Chromium of this machine behind it: ${url}`,
    ...(apiKey === null ? [] : [`API key: ${apiKey}`]),
    `Pages may be opened on: ${allow.join(', ')}`,
    ...(isRoot ? ["Chromium's sandbox is off, because it does not work for root: run this as another user."] : []),
    '',
  ].join('\n');
}
