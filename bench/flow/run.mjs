// The widget in Chromium, the handler and the sandbox behind it: how long, how many requests, what a key costs, what is left.
import { withHost } from './browser.mjs';
import { printCurves } from './curves.mjs';
import { measureLeaks } from './leaks.mjs';
import { measureSignIn } from './sign-in.mjs';
import { measureTyping } from './typing.mjs';
import { measureWaiting } from './waiting.mjs';

/** Where the page's time runs faster than the host's, a stream would fall silent. */
const HEARTBEAT_MS = 20;

export async function run(report) {
  await printCurves(report);
  await withHost(async (places) => {
    await measureSignIn(places, report);
    await measureTyping(places, report);
  });
  await withHost((places) => measureWaiting(places, report), { heartbeatMs: HEARTBEAT_MS });
  // What the browser compiles is on the heap too, and comes when it likes.
  await withHost((places) => measureLeaks(places, report), { flags: ['--no-opt', '--no-maglev', '--no-sparkplug'] });
}
