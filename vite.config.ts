import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { leanIcons } from './scripts/lean-icons.ts';
import { packLocales } from './scripts/pack-locales.ts';
import { thirdPartyNotices } from './scripts/third-party-notices.ts';

/** Each language is an entry of its own, so that only those imported are loaded. */
const locales = readdirSync('src/localization/locales').map((file) => file.replace('.ts', ''));

/** What the package is made of: each entry of `exports` (and the command), and the module it is built from. */
const entry = {
  index: 'src/index.ts',
  all: 'src/all.ts',
  // No entry of the package: it keeps what the button needs apart from the flow, which is loaded when it is pressed.
  'connect-button': 'src/connections/connect-button.tsx',
  debug: 'src/diagnostics/debug.ts',
  presets: 'src/presets/index.ts',
  server: 'src/server/index.ts',
  sandbox: 'src/sandbox/index.ts',
  testing: 'src/testing/index.ts',
  'sandbox-cli': 'src/sandbox/cli.ts',
  engine: 'src/engine/index.ts',
  'engine-cli': 'src/engine/cli.ts',
  styles: 'src/appearance/styles.css',
  connections: 'src/appearance/connections.css',
  ...Object.fromEntries(locales.map((tag) => [`locales/${tag}`, `src/localization/locales/${tag}.ts`])),
};

const manifest: { dependencies: object; peerDependencies: object } = JSON.parse(readFileSync('package.json', 'utf8'));
const installedByTheHost = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)];

/** Dependencies and peers stay imports; what we only develop with (icons, the sandbox's router) is bundled. */
function isExternal(id: string): boolean {
  return id.startsWith('node:') || installedByTheHost.some((name) => id === name || id.startsWith(`${name}/`));
}

/** Vite leaves an empty module beside a style sheet that is an entry of its own: nothing of it is to ship. */
function withoutStyleModules(): Plugin {
  return {
    name: 'without-style-modules',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const [fileName, output] of Object.entries(bundle)) {
          if (!/^(styles|connections)\.js(\.map)?$/.test(fileName)) continue;
          if (output.type === 'chunk' && output.exports.length > 0) this.error(`${fileName} is not empty.`);
          delete bundle[fileName];
        }
      },
    },
  };
}

function executable(fileName: string): Plugin {
  return {
    name: 'executable',
    writeBundle(options, bundle) {
      if (bundle[fileName] !== undefined) chmodSync(`${options.dir ?? 'dist'}/${fileName}`, 0o755);
    },
  };
}

export default defineConfig({
  // Not left to NODE_ENV: a development build would ship file names of this machine.
  oxc: { jsx: { runtime: 'automatic', development: false } },
  plugins: [
    packLocales(),
    leanIcons(),
    withoutStyleModules(),
    thirdPartyNotices('THIRD-PARTY-NOTICES.txt'),
    executable('sandbox-cli.js'),
    executable('engine-cli.js'),
  ],
  build: {
    lib: { entry, formats: ['es'] },
    cssCodeSplit: true,
    target: 'es2022',
    // The style sheet ships as it is written: it names its own fallbacks.
    cssTarget: 'esnext',
    minify: false,
    cssMinify: true,
    // For the tests that say what became part of what. They are not packed: the code ships readable, and with the sources
    // in them they weighed as much again.
    sourcemap: 'hidden',
    reportCompressedSize: false,
    rolldownOptions: {
      external: isExternal,
      // The 'use client' of a bundled icon goes; that of our own entry stays, and a test looks for it.
      onLog(level, log, report) {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
      // The notices carry the licences of what is bundled in.
      output: {
        comments: { legal: false },
        chunkFileNames: 'chunks/[name]-[hash].js',
        assetFileNames: '[name][extname]',
      },
    },
  },
});
