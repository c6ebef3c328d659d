// What the handler costs against a bare fetch pass-through on the same server, and what an open event stream costs.
// Everything on 127.0.0.1, in processes of its own; about half a minute on an idle machine.
import { ascending, median, quantile } from '../report.mjs';
import { start } from './children.mjs';
import { run as runRequests } from './requests.mjs';
import { openStreams } from './streams.mjs';

const LEAST_RATIO = 0.7;
const MOST_KB_PER_STREAM = 60;
const MOST_MS_UNTIL_TOLD = 1000;

const ROUNDS = 25;
const COUNT = 500;
const STREAMS = 1000;

const submit = Buffer.from(JSON.stringify({ fields: { username: 'robin', password: 'correct horse' } }));
const READ = { method: 'GET', path: '/connections/ma_bench' };
const SUBMIT = { method: 'POST', path: '/connections/ma_bench/submit', body: submit };

/**
 * All subjects in turn, in many short rounds, and ratios taken within each: whatever else the machine does meanwhile
 * hits both sides of a ratio alike.
 */
async function compare(subject, what, prefixes) {
  const at = (prefix) => ({ ...what, path: prefix + what.path });
  const cpu = async () => (await subject.ask({ question: 'cpu' })).microseconds;
  const figures = Object.fromEntries(prefixes.map((prefix) => [prefix, { perSecond: [], cpu: [], latencies: [] }]));
  for (const prefix of prefixes) await runRequests(subject.port, at(prefix), { count: 8 * COUNT, concurrency: 50 });
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const prefix of prefixes) {
      const before = await cpu();
      const { perSecond } = await runRequests(subject.port, at(prefix), { count: COUNT, concurrency: 50 });
      figures[prefix].cpu.push(((await cpu()) - before) / COUNT);
      figures[prefix].perSecond.push(perSecond);
    }
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const prefix of prefixes) {
      const { latencies } = await runRequests(subject.port, at(prefix), { count: COUNT / 5, concurrency: 4 });
      figures[prefix].latencies.push(...latencies);
    }
  }
  return figures;
}

function reportComparison(report, name, figures, prefix, least) {
  const one = figures[prefix];
  const bare = figures['/bare'];
  const ratio = median(one.perSecond.map((perSecond, round) => perSecond / bare.perSecond[round]));
  const at = ({ latencies }, q) => quantile([...latencies].sort(ascending), q);
  const rates = `${Math.round(median(one.perSecond))} and ${Math.round(median(bare.perSecond))} a second`;
  const within = least === undefined ? undefined : ratio >= least;
  report.add(`${name}: throughput against bare (${rates})`, ratio.toFixed(2), '', within);
  report.add(`${name}: CPU time a request; bare ${median(bare.cpu).toFixed(0)}`, median(one.cpu).toFixed(0), 'µs');
  for (const q of [0.5, 0.99]) {
    report.add(`${name}: added latency, p${q * 100}, 4 at a time`, (at(one, q) - at(bare, q)).toFixed(2), 'ms');
  }
}

async function memory(subject) {
  const { memory } = await subject.ask({ question: 'memory' });
  return { resident: memory.rss, held: memory.heapUsed + memory.external };
}

async function measureStreams(report, subject, upstream) {
  const path = '/handler/connections/ma_bench/events';
  // What a process allocates once, for its first streams, is no cost of each: the second thousand is measured.
  const first = await openStreams(subject.port, path, STREAMS);
  const before = await memory(subject);
  const streams = await openStreams(subject.port, path, STREAMS);
  const after = await memory(subject);
  const each = (quantity) => (after[quantity] - before[quantity]) / STREAMS / 1000;
  report.add(
    `${STREAMS} event streams: heap and buffers of each`,
    each('held').toFixed(1),
    'kB',
    each('held') <= MOST_KB_PER_STREAM,
  );
  // With the room that the garbage collector keeps for itself, and thus no limit for a test.
  report.add(`${STREAMS} event streams: resident memory of each (no limit)`, each('resident').toFixed(1), 'kB');
  first.close();
  await memory(subject);
  const change = { state: { website_error: 'Wrong password' } };
  const ms = await streams.untilAllSay('Wrong password', () => upstream.send(change));
  report.add(`${STREAMS} event streams: until all are told`, ms.toFixed(0), 'ms', ms <= MOST_MS_UNTIL_TOLD);
  streams.close();
}

export async function run(report) {
  const upstream = await start('./upstream.mjs');
  const startSubject = () => start('./subject-process.mjs', `http://127.0.0.1:${upstream.port}`);

  // First and in a process of its own: what a hundred thousand requests leave behind would hide what streams take.
  const holder = await startSubject();
  await measureStreams(report, holder, upstream);
  await holder.stop();

  const subject = await startSubject();
  const reads = await compare(subject, READ, ['/bare', '/handler', '/client']);
  reportComparison(report, 'GET connection', reads, '/handler', LEAST_RATIO);
  reportComparison(report, 'GET connection, on an SDK client', reads, '/client');
  reportComparison(
    report,
    'POST submit',
    await compare(subject, SUBMIT, ['/bare', '/handler']),
    '/handler',
    LEAST_RATIO,
  );
  await subject.stop();
  await upstream.stop();
}
