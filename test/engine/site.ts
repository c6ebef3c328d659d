import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: URLSearchParams;
  readonly cookies: Readonly<Record<string, string>>;
}

export interface Reply {
  readonly status?: number;
  readonly html?: string;
  readonly location?: string;
  /** `name=value`, with attributes if there are any. */
  readonly cookie?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Site {
  readonly port: number;
  /** `127.0.0.1:port`, as `--allow` takes it. */
  readonly host: string;
  readonly url: string;
  /** Every request that came, oldest first. */
  readonly requests: readonly Exchange[];
  close(): Promise<void>;
}

async function read(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}

export function page(body: string, title = 'Acme'): Reply {
  return {
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`,
  };
}

/** A site on this machine that answers with what a function says. */
export async function startSite(answer: (exchange: Exchange, response: ServerResponse) => Reply | null): Promise<Site> {
  const requests: Exchange[] = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://site');
    const cookies = Object.fromEntries(
      (request.headers.cookie ?? '').split('; ').map((each) => each.split('=') as [string, string]),
    );
    const exchange: Exchange = {
      method: request.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      body: new URLSearchParams(await read(request)),
      cookies,
    };
    requests.push(exchange);
    const reply = answer(exchange, response);
    if (reply === null) return;
    const headers: Record<string, string> = { 'content-type': 'text/html; charset=utf-8', ...reply.headers };
    if (reply.location !== undefined) headers.location = reply.location;
    if (reply.cookie !== undefined) headers['set-cookie'] = reply.cookie;
    response.writeHead(reply.status ?? (reply.location === undefined ? 200 : 302), headers).end(reply.html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    host: `127.0.0.1:${port}`,
    url: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const LOGIN = (error = '') =>
  page(
    `<h1>Sign in</h1>${error === '' ? '' : `<p role="alert">${error}</p>`}
   <form method="post" action="/session"><label>Username <input name="user"></label><label>Password <input type="password" name="pass"></label>
   <button>Sign in</button></form>`,
    'Sign in',
  );

/** Ada, whose password is "correct horse", and whose code is 246810 when the site asks for one. */
export function acme({ code = false, welcome = '<h1>Welcome, Ada</h1><a href="/logout">Log out</a>' } = {}) {
  return ({ method, path, body, cookies }: Exchange): Reply => {
    const isIn = cookies.sid === 'in';
    if (path === '/logout') return { location: '/', cookie: 'sid=out' };
    if (path === '/session' && method === 'POST') {
      if (body.get('user') !== 'ada' || body.get('pass') !== 'correct horse')
        return LOGIN('Incorrect username or password.');
      return code ? { location: '/code', cookie: 'sid=half' } : { location: '/home', cookie: 'sid=in' };
    }
    if (path === '/code' && cookies.sid === 'half') {
      const form = `<h1>Enter the code</h1><form method="post">${method === 'POST' ? '<p role="alert">That code is wrong.</p>' : ''}
        <p>We texted it to •••• 67.</p><label>Code <input name="otp" autocomplete="one-time-code"></label><button>Verify</button></form>`;
      return body.get('otp') === '246810' ? { location: '/home', cookie: 'sid=in' } : page(form);
    }
    if (isIn) return path === '/home' ? page(welcome) : { location: '/home' };
    return path === '/home' ? { location: '/' } : LOGIN();
  };
}
