import { type Fault, type FaultPlan, type FaultRule, IDENTITIES, type SandboxOptions, SITES } from '../../src/sandbox';
import { createRandom, type Random } from '../../src/sandbox/random';

/** How likely a person is to do a thing when they look at the page, 0 to 1. */
export interface Habits {
  readonly typeWrong: number;
  readonly pressTwice: number;
  readonly pressWhileBusy: number;
  readonly choose: number;
  readonly hide: number;
  readonly reload: number;
  readonly remount: number;
  readonly cancel: number;
  readonly startAgain: number;
  /** That somebody answers the prompt in another tab. */
  readonly otherTab: number;
}

/** What a server, a browser or a host does that is no fault. */
export interface Mischief {
  /** That an event leaves something out, 0 to 1. */
  readonly sparse: number;
  /** Milliseconds after which the choices beside a form come. */
  readonly lateChoices: number;
  /** A question is asked again without a word on why. */
  readonly isSilent: boolean;
  /** The widget is a dialog, which the browser or a script closes unasked at so many looks, 0 to 1; null for none. */
  readonly closesDialog: number | null;
}

/** One flow of the storm, decided by its seed alone. */
export interface StormPlan {
  readonly seed: number;
  readonly domain: string;
  readonly username: string;
  readonly phone: string;
  readonly profileName: string;
  readonly live: 'auto' | 'poll';
  readonly consent: boolean;
  /** Whether the host has started the login, or the person does. */
  readonly isRunning: boolean;
  readonly sandbox: SandboxOptions;
  readonly faults: FaultPlan;
  readonly habits: Habits;
  readonly mischief: Mischief;
}

function pick<T>(random: Random, items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}

const LATE: readonly [number, number] = [50, 20_000];
const RETRY_AFTER = [0, 1, 5, 20];

function statusFault(random: Random, statuses: readonly number[]): Fault {
  const status = pick(random, statuses);
  const isBusy = status === 429 || status === 503;
  return isBusy ? { kind: 'status', status, retryAfter: pick(random, RETRY_AFTER) } : { kind: 'status', status };
}

const FAULTS: Readonly<Record<'retrieve' | 'submit' | 'login' | 'events', readonly ((random: Random) => Fault)[]>> = {
  retrieve: [
    () => ({ kind: 'delay', ms: LATE }),
    () => ({ kind: 'late', ms: LATE }),
    (random) => statusFault(random, [400, 408, 409, 422, 429, 500, 502, 503, 504]),
    () => ({ kind: 'drop' }),
    () => ({ kind: 'truncate' }),
    () => ({ kind: 'garbage' }),
    () => ({ kind: 'html' }),
    (random) => ({ kind: 'json', body: pick(random, [null, [], {}, 'IN_PROGRESS', { id: 7, status: [] }]) }),
    () => ({ kind: 'repeat' }),
  ],
  submit: [
    () => ({ kind: 'delay', ms: LATE }),
    () => ({ kind: 'late', ms: LATE }),
    (random) => statusFault(random, [400, 404, 408, 409, 410, 422, 429, 500, 502, 503, 504]),
    () => ({ kind: 'drop' }),
    () => ({ kind: 'drop', when: 'after' }),
    () => ({ kind: 'html' }),
  ],
  login: [
    () => ({ kind: 'delay', ms: LATE }),
    () => ({ kind: 'late', ms: LATE }),
    (random) => statusFault(random, [400, 429, 500, 502, 503]),
    () => ({ kind: 'drop' }),
    () => ({ kind: 'drop', when: 'after' }),
  ],
  events: [
    () => ({ kind: 'delay', ms: LATE }),
    () => ({ kind: 'late', ms: LATE }),
    (random) => statusFault(random, [401, 403, 404, 405, 410, 429, 500, 501, 502, 503]),
    () => ({ kind: 'drop' }),
    () => ({ kind: 'html' }),
    () => ({ kind: 'duplicate' }),
    () => ({ kind: 'swap' }),
    (random) => ({ kind: 'break', afterEvents: Math.floor(random() * 4) }),
    (random) => ({ kind: 'close', afterEvents: Math.floor(random() * 4) }),
    (random) => ({ kind: 'stall', afterEvents: Math.floor(random() * 4) }),
  ],
};

const ROUTES = ['retrieve', 'submit', 'login', 'events'] as const;

/** Milliseconds of a fault that is over soon, for flows in real time. */
const SOON: readonly [number, number] = [10, 400];

