import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';
import { loadConfigFromFile } from 'vite';

/** The declarations of every entry of vite.config.ts, bundled beside what `vite build` left in dist. */
const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' });
const entries = Object.entries(loaded.config.build.lib.entry);
// A style sheet has no types, and a command is run, not imported.
const modules = entries.filter(([name, source]) => /\.tsx?$/.test(source) && name !== 'sandbox-cli');

const bundle = await rolldown({
  input: Object.fromEntries(modules.map(([name, source]) => [name, resolve(source)])),
  external: (id) => !id.startsWith('.') && !id.startsWith('/'),
  plugins: [dts({ emitDtsOnly: true })],
  checks: { pluginTimings: false },
});
await bundle.write({ dir: 'dist', format: 'es', chunkFileNames: 'chunks/[name]-[hash].js' });
await bundle.close();

// TypeScript 6 asks for the types of a style sheet that is imported for its effect.
for (const sheet of ['connections', 'styles']) writeFileSync(`dist/${sheet}.css.d.ts`, 'export {};\n');
