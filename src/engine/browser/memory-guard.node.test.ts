import { describe, expect, it } from 'vitest';
import { residentBytes } from './memory-guard';

describe.skipIf(process.platform === 'win32')('what a process holds', () => {
  it('is told in bytes', async () => {
    const told = await residentBytes(process.pid);
    const { rss } = process.memoryUsage();
    expect(told / rss).toBeGreaterThan(0.5);
    expect(told / rss).toBeLessThan(2);
  });

  it('is nothing once it has ended', async () => expect(await residentBytes(2 ** 30)).toBe(0));
});
