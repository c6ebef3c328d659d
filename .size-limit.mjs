import { readFileSync } from 'node:fs';

const { dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

const react = Object.keys(peerDependencies);
const installedByTheHost = [...Object.keys(dependencies), ...react];

/** What a host's bundler makes of it for production: an ES module, without development warnings. */
const production = (config) => ({ ...config, format: 'esm', define: { 'process.env.NODE_ENV': '"production"' } });

/** With nothing that is fetched later, but the chunks of these names, which belong to what is weighed. */
const withChunks = (names) => (config) => ({
  ...production(config),
  plugins: [
    ...(config.plugins ?? []),
    {
      name: 'with-chunks',
      setup: (build) =>
        build.onResolve({ filter: /.*/ }, ({ kind, path }) =>
          kind === 'dynamic-import' && !names.some((name) => path.includes(`/${name}-`))
            ? { path, external: true }
            : undefined,
        ),
    },
  ],
});

/** Without a configuration the file itself is weighed. */
const asItShips = () => undefined;

/** What a host has on the page anyway is `ignore`d: React alone. */
const flow = { path: 'dist/index.js', import: '{ ManagedAuthFlow }', ignore: react, gzip: true };

/**
 * Minified, gzip -9; kB are 1000 bytes; everything included but React. The goals for the first paint, the first form and all of
 * it are 30, 46 and 64 kB. Limits are a little above what was measured, and only go down. What dominates is in ARCHITECTURE.md.
 */
export default [
  {
    ...flow,
    name: 'until the first paint (starting, idle, consent, discovering)',
    modifyEsbuildConfig: withChunks([]),
    limit: '30 kB',
  },
  {
    ...flow,
    name: 'until the first form',
    modifyEsbuildConfig: withChunks(['prompt', 'form-parts', 'en-form']),
    limit: '38 kB',
  },
  {
    ...flow,
    name: 'all of ManagedAuthFlow, every lazy part included',
    modifyEsbuildConfig: production,
    limit: '61 kB',
  },
  {
    ...flow,
    name: 'the flow’s hook alone, until the first form',
    import: '{ useManagedAuthFlow }',
    modifyEsbuildConfig: withChunks([]),
    limit: '28 kB',
  },
  {
    name: 'a list without the settings, beside the flow it signs in with',
    path: 'dist/index.js',
    import: '{ Connections }',
    ignore: installedByTheHost,
    modifyEsbuildConfig: withChunks([]),
    gzip: true,
    limit: '37.5 kB',
  },
  {
    name: 'the settings alone',
    path: 'dist/index.js',
    import: '{ ConnectionSettings }',
    ignore: installedByTheHost,
    modifyEsbuildConfig: withChunks([]),
    gzip: true,
    limit: '19.5 kB',
  },
  {
    name: 'the list’s hook alone',
    path: 'dist/index.js',
    import: '{ useConnections }',
    ignore: installedByTheHost,
    modifyEsbuildConfig: withChunks([]),
    gzip: true,
    limit: '10 kB',
  },
  {
    name: 'a button to connect a site, before it is pressed',
    path: 'dist/index.js',
    import: '{ ConnectButton }',
    ignore: react,
    modifyEsbuildConfig: withChunks([]),
    gzip: true,
    limit: '6 kB',
  },
  {
    name: 'connections.css',
    path: 'dist/connections.css',
    modifyEsbuildConfig: asItShips,
    gzip: true,
    limit: '3 kB',
  },
  {
    name: 'styles.css',
    path: 'dist/styles.css',
    modifyEsbuildConfig: asItShips,
    gzip: true,
    limit: '5 kB',
  },
];
