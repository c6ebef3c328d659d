import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What `vite build` and `build-types.mjs` read, and the file that is written last. */
const SOURCES = [
  'src',
  'package.json',
  'vite.config.ts',
  'tsconfig.json',
  'scripts/build-types.mjs',
  'scripts/lean-icons.ts',
  'scripts/pack-locales.ts',
  'scripts/third-party-notices.ts',
];
const LAST_BUILT = 'dist/styles.css.d.ts';

function modified(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => modified(join(path, name))));
}

/** @throws Error with what it printed, when it fails */
export function run(command: string, args: string[], cwd: string): string {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${[command, ...args].join(' ')} failed.\n${stdout}${stderr}`, { cause: error });
  }
}

/** Builds what ships if it is older than its sources, and packs it into a folder. The tarball's path. */
export function packPackage(folder: string): string {
  if (modified(LAST_BUILT) < Math.max(...SOURCES.map(modified))) run('npm', ['run', 'build'], process.cwd());
  run('npm', ['pack', '--offline', '--ignore-scripts', '--silent', '--pack-destination', folder], process.cwd());
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (tarball === undefined) throw new Error('npm pack left no .tgz behind.');
  return join(folder, tarball);
}
