import './helpers/commits';
import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { version } from 'react';
import { afterEach, expect } from 'vitest';
import { loadParts } from '../src/screens/lazy-parts';
import { WIDGET } from '../src/screens/lazy-views';
import { LIVE_STREAM } from '../src/session/lazy-live-stream';

expect(version.split('.')[0]).toBe(process.env.EXPECTED_REACT);

// As on any real line, where they are there before the site's form is. How they come has tests of its own.
await Promise.all([loadParts(WIDGET), LIVE_STREAM.load()]);

afterEach(cleanup);
