import { parseArgs } from 'node:util';
import { startDemo } from './serve.mjs';

const USAGE = `Usage: npm run demo -- [--port 4000] [--watch] [--real]

  --port    the port of the page; without it 4000 or the next one that is free
  --watch   start the backend and the sandbox again when their source changes, as "npm run dev" does
  --real    sign in to two real applications on this machine with a real browser, instead of the sandbox's sites; they
            are installed first, on Debian as root`;

function readPort(text) {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new Error(`--port takes a number from 0 to 65535, not "${text}".`);
  return port;
}

async function main() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      watch: { type: 'boolean' },
      real: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return console.log(USAGE);

  let demo = null;
  let ending = false;
  const end = async () => {
    // While it starts there is nothing to close yet; what was started ends with the process. A second Ctrl-C does not wait
    // for what the first one is closing.
    if (demo === null || ending) process.exit(130);
    ending = true;
    await demo.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);

  demo = await startDemo({ port: readPort(values.port), watch: values.watch, real: values.real });
  console.log(`\n  The demo is at ${demo.url}\n  Ctrl-C ends it.\n`);
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
