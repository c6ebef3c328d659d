import { isObject } from '../protocol/json';
import { parseSubmitBody } from '../protocol/submit-body';
import { badRequest, misconfigured } from './api-error';
import { requireSameProfile } from './authorization';
import { connect, parseConnectBody, parseListQuery } from './connect';
import type { ConnectionsApi } from './connections-api';
import { openEventStream } from './event-stream';
import { notify } from './host-code';
import { blameSettings, chooseSettings } from './host-settings';
import type { Ownership } from './ownership';
import { readJsonBody } from './read-json-body';
import { type ExtraHeaders, emptyResponse, eventStreamResponse, jsonResponse } from './response';
import type { RouteName } from './route';
import type { Settings } from './settings';
import { foreignHosts, mapChoices, parseSettingsBody, staysWithin } from './settings-body';
import type { StreamLimit } from './stream-limit';
import { apiErrorOf } from './upstream-error';
import type { Projection } from './visible-connection';
import { snapshotEvent, visibleEvent } from './visible-event';

/** What every request of a handler shares. */
export interface Context {
  readonly settings: Settings;
  readonly api: ConnectionsApi;
  readonly ownership: Ownership;
  readonly projection: Projection;
  readonly streams: StreamLimit;
}

/** A request that has been let in. Its body is not read yet. */
interface AuthorizedRequest {
  readonly request: Request;
  readonly profileName: string;
  readonly cors: ExtraHeaders;
}

/** Responds to what is asked of a profile as a whole. */
export async function respondForProfile(
  route: RouteName,
  { request, profileName, cors }: AuthorizedRequest,
  { settings, api, ownership }: Context,
): Promise<Response> {
  if (route === 'list') {
    const domain = parseListQuery(new URL(request.url).searchParams);
    return jsonResponse(200, await api.list(profileName, domain), cors);
  }
  const { bodyLimits, isAllowedDomain, connection, login, updateExisting, timeoutMs } = settings;
  const domain = parseConnectBody(await readJsonBody(request, bodyLimits), isAllowedDomain);
  const asked = { domain, profileName, request };
  // Both before anything is created.
  const connectionSettings = await chooseSettings('connection', connection, asked, timeoutMs);
  const loginSettings = await chooseSettings('login', login, asked, timeoutMs);
  const order = { domain, profileName, connectionSettings, loginSettings, updateExisting };
  const connected = await connect(order, { api, ownership, now: Date.now });
  return jsonResponse(connected.created ? 201 : 200, connected, cors);
}

/** Responds to what is asked of one connection. Nothing is forwarded before it is known to be this profile's. */
export async function respondForConnection(
  route: RouteName,
  id: string,
  authorized: AuthorizedRequest,
  context: Context,
): Promise<Response> {
  const { request, profileName, cors } = authorized;
  const { settings, api, ownership } = context;
  switch (route) {
    case 'retrieve':
      return jsonResponse(200, ownership.check(await api.retrieve(id), profileName), cors);
    case 'submit': {
      const parsed = parseSubmitBody(await readJsonBody(request, settings.bodyLimits));
      if (!parsed.ok) throw badRequest(parsed.problem.reason);
      await ownership.require(id, profileName);
      await api.submit(id, parsed.body);
      return jsonResponse(202, { accepted: true }, cors);
    }
    case 'login':
      return jsonResponse(200, await startLogin(id, authorized, context), cors);
    case 'events':
      return eventStreamResponse(await openEvents(id, authorized, context), cors);
    case 'update':
      return jsonResponse(200, await update(id, authorized, context), cors);
    case 'delete':
      await ownership.require(id, profileName);
      await api.remove(id);
      ownership.forget(id);
      return emptyResponse(cors);
    default:
      throw new Error(`The route ${route} does not go with a connection.`);
  }
}

async function startLogin(id: string, { request, profileName }: AuthorizedRequest, context: Context) {
  const { settings, api, ownership } = context;
  const body = await readJsonBody(request, settings.bodyLimits, {});
  if (!isObject(body) || Object.keys(body).length > 0) {
    throw badRequest('The body must be empty, or an empty JSON object.');
  }
  const { domain } = await ownership.require(id, profileName);
  const chosen = await chooseSettings('login', settings.login, { domain, profileName, request }, settings.timeoutMs);
  try {
    return await api.login(id, chosen);
  } catch (error) {
    throw blameSettings('login', chosen, error);
  }
}

async function update(id: string, { request, profileName }: AuthorizedRequest, context: Context) {
  const { settings, api, ownership } = context;
  const asked = parseSettingsBody(await readJsonBody(request, settings.bodyLimits), settings.updatable);
  const { domain } = ownership.check(await api.retrieve(id), profileName);
  if (!staysWithin(asked.settings, domain, settings.isAllowedDomain)) throw foreignHosts();
  const mapped = await mapChoices(asked, { connectionId: id, domain, profileName, request }, settings.timeoutMs);
  try {
    return ownership.check(await api.update(id, { ...asked.settings, ...mapped }), profileName);
  } catch (error) {
    // With settings of the person's own beside them, nobody knows which of the two Kernel does not take.
    const isHostsAlone = Object.keys(asked.settings).length === 0;
    throw blameSettings('allowUpdate', isHostsAlone ? mapped : {}, error);
  }
}

async function openEvents(id: string, { request, profileName }: AuthorizedRequest, context: Context) {
  const { settings, api, ownership, projection, streams } = context;
  const { signal } = request;
  const release = streams.acquire(profileName);
  try {
    await ownership.require(id, profileName);
    const upstream = await api.follow(id, signal);
    const openedAt = performance.now();
    const snapshot = api
      .retrieve(id)
      .then((connection) => snapshotEvent(ownership.check(connection, profileName), Date.now()));
    return await openEventStream({
      upstream,
      snapshot,
      filter: (event) => visibleEvent(event, projection, Date.now()),
      signal,
      now: Date.now,
      maxStreamMs: settings.maxStreamMs,
      reauthorizeMs: settings.reauthorizeMs,
      reauthorize: () => reauthorize(request, profileName, settings),
      onEnd: (reason) => {
        release();
        const ended = { connectionId: id, reason, durationMs: performance.now() - openedAt };
        notify(() => settings.onStreamEnd?.(ended), settings.report);
      },
    });
  } catch (error) {
    release();
    throw error;
  }
}

async function reauthorize(request: Request, profileName: string, settings: Settings): Promise<void> {
  try {
    await requireSameProfile(request, profileName, settings);
  } catch (error) {
    const failure = apiErrorOf(error, Date.now()) ?? misconfigured(error);
    if (failure.isHostFault) settings.report(failure.details.cause);
    throw failure;
  }
}
