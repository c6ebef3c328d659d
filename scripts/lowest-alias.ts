import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../compat/lowest/node_modules/', import.meta.url));

/** Sends every import of a dependency that a host may have in another version to the lowest that we allow. */
export const lowestAlias = [
  { find: /^(@tanstack\/react-query|eventsource-parser)(\/.*)?$/, replacement: `${folder}$1$2` },
];
