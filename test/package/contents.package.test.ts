import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { readImports } from '../architecture/import-graph';
import {
  declaredNames,
  filesBefore,
  findInCode,
  foreignPackages,
  madeOf,
  PACKAGE,
  reachableFrom,
  read,
  shippedFiles,
  staticImports,
} from './shipped';

const scripts = shippedFiles().filter((file) => file.endsWith('.js'));
const widget = reachableFrom('dist/index.js');

/** Namespaces, which look like addresses and are none. */
const NAMESPACES = ['http://www.w3.org/2000/svg'];

describe('what is packed', () => {
  it('is the build, its documents and the papers, and nothing else', () => {
    const papers = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'];
    const documents = readdirSync('docs').filter((name) => name.endsWith('.md'));
    const outside = shippedFiles().filter((file) => !file.startsWith('dist/'));
    expect(outside).toEqual([...papers, ...documents.map((name) => `docs/${name}`)].sort());
  });

  it('is built of scripts and declarations, two style sheets, and notices', () => {
    const built = shippedFiles().filter((file) => file.startsWith('dist/'));
    const others = built.filter((file) => !/^dist\/((chunks|locales)\/)?[\w-]+\.(js|d\.ts)$/.test(file));
    const sheets = ['connections', 'styles'].flatMap((name) => [`dist/${name}.css`, `dist/${name}.css.d.ts`]);
    expect(others).toEqual(['dist/THIRD-PARTY-NOTICES.txt', ...sheets]);
  });

  it('has what each entry of its exports names', () => {
    const { exports, bin }: { exports: Record<string, string | Record<string, string>>; bin: Record<string, string> } =
      JSON.parse(read('package.json'));
    const named = [
      ...Object.values(exports).flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry))),
      ...Object.values(bin),
    ];
    const files = named.filter((path) => path.startsWith('./') && !path.includes('*')).map((path) => path.slice(2));
    expect(files.filter((path) => !shippedFiles().includes(path))).toEqual([]);
    expect(files).toContain('dist/index.js');
  });

  it('asks a host for nothing but what its manifest names, in code and in declarations', () => {
    const { dependencies, peerDependencies }: Record<string, Record<string, string>> = JSON.parse(read('package.json'));
    const asked = [...Object.keys(dependencies ?? {}), ...Object.keys(peerDependencies ?? {})];
    const code = shippedFiles().filter((file) => /\.(js|d\.ts)$/.test(file));
    const foreign = code.flatMap((file) => readImports(file, read(file)).map(({ target }) => target));
    const unknown = foreign.filter(
      (target) =>
        !/^(\.|node:)/.test(target) && !asked.some((name) => target === name || target.startsWith(`${name}/`)),
    );
    expect(unknown).toEqual([]);
    expect(Object.keys(dependencies ?? {})).toEqual(['@tanstack/react-query', 'eventsource-parser']);
  });

  it('carries the licence of whatever became part of it', () => {
    const bundled = scripts.flatMap(foreignPackages);
    const notices = read('dist/THIRD-PARTY-NOTICES.txt');
    expect(new Set(bundled)).toEqual(new Set(['@hono/node-server', 'hono', 'lucide-react', 'simple-icons', 'valibot']));
    for (const name of bundled) expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
  });

  it('names no path of the machine that built it', () => {
    const telling = shippedFiles().filter((file) => read(file).includes(process.cwd()));
    expect(telling).toEqual([]);
  });

  it('carries no test', () => {
    expect(shippedFiles().filter((file) => /\.test\./.test(file))).toEqual([]);
    const built = scripts.flatMap(madeOf);
    expect(built).toContain('src/managed-auth-flow.tsx');
    expect(built.filter((source) => /\.test\./.test(source))).toEqual([]);
  });

  it('has the command as a program that Node runs', () => {
    expect(read('dist/sandbox-cli.js')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(statSync(join(PACKAGE, 'dist/sandbox-cli.js')).mode & 0o111).toBe(0o111);
  });
});

describe('what a browser gets', () => {
  it('is marked as client code', () => {
    expect(read('dist/index.js')).toMatch(/^['"]use client['"];/);
    expect(read('dist/server.js')).not.toContain('use client');
    expect(read('dist/sandbox.js')).not.toContain('use client');
  });

  it('imports React and the two libraries it stands on, and nothing else', () => {
    const needed = ['@tanstack/react-query', 'react', 'react/jsx-runtime'];
    const allowed = [...needed, 'eventsource-parser', 'eventsource-parser/stream', 'react-dom'];
    expect(widget.packages).toEqual(expect.arrayContaining(needed));
    expect(widget.packages.filter((name) => !allowed.includes(name))).toEqual([]);
  });

  it('holds nothing of the server or the sandbox', () => {
    const sources = widget.files.flatMap(madeOf);
    expect(sources).toContain('src/managed-auth-flow.tsx');
    expect(
      sources.filter((source) => /^src\/(server|kernel-api|sandbox|engine)\/|@onkernel|\/hono\//.test(source)),
    ).toEqual([]);
  });

  it('names no address to fetch from', () => {
    const addresses = widget.files.flatMap((file) =>
      findInCode(file, (node) =>
        ts.isStringLiteralLike(node) && /^(https?:)?\/\/\w/i.test(node.text) ? node.text : undefined,
      ),
    );
    expect(addresses.filter((address) => !NAMESPACES.includes(address))).toEqual([]);
    expect(read('dist/styles.css')).not.toMatch(/@import|url\(\s*['"]?(https?:)?\/\//i);
  });
});

describe('a first paint', () => {
  const before = filesBefore('dist/index.js');
  const sources = before.flatMap(madeOf);

  it('waits for neither the form, nor pickers, endings, words for errors, or the event stream', () => {
    expect(sources).toContain('src/screens/views/waiting.tsx');
    const later =
      /^src\/(appearance\/contrast|form\/(fields-form|flow-form|field-inputs|field-props|field-states|form-memory|send-fields|use-form-inputs|web-otp|wants-letters)|pickers\/(index|choice-(?!props)|mfa-|sso-|provider-)|screens\/views\/(prompt|endings|elsewhere|external-action|hosted-page|match-number)|screens\/copy\/(problems|\w+-heading)|localization\/en-(errors|form|later)|client\/event-stream|session\/(live-stream|event-order|news)|flow\/doubt|protocol\/events)/;
    expect(sources.filter((source) => later.test(source))).toEqual([]);
    const packages = before.flatMap((file) => staticImports(file));
    expect(packages).toContain('react');
    expect(packages.filter((name) => /eventsource-parser/.test(name))).toEqual([]);
  });

  it('has everything with it in the entry for hosts that want one file', () => {
    const all = filesBefore('dist/all.js');
    const present = all.flatMap(madeOf);
    expect(present).toContain('src/form/flow-form.tsx');
    const reachable = reachableFrom('dist/all.js').files.flatMap(madeOf);
    expect(reachable.filter((source) => !present.includes(source))).toEqual([]);
    expect(declaredNames('dist/all.d.ts')).toEqual(declaredNames('dist/index.d.ts'));
    expect(read('dist/all.js')).toMatch(/^['"]use client['"];/);
  });
});

describe('every script', () => {
  it.each(scripts)('%s makes no code from text', (file) => {
    const made = findInCode(file, (node) => {
      if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return undefined;
      const name = ts.isIdentifier(node.expression) ? node.expression.text : undefined;
      return name === 'eval' || name === 'Function' ? name : undefined;
    });
    expect(made).toEqual([]);
  });
});
