import { parseArgs } from 'node:util';
import { isLoopback } from '../kernel-api/loopback';
import type { Command } from '../kernel-api/run-command';
import { IDENTITIES } from './identities';
import { DEFAULT_API_KEY } from './sandbox';
import { SITES } from './sites';

export type SandboxCommand = Command<{
  readonly port: number;
  readonly host: string;
  /** Null: none was given. */
  readonly apiKey: string | null;
  readonly latency: number;
  readonly seed: number;
}>;

export const HELP = `managed-auth-sandbox: Kernel's Managed Auth API on this machine, with sites and accounts for testing

  --port <n>       port to listen on (4010; 0 takes any)
  --host <name>    address to listen on (127.0.0.1: this machine alone)
  --key <key>      the only API key that is accepted (sk_sandbox; with another --host a random one, printed)
  --latency <ms>   wait before each answer (0)
  --seed <n>       what ids and codes are made from (1)
  --help           this text
`;

/** What the arguments ask for; a mistake is answered in words. */
export function parseCommand(args: readonly string[]): SandboxCommand {
  let values: { port?: string; host?: string; key?: string; latency?: string; seed?: string; help?: boolean };
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        key: { type: 'string' },
        latency: { type: 'string' },
        seed: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }));
  } catch (error) {
    return { kind: 'wrong', message: error instanceof Error ? error.message : 'The arguments make no sense.' };
  }
  if (values.help === true) return { kind: 'help' };
  const port = wholeNumber(values.port, 4010, 65_535);
  if (port === null) return { kind: 'wrong', message: '--port must be a whole number from 0 to 65535.' };
  const latency = wholeNumber(values.latency, 0, 600_000);
  if (latency === null) return { kind: 'wrong', message: '--latency must be milliseconds, from 0 to 600000.' };
  const seed = wholeNumber(values.seed, 1, 2 ** 32 - 1);
  if (seed === null) return { kind: 'wrong', message: '--seed must be a whole number from 0 to 4294967295.' };
  const { host = '127.0.0.1' } = values;
  if (host.trim() === '') return { kind: 'wrong', message: '--host must be a host name or an address.' };
  const { key } = values;
  // A bearer is one word; see RFC 6750 section 2.1.
  if (key !== undefined && !/^[\w.~+/-]+=*$/.test(key)) {
    return { kind: 'wrong', message: '--key must be letters, digits and -._~+/ only.' };
  }
  if (key === DEFAULT_API_KEY && !isLoopback(host)) {
    return { kind: 'wrong', message: `--key must be one of your own with --host ${host}: everybody knows ${key}.` };
  }
  return { kind: 'serve', port, host, apiKey: key ?? null, latency, seed };
}

function wholeNumber(text: string | undefined, fallback: number, most: number): number | null {
  if (text === undefined) return fallback;
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  return value <= most ? value : null;
}

/** The key to serve with: the one that was given, the default on this machine alone, else a new one. */
export function keyFor({ apiKey, host }: { apiKey: string | null; host: string }, createKey: () => string): string {
  return apiKey ?? (isLoopback(host) ? DEFAULT_API_KEY : createKey());
}

/** What is printed once the sandbox listens: its address, and what to type where. */
export function greeting(url: string, apiKey: string): string {
  const sites = SITES.filter((site) => site.dialect !== 'canonical');
  const people = IDENTITIES.filter(({ username }) => !username.startsWith('error_'));
  return [
    `Sandbox of Kernel's Managed Auth API: ${url}`,
    `API key: ${apiKey}`,
    ...(isLoopback(new URL(url).hostname) ? [] : OPEN),
    '',
    'Sites (the domain of a connection). Most have a twin on the newer dialect: password.canonical.example.',
    ...table(sites.map((site) => [site.domain, site.description])),
    '',
    'Identities (the user name). The password is pass_good and the code 123456 for each of them.',
    ...table([
      ...people.map(({ username, description }) => [username, description] as const),
      ['error_<code>', 'After the password the flow fails with that error_code.'],
    ]),
    '',
    'Any address with such a name is the same identity: user_good@example.com. Where no user name is typed, end the',
    'profile_name with + and one: alice+user_locked. Where no password is asked, what happens happens at the end.',
    '',
  ].join('\n');
}

const OPEN = [
  '',
  'Open to the network: whoever can reach this address and has the key can create, read and delete the connections of',
  'this sandbox and submit to them. Without --host it is for this machine alone. Type no real password here.',
];

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`);
}
