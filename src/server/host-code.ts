import { misconfigured } from './api-error';
import { withDocs } from './option-error';

/**
 * Runs a function of the host's, such as `authorize`: whatever it does, this settles within the time limit.
 *
 * @param option the option that holds the function, for what `onError` is told
 * @throws ApiError 500 with what the function threw, or that it took too long
 */
export async function callHost<T>(option: string, call: () => T | Promise<T>, timeoutMs: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const result = call();
    if (!isThenable(result)) return result;
    const late = new Promise<never>((_, reject) => {
      const message = `createManagedAuthHandler: \`${option}\` did not settle within ${timeoutMs} ms (\`timeoutMs\`).`;
      timer = setTimeout(() => reject(new Error(withDocs(message, 'late'))), timeoutMs);
    });
    return await Promise.race([result, late]);
  } catch (error) {
    throw misconfigured(error);
  } finally {
    clearTimeout(timer);
  }
}

function isThenable<T>(value: T | Promise<T>): value is Promise<T> {
  return typeof value === 'object' && value !== null && 'then' in value;
}

/** Calls a hook without waiting for it. What it throws, or its promise rejects with, goes to `onFailure`. */
export function notify(hook: () => unknown, onFailure: (error: unknown) => void): void {
  try {
    Promise.resolve(hook()).catch(onFailure);
  } catch (error) {
    onFailure(error);
  }
}
