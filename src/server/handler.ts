import { ApiError, misconfigured, noSuchRoute } from './api-error';
import { profileOf } from './authorization';
import { createConnectionsApi } from './connections-api';
import { corsHeaders, preflightHeaders } from './cors';
import { isFromHost } from './cross-site';
import { notify } from './host-code';
import type { ManagedAuthHandlerOptions } from './options';
import { createOwnership } from './ownership';
import { requireWithinRate } from './rate-limit';
import { type Context, respondForConnection, respondForProfile } from './respond';
import { type ExtraHeaders, emptyResponse, errorResponse } from './response';
import { methodsAt, type Place, placeOf, type RouteName, routeAt } from './route';
import { type Settings, settingsOf } from './settings';
import { createStreamLimit } from './stream-limit';
import { createUpstream } from './upstream';
import { apiErrorOf } from './upstream-error';
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
  const streams = createStreamLimit(settings.maxStreamsPerProfile);
  const context: Context = { settings, api, ownership, projection, streams };

  return async (request) => {
    const started = performance.now();
    const origin = request.headers.get('Origin');
    const cors = corsHeaders(settings.cors, origin, settings.allowedOrigins);
    const visit: Visit = { request, origin, cors, place: null, route: null };
    let failure: ApiError | null = null;
    let response: Response;
    try {
      response = await respond(visit, context);
    } catch (error) {
      failure = apiErrorOf(error, Date.now()) ?? misconfigured(error);
      if (failure.isHostFault) settings.report(failure.details.cause);
      response = errorResponse(failure, cors);
    }
    const handled = {
      method: request.method,
      route: visit.route,
      status: response.status,
      durationMs: performance.now() - started,
      connectionId: visit.place?.id ?? null,
      code: failure?.code ?? null,
      upstreamStatus: failure?.details.upstreamStatus ?? null,
    };
    notify(() => settings.onRequest?.(handled), settings.report);
    return response;
  };
}

/** Every check that needs no body, in the order of what they cost and of what they give away. */
async function respond(visit: Visit, context: Context): Promise<Response> {
  const { settings } = context;
  const { request, origin, cors } = visit;
  const { method } = request;
  const place = placeOf(pathOf(request.url), settings.basePath);
  if (place === null) throw noSuchRoute();
  visit.place = place;
  const isOn = (name: RouteName) => isSwitchedOn(name, settings);
  if (method === 'OPTIONS' && settings.cors !== null && origin !== null && settings.allowedOrigins.has(origin)) {
    return emptyResponse({ ...cors, ...preflightHeaders(settings.cors, methodsAt(place, isOn)) });
  }
  const route = routeAt(place, method, isOn);
  if (route === null) throw methodNotAllowed(methodsAt(place, isOn));
  visit.route = route;
  const site = request.headers.get('Sec-Fetch-Site');
  if (!isFromHost({ site, origin, url: new URL(request.url), method }, settings.allowedOrigins)) {
    throw new ApiError(403, 'cross_site', 'Requests from other sites are not allowed here.');
  }
  const profileName = await profileOf(request, settings);
  const limited = { route, profileName, connectionId: place.id, request };
  await requireWithinRate(limited, settings.rateLimit, settings.timeoutMs);
  const authorized = { request, profileName, cors };
  return place.id === null
    ? respondForProfile(route, authorized, context)
    : respondForConnection(route, place.id, authorized, context);
}

/** As it stands in the URL: a parser would resolve it, where the router in front of this handler may not have. */
function pathOf(url: string): string {
  return /^[a-z]+:\/\/[^/?#\\]*([^?#]*)/i.exec(url)?.[1] ?? '';
}

function methodNotAllowed(methods: readonly string[]): ApiError {
  const headers = { Allow: methods.join(', ') };
  return new ApiError(405, 'method_not_allowed', `Use ${methods.join(' or ')} here.`, { headers });
}

function isSwitchedOn(route: RouteName, { updatable, allowDelete, allowList }: Settings): boolean {
  if (route === 'update') return updatable.size > 0;
  if (route === 'list') return allowList;
  return route === 'delete' ? allowDelete : true;
}
