import { serveEngine } from '../../src/engine';
import { describeWithSdk } from '../contract/sdk-suite';

describeWithSdk('the engine', async () => {
  const { url, close } = await serveEngine({ port: 0, apiKey: 'ek_test', allow: ['a.example', 'b.example'] });
  return { url, close, apiKey: 'ek_test', domains: ['a.example', 'b.example'] };
});