function hastened(fault: Fault): Fault {
  if (fault.kind === 'delay' || fault.kind === 'late') return { ...fault, ms: SOON };
  if (fault.kind === 'status' && fault.retryAfter !== undefined) return { ...fault, retryAfter: 1 };
  return fault;
}

function ruleOf(random: Random, isQuick: boolean): FaultRule {
  const route = pick(random, ROUTES);
  const drawn = pick(random, FAULTS[route])(random);
  const fault = isQuick ? hastened(drawn) : drawn;
  const from = 1 + Math.floor(random() * 8);
  const calls = isQuick ? { from, to: from + 2 } : { from, to: from + Math.floor(random() * 12) };
  return { route, fault, probability: 0.2 + random() * 0.8, calls };
}

/** An error that ends the flow for good, wherever it strikes. */
function finalRule(random: Random): FaultRule {
  const fault = statusFault(random, [401, 403]);
  return { route: pick(random, ['retrieve', 'submit']), fault, calls: 1 + Math.floor(random() * 10) };
}

/** Sites with a wait that nothing but real time ends. */
const SLOW_SITES = /^(slow|human-intervention|unknown-step|no-hosted-page|empty-prompt|organization-picker-long)\b/;

/** A number of a seed's own for each name; the same one on each run. */
function lotOf(seed: number, name: string): number {
  let hash = seed;
  for (const letter of name) hash = Math.imul(hash ^ letter.charCodeAt(0), 16_777_619);
  return createRandom(hash)();
}

/**
 * One of the items, by lot: another site or identity takes its share of the flows, and all others stay as they were.
 * An index drawn at random would make other flows of all of them.
 */
function drawByName<T>(seed: number, items: readonly T[], nameOf: (item: T) => string): T {
  return items.reduce((first, item) => (lotOf(seed, nameOf(item)) > lotOf(seed, nameOf(first)) ? item : first));
}

/** @param isQuick for flows in real time: nothing in it takes long. */
export function planFor(seed: number, isQuick = false): StormPlan {
  const random = createRandom(seed * 7919 + 17);
  const sites = isQuick ? SITES.filter(({ id }) => !SLOW_SITES.test(id)) : SITES;
  const people = random() < 0.5 ? IDENTITIES.slice(0, 1) : IDENTITIES;
  const identity = drawByName(seed, people, ({ username }) => username);
  const rules = Array.from({ length: Math.floor(random() * 5) }, () => ruleOf(random, isQuick));
  if (random() < 0.05) rules.unshift(finalRule(random));
  // Drawn apart, so that the rest of a seed's flow stays as it was.
  const whim = createRandom(seed * 104_729 + 3);
  if (whim() < 0.1) rules.push({ route: 'events', fault: { kind: 'close', afterEvents: 1 } });
  const mischief = {
    sparse: whim() < 0.4 ? whim() * 0.6 : 0,
    lateChoices: whim() < 0.2 ? 1_000 + whim() * 9_000 : 0,
    isSilent: whim() < 0.15,
    closesDialog: whim() < 0.25 ? whim() * 0.3 : null,
  };
  // Accepted by something in between, and lost.
  if (whim() < 0.1)
    rules.push({ route: 'submit', fault: { kind: 'json', body: { accepted: true } }, probability: 0.5 });
  return {
    seed,
    domain: drawByName(seed, sites, ({ id }) => id).domain,
    username: identity.username,
    phone: identity.phone,
    profileName: `storm-${seed}+${identity.username}`,
    live: random() < 0.7 ? 'auto' : 'poll',
    consent: random() < 0.3,
    isRunning: random() < 0.7,
    sandbox: {
      seed,
      pace: isQuick ? 0.05 : pick(random, [0, 0.3, 1]),
      latency: isQuick ? 5 : pick(random, [0, 40, 400, 3_000]),
      replay: random() < 0.5,
      heartbeat: pick(random, [3_000, 10_000, 15_000]),
      loginWhileRunning: random() < 0.5 ? 'conflict' : 'supersede',
    },
    faults: { seed, rules },
    mischief,
    habits: {
      typeWrong: random() * 0.5,
      pressTwice: random() * 0.6,
      pressWhileBusy: random() * 0.6,
      choose: random(),
      hide: random() * 0.15,
      reload: random() * 0.08,
      remount: random() * 0.08,
      cancel: random() * 0.06,
      startAgain: random(),
      otherTab: random() < 0.2 ? 0.1 : 0,
    },
  };
}
