/**
 * An agent that browses as somebody who has signed in through the engine.
 *
 *   MANAGED_AUTH_PROFILE_KEY=… node examples/agent.mjs <folder of profiles> <profile name> <address>
 *
 * Sign in first, with the engine running on the same folder: `managed-auth-engine --allow HOST --profiles FOLDER`.
 */
import { createEngine } from 'managed-auth-flow/engine';
import { chromium } from 'playwright-core';

const [profiles, profileName, url] = process.argv.slice(2);
if (url === undefined) throw new Error('Usage: node examples/agent.mjs <folder of profiles> <profile name> <address>');

const engine = createEngine({
  allow: [],
  apiKey: crypto.randomUUID(), // nobody calls this one
  profiles,
  profileKey: process.env.MANAGED_AUTH_PROFILE_KEY,
});
const storageState = await engine.storageState(profileName);
if (storageState === null) throw new Error(`${profileName} has not signed in yet.`);

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
try {
  const page = await (await browser.newContext({ storageState })).newPage();
  await page.goto(url);
  // From here on the page is yours: it is signed in.
  console.log(await page.title());
} finally {
  await browser.close();
  await engine.close();
}
