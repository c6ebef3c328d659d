import { TestEnvironment } from 'jest-environment-jsdom';

/** jsdom without what every browser has: Node has it as well. */
const OF_THE_PLATFORM = {
  AbortController,
  AbortSignal,
  fetch,
  Headers,
  ReadableStream,
  Request,
  Response,
  structuredClone,
  TextDecoder,
  TextEncoder,
  TransformStream,
  URL,
  URLSearchParams,
};

export default class extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, OF_THE_PLATFORM);
  }
}
