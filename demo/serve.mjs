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
function createVite(server) {
  return createViteServer({
    configFile: false,
    root: folder('page'),
    // Not shared with the tests' servers, which may run at the same time.
    cacheDir: folder('../node_modules/.vite/demo'),
    appType: 'spa',
    clearScreen: false,
    logLevel: 'warn',
    plugins: [react()],
    // Found before the first request is answered: a dependency found later would reload the page.
    optimizeDeps: { entries: ['main.tsx'] },
    server: { middlewareMode: true, hmr: { server }, fs: { allow: [folder('..')] } },
  });
}

/**
 * Starts the sandbox, the backend in front of it, and the page.
 *
 * @param {{ port?: number | undefined }} options `port`: 0 for any; the first free one from 4000 on when missing
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 * @throws Error with a sentence for the person at the terminal when no port can be had
 */
export async function startDemo({ port } = {}) {
  const server = createServer();
  const vite = await createVite(server);
  const { startBackend } = await vite.ssrLoadModule(folder('start-backend.ts'));
  const backend = await startBackend();
  const close = async () => {
    server.close();
    server.closeAllConnections();
    await Promise.all([vite.close(), backend.close()]);
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
