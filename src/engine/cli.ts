#!/usr/bin/env node
import { randomBytes } from 'node:crypto';
import { runCommand } from '../kernel-api/run-command';
import { sweepTemporaryFolders, useTemporaryFolder } from './browser/temporary-folder';
import { greeting, HELP, parseCommand } from './cli-options';
import { serveEngine } from './serve';

await runCommand(
  parseCommand(process.argv.slice(2), process.env),
  HELP,
  async ({ port, allow, headed, profiles, apiKey }) => {
    const key = apiKey ?? `ek_${randomBytes(24).toString('hex')}`;
    const kept = profiles === null ? {} : { profiles: profiles.folder, profileKey: profiles.key };
    await useTemporaryFolder();
    const served = await serveEngine({ port, allow, headed, apiKey: key, ...kept });
    await sweepTemporaryFolders();
    // Whoever gave a key knows it; it does not belong on a screen.
    const said = greeting(served.url, apiKey === null ? key : null, allow, process.getuid?.() === 0);
    return { greeting: said, close: () => served.close() };
  },
);
