/** Calls the host back. Its mistake is for the host to see; what was done is done, and the widget goes on. */
export function callHost(callback: () => void): void {
  try {
    callback();
  } catch (error) {
    void Promise.reject(error);
  }
}
