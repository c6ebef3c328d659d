import { type Clock, realClock } from '../kernel-api/clock';
import { duplicateEvents, garbage, limitEvents, swapEvents } from './fault-bodies';
import { type Fault, type FaultPlan, type FaultRoute, faultFor, routeOf } from './fault-plan';
import { createRandom, type Random } from './random';

export type Fetch = (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;

/** Thrown by `drop`, as fetch does when the network fails: a TypeError. */
class NetworkFault extends TypeError {
  override readonly name = 'TypeError';
  readonly fault = 'drop';
  constructor() {
    super('Failed to fetch');
  }
}

/** Resolves relative URLs where there is no page to resolve them against. */
export function requestOf(input: RequestInfo | URL, init?: RequestInit): Request {
  if (input instanceof Request) return init === undefined ? input : new Request(input, init);
  const base = typeof location === 'undefined' ? 'http://sandbox.example' : location.href;
  return new Request(new URL(String(input), base.startsWith('http') ? base : 'http://sandbox.example'), init);
}

/**
 * Wraps a fetch so that chosen calls go wrong: the sandbox's own, or the one that the widget is given.
 *
 * @param clock measures delays; default the real time.
 */
export function withFaults(fetch: Fetch, plan: FaultPlan, clock: Clock = realClock): Fetch {
  const random = createRandom(plan.seed ?? 1);
  const counts = new Map<FaultRoute, number>();
  const previous = new Map<string, Response>();

  return async (input, init) => {
    const request = requestOf(input, init);
    const { pathname } = new URL(request.url);
    const route = routeOf(request.method, pathname);
    if (route === null) return fetch(request);
    const call = (counts.get(route) ?? 0) + 1;
    counts.set(route, call);
    const fault = faultFor(plan, route, call, random);
    const key = `${route} ${pathname}`;
    const response = await respondWith(fault, request, fetch, { clock, random, previous: previous.get(key) });
    const remember = plan.rules.some((rule) => rule.fault.kind === 'repeat') && route !== 'events';
    if (remember && response.ok) previous.set(key, response.clone());
    return response;
  };
}

interface Circumstances {
  readonly clock: Clock;
  readonly random: Random;
  readonly previous: Response | undefined;
}

async function respondWith(
  fault: Fault | null,
  request: Request,
  fetch: Fetch,
  { clock, random, previous }: Circumstances,
): Promise<Response> {
  const wait = (ms: number | readonly [number, number]) =>
    clock.sleep(typeof ms === 'number' ? ms : ms[0] + random() * (ms[1] - ms[0]), request.signal);
  switch (fault?.kind) {
    case undefined:
      return fetch(request);
    case 'delay':
      await wait(fault.ms);
      return fetch(request);
    case 'late': {
      const response = await fetch(request);
      await wait(fault.ms);
      return response;
    }
    case 'status':
      return statusResponse(fault);
    case 'drop':
      if (fault.when === 'after') await fetch(request);
      throw new NetworkFault();
    case 'truncate': {
      const response = await fetch(request);
      const text = await response.text();
      return replaced(response, text.slice(0, fault.after ?? Math.floor(text.length / 2)));
    }
    case 'garbage':
      return replaced(await fetch(request), garbage(random));
    case 'html':
      return new Response('<!doctype html><title>Welcome</title><p>Please accept the terms.', {
        headers: { 'Content-Type': 'text/html; charset=utf-8' },
      });
    case 'json':
      return Response.json(fault.body);
    case 'repeat':
      return previous?.clone() ?? fetch(request);
    case 'duplicate':
      return streamed(await fetch(request), duplicateEvents());
    case 'swap':
      return streamed(await fetch(request), swapEvents());
    case 'break':
    case 'close':
    case 'stall':
      return streamed(await fetch(request), limitEvents(fault.afterEvents ?? 0, fault.kind));
    default:
      return fault satisfies never;
  }
}

function statusResponse(fault: Extract<Fault, { kind: 'status' }>): Response {
  const headers = new Headers({ 'Content-Type': 'application/json' });
  if (fault.retryAfter !== undefined) headers.set('Retry-After', String(fault.retryAfter));
  const body = { code: fault.code ?? `fault_${fault.status}`, message: fault.message ?? 'A planned fault.' };
  const bodiless = [204, 205, 304].includes(fault.status);
  return new Response(bodiless ? null : JSON.stringify(body), { status: fault.status, headers });
}

function replaced(response: Response, body: string): Response {
  const headers = new Headers(response.headers);
  headers.delete('Content-Length');
  const bodiless = [204, 205, 304].includes(response.status);
  return new Response(bodiless ? null : body, { status: response.status, headers });
}

function streamed(response: Response, transform: TransformStream<Uint8Array, Uint8Array>): Response {
  if (response.body === null) return response;
  return new Response(response.body.pipeThrough(transform), { status: response.status, headers: response.headers });
}
