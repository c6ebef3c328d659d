import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { inject } from 'vitest';
import { readImports } from '../architecture/import-graph';

/** The package as it is installed in a host. */
export const PACKAGE = join(inject('host'), 'node_modules/managed-auth-flow');

/** Paths of all shipped files, from the package's root. */
export function shippedFiles(): string[] {
  return readdirSync(PACKAGE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(PACKAGE, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

export function read(file: string): string {
  return readFileSync(join(PACKAGE, file), 'utf8');
}

/** What a module leads to, lazily or not: our own files, and the specifiers of everything else. */
export function reachableFrom(entry: string): { files: string[]; packages: string[] } {
  const files = new Set([entry]);
  const packages = new Set<string>();
  for (const file of files) {
    for (const { target } of readImports(file, read(file))) {
      if (target.startsWith('.')) files.add(join(file, '..', target));
      else packages.add(target);
    }
  }
  return { files: [...files].sort(), packages: [...packages].sort() };
}

/** What a built file imports before it runs. */
export function staticImports(file: string): string[] {
  return findInCode(file, (node) =>
    (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
    node.moduleSpecifier !== undefined &&
    ts.isStringLiteral(node.moduleSpecifier)
      ? node.moduleSpecifier.text
      : undefined,
  );
}

/** The built files that are loaded before an entry runs. */
export function filesBefore(entry: string): string[] {
  const files = new Set([entry]);
  for (const file of files) {
    for (const target of staticImports(file)) if (target.startsWith('.')) files.add(join(file, '..', target));
  }
  return [...files].sort();
}

/** The modules of src that a built file was made of, by its map, which is built beside it and not packed. */
export function madeOf(file: string): string[] {
  // An entry that only passes on what others export has no map.
  if (!existsSync(`${file}.map`)) return [];
  const { sources }: { sources: string[] } = JSON.parse(readFileSync(`${file}.map`, 'utf8'));
  return sources.map((source) => join(file, '..', source)).map((path) => path.replace(/^(\.\.\/)+/, ''));
}

/** The packages of others that a built file was made of. */
export function foreignPackages(file: string): string[] {
  return madeOf(file).flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []);
}

/** Every node of a built file for which `pick` answers. */
export function findInCode<T>(file: string, pick: (node: ts.Node) => T | undefined): T[] {
  const found: T[] = [];
  const visit = (node: ts.Node): void => {
    const picked = pick(node);
    if (picked !== undefined) found.push(picked);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest));
  return found;
}

/** The names that an entry's declarations export, types included. */
export function declaredNames(declarations: string): string[] {
  const path = join(PACKAGE, declarations);
  const program = ts.createProgram([path], { moduleResolution: ts.ModuleResolutionKind.Bundler, noLib: true });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(path);
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${declarations} is no module.`);
  return checker
    .getExportsOfModule(module)
    .map((symbol) => symbol.name)
    .sort();
}
