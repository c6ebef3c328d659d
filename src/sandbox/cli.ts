#!/usr/bin/env node
import { greeting, HELP, parseCommand } from './cli-options';
import { DEFAULT_API_KEY } from './sandbox';
import { ServeError, serveSandbox } from './serve';

const command = parseCommand(process.argv.slice(2));
switch (command.kind) {
  case 'help':
    console.log(HELP);
    break;
  case 'wrong':
    console.error(`${command.message}\n\n${HELP}`);
    process.exitCode = 2;
    break;
  case 'serve':
    await serve(command);
    break;
  default:
    command satisfies never;
}

async function serve({ kind: _, ...options }: Extract<typeof command, { kind: 'serve' }>): Promise<void> {
  try {
    const served = await serveSandbox(options);
    console.log(greeting(served.url, DEFAULT_API_KEY));
    const end = () => void served.close();
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
  } catch (error) {
    if (!(error instanceof ServeError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
