import type { NextConfig } from 'next';

export default {
  poweredByHeader: false,
  turbopack: { root: import.meta.dirname },
  // No page of somebody else's may show this one in a frame, and have people press what they cannot see.
  headers: async () => [
    { source: '/:path*', headers: [{ key: 'Content-Security-Policy', value: "frame-ancestors 'none'" }] },
  ],
} satisfies NextConfig;
