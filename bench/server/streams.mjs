import { Agent, get } from 'node:http';

/** Opens one event stream; resolves once its first event is there. `heard` is called with each chunk. */
function open(agent, port, path, heard) {
  return new Promise((resolve, reject) => {
    const sent = get({ agent, host: '127.0.0.1', port, path }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`GET ${path} answered ${response.statusCode}.`));
      response.setEncoding('utf8');
      response.once('data', () => resolve(sent));
      response.on('data', heard);
      response.on('error', () => {});
    });
    sent.on('error', reject);
  });
}

/** Opens `count` streams, 50 at a time. */
export async function openStreams(port, path, count) {
  const agent = new Agent({ maxSockets: Number.POSITIVE_INFINITY });
  const streams = [];
  let listener = () => {};
  let left = count;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      streams.push(await open(agent, port, path, (chunk) => listener(chunk)));
    }
  };
  await Promise.all(Array.from({ length: 50 }, worker));
  return {
    /** Resolves with milliseconds when every stream has said `mark` after `act`; gives up after 10 s. */
    untilAllSay(mark, act) {
      const started = performance.now();
      return new Promise((resolve, reject) => {
        let told = 0;
        const giveUp = setTimeout(() => reject(new Error(`Only ${told} of ${count} were told in 10 s.`)), 10_000);
        listener = (chunk) => {
          if (!chunk.includes(mark)) return;
          told += 1;
          if (told < count) return;
          clearTimeout(giveUp);
          resolve(performance.now() - started);
        };
        act();
      });
    },
    close() {
      for (const stream of streams) stream.destroy();
      agent.destroy();
    },
  };
}
