import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { packPackage, run } from './pack';

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

const NEEDS_REACT = ['react', 'react-dom', '@tanstack/react-query'];

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

/** Packs what ships, and installs it the way a host would. */
export default function setup(project: TestProject): () => void {
  const temporary = mkdtempSync(join(tmpdir(), 'managed-auth-flow-'));
  const tarball = packPackage(temporary);

  const { dependencies, peerDependencies }: Manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const all = [...Object.keys(dependencies), ...Object.keys(peerDependencies)];
  const serverSide = all.filter((name) => !NEEDS_REACT.includes(name));
  project.provide('host', install(tarball, join(temporary, 'host'), all));
  project.provide('serverHost', install(tarball, join(temporary, 'server-host'), serverSide));
  return () => rmSync(temporary, { recursive: true, force: true });
}
