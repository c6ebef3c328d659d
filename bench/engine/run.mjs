import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createServer as createViteServer } from 'vite';
import { measureLogins } from './logins.mjs';
import { measureReading } from './reading.mjs';

/** Figures of the engine, on this machine. They stand in docs/engine.md. */
const vite = await createViteServer({
  configFile: false,
  root: fileURLToPath(new URL('../..', import.meta.url)),
  cacheDir: 'node_modules/.vite/bench-engine',
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  appType: 'custom',
});
const load = (path) => vite.ssrLoadModule(path);

try {
  const cores = execFileSync('nproc', { encoding: 'utf8' }).trim();
  console.log(`Node ${process.version}, ${cores} cores\n`);
  const print = (what, figure) => console.log(`${what.padEnd(58)} ${figure}`);
  await measureReading(load, print);
  await measureLogins(load, print);
} finally {
  await vite.close();
}
