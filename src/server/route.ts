import { isConnectionId } from '../protocol/routes';

export type RouteName = 'connect' | 'list' | 'retrieve' | 'update' | 'delete' | 'login' | 'submit' | 'events';

/** A path of ours, before its method is looked at. */
export type Place =
  | { readonly at: 'connections'; readonly id: null }
  | { readonly at: 'connection' | 'login' | 'submit' | 'events'; readonly id: string };

type Methods = Readonly<Partial<Record<string, RouteName>>>;

const METHODS: Readonly<Record<Place['at'], Methods>> = {
  connections: { GET: 'list', POST: 'connect' },
  connection: { GET: 'retrieve', PATCH: 'update', DELETE: 'delete' },
  login: { POST: 'login' },
  submit: { POST: 'submit' },
  events: { GET: 'events' },
};

const ACTIONS = ['login', 'submit', 'events'] as const;
const COLLECTION = '/connections';

/**
 * Reads the path of a request as it was sent, undecoded: an id is made of characters that need no encoding, so
 * whatever is encoded is not an id. `exchange` is not here: the handler holds the key, so nobody needs a token.
 *
 * @param basePath without a slash at the end, such as `/api/managed-auth`
 * @returns null for a path that is not ours.
 */
export function placeOf(pathname: string, basePath: string): Place | null {
  const prefix = basePath + COLLECTION;
  if (!pathname.startsWith(prefix)) return null;
  const [empty, id, actionName, ...more] = pathname.slice(prefix.length).split('/');
  if (empty !== '' || more.length > 0) return null;
  if (id === undefined) return { at: 'connections', id: null };
  if (!isConnectionId(id)) return null;
  if (actionName === undefined) return { at: 'connection', id };
  const action = ACTIONS.find((each) => each === actionName);
  return action === undefined ? null : { at: action, id };
}

/** The route for a method at a place; null when the method does not go there or is not switched on. */
export function routeAt({ at }: Place, method: string, isOn: (route: RouteName) => boolean): RouteName | null {
  const route = Object.hasOwn(METHODS[at], method) ? METHODS[at][method] : undefined;
  return route !== undefined && isOn(route) ? route : null;
}

/** The methods that go at a place, for `Allow`. */
export function methodsAt({ at }: Place, isOn: (route: RouteName) => boolean): readonly string[] {
  return Object.entries(METHODS[at]).flatMap(([method, route]) => (route !== undefined && isOn(route) ? [method] : []));
}
