import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A regular expression of the source: as it is written, and where. */
export interface WrittenExpression {
  readonly file: string;
  /** The literal, or the call that makes it. */
  readonly text: string;
}

/** Every regular expression of the product, literals and `new RegExp(…)` alike; tests and their helpers have none of it. */
export function writtenExpressions(): WrittenExpression[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\/testing\//.test(file))
    .flatMap((file) => expressionsIn(file, readFileSync(file, 'utf8')));
}

export function expressionsIn(file: string, source: string): WrittenExpression[] {
  const found: WrittenExpression[] = [];
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    const isMade =
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      /^(globalThis\.)?RegExp$/.test(node.expression.getText());
    if (isMade || ts.isRegularExpressionLiteral(node)) found.push({ file, text: node.getText() });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
