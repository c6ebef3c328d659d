#!/usr/bin/env node
import { randomBytes } from 'node:crypto';
import { ServeError } from '../kernel-api/serve-http';
import { greeting, HELP, parseCommand } from './cli-options';
import { serveEngine } from './serve';

const command = parseCommand(process.argv.slice(2), process.env);
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

async function serve({
  port,
  allow,
  headed,
  profiles,
  apiKey,
}: Extract<typeof command, { kind: 'serve' }>): Promise<void> {
  const key = apiKey ?? `ek_${randomBytes(24).toString('hex')}`;
  try {
    const kept = profiles === null ? {} : { profiles: profiles.folder, profileKey: profiles.key };
    const served = await serveEngine({ port, allow, headed, apiKey: key, ...kept });
    // A key that was given is known to whoever gave it, and does not belong on a screen.
    console.log(greeting(served.url, apiKey === null ? key : null, allow));
    const end = () => void served.close();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end);
  } catch (error) {
    if (!(error instanceof ServeError || error instanceof TypeError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
