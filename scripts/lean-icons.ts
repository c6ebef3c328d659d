import type { ESTree, Plugin } from 'vite';

/** What is bundled of icons is what is drawn. */
export function leanIcons(): Plugin[] {
  return [withoutBrandMetadata(), withoutIconRuntime(), asOnePath()];
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

export default (path) => ({ size, ...attributes }) =>
  createElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: size,
      height: size,
      viewBox: '0 0 24 24',
      fill: 'none',
      stroke: 'currentColor',
      strokeWidth: 2,
      strokeLinecap: 'round',
      strokeLinejoin: 'round',
      'aria-hidden': 'true',
      ...attributes,
    },
    createElement('path', { d: path }),
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
 * Of an icon, its lines alone, as one path: its shapes, names and keys weigh as much again. One that nobody draws is left out
 * only if making one is known to do nothing else.
 */
function asOnePath(): Plugin {
  return {
    name: 'as-one-path',
    transform: {
      filter: { id: /\/lucide-react\/dist\/esm\/icons\/[\w-]+\.mjs$/ },
      handler(code) {
        const data = this.parse(code).body.find((each) => each.type === 'VariableDeclaration')?.declarations[0];
        // Another name of an icon that has a file of its own.
        if (data?.id.type !== 'Identifier' || data.id.name !== '__iconData' || !data.init) return null;
        const { size, node } = JSON.parse(JSON.stringify(literal(data.init))) as IconData;
        if (size !== 24) this.error(`An icon is drawn on a grid of 24, not of ${size}.`);
        const path = JSON.stringify(node.map(([tag, shape]) => pathOf(tag, shape)).join(''));
        return {
          code: `import create from '../createLucideIcon.mjs';\nexport default /* @__PURE__ */ create(${path});`,
          map: null,
        };
      },
    },
  };
}

type Shape = Readonly<Record<string, string>>;

interface IconData {
  readonly size: number;
  readonly node: readonly (readonly [tag: string, shape: Shape])[];
}

function literal(node: ESTree.Expression | ESTree.ObjectProperty['value'] | null): unknown {
  switch (node?.type) {
    case 'Literal':
      return node.value;
    case 'ArrayExpression':
      return node.elements.map((each) => literal(each as ESTree.Expression));
    case 'ObjectExpression':
      return Object.fromEntries(
        node.properties.flatMap((each) =>
          each.type === 'Property' && each.key.type === 'Identifier' ? [[each.key.name, literal(each.value)]] : [],
        ),
      );
    default:
      throw new Error(`An icon is made of ${node?.type}, which is not read.`);
  }
}

/** What a shape draws, as part of a path (SVG 2, chapter 10). */
export function pathOf(tag: string, shape: Shape): string {
  const number = (name: string) => Number(shape[name] ?? 0);
  const round = (value: number) => Number(value.toFixed(3));
  const arc = (r: number, x: number, y: number) => `a${r} ${r} 0 0 1 ${round(x)} ${round(y)}`;
  switch (tag) {
    case 'path': {
      // Only at the beginning of all is a small letter a place of its own.
      const [, x, y, rest = ''] = /^m\s*(-?[\d.]+)[\s,]*(-?[\d.]+)\s*(.*)$/.exec(shape.d ?? '') ?? [];
      return x === undefined ? (shape.d ?? '') : `M${x} ${y}${/^[a-z]/i.test(rest) || rest === '' ? '' : 'l'}${rest}`;
    }
    case 'line':
      return `M${shape.x1} ${shape.y1}L${shape.x2} ${shape.y2}`;
    case 'polyline':
      return `M${shape.points}`;
    case 'polygon':
      return `M${shape.points}z`;
    case 'circle':
    case 'ellipse': {
      const [x, y, rx, ry] = [
        number('cx'),
        number('cy'),
        number(tag === 'circle' ? 'r' : 'rx'),
        number(tag === 'circle' ? 'r' : 'ry'),
      ];
      const half = (way: number) => `a${rx} ${ry} 0 0 1 ${round(way * rx)} 0`;
      return `M${round(x - rx)} ${y}${half(2)}${half(-2)}z`;
    }
    case 'rect': {
      const [x, y, r] = [number('x'), number('y'), number('rx')];
      const [w, h] = [round(number('width') - 2 * r), round(number('height') - 2 * r)];
      const corners = [arc(r, r, r), arc(r, -r, r), arc(r, -r, -r), arc(r, r, -r)];
      const [a, b, c, d] = r === 0 ? ['', '', '', ''] : corners;
      return `M${round(x + r)} ${y}h${w}${a}v${h}${b}h${-w}${c}v${-h}${d}z`;
    }
    default:
      throw new Error(`An icon has a <${tag}>, for which there is no path yet.`);
  }
}
