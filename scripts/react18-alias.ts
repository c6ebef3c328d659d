import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../compat/react18/node_modules/', import.meta.url));

/** Sends every import of React, ours and the libraries', to the pinned React 18. */
export const react18Alias = [
  { find: /^react-dom(\/.*)?$/, replacement: `${folder}react-dom$1` },
  { find: /^react(\/.*)?$/, replacement: `${folder}react$1` },
];
