import { Agent, request } from 'node:http';

/** Sends one request over a kept-alive connection; resolves with milliseconds. */
function once(agent, port, { method, path, body }) {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const headers = body === undefined ? {} : { 'Content-Type': 'application/json', 'Content-Length': body.length };
    const sent = request({ agent, host: '127.0.0.1', port, method, path, headers }, (response) => {
      response.resume();
      response.on('end', () => {
        if (response.statusCode >= 300) reject(new Error(`${method} ${path} answered ${response.statusCode}.`));
        else resolve(performance.now() - started);
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** `count` requests, `concurrency` at a time: how many a second, and each one's milliseconds. */
export async function run(port, what, { count, concurrency }) {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const latencies = [];
  let left = count;
  const started = performance.now();
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      latencies.push(await once(agent, port, what));
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  return { perSecond: count / seconds, latencies };
}
