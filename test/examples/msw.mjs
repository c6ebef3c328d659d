import { createTestAuth } from 'managed-auth-flow/testing';
import { http } from 'msw';
import { setupServer } from 'msw/node';

/** A host's test in which MSW catches the requests of a page. Prints what it saw. */
const auth = createTestAuth({ site: 'authenticator.example' });
const server = setupServer(http.all('*/api/managed-auth/*', auth.handler));
server.listen({ onUnhandledRequest: 'error' });

const url = `http://app.example/api/managed-auth/connections/${auth.connectionId}`;
const post = (path, body) =>
  fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

const statuses = [(await post('/login', {})).status];
const events = await fetch(`${url}/events`);
const [first] = new TextDecoder().decode((await events.body.getReader().read()).value).split('\n');
const fields = { username: 'user_good', password: 'pass_good' };
statuses.push((await post('/submit', { fields })).status);
const { flow_step: step } = await (await fetch(url)).json();
process.stdout.write(JSON.stringify({ statuses, first, step, submissions: auth.submissions }));
server.close();
process.exit();
