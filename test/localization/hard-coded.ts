import ts from 'typescript';

/** Attributes and props whose text a person reads or hears. */
const SPOKEN = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'content',
  'description',
  'label',
  'placeholder',
  'submitLabel',
  'summary',
  'text',
  'title',
]);
/** Functions that say what they are given. */
const SPEAKERS = new Set(['announce']);

const LETTER = /\p{L}/u;
/** Several words that begin or end as a sentence does. Class names and the like do neither. */
const PROSE = /^\p{Lu}\p{L}*[,:;]? .*\p{L}|^\p{L}+ .*[.?…]$/u;

/** Texts in a module that a person would meet in English, whatever the language. Each with its line. */
export function hardCodedTexts(fileName: string, source: string): string[] {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];

  const report = (node: ts.Node, text: string) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${fileName}:${line + 1}: ${text.trim()}`);
  };

  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && LETTER.test(node.text)) report(node, node.text);
    const text = textOf(node);
    if (text !== null && LETTER.test(text) && (isSaid(node) || (PROSE.test(text) && !isForDevelopers(node)))) {
      report(node, text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('');
  }
  return null;
}

/** Whether the value of a literal ends up as it is in a spoken attribute, among an element's children, or in a speaker. */
function isSaid(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isJsxAttribute(parent)) return SPOKEN.has(parent.name.getText());
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node && SPOKEN.has(parent.name.getText());
  if (ts.isJsxExpression(parent)) return ts.isJsxAttribute(parent.parent) ? isSaid(parent) : true;
  if (ts.isCallExpression(parent)) {
    const isSpeaker = ts.isIdentifier(parent.expression) && SPEAKERS.has(parent.expression.text);
    return isSpeaker && parent.arguments[0] === node;
  }
  if (ts.isConditionalExpression(parent)) return parent.condition !== node && isSaid(parent);
  if (ts.isBinaryExpression(parent)) return !isComparison(parent.operatorToken.kind) && isSaid(parent);
  const passesOn = ts.isParenthesizedExpression(parent) || ts.isTemplateSpan(parent) || ts.isTemplateExpression(parent);
  return passesOn && isSaid(parent);
}

function isComparison(kind: ts.SyntaxKind): boolean {
  return kind === ts.SyntaxKind.EqualsEqualsEqualsToken || kind === ts.SyntaxKind.ExclamationEqualsEqualsToken;
}

/** The message of an error that is thrown, and what only types say. */
function isForDevelopers(node: ts.Node): boolean {
  const { parent } = node;
  return ts.isNewExpression(parent) || ts.isLiteralTypeNode(parent) || ts.isImportDeclaration(parent);
}
