import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { Engine } from '../../src/engine';
import { KEY } from './run-engine';

/** Where the command is built; what it imports is found from there. */
const FOLDER = 'node_modules/.vite/engine-command';

/** The arguments with which Node runs an engine for one host, and prints its address. */
type EngineProgram = (allow: string) => readonly string[];

/** Builds the engine as it is in the source: as a command, and as code that a host calls. */
export async function buildEngine(): Promise<{ readonly command: EngineProgram; readonly inCode: EngineProgram }> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      rollupOptions: { input: { cli: 'src/engine/cli.ts', engine: 'src/engine/index.ts' } },
      outDir: FOLDER,
      minify: false,
    },
  });
  const engine = pathToFileURL(join(FOLDER, 'engine.js')).href;
  return {
    command: (allow) => [join(FOLDER, 'cli.js'), '--port', '0', '--key', KEY, '--allow', allow],
    inCode: (allow) => {
      const options = JSON.stringify({ port: 0, allow: [allow], apiKey: KEY, headed: false });
      const host = `const { serveEngine } = await import('${engine}'); console.log((await serveEngine(${options})).url);`;
      return ['--input-type=module', '--eval', host];
    },
  };
}

export interface RunningEngine {
  readonly pid: number;
  /** Calls it over HTTP. */
  readonly engine: Engine;
  /** Sends it a signal, and resolves with its exit code once it has ended: null when it was killed. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts an engine on a port of its own, and resolves once it has said which. */
export async function startProgram(args: readonly string[], tmp: string): Promise<RunningEngine> {
  const child: ChildProcess = spawn(process.execPath, args, {
    env: { ...process.env, TMPDIR: tmp, DISPLAY: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit');
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The engine ended with ${code}.`)));
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
