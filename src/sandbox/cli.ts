#!/usr/bin/env node
import { ServeError } from '../kernel-api/serve-http';
import { greeting, HELP, keyFor, parseCommand } from './cli-options';
import { serveSandbox } from './serve';

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
    const apiKey = keyFor(options, () => `sk_${crypto.randomUUID().replaceAll('-', '')}`);
    const served = await serveSandbox({ ...options, apiKey });
    console.log(greeting(served.url, apiKey));
    const end = () => void served.close();
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
  } catch (error) {
    if (!(error instanceof ServeError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
