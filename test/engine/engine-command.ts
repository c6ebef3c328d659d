import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { build } from 'vite';
import type { Engine } from '../../src/engine';
import { KEY } from './run-engine';

/** Where the command is built; what it imports is found from there. */
const FOLDER = 'node_modules/.vite/engine-command';

/** Builds the command as it is in the source, alone. */
export async function buildCommand(): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: 'src/engine/cli.ts', outDir: FOLDER, minify: false },
  });
  return join(FOLDER, 'cli.js');
}

export interface RunningCommand {
  readonly pid: number;
  /** Calls it over HTTP. */
  readonly engine: Engine;
  /** Sends it a signal, and resolves with its exit code once it has ended: null when it was killed. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts the command on a port of its own, and resolves once it has said which. */
export async function startCommand(file: string, allow: string, tmp: string): Promise<RunningCommand> {
  const child: ChildProcess = spawn(process.execPath, [file, '--port', '0', '--key', KEY, '--allow', allow], {
    env: { ...process.env, TMPDIR: tmp, DISPLAY: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit');
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The command ended with ${code}.`)));
    child.stdout?.on('data', (chunk) => {
      said += chunk;
      const [printed] = /http:\S+/.exec(said) ?? [];
      if (printed !== undefined) resolve(printed);
    });
  });
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    const [code] = await gone;
    return code;
  };
  return {
    pid: child.pid ?? 0,
    engine: {
      fetch: (input, init) => fetch(String(input).replace('http://engine', url), init),
      storageState: async () => null,
      close: async () => void (child.exitCode ?? child.signalCode ?? (await end('SIGKILL'))),
    },
    end,
  };
}
