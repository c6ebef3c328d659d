import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A project that has installed the packed package and everything it asks for. */
    host: string;
    /** The same without React and what stands on it: a server. */
    serverHost: string;
  }
}

interface Manifest {
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
}

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

const NEEDS_REACT = ['react', 'react-dom', '@tanstack/react-query', 'react-hook-form'];

function modified(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => modified(join(path, name))));
}

function run(command: string, args: string[], cwd: string): string {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${[command, ...args].join(' ')} failed.\n${stdout}${stderr}`, { cause: error });
  }
}

/** A folder with the package in its node_modules, unpacked, and links to the dependencies installed here. */
function install(tarball: string, folder: string, dependencies: readonly string[]): string {
  const modules = join(folder, 'node_modules');
  const target = join(modules, 'managed-auth-flow');
  mkdirSync(target, { recursive: true });
  run('tar', ['-xzf', tarball, '-C', target, '--strip-components=1'], folder);
  for (const name of dependencies) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(resolve('node_modules', name), join(modules, name), 'junction');
  }
  return folder;
}

/** Builds what ships if it is older than its sources, packs it, and installs it the way a host would. */
export default function setup(project: TestProject): () => void {
  if (modified(LAST_BUILT) < Math.max(...SOURCES.map(modified))) run('npm', ['run', 'build'], process.cwd());

  const temporary = mkdtempSync(join(tmpdir(), 'managed-auth-flow-'));
  run('npm', ['pack', '--offline', '--ignore-scripts', '--silent', '--pack-destination', temporary], process.cwd());
  const tarball = readdirSync(temporary).find((name) => name.endsWith('.tgz'));
  if (tarball === undefined) throw new Error('npm pack left no .tgz behind.');

  const { dependencies, peerDependencies }: Manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const all = [...Object.keys(dependencies), ...Object.keys(peerDependencies)];
  const serverSide = all.filter((name) => !NEEDS_REACT.includes(name));
  project.provide('host', install(join(temporary, tarball), join(temporary, 'host'), all));
  project.provide('serverHost', install(join(temporary, tarball), join(temporary, 'server-host'), serverSide));
  return () => rmSync(temporary, { recursive: true, force: true });
}
