import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  cacheDir: 'node_modules/.vite/storybook',
  // Found before the first story: a dependency found later would reload the page under a test.
  optimizeDeps: {
    include: [
      'react',
      'react-dom',
      'react-dom/client',
      'react/jsx-runtime',
      'react/jsx-dev-runtime',
      '@tanstack/react-query',
      'eventsource-parser',
      'hono',
      'lucide-react',
      'simple-icons',
      'valibot',
    ],
  },
});
