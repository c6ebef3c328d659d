import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { DEFAULT_API_KEY, type Sandbox } from '../../src/sandbox';

export interface BarePage {
  readonly url: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/** The page as it would be deployed: React's production build, and no word of the sandbox. */
async function buildPage(): Promise<ReadonlyMap<string, string>> {
  const root = fileURLToPath(new URL('bare-page', import.meta.url));
  const built = await build({
    configFile: false,
    root,
    mode: 'production',
    logLevel: 'error',
    plugins: [react()],
    build: { write: false, minify: false, modulePreload: false },
  });
  const files = new Map<string, string>();
  for (const { output } of [built].flat() as {
    output: { fileName: string; code?: string; source?: string | Uint8Array }[];
  }[]) {
    for (const { fileName, code, source } of output)
      files.set(`/${fileName}`, code ?? Buffer.from(source ?? '').toString());
  }
  return files;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString();
}

/**
 * Serves the widget alone, with a sandbox behind it.
 *
 * @param onServer changes what was typed into what the sandbox knows.
 */
export async function serveBarePage(sandbox: Sandbox, onServer: (body: string) => string): Promise<BarePage> {
  const files = await buildPage();

  async function callSandbox(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    const body = onServer(await bodyOf(request));
    const answer = await sandbox.fetch(`http://sandbox.example${(request.url ?? '').replace(/^\/api/, '/auth')}`, {
      method: request.method ?? 'GET',
      headers: { Authorization: `Bearer ${DEFAULT_API_KEY}`, 'Content-Type': 'application/json' },
      signal: gone.signal,
      ...(body === '' ? {} : { body }),
    });
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    if (answer.body !== null) for await (const chunk of answer.body) response.write(chunk);
    response.end();
  }

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname.startsWith('/api/')) {
      callSandbox(request, response).catch(() => response.destroy());
      return;
    }
    const name = pathname === '/' ? '/index.html' : pathname;
    const file = files.get(name);
    response.writeHead(file === undefined ? 404 : 200, { 'Content-Type': TYPES[name.split('.').at(-1) ?? ''] ?? '' });
    response.end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
