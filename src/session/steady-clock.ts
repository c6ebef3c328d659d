/**
 * This device's clock in milliseconds, except that it never goes back: where the device's is set back, this one goes
 * on from where it was, so that nothing waits for the difference. It does go on while the device sleeps.
 */
export function steadyClock(deviceNow: () => number = Date.now): () => number {
  let last = Number.NEGATIVE_INFINITY;
  let setBackBy = 0;
  return () => {
    const now = deviceNow() + setBackBy;
    if (now < last) setBackBy += last - now;
    last = Math.max(last, now);
    return last;
  };
}
