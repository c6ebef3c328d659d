import express from 'express';
import { createManagedAuthHandler, toNodeHandler } from 'managed-auth-flow/server';
import { endSession, readSession, startSession } from './session.mjs';

const isProduction = process.env.NODE_ENV === 'production';

const managedAuth = createManagedAuthHandler({
  apiKey: process.env.KERNEL_API_KEY,
  baseURL: process.env.KERNEL_BASE_URL,
  authorize: (request) => {
    const user = readSession(request.headers.get('Cookie'));
    return user && { profileName: `user-${user.id}` };
  },
  allowedDomains: ['password.example', 'authenticator.example', 'mfa-picker.example'],
  allowDelete: true,
  allowUpdate: ['save_credentials', 'health_checks', 'health_check_interval', 'auto_reauth'],
});

const app = express();
app.disable('x-powered-by');
app.use((_request, response, next) => {
  // Vite's development server puts scripts into the page that a policy on scripts would block.
  const policy = isProduction ? "default-src 'self'; frame-ancestors 'none'" : "frame-ancestors 'none'";
  response.set('Content-Security-Policy', policy);
  next();
});

app.use('/api/managed-auth', toNodeHandler(managedAuth));

app.use('/api/session', express.json());
app.get('/api/session', (request, response) => {
  response.json(readSession(request.headers.cookie));
});
app.post('/api/session', (request, response) => {
  const { email } = request.body ?? {};
  if (typeof email !== 'string' || !email.includes('@')) {
    return response.status(400).json({ message: 'An email address is needed.' });
  }
  startSession(response, email.trim().toLowerCase());
  response.sendStatus(204);
});
app.delete('/api/session', (_request, response) => {
  endSession(response);
  response.sendStatus(204);
});

if (isProduction) {
  app.use(express.static('dist'));
} else {
  const { createServer } = await import('vite');
  const vite = await createServer({ server: { middlewareMode: true } });
  app.use(vite.middlewares);
}

const server = app.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/`);
});
