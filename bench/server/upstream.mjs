// Stands for Kernel in the bench: one connection that answers at once, and event streams that say what they are told
// to. As little work as can be, so that what is measured is the server under test.
import { createServer } from 'node:http';

const connection = {
  id: 'ma_bench',
  profile_name: 'user-1',
  domain: 'github.com',
  status: 'NEEDS_AUTH',
  save_credentials: true,
  record_session: false,
  can_reauth: false,
  can_reauth_reason: 'no_prior_successful_login',
  allowed_domains: [],
  health_check_interval: 3600,
  flow_status: 'IN_PROGRESS',
  flow_step: 'AWAITING_INPUT',
  flow_type: 'LOGIN',
  flow_expires_at: '2099-01-01T00:00:00Z',
  discovered_fields: [
    { name: 'username', type: 'text', label: 'User name', selector: '//input[1]', required: true },
    { name: 'password', type: 'password', label: 'Password', selector: '//input[2]', required: true },
  ],
  mfa_options: null,
  sign_in_options: null,
  pending_sso_buttons: [{ selector: '//button[2]', provider: 'google', label: 'Continue with Google' }],
  external_action_message: null,
  website_error: null,
  sso_provider: null,
  error_message: null,
  error_code: null,
  hosted_url: 'https://auth.kernel.example/login/abc',
  live_view_url: 'https://live.kernel.example/abc',
  browser_session_id: 'bs_abc',
};

const snapshot = JSON.stringify(connection);
const accepted = JSON.stringify({ accepted: true });
const streams = new Set();

function json(response, status, body) {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) });
  response.end(body);
}

const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  if (request.url.endsWith('/events')) {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    response.flushHeaders();
    streams.add(response);
    response.on('close', () => streams.delete(response));
  } else if (request.method === 'GET') {
    json(response, 200, snapshot);
  } else {
    request.resume();
    request.on('end', () => json(response, 202, accepted));
  }
});

process.on('message', ({ state }) => {
  const data = {
    event: 'managed_auth_state',
    timestamp: new Date().toISOString(),
    flow_status: 'IN_PROGRESS',
    ...state,
  };
  for (const stream of streams) stream.write(`event: managed_auth_state\ndata: ${JSON.stringify(data)}\n\n`);
});

server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));

// Ends with the process that started it, however that ended.
process.on('disconnect', () => process.exit());
