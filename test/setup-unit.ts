import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { version } from 'react';
import { afterEach, expect } from 'vitest';

expect(version.split('.')[0]).toBe(process.env.EXPECTED_REACT);

afterEach(cleanup);
