import { describe, expect, it } from 'vitest';
import { violations } from './boundaries';
import { graphOf, graphOfSources, readImports } from './import-graph';

/** The breaches of made-up modules; those that are only imported need no source. */
function breaches(modules: Record<string, string>): string[] {
  const sources = new Map(Object.entries(modules));
  return violations(graphOf(sources, (path) => sources.has(path) || /\.tsx?$/.test(path)));
}

describe('who may import whom', () => {
  it('holds in src', () => {
    const graph = graphOfSources();
    expect(graph.size).toBeGreaterThan(0);
    expect(violations(graph)).toEqual([]);
  });

  it.each([
    ['protocol', 'flow'],
    ['flow', 'client'],
    ['flow', 'session'],
    ['client', 'flow'],
    ['session', 'screens'],
    ['ui', 'form'],
    ['pickers', 'form'],
    ['screens', 'session'],
    ['screens', 'client'],
    ['server', 'sandbox'],
    ['kernel-api', 'sandbox'],
    ['kernel-api', 'engine'],
    ['sandbox', 'engine'],
    ['engine', 'sandbox'],
    ['server', 'kernel-api'],
    ['sandbox', 'server'],
    ['server', 'flow'],
  ])('sees that %s imports %s', (from, to) => {
    const found = breaches({ [`src/${from}/a.ts`]: `import { b } from '../${to}/b';`, [`src/${to}/b.ts`]: '' });
    expect(found).toContain(`src/${from}/a.ts imports src/${to}/b.ts: ${from} may import nothing from there`);
  });

  it('lets screens name the types of flow, and nothing else of it', () => {
    const flow = { 'src/flow/screen.ts': '' };
    expect(breaches({ ...flow, 'src/screens/a.tsx': "import type { Screen } from '../flow/screen';" })).toEqual([]);
    expect(
      breaches({ ...flow, 'src/screens/a.tsx': "import { type Screen, screenOf } from '../flow/screen';" }),
    ).toEqual(['src/screens/a.tsx imports src/flow/screen.ts: screens may import only types from there']);
  });

  it.each([
    ['screens', '@tanstack/react-query', ['connections']],
    ['sandbox', 'playwright-core', ['engine']],
  ])('keeps %s from %s', (folder, name, owners) => {
    expect(breaches({ [`src/${folder}/a.ts`]: `import { x } from '${name}';` })).toEqual([
      `src/${folder}/a.ts imports ${name}: only ${owners.map((owner) => `src/${owner}`).join(' and ')} may`,
    ]);
    for (const owner of owners) expect(breaches({ [`src/${owner}/a.ts`]: `import { x } from '${name}';` })).toEqual([]);
  });

  it('sees a circle, of types alone too', () => {
    expect(
      breaches({
        'src/flow/a.ts': "import { b } from './b';",
        'src/flow/b.ts': "import { c } from './c';",
        'src/flow/c.ts': "import type { B } from './b';",
      }),
    ).toEqual(['src/flow/b.ts → src/flow/c.ts → src/flow/b.ts: no module may lead back to itself']);
  });

  it('knows every folder', () => {
    expect(breaches({ 'src/utils/a.ts': "import { b } from '../protocol/b';", 'src/protocol/b.ts': '' })).toEqual([
      'src/utils/a.ts is in a folder that test/architecture/boundaries.ts does not know',
    ]);
  });

  it('follows imports from the server to React', () => {
    expect(
      breaches({
        'src/server/index.ts': "export * from '../protocol/a';",
        'src/protocol/a.ts': "import { useId } from 'react';",
      }),
    ).toEqual(['src/server/index.ts → src/protocol/a.ts → react: the server and the sandbox run without React']);
  });

  it('follows imports, lazy ones too, from the widget to the sandbox', () => {
    expect(
      breaches({
        'src/index.ts': "export * from './widget';",
        'src/widget.ts': "const sandbox = () => import('./sandbox/index');",
        'src/sandbox/index.ts': '',
      }),
    ).toContain(
      'src/index.ts → src/widget.ts → src/sandbox/index.ts: a browser bundle must not carry the server or the sandbox',
    );
  });

  it.each(['@onkernel/sdk', 'hono/cors', '@hono/node-server', 'node:fs'])('keeps %s out of the browser', (name) => {
    expect(breaches({ 'src/client/a.ts': `import x from '${name}';` })).toEqual([
      `src/client/a.ts → ${name}: a browser bundle must not carry the server or the sandbox`,
    ]);
    expect(breaches({ 'src/client/a.ts': `import type x from '${name}';` })).toEqual([]);
  });
});

describe('what runs in any Fetch runtime', () => {
  it.each(['server', 'sandbox'])('is kept from Node in src/%s', (folder) => {
    expect(
      breaches({
        [`src/${folder}/index.ts`]: "export * from './serve';",
        [`src/${folder}/serve.ts`]: "import { createServer } from 'node:http';",
      }),
    ).toEqual([
      `src/${folder}/index.ts → src/${folder}/serve.ts → node:http: the server and the sandbox run wherever there is fetch, in a page too`,
    ]);
  });
});

describe('readImports', () => {
  it.each<[string, { target: string; typeOnly: boolean }[]]>([
    ["import a from 'x';", [{ target: 'x', typeOnly: false }]],
    ["import 'x';", [{ target: 'x', typeOnly: false }]],
    ["import type A from 'x';", [{ target: 'x', typeOnly: true }]],
    ["import { type A } from 'x';", [{ target: 'x', typeOnly: false }]],
    ["import { type A, b } from 'x';", [{ target: 'x', typeOnly: false }]],
    ["import d, { type A } from 'x';", [{ target: 'x', typeOnly: false }]],
    ["import {} from 'x';", [{ target: 'x', typeOnly: false }]],
    ["import * as a from 'x';", [{ target: 'x', typeOnly: false }]],
    ["export * from 'x';", [{ target: 'x', typeOnly: false }]],
    ["export type { A } from 'x';", [{ target: 'x', typeOnly: true }]],
    ["export { type A } from 'x';", [{ target: 'x', typeOnly: false }]],
    ['export { a };', []],
    ["const a = () => import('x');", [{ target: 'x', typeOnly: false }]],
    ['const a = () => import(`x`);', [{ target: 'x', typeOnly: false }]],
    ["const a = require('x');", [{ target: 'x', typeOnly: false }]],
    ["type A = import('x').A;", [{ target: 'x', typeOnly: true }]],
    ["// import a from 'x';\nconst s = \"import a from 'x'\";", []],
  ])('%s', (source, expected) => {
    expect(readImports('a.ts', source)).toEqual(expected);
  });
});
