import ts from 'typescript';

/** What stands for the page that loaded the script, and not for the one that an element is in. */
const GLOBALS = new Set([
  ...['document', 'window', 'self', 'globalThis', 'navigator', 'location', 'getComputedStyle', 'matchMedia'],
  ...['CSSStyleSheet', 'MutationObserver', 'ResizeObserver', 'requestAnimationFrame', 'addEventListener'],
]);

/** Classes that are the same whatever window an object comes from, as far as these folders meet them. */
const OWN_CLASSES = new Set(['Error', 'Map', 'Set', 'AbortController']);

/**
 * Where a module of the widget looks at the page that loaded it in place of the one that it is rendered into, which may
 * be a frame's, another window's or a shadow root. `typeof document` only asks whether there are pages at all.
 */
export function strayGlobals(fileName: string, source: string): string[] {
  const found: string[] = [];
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true);
  const report = (node: ts.Node, what: string) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${fileName}:${line + 1} uses ${what}: the element's own document is meant`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isTypeOfExpression(node)) return;
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword) {
      const name = node.right.getText();
      if (!OWN_CLASSES.has(name)) report(node, `instanceof ${name}`);
    } else if (ts.isIdentifier(node) && GLOBALS.has(node.text) && isReference(node)) report(node, node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** A name of the scope around it: no property, no key and no binding. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isBindingElement(parent) || ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isVariableDeclaration(parent) || ts.isParameter(parent)) return parent.initializer === node;
  return !ts.isJsxAttribute(parent) && !ts.isPropertySignature(parent) && !ts.isMethodDeclaration(parent);
}
