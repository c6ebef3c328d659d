import { DEFAULT_API_KEY } from '../../src/sandbox';
import { serveSandbox } from '../../src/sandbox/serve';
import { describeWithSdk } from './sdk-suite';

describeWithSdk('the sandbox', async () => {
  const { url, close } = await serveSandbox({ port: 0 });
  return { url, close, apiKey: DEFAULT_API_KEY, domains: ['password.example', 'sso.example'] };
});
