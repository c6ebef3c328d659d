import { statSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { findInCode, madeOf, PACKAGE, reachableFrom, read, shippedFiles } from './shipped';

const scripts = shippedFiles().filter((file) => file.endsWith('.js'));
const widget = reachableFrom('dist/index.js');

/** Namespaces, which look like addresses and are none. */
const NAMESPACES = ['http://www.w3.org/2000/svg'];

describe('what is packed', () => {
  it('is the build and the papers', () => {
    const outside = shippedFiles().filter((file) => !file.startsWith('dist/'));
    expect(outside).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json']));
    expect(outside.filter((file) => !['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'].includes(file))).toEqual(
      [],
    );
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

  it('imports React and the three libraries it stands on, and nothing else', () => {
    const needed = ['@tanstack/react-query', 'react', 'react-hook-form', 'react/jsx-runtime'];
    const allowed = [...needed, 'eventsource-parser', 'eventsource-parser/stream', 'react-dom'];
    expect(widget.packages).toEqual(expect.arrayContaining(needed));
    expect(widget.packages.filter((name) => !allowed.includes(name))).toEqual([]);
  });

  it('holds nothing of the server or the sandbox', () => {
    const sources = widget.files.flatMap(madeOf);
    expect(sources).toContain('src/managed-auth-flow.tsx');
    expect(sources.filter((source) => /^src\/(server|sandbox)\/|@onkernel|\/hono\//.test(source))).toEqual([]);
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
