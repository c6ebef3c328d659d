#!/usr/bin/env node
import { runCommand } from '../kernel-api/run-command';
import { greeting, HELP, keyFor, parseCommand } from './cli-options';
import { serveSandbox } from './serve';

await runCommand(parseCommand(process.argv.slice(2)), HELP, async ({ host, apiKey, ...options }) => {
  const key = keyFor({ host, apiKey }, () => `sk_${crypto.randomUUID().replaceAll('-', '')}`);
  const served = await serveSandbox({ ...options, host, apiKey: key });
  return { greeting: greeting(served.url, key), close: () => served.close() };
});
