import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import ts from 'typescript';
import viteConfig from '../../vite.config';

/** A block of code in a guide. */
export interface Snippet {
  /** The guide and the line of the block's first line of code, as an editor opens it: `docs/server.md:16`. */
  readonly place: string;
  readonly guide: string;
  readonly line: number;
  readonly language: string;
  readonly code: string;
}

const GUIDES = ['README.md', ...readdirSync('docs').filter((name) => name.endsWith('.md'))].map((name) =>
  name === 'README.md' ? name : `docs/${name}`,
);

const CHECKED = ['ts', 'tsx', 'js', 'jsx'];

/** Every fenced block of the guides, in any language. */
export function readBlocks(): Snippet[] {
  return GUIDES.flatMap((guide) => {
    const text = readFileSync(guide, 'utf8');
    return [...text.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(({ index, 1: language = '', 2: code = '' }) => {
      const line = text.slice(0, index).split('\n').length + 1;
      return { place: `${guide}:${line}`, guide, line, language, code };
    });
  });
}

export function isChecked({ language }: Snippet): boolean {
  return CHECKED.includes(language);
}

/** Where snippets are compiled: `./get-user` and the like are what this folder has. */
const HOST = resolve('test/docs/host');

/** Each public name of the package and the module that it is built from, by `exports` and the build. */
function entryPaths(): Record<string, string[]> {
  const { exports }: { exports: Record<string, { default?: string } | string> } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  );
  const lib = viteConfig.build?.lib;
  const built = lib === undefined || lib === false ? {} : (lib.entry as Record<string, string>);
  const locales = Object.entries(built).filter(([name]) => name.startsWith('locales/'));
  const paths = Object.entries(exports).flatMap(([name, target]): [string, string][] => {
    if (typeof target === 'string' || target.default === undefined || name.includes('*')) return [];
    const publicName = name.replace('.', 'managed-auth-flow');
    if (name.endsWith('.css')) return [[publicName, `${HOST}/style-sheet.ts`]];
    const source = built[target.default.replace('./dist/', '').replace('.js', '')];
    if (source === undefined) throw new Error(`${name} in package.json's exports is not built by vite.config.ts.`);
    return [[publicName, resolve(source)]];
  });
  for (const [name, source] of locales) paths.push([`managed-auth-flow/${name}`, resolve(source)]);
  return Object.fromEntries(paths.map(([name, source]) => [name, [source]]));
}

/** What the compiler says of each snippet, by its place; each is a module of its own. */
export function typeCheck(snippets: readonly Snippet[]): Map<string, string[]> {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, process.cwd());
  const files = new Map(snippets.map((snippet) => [fileOf(snippet), snippet]));
  const settings: ts.CompilerOptions = {
    ...options,
    paths: entryPaths(),
    allowJs: true,
    checkJs: true,
    // A member of an object without the object is a label to the compiler, and would pass.
    allowUnusedLabels: false,
    noImplicitOverride: false,
    moduleDetection: ts.ModuleDetectionKind.Force,
  };
  const host = ts.createCompilerHost(settings);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path)?.code ?? readFile(path);
  host.getSourceFile = (path, ...rest) => {
    const code = files.get(path)?.code;
    return code === undefined ? getSourceFile(path, ...rest) : ts.createSourceFile(path, code, ts.ScriptTarget.ESNext);
  };
  const program = ts.createProgram([...files.keys(), `${HOST}/globals.d.ts`, `${HOST}/msw.d.ts`], settings, host);
  return new Map(
    [...files].map(([path, snippet]) => {
      const source = program.getSourceFile(path);
      const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
      return [snippet.place, found.map((diagnostic) => describe(diagnostic, snippet))];
    }),
  );
}

function fileOf({ guide, line, language }: Snippet): string {
  return `${HOST}/${basename(guide, '.md')}-${line}.${language}`;
}

function describe({ file, start = 0, messageText }: ts.Diagnostic, snippet: Snippet): string {
  const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line;
  return `${snippet.guide}:${snippet.line + line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
}
