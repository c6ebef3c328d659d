import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** What is made by installing and building, and is not part of an example. */
const MADE = ['node_modules', 'dist', '.next', 'package-lock.json'];

/** The test runner's NODE_ENV is no host's. */
const ENV = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: undefined };

/** The example in a folder of its own, with the package installed from a tarball, and built. */
export async function buildExample(name: string, tarball: string, temporary: string): Promise<string> {
  const folder = join(temporary, name);
  const source = resolve('examples', name);
  cpSync(source, folder, { recursive: true, filter: (path) => !MADE.some((made) => path === join(source, made)) });
  const npm = (...args: string[]) => execute('npm', args, { cwd: folder, env: ENV });
  await npm('install', '--no-audit', '--no-fund', '--prefer-offline', tarball);
  await npm('run', 'build').catch(({ stdout, stderr }) => {
    throw new Error(`examples/${name} is not built.\n${stdout}${stderr}`);
  });
  return folder;
}

export interface RunningProcess {
  /** The address that it printed. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Runs one of an example's scripts until it has printed an address. */
export async function startScript(
  folder: string,
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<RunningProcess> {
  // A group of its own: npm passes no signal on to what a script has started.
  const child = spawn('npm', ['run', script, '--', ...args], {
    cwd: folder,
    env: { ...ENV, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const url = await printedAddress(child, script);
  return {
    url,
    async stop() {
      if (child.pid === undefined || child.exitCode !== null) return;
      const exit = once(child, 'exit');
      process.kill(-child.pid, 'SIGTERM');
      await exit;
    },
  };
}

function printedAddress(child: ChildProcess, script: string): Promise<string> {
  let output = '';
  return new Promise((found, failed) => {
    child.on('exit', (code) => failed(new Error(`npm run ${script} ended with ${code}.\n${output}`)));
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const address = /http:\/\/(?:127\.0\.0\.1|localhost):\d+/.exec(output)?.[0];
        if (address !== undefined) found(address);
      });
    }
  });
}
