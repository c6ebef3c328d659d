import { isObject } from '../protocol/json';
import { parseSubmitBody } from '../protocol/submit-body';
import { type ExtraHeaders, emptyAnswer, eventStreamAnswer, jsonAnswer } from './answer';
import { connect, parseConnectBody } from './connect';
import type { ConnectionsApi } from './connections-api';
import { openEventStream } from './event-stream';
import type { Ownership } from './ownership';
import { readJsonBody } from './read-json-body';
import { Refusal } from './refusal';
import type { RouteName } from './route';
import type { Settings } from './settings';
import { parseSettingsBody, staysWithin } from './settings-body';
import type { Projection } from './visible-connection';
import { snapshotEvent, visibleEvent } from './visible-event';

/** What every request of a handler shares. */
export interface Context {
  readonly settings: Settings;
  readonly api: ConnectionsApi;
  readonly ownership: Ownership;
  readonly projection: Projection;
}

/** A request that has been let in. Its body is not read yet. */
interface Asked {
  readonly request: Request;
  readonly profileName: string;
  readonly cors: ExtraHeaders;
}

/** Answers what is asked of a profile as a whole. */
export async function answerForProfile(
  route: RouteName,
  { request, profileName, cors }: Asked,
  { settings, api, ownership }: Context,
): Promise<Response> {
  if (route === 'list') return jsonAnswer(200, await api.list(profileName), cors);
  const body = await readJsonBody(request, settings.bodyLimits);
  const domain = parseConnectBody(body, settings.isAllowedDomain);
  const answer = await connect(domain, profileName, { api, ownership, now: Date.now });
  return jsonAnswer(answer.created ? 201 : 200, answer, cors);
}

/** Answers what is asked of one connection. Nothing is forwarded before it is known to be this profile's. */
export async function answerForConnection(
  route: RouteName,
  id: string,
  { request, profileName, cors }: Asked,
  context: Context,
): Promise<Response> {
  const { settings, api, ownership } = context;
  switch (route) {
    case 'retrieve':
      return jsonAnswer(200, ownership.check(await api.retrieve(id), profileName), cors);
    case 'submit': {
      const parsed = parseSubmitBody(await readJsonBody(request, settings.bodyLimits));
      if (!parsed.ok) throw new Refusal(400, 'bad_request', parsed.problem.reason);
      await ownership.require(id, profileName);
      await api.submit(id, parsed.body);
      return jsonAnswer(202, { accepted: true }, cors);
    }
    case 'login': {
      const body = await readJsonBody(request, settings.bodyLimits, {});
      if (!isObject(body) || Object.keys(body).length > 0) {
        throw new Refusal(400, 'bad_request', 'The body must be empty, or an empty JSON object.');
      }
      await ownership.require(id, profileName);
      return jsonAnswer(200, await api.login(id), cors);
    }
    case 'events':
      return eventStreamAnswer(await events(id, profileName, request.signal, context), cors);
    case 'update': {
      const body = parseSettingsBody(await readJsonBody(request, settings.bodyLimits), settings.allowUpdate);
      const { domain } = ownership.check(await api.retrieve(id), profileName);
      if (!staysWithin(body, domain, settings.isAllowedDomain)) {
        throw new Refusal(403, 'domain_not_allowed', 'The settings name a domain that is not allowed here.');
      }
      return jsonAnswer(200, ownership.check(await api.update(id, body), profileName), cors);
    }
    case 'delete':
      await ownership.require(id, profileName);
      await api.remove(id);
      ownership.forget(id);
      return emptyAnswer(cors);
    default:
      throw new Error(`The route ${route} does not go with a connection.`);
  }
}

async function events(id: string, profileName: string, signal: AbortSignal, context: Context) {
  const { api, ownership, projection } = context;
  await ownership.require(id, profileName);
  const upstream = await api.follow(id, signal);
  const snapshot = api
    .retrieve(id)
    .then((connection) => snapshotEvent(ownership.check(connection, profileName), Date.now()));
  return openEventStream({
    upstream,
    snapshot,
    filter: (event) => visibleEvent(event, projection, Date.now()),
    signal,
    now: Date.now,
  });
}
