import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { DEFAULT_API_KEY, type Sandbox } from '../../src/sandbox';

export interface BarePage {
  readonly url: string;
  /** How many event streams were opened so far. */
  streamsOpened(): number;
  /** Breaks the event streams that are open, as a proxy does that has enough of them. */
  breakStreams(): void;
  close(): Promise<void>;
}

/** The files of a page by their paths. */
export type PageFiles = Readonly<Record<string, string>>;

export interface BarePageOptions {
  /** Default the widget alone, without its stylesheet. */
  readonly files?: PageFiles;
  /** Sent with every file of the page. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Changes a file before it is sent, by what the address of the page asks for that it is loaded by. */
  readonly rewrite?: (text: string, path: string, page: URL) => string;
  /** Changes what was typed into what the sandbox knows. */
  readonly onServer?: (body: string) => string;
}

const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/** A page as it would be deployed: with React's production build. */
export async function buildPage(folder: URL): Promise<PageFiles> {
  const root = fileURLToPath(folder);
  const built = await build({
    configFile: false,
    root,
    mode: 'production',
    logLevel: 'error',
    plugins: [react()],
    build: { write: false, minify: false, modulePreload: false },
  });
  const files: Record<string, string> = {};
  for (const { output } of [built].flat() as {
    output: { fileName: string; code?: string; source?: string | Uint8Array }[];
  }[]) {
    for (const { fileName, code, source } of output)
      files[`/${fileName}`] = code ?? Buffer.from(source ?? '').toString();
  }
  return files;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString();
}

/** Serves the widget alone, with a sandbox behind it. */
export async function serveBarePage(sandbox: Sandbox, options: BarePageOptions = {}): Promise<BarePage> {
  const { headers = {}, rewrite = (text) => text, onServer = (body) => body } = options;
  const files = options.files ?? (await buildPage(new URL('bare-page', import.meta.url)));
  const streams = new Set<ServerResponse>();
  let opened = 0;

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
    if (answer.headers.get('Content-Type')?.startsWith('text/event-stream')) {
      opened += 1;
      streams.add(response);
      response.on('close', () => streams.delete(response));
    }
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
    const file = files[name];
    const type = TYPES[name.split('.').at(-1) ?? ''] ?? '';
    response.writeHead(file === undefined ? 404 : 200, { ...headers, 'Content-Type': type });
    response.end(
      file === undefined ? undefined : rewrite(file, name, new URL(request.headers.referer ?? 'http://localhost')),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    streamsOpened: () => opened,
    breakStreams() {
      for (const stream of streams) stream.destroy();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
