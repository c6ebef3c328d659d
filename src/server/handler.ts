import { type ExtraHeaders, emptyAnswer, refusalAnswer } from './answer';
import { answerForConnection, answerForProfile, type Context } from './answer-route';
import { createConnectionsApi } from './connections-api';
import { corsHeaders, preflightHeaders } from './cors';
import { isFromHost } from './cross-site';
import type { ManagedAuthHandlerOptions } from './options';
import { createOwnership } from './ownership';
import { misconfigured, Refusal } from './refusal';
import { methodsAt, type Place, placeOf, type RouteName, routeAt } from './route';
import { type Settings, settingsOf } from './settings';
import { createUpstream } from './upstream';
import { refusalOf } from './upstream-error';
import { createProjection } from './visible-connection';

/** Answers one request. Never rejects. */
export type ManagedAuthHandler = (request: Request) => Promise<Response>;

/** A request and what is known of it so far; the hook gets it whatever becomes of it. */
interface Visit {
  readonly request: Request;
  readonly origin: string | null;
  readonly cors: ExtraHeaders;
  place: Place | null;
  route: RouteName | null;
}

/**
 * The backend of `<ManagedAuthFlow>`: holds the API key, decides who may touch which connection, and passes on what a
 * browser may see. Runs wherever there is `fetch`; keeps no state that another instance would miss.
 *
 * @throws TypeError when an option is missing or makes no sense; the message names it
 */
export function createManagedAuthHandler(options: ManagedAuthHandlerOptions): ManagedAuthHandler {
  const settings = settingsOf(options);
  const projection = createProjection(settings.exposeLiveViewUrl);
  const api = createConnectionsApi(createUpstream(settings.send, settings.timeoutMs), projection);
  const ownership = createOwnership(api.retrieve, settings.ownershipCache);
  const context: Context = { settings, api, ownership, projection };

  return async (request) => {
    const started = performance.now();
    const origin = request.headers.get('Origin');
    const cors = corsHeaders(settings.cors, origin, settings.allowedOrigins);
    const visit: Visit = { request, origin, cors, place: null, route: null };
    let refusal: Refusal | null = null;
    let response: Response;
    try {
      response = await respond(visit, context);
    } catch (error) {
      refusal = refusalOf(error, Date.now()) ?? misconfigured(error);
      if (refusal.details.cause !== undefined) report(settings, refusal.details.cause);
      response = refusalAnswer(refusal, cors);
    }
    try {
      settings.onRequest?.({
        method: request.method,
        route: visit.route,
        status: response.status,
        durationMs: performance.now() - started,
        connectionId: visit.place?.id ?? null,
        code: refusal?.code ?? null,
        upstreamStatus: refusal?.details.upstreamStatus ?? null,
      });
    } catch (error) {
      report(settings, error);
    }
    return response;
  };
}

function report({ onError }: Settings, error: unknown): void {
  try {
    onError(error);
  } catch {
    // There is nobody left to tell.
  }
}

/** Every check that needs no body, in the order of what they cost and of what they give away. */
async function respond(visit: Visit, context: Context): Promise<Response> {
  const { settings } = context;
  const { request, origin, cors } = visit;
  const { method } = request;
  const url = new URL(request.url);
  const place = placeOf(url.pathname, settings.basePath);
  if (place === null) throw new Refusal(404, 'not_found', 'There is no such route.');
  visit.place = place;
  const isOn = (name: RouteName) => isSwitchedOn(name, settings);
  if (method === 'OPTIONS' && settings.cors !== null && origin !== null && settings.allowedOrigins.has(origin)) {
    return emptyAnswer({ ...cors, ...preflightHeaders(settings.cors, methodsAt(place, isOn)) });
  }
  const route = routeAt(place, method, isOn);
  if (route === null) throw methodNotAllowed(methodsAt(place, isOn));
  visit.route = route;
  const site = request.headers.get('Sec-Fetch-Site');
  if (!isFromHost({ site, origin, url, method }, settings.allowedOrigins)) {
    throw new Refusal(403, 'cross_site', 'Requests from other sites are not allowed here.');
  }
  const profileName = await profileOf(request, settings);
  const asked = { request, profileName, cors };
  return place.id === null
    ? answerForProfile(route, asked, context)
    : answerForConnection(route, place.id, asked, context);
}

function methodNotAllowed(methods: readonly string[]): Refusal {
  const headers = { Allow: methods.join(', ') };
  return new Refusal(405, 'method_not_allowed', `Use ${methods.join(' or ')} here.`, { headers });
}

function isSwitchedOn(route: RouteName, { allowUpdate, allowDelete }: Settings): boolean {
  if (route === 'update') return allowUpdate.length > 0;
  return route === 'delete' ? allowDelete : true;
}

async function profileOf(request: Request, { authorize }: Settings): Promise<string> {
  let authorized: Awaited<ReturnType<Settings['authorize']>>;
  try {
    authorized = await authorize(request);
  } catch (error) {
    throw misconfigured(error);
  }
  if (!authorized) throw new Refusal(401, 'unauthorized', 'Sign in first.');
  const { profileName } = authorized;
  if (typeof profileName !== 'string' || profileName === '') {
    throw misconfigured(
      new TypeError('authorize must return { profileName } with a string that is not empty, or null.'),
    );
  }
  return profileName;
}
