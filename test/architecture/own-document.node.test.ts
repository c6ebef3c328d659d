import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { strayGlobals } from './own-document';

const FOLDERS = ['form', 'pickers', 'ui', 'screens', 'appearance'];
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(`src/${folder}`, { recursive: true }).map((name) => `src/${folder}/${name}`),
).filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));

describe('the page that a widget is rendered into', () => {
  it.each(FOLDERS)('is looked for in %s', (folder) => {
    expect(FILES.some((file) => file.startsWith(`src/${folder}/`))).toBe(true);
  });

  it('is asked of its own elements in form, pickers, ui, screens and appearance', () => {
    expect(FILES.flatMap((file) => strayGlobals(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  it.each([
    'document.body.focus()',
    'const page = window',
    'const { activeElement } = document;',
    'function f(view = window) {}',
    'element instanceof HTMLDialogElement',
    'element instanceof view.HTMLElement',
    'getComputedStyle(element)',
    'new CSSStyleSheet()',
  ])('is missed by %s', (source) => {
    expect(strayGlobals('a.ts', source)).toHaveLength(1);
  });

  it.each([
    'element.ownerDocument.defaultView?.getComputedStyle(element)',
    'const { document } = view',
    'const root = element.getRootNode() as Document | ShadowRoot',
    "const onServer = typeof document === 'undefined'",
    'const place: { window: Window } = { window: view }',
    'error instanceof Error',
  ])('is meant by %s', (source) => {
    expect(strayGlobals('a.ts', source)).toEqual([]);
  });
});
