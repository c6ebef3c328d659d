import { ApiError } from './api-error';

/** Seconds until a browser that has too many streams may ask for another. It polls meanwhile. */
const RETRY_AFTER_S = 30;

/** How many event streams each profile has open here. */
export interface StreamLimit {
  /**
   * Counts one more.
   *
   * @returns what counts it off again, however often it is called
   * @throws ApiError 429
   */
  acquire(profileName: string): () => void;
}

export function createStreamLimit(maxPerProfile: number): StreamLimit {
  const open = new Map<string, number>();

  function add(profileName: string, change: number): void {
    const count = (open.get(profileName) ?? 0) + change;
    if (count > 0) open.set(profileName, count);
    else open.delete(profileName);
  }

  return {
    acquire(profileName) {
      if ((open.get(profileName) ?? 0) >= maxPerProfile) {
        const headers = { 'Retry-After': String(RETRY_AFTER_S) };
        throw new ApiError(429, 'too_many_streams', 'Too many event streams are open. Close one.', { headers });
      }
      add(profileName, 1);
      let isHeld = true;
      return () => {
        if (isHeld) add(profileName, -1);
        isHeld = false;
      };
    },
  };
}
