import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export interface DemoProcess {
  readonly pid: number;
  /** The address it printed. */
  readonly url: string;
  /** Waits until it has printed a text. */
  prints(text: string): Promise<void>;
  /** Ends it as a terminal does, and tells its exit code. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
}

function start(args: readonly string[]): { child: ChildProcess; output: () => string } {
  const child = spawn(process.execPath, ['demo/start.mjs', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return { child, output: () => output };
}

async function end(child: ChildProcess, signal: NodeJS.Signals = 'SIGINT'): Promise<number | null> {
  if (child.exitCode === null) {
    const exit = once(child, 'exit');
    child.kill(signal);
    await exit;
  }
  return child.exitCode;
}

/** The demo as `npm run demo` starts it, once it has printed its address. */
export async function startDemo(...args: string[]): Promise<DemoProcess> {
  const { child, output } = start(args);
  const url = await new Promise<string>((resolve, reject) => {
    child.on('exit', (code) => reject(new Error(`The demo ended with ${code}.\n${output()}`)));
    child.stdout?.on('data', () => {
      const printed = /http:\/\/\S+/.exec(output())?.[0];
      if (printed !== undefined) resolve(printed);
    });
  });
  return {
    pid: child.pid ?? 0,
    url,
    prints: (text) =>
      new Promise((resolve) => {
        const look = () => output().includes(text) && resolve();
        child.stdout?.on('data', look);
        look();
      }),
    end: (signal) => end(child, signal),
  };
}

/** The demo as it is starting, without waiting for anything. */
export function startingDemo(...args: string[]): Pick<DemoProcess, 'pid' | 'end'> {
  const { child } = start(args);
  return { pid: child.pid ?? 0, end: (signal) => end(child, signal) };
}

/** What the demo says when it cannot start, and its exit code. */
export async function failingDemo(...args: string[]): Promise<{ code: number | null; output: string }> {
  const { child, output } = start(args);
  await once(child, 'close');
  return { code: child.exitCode, output: output() };
}
