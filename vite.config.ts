import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { defineConfig, type ESTree, type Plugin } from 'vite';
import { packLocales } from './scripts/pack-locales.ts';
import { thirdPartyNotices } from './scripts/third-party-notices.ts';

interface SourceMap {
  sources: string[];
  sourcesContent: (string | null)[];
}

/** Each language is an entry of its own, so that only those imported are loaded. */
const locales = readdirSync('src/localization/locales').map((file) => file.replace('.ts', ''));

/** What the package is made of: each entry of `exports` (and the command), and the module it is built from. */
const entry = {
  index: 'src/index.ts',
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

/** Only the outline of a brand's mark is drawn: its title, its addresses and its licence would be dead weight. */
function withoutIconMetadata(): Plugin {
  const outlineOf = ({ id, init }: ESTree.VariableDeclarator): string | undefined => {
    if (id.type !== 'Identifier' || init?.type !== 'ObjectExpression') return undefined;
    const path = init.properties.find(
      (each) => each.type === 'Property' && each.key.type === 'Identifier' && each.key.name === 'path',
    );
    if (path?.type !== 'Property' || path.value.type !== 'Literal') return undefined;
    return `export const ${id.name} = ${JSON.stringify({ path: path.value.value })};`;
  };
  return {
    name: 'without-icon-metadata',
    transform: {
      filter: { id: /\/simple-icons\/index\.mjs$/ },
      handler(code) {
        const statements = this.parse(code).body;
        const icons = statements.flatMap((each) =>
          each.type === 'ExportNamedDeclaration' && each.declaration?.type === 'VariableDeclaration'
            ? each.declaration.declarations.map(outlineOf)
            : [],
        );
        return { code: icons.join('\n'), map: null };
      },
    },
  };
}

/** An icon that nobody uses is left out by a host's bundler only if making it is known to change nothing. */
function withPureIcons(): Plugin {
  return {
    name: 'with-pure-icons',
    transform: {
      filter: { id: /\/lucide-react\/.*\/icons\// },
      handler: (code) => ({ code: code.replaceAll(/(= )(createLucideIcon\()/g, '$1/* @__PURE__ */ $2'), map: null }),
    },
  };
}

/** The map of a bundled icon would carry every icon of its library, megabytes of them. Our own sources stay in. */
function withoutForeignSources(): Plugin {
  return {
    name: 'without-foreign-sources',
    writeBundle(options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'asset' || !output.fileName.endsWith('.js.map')) continue;
        const path = `${options.dir ?? 'dist'}/${output.fileName}`;
        const map: SourceMap = JSON.parse(readFileSync(path, 'utf8'));
        map.sourcesContent = map.sources.map((source, index) =>
          source.includes('node_modules/') ? null : (map.sourcesContent[index] ?? null),
        );
        writeFileSync(path, JSON.stringify(map));
      }
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
    withoutIconMetadata(),
    withPureIcons(),
    withoutStyleModules(),
    withoutForeignSources(),
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
    sourcemap: true,
    reportCompressedSize: false,
    rolldownOptions: {
      external: isExternal,
      // The 'use client' of a bundled icon goes; that of our own entry stays, and a test looks for it.
      onLog(level, log, report) {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
      output: { chunkFileNames: 'chunks/[name]-[hash].js', assetFileNames: '[name][extname]' },
    },
  },
});
