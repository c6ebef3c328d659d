import { ApiError, misconfigured } from './api-error';
import { callHost } from './host-code';
import { optionError } from './option-error';
import type { Settings } from './settings';

/** @throws ApiError 401 for nobody; 500 when the host's `authorize` fails, takes too long or returns something else */
export async function profileOf(request: Request, { authorize, timeoutMs }: Settings): Promise<string> {
  const authorized = await callHost('authorize', () => authorize(request), timeoutMs);
  if (!authorized) throw unauthorized();
  const { profileName } = authorized;
  if (typeof profileName !== 'string' || profileName === '') {
    throw misconfigured(
      optionError('authorize', 'must return { profileName } with a string that is not empty, or null', 'authorize'),
    );
  }
  return profileName;
}

/** Asks again, for something that goes on for long. @throws ApiError 401 when it is not that profile's any more */
export async function requireSameProfile(request: Request, profileName: string, settings: Settings): Promise<void> {
  if ((await profileOf(request, settings)) !== profileName) throw unauthorized();
}

function unauthorized(): ApiError {
  return new ApiError(401, 'unauthorized', 'Sign in first.');
}
