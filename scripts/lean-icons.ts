import type { ESTree, Plugin } from 'vite';

/** What is bundled of icons is what is drawn. */
export function leanIcons(): Plugin[] {
  return [withoutBrandMetadata(), withoutIconRuntime(), withoutIconKeys()];
}

/** Only the outline of a brand's mark is drawn: its title, its addresses and its licence would be dead weight. */
function withoutBrandMetadata(): Plugin {
  const outlineOf = ({ id, init }: ESTree.VariableDeclarator): string | undefined => {
    if (id.type !== 'Identifier' || init?.type !== 'ObjectExpression') return undefined;
    const path = init.properties.find(
      (each) => each.type === 'Property' && each.key.type === 'Identifier' && each.key.name === 'path',
    );
    if (path?.type !== 'Property' || path.value.type !== 'Literal') return undefined;
    return `export const ${id.name} = ${JSON.stringify({ path: path.value.value })};`;
  };
  return {
    name: 'without-brand-metadata',
    transform: {
      filter: { id: /\/simple-icons\/index\.mjs$/ },
      handler(code) {
        const statements = this.parse(code).body;
        const icons = statements.flatMap((each) =>
          each.type === 'ExportNamedDeclaration' && each.declaration?.type === 'VariableDeclaration'
            ? each.declaration.declarations.map(outlineOf)
            : [],
        );
        return { code: icons.join('\n'), map: null };
      },
    },
  };
}

/** Draws an interface icon as its library does, for as much of it as is used: a size, and attributes. */
const DRAWN = `
import { createElement } from 'react';

export default ({ name, size, node }) => ({ size: shown, ...attributes }) =>
  createElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: shown,
      height: shown,
      viewBox: '0 0 ' + size + ' ' + size,
      fill: 'none',
      stroke: 'currentColor',
      strokeWidth: 2,
      strokeLinecap: 'round',
      strokeLinejoin: 'round',
      className: 'lucide lucide-' + name,
      'aria-hidden': 'true',
      ...attributes,
    },
    ...node.map(([tag, shape]) => createElement(tag, shape)),
  );
`;

/** Contexts, scaled strokes and names for the ear are half the weight of the icons that are used, and are not. */
function withoutIconRuntime(): Plugin {
  return {
    name: 'without-icon-runtime',
    transform: {
      filter: { id: /\/lucide-react\/dist\/esm\/createLucideIcon\.mjs$/ },
      handler: () => ({ code: DRAWN, map: null }),
    },
  };
}

/**
 * Keys made by chance, which nothing compresses: the shapes of an icon never change places. And an icon that nobody draws is
 * left out only if making one is known to do nothing else.
 */
function withoutIconKeys(): Plugin {
  return {
    name: 'without-icon-keys',
    transform: {
      filter: { id: /\/lucide-react\/dist\/esm\/icons\/[\w-]+\.mjs$/ },
      handler: (code) => ({
        code: code
          .replace(/,\s*key: "\w+"/g, '')
          .replace('__iconData.node;', '')
          .replace('createLucideIcon(', '/* @__PURE__ */ createLucideIcon('),
        map: null,
      }),
    },
  };
}
