import './helpers/commits';
import { beforeEach, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { CONTRAST } from '../src/appearance/instance-sheet';
import { loadParts } from '../src/screens/lazy-parts';
import { WIDGET } from '../src/screens/lazy-views';

// As on any real line, where they are there before the site's form is. How they come has tests of its own.
await Promise.all([loadParts(WIDGET), CONTRAST.load()]);

// Vitest has no setting for how long these wait, and a second is too short where a machine has other work to do.
const WITHIN_MS = 20_000;
const { waitFor, waitUntil } = vi;
vi.waitFor = (callback, options) => waitFor(callback, options ?? { timeout: WITHIN_MS });
vi.waitUntil = (callback, options) => waitUntil(callback, options ?? { timeout: WITHIN_MS });

// Files share one mouse: where a test before left it, what is drawn there next would be hovered.
beforeEach(() => cdp().send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: -1, y: -1 }));
