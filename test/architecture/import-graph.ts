import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import ts from 'typescript';

export interface Import {
  /** What the module asks for: a path from the repository's root when it is ours, else the specifier as written. */
  readonly target: string;
  /** Only types: gone after compilation. */
  readonly typeOnly: boolean;
}

/** Module path, from the repository's root → what it imports. */
export type ImportGraph = ReadonlyMap<string, readonly Import[]>;

/**
 * `import { type A } from 'x'` is no type-only import: `verbatimModuleSyntax` keeps it as `import {} from 'x'`, which
 * still loads x.
 */
function importedBy(node: ts.Node): { specifier: ts.Node | undefined; typeOnly: boolean } | undefined {
  if (ts.isImportDeclaration(node))
    return {
      specifier: node.moduleSpecifier,
      typeOnly: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
    };
  if (ts.isExportDeclaration(node)) return { specifier: node.moduleSpecifier, typeOnly: node.isTypeOnly };
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { specifier: node.argument.literal, typeOnly: true };
  }
  if (ts.isCallExpression(node)) {
    const { expression } = node;
    const loads =
      expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && expression.text === 'require');
    if (loads) return { specifier: node.arguments[0], typeOnly: false };
  }
  return undefined;
}

/** Every module that `source` names, however it does: import, export from, `import()`, `require()`, `import('…').Type`. */
export function readImports(fileName: string, source: string): Import[] {
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    const found = importedBy(node);
    if (found?.specifier !== undefined && ts.isStringLiteralLike(found.specifier)) {
      imports.push({ target: found.specifier.text, typeOnly: found.typeOnly });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest));
  return imports;
}

function resolveFrom(file: string, specifier: string, isFile: (path: string) => boolean): string {
  if (!specifier.startsWith('.')) return specifier;
  const path = normalize(join(dirname(file), specifier.replace(/\?.*$/, '')));
  const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`];
  const found = candidates.find(isFile);
  if (found === undefined) throw new Error(`${file} imports ${specifier}, and there is no such module.`);
  return found;
}

/** The graph of modules given as path → source. */
export function graphOf(
  sources: ReadonlyMap<string, string>,
  isFile = (path: string) => sources.has(path),
): ImportGraph {
  return new Map(
    [...sources].map(([file, source]) => [
      file,
      readImports(file, source).map(({ target, typeOnly }) => ({
        target: resolveFrom(file, target, isFile),
        typeOnly,
      })),
    ]),
  );
}

/** The graph of what ships: the modules of src without their tests. */
export function graphOfSources(): ImportGraph {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((path) =>
    join('src', path.replaceAll('\\', '/')),
  );
  const shipped = files.filter((path) => /\.tsx?$/.test(path) && !/\.(test\.tsx?|d\.ts)$/.test(path));
  const isFile = (path: string) => existsSync(path) && statSync(path).isFile();
  return graphOf(new Map(shipped.map((path) => [path, readFileSync(path, 'utf8')])), isFile);
}
