/** What a browser's token opens, and the exchange that gets it one, below a connection. */
const BELOW = ['submit', 'events', 'exchange'];

const ALLOWED = {
  'Access-Control-Allow-Origin': '*',
  // Clients correct their clocks by Date and obey Retry-After.
  'Access-Control-Expose-Headers': 'Date, Retry-After',
};

const PREFLIGHT = {
  ...ALLOWED,
  'Access-Control-Allow-Methods': 'GET, POST',
  'Access-Control-Allow-Headers': 'Authorization, Content-Type',
  'Access-Control-Max-Age': '600',
};

/**
 * Lets pages of any origin call what a browser's token opens: reading a connection, submitting, following, and the exchange.
 * It is the token that protects these, and no cookie. What takes the API key has no business in a browser, and stays closed.
 */
export async function withCors(request: Request, respond: (request: Request) => Promise<Response>): Promise<Response> {
  if (!isForBrowsers(request)) return respond(request);
  if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: PREFLIGHT });
  const response = await respond(request);
  const open = new Response(response.body, response);
  for (const [name, value] of Object.entries(ALLOWED)) open.headers.set(name, value);
  return open;
}

function isForBrowsers({ url, method, headers }: Request): boolean {
  const [, auth, connections, id, below, ...more] = new URL(url).pathname.split('/');
  if (auth !== 'auth' || connections !== 'connections' || !id || more.length > 0) return false;
  if (below === undefined) return isMethod('GET');
  return BELOW.includes(below) && isMethod('GET', 'POST');

  function isMethod(...methods: readonly string[]): boolean {
    const asked = method === 'OPTIONS' ? headers.get('Access-Control-Request-Method') : method;
    return asked !== null && methods.includes(asked);
  }
}
