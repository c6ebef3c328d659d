import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { version } from 'react';
import { afterEach, expect } from 'vitest';
import { EVENT_STREAM } from '../src/client/managed-auth-client';
import { loadViews } from '../src/screens/lazy-views';
import { DOUBT } from '../src/session/flow-session';

expect(version.split('.')[0]).toBe(process.env.EXPECTED_REACT);

// As on any real line, where they are there before the site's form is. How they come has tests of its own.
await Promise.all([loadViews(), EVENT_STREAM.load(), DOUBT.load()]);

afterEach(cleanup);
