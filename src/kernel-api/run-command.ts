import { ServeError } from './serve-http';

/** What a command line comes to. */
export type Command<Options extends object> =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string }
  | ({ readonly kind: 'serve' } & Options);

interface Running {
  /** What is printed once it can be called. */
  readonly greeting: string;
  close(): unknown;
}

/**
 * Runs a command that serves until a signal ends it. Sets the exit code: 2 for a command line that makes no sense, 1 for
 * what cannot be served.
 *
 * @param start throws `ServeError` or `TypeError` with a message for whoever typed the command.
 */
export async function runCommand<Options extends object>(
  command: Command<Options>,
  help: string,
  start: (options: Options) => Promise<Running>,
): Promise<void> {
  switch (command.kind) {
    case 'help':
      console.log(help);
      return;
    case 'wrong':
      console.error(`${command.message}\n\n${help}`);
      process.exitCode = 2;
      return;
    case 'serve':
      break;
    default:
      command satisfies never;
  }
  try {
    const running = await start(command);
    console.log(running.greeting);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void running.close());
  } catch (error) {
    if (!(error instanceof ServeError || error instanceof TypeError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
