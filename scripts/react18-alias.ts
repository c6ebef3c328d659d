import { fileURLToPath } from 'node:url';

const pathOf = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const folder = pathOf('compat/react18/node_modules/');

/** Sends every import of React, ours and the libraries', to the pinned React 18. */
export const react18Alias = [
  { find: /^react-dom(\/.*)?$/, replacement: `${folder}react-dom$1` },
  { find: /^react(\/.*)?$/, replacement: `${folder}react$1` },
  // Under Node this one gives its CommonJS build, whose `require('react')` no alias reaches.
  { find: /^lucide-react$/, replacement: pathOf('node_modules/lucide-react/dist/esm/lucide-react.mjs') },
];
