import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { createServer as createViteServer } from 'vite';

const HOST = '127.0.0.1';
const FIRST_PORT = 4000;
const LAST_PORT = 4050;

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

/** One try at a port: true, or false when somebody else has it. */
async function listen(server, port) {
  server.listen(port, HOST);
  try {
    await once(server, 'listening');
    return true;
  } catch (error) {
    if (error.code === 'EADDRINUSE') return false;
    if (error.code === 'EACCES') throw new Error(`This account may not listen on port ${port}: choose one above 1023.`);
    throw error;
  }
}

/** The port that was asked for, or the first one that is free when none was. */
async function listenSomewhere(server, port) {
  if (port !== undefined) {
    if (await listen(server, port)) return;
    throw new Error(`Port ${port} is taken. Give another one, "npm run demo -- --port ${port + 1}", or none at all.`);
  }
  for (let next = FIRST_PORT; next <= LAST_PORT; next += 1) if (await listen(server, next)) return;
  throw new Error(`Ports ${FIRST_PORT} to ${LAST_PORT} are all taken. Give a free one with --port.`);
}

/** Vite serves the page and runs the TypeScript of the backend, so that nothing has to be built first. */
function createVite(server, realSites) {
  return createViteServer({
    configFile: false,
    root: folder('page'),
    // Not shared with the tests' servers, which may run at the same time.
    cacheDir: folder('../node_modules/.vite/demo'),
    appType: 'spa',
    clearScreen: false,
    logLevel: 'warn',
    plugins: [react()],
    define: { __REAL_SITES__: JSON.stringify(realSites) },
    // Found before the first request is answered: a dependency found later would reload the page.
    optimizeDeps: { entries: ['main.tsx'] },
    server: { middlewareMode: true, hmr: { server }, fs: { allow: [folder('..')] } },
  });
}

/** What runs in the backend. The page has Vite's own hot reload. */
const BACKEND_SOURCES = ['.', '../src/server', '../src/sandbox', '../src/kernel-api', '../src/protocol'].map(folder);

/** Several files are saved at once by an editor that formats, and by git. */
const SETTLED_MS = 100;

/** The sandbox and the backend, started again when their source changes. One that does not start leaves the one before. */
async function startBackends(vite, watch, realSites) {
  const start = async () => {
    const { startBackend } = await vite.ssrLoadModule(folder('start-backend.ts'));
    return startBackend(realSites);
  };
  let backend = await start();
  let timer;

  const restart = async () => {
    const before = backend;
    try {
      vite.moduleGraph.invalidateAll();
      backend = await start();
      console.log('  The backend was started again.');
      await before.close();
    } catch (error) {
      console.error('  The backend could not be started again, and runs as before.\n', error);
    }
  };
  if (watch) {
    const isPage = (file) => file.startsWith(folder('page'));
    vite.watcher.add(BACKEND_SOURCES);
    vite.watcher.on('all', (_event, file) => {
      if (isPage(file) || !BACKEND_SOURCES.some((source) => file.startsWith(source))) return;
      clearTimeout(timer);
      timer = setTimeout(restart, SETTLED_MS);
    });
  }
  return {
    handle: (request, response) => backend.handle(request, response),
    close: () => {
      clearTimeout(timer);
      return backend.close();
    },
  };
}

/** The applications that can be signed in to for real, each under a name of this machine's own. */
const REAL_APPS = {
  dokuwiki: { title: 'A wiki', domain: 'wiki.localhost' },
  verdaccio: { title: 'A registry of packages', domain: 'registry.localhost' },
  django: { title: 'An administration', domain: 'admin.localhost' },
  'django-otp': { title: 'An administration with codes', domain: 'codes.localhost' },
  'flask-security': { title: 'A code on a page of its own', domain: 'steps.localhost' },
  'node-red': { title: 'An editor of flows', domain: 'flows.localhost' },
  jupyter: { title: 'Notebooks', domain: 'notebooks.localhost' },
  mediawiki: { title: 'An encyclopedia', domain: 'articles.localhost' },
  'mediawiki-codes': { title: 'An encyclopedia with codes', domain: 'guarded.localhost' },
  deluge: { title: 'Downloads', domain: 'downloads.localhost' },
};

/** Two that start quickly. */
const DEFAULT_APPS = ['dokuwiki', 'verdaccio'];

async function startRealApps(names) {
  const { installApps } = await import('../scripts/engine-apps/install.mjs');
  const { ADA, startApp } = await import('../scripts/engine-apps/run.mjs');
  await installApps();
  const { username, password } = ADA;
  return Promise.all(
    names.map(async (name) => {
      const { port, close } = await startApp(name);
      const { title, domain } = REAL_APPS[name];
      return { close, site: { title, domain, host: `${domain}:${port}`, username, password } };
    }),
  );
}

/**
 * Starts the sandbox, the backend in front of it, and the page.
 *
 * @param {{ port?: number | undefined, watch?: boolean | undefined, real?: boolean | string[] | undefined }} options `port`: 0 for any; the first free one from
 *   4000 on when missing. `watch`: start the backend again when its source changes. `real`:
 *   two real applications (or those that are named) and the engine, instead of the sandbox
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 * @throws Error with a sentence for the person at the terminal when no port can be had
 */
export async function startDemo({ port, watch = false, real = false } = {}) {
  const server = createServer();
  const apps = real === false ? [] : await startRealApps(real === true ? DEFAULT_APPS : real);
  const sites = apps.map(({ site }) => site);
  const vite = await createVite(server, sites);
  const backend = await startBackends(vite, watch, sites);
  const close = async () => {
    server.close();
    server.closeAllConnections();
    await Promise.all([vite.close(), backend.close(), ...apps.map((app) => app.close())]);
  };

  server.on('request', (request, response) => {
    if (request.url.startsWith('/api/')) backend.handle(request, response);
    else vite.middlewares(request, response);
  });
  try {
    await listenSomewhere(server, port);
  } catch (error) {
    await close();
    throw error;
  }
  return { url: `http://${HOST}:${server.address().port}/`, close };
}
