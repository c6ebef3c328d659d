import ts from 'typescript';

/** A prop, an option, or a member of what is given back. */
export interface ApiMember {
  readonly name: string;
  /** As it is written, without `| undefined`. */
  readonly type: string;
  /** What its doc comment calls the default; `required`, or which of several have to be given, where there is none. */
  readonly standard: string;
  readonly text: string;
  /** Of a union whose members have comments, these. */
  readonly variants: readonly ApiVariant[];
}

/** What one export is: its doc comment, and what it takes, has or may be. */
export interface ApiItem {
  readonly name: string;
  readonly kind: 'component' | 'hook' | 'function' | 'type';
  readonly text: string;
  readonly throws: string;
  /** The component whose props it takes as well. */
  readonly base: string | null;
  /** Props, or options. */
  readonly takes: readonly ApiMember[];
  /** What a hook gives back, or the members of a type. */
  readonly has: readonly ApiMember[];
  /** The members of a union, each with its comment; of a type that is neither union nor object, itself. */
  readonly variants: readonly ApiVariant[];
}

/** One of the things that a value may be. */
export interface ApiVariant {
  readonly type: string;
  readonly text: string;
}

interface Reading {
  readonly checker: ts.TypeChecker;
  /** Types that are shown with what takes or gives them, and not again. */
  readonly shown: Set<ts.Symbol>;
}

/** What an entry exports, by the doc comments of its sources, in the order of its names. */
export function readApi(entry: string): ApiItem[] {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, process.cwd());
  const program = ts.createProgram([entry], options);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${entry} is no module.`);
  const reading: Reading = { checker, shown: new Set() };
  const exported = checker.getExportsOfModule(module).map((symbol) => aliased(symbol, checker));
  const values = exported
    .filter(({ flags }) => flags & ts.SymbolFlags.Value)
    .map((symbol) => readValue(symbol, reading));
  const types = exported
    .filter((symbol) => !(symbol.flags & ts.SymbolFlags.Value) && !isShown(symbol, reading))
    .map((symbol) => readType(symbol, reading));
  return [...values.map((each) => withoutRepeats(each, values)), ...types].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function aliased(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** Under this name, or under the one that it stands for. */
function isShown(symbol: ts.Symbol, { checker, shown }: Reading): boolean {
  const { symbol: meant } = checker.getDeclaredTypeOfSymbol(symbol);
  return shown.has(symbol) || (meant !== undefined && meant.name !== '__type' && shown.has(meant));
}

function readValue(symbol: ts.Symbol, reading: Reading): ApiItem {
  const { checker } = reading;
  const { name } = symbol;
  const [signature] = checker.getTypeOfSymbol(symbol).getCallSignatures();
  const [parameter] = signature?.getParameters() ?? [];
  const kind = /^use[A-Z]/.test(name) ? 'hook' : /^[A-Z]/.test(name) ? 'component' : 'function';
  const has = kind === 'hook' && signature ? membersOf(signature.getReturnType(), reading) : [];
  const takes = parameter === undefined ? [] : membersOf(checker.getTypeOfSymbol(parameter), reading);
  return { ...aboutOf(symbol, checker), kind, base: null, takes, has, variants: [] };
}

function readType(symbol: ts.Symbol, reading: Reading): ApiItem {
  const { checker } = reading;
  const about = { ...aboutOf(symbol, checker), kind: 'type', base: null, takes: [] } as const;
  const declaration = symbol.declarations?.[0];
  if (declaration !== undefined && ts.isTypeAliasDeclaration(declaration)) {
    return {
      ...about,
      has: [],
      variants: variantsOf(declaration.type, checker.getDeclaredTypeOfSymbol(symbol), checker),
    };
  }
  return { ...about, has: membersOf(checker.getDeclaredTypeOfSymbol(symbol), reading), variants: [] };
}

function aboutOf(symbol: ts.Symbol, checker: ts.TypeChecker) {
  const throws = symbol.getJsDocTags(checker).find((tag) => tag.name === 'throws');
  return {
    name: symbol.name,
    text: docOf(symbol, checker),
    throws: oneLine(ts.displayPartsToString(throws?.text)),
  };
}

/** In one line, but for lists: each item begins another. */
function docOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const [text = '', ...items] = ts.displayPartsToString(symbol.getDocumentationComment(checker)).split(/\n- /);
  return [oneLine(text), ...items.map((item) => `- ${oneLine(item)}`)].join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Those of a union are the members of any of its forms. */
function membersOf(type: ts.Type, { checker, shown }: Reading): ApiMember[] {
  for (const symbol of [type.aliasSymbol, type.symbol]) if (symbol !== undefined) shown.add(symbol);
  const forms = type.isUnion() ? type.types.filter((each) => !(each.flags & ts.TypeFlags.Undefined)) : [type];
  const found = new Map<string, { symbol: ts.Symbol; requiredIn: number }>();
  for (const form of forms) {
    for (const symbol of checker.getPropertiesOfType(checker.getNonNullableType(form))) {
      if (isForbidden(symbol, checker) || isInternal(symbol, checker) || !isOurs(symbol)) continue;
      const before = found.get(symbol.name) ?? { symbol, requiredIn: 0 };
      const isRequired = !(symbol.flags & ts.SymbolFlags.Optional);
      found.set(symbol.name, { symbol, requiredIn: before.requiredIn + (isRequired ? 1 : 0) });
    }
  }
  const alternatives = [...found].filter(([, { requiredIn }]) => requiredIn > 0 && requiredIn < forms.length);
  return [...found].map(([name, { symbol, requiredIn }]) => {
    const { text, standard } = splitDefault(docOf(symbol, checker));
    const isOneOf = requiredIn > 0 && requiredIn < forms.length;
    const need = isOneOf
      ? `one of ${alternatives.map(([other]) => `\`${other}\``).join(', ')}`
      : requiredIn === forms.length
        ? 'required'
        : '';
    const variants = commentedVariants(typeNodeOf(symbol));
    return {
      name,
      type: typeTextOf(symbol, checker),
      standard: standard || need,
      text,
      variants: variants.some((variant) => variant.text !== '') ? variants : [],
    };
  });
}

/** `prop?: never` says that it does not go with the others. */
function isForbidden(symbol: ts.Symbol, checker: ts.TypeChecker): boolean {
  return Boolean(checker.getNonNullableType(checker.getTypeOfSymbol(symbol)).flags & ts.TypeFlags.Never);
}

function isInternal(symbol: ts.Symbol, checker: ts.TypeChecker): boolean {
  return symbol.getJsDocTags(checker).some((tag) => tag.name === 'internal');
}

function isOurs(symbol: ts.Symbol): boolean {
  return symbol.declarations?.some((each) => !each.getSourceFile().fileName.includes('/node_modules/')) ?? false;
}

function typeNodeOf(symbol: ts.Symbol): ts.TypeNode | undefined {
  return symbol.declarations?.find(ts.isPropertySignature)?.type;
}

function typeTextOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const node = typeNodeOf(symbol);
  // Names that nobody outside knows say nothing.
  const isInternal = node === undefined || ts.isIndexedAccessTypeNode(node);
  const written = isInternal
    ? checker.typeToString(checker.getTypeOfSymbol(symbol), undefined, ts.TypeFormatFlags.NoTruncation)
    : withoutComments(node);
  return written
    .replace(/^\| /, '')
    .replace(/ \| undefined$/, '')
    .replace(/^\((.*)\)$/, (whole, inner: string) => (isBalanced(inner) ? inner : whole));
}

/** In one line, as one would write it in a sentence. */
function withoutComments(node: ts.Node): string {
  const printer = ts.createPrinter({ removeComments: true });
  return oneLine(printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile()))
    .replaceAll('; }', ' }')
    .replaceAll('; ', ', ')
    .replace(/(?<=[{,] )readonly /g, '');
}

/** Whether no bracket closes that was opened before. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** A doc comment, and apart from it what it says of the default: "Default `x`." or "`x` (default)". */
export function splitDefault(doc: string): { readonly text: string; readonly standard: string } {
  const sentences = doc.split(/(?<=\.)\s+(?=[A-Z`])/);
  const said = sentences.find((sentence) => sentence.startsWith('Default '));
  if (said === undefined) return { text: doc, standard: /(`[^`]+`) \(default\)/.exec(doc)?.[1] ?? '' };
  // What follows a semicolon is of something else.
  const [standard = '', ...rest] = said.slice('Default '.length).replace(/\.$/, '').split('; ');
  const text = sentences.filter((sentence) => sentence !== said);
  return {
    text: [...text, ...rest.map((part) => `${part}.`)].join(' '),
    standard: /^(true|false|\d+)$/.test(standard) ? `\`${standard}\`` : standard,
  };
}

/** The members of a union with what stands before each. */
function commentedVariants(node: ts.TypeNode | undefined): ApiVariant[] {
  if (node === undefined || !ts.isUnionTypeNode(node)) return [];
  return node.types.map((each, index) => ({
    type: withoutComments(each),
    text: commentBetween(node, node.types[index - 1]?.end ?? node.getFullStart(), each.getStart()),
  }));
}

function variantsOf(node: ts.TypeNode, type: ts.Type, checker: ts.TypeChecker): ApiVariant[] {
  if (ts.isUnionTypeNode(node)) {
    return commentedVariants(node).map((variant, index) => {
      const member = node.types[index];
      return variant.text !== '' || member === undefined ? variant : namedVariant(member, checker);
    });
  }
  // Made of a list elsewhere, as in `(typeof CODES)[number]`.
  if (type.isUnion() && type.types.every((each) => each.isStringLiteral())) {
    return type.types.map((each) => ({ type: `'${(each as ts.StringLiteralType).value}'`, text: '' }));
  }
  return [{ type: withoutComments(node), text: '' }];
}

/** A member of a union that has a name, and is explained there: by its `kind`, with the members of its own. */
function namedVariant(node: ts.TypeNode, checker: ts.TypeChecker): ApiVariant {
  const type = checker.getTypeFromTypeNode(node);
  const declaration = type.symbol?.declarations?.find(ts.isInterfaceDeclaration);
  if (declaration === undefined) return { type: withoutComments(node), text: '' };
  const [kind, ...own] = declaration.members.map((member) => member.name?.getText() ?? '');
  const members = own.length === 0 ? '' : ` With ${own.map((name) => `\`${name}\``).join(', ')}.`;
  const discriminant = kind === 'kind' ? checker.getPropertyOfType(type, 'kind') : undefined;
  return {
    type: discriminant === undefined ? withoutComments(node) : `kind: ${typeTextOf(discriminant, checker)}`,
    text: `${docOf(type.symbol, checker)}${members}`.trim(),
  };
}

/** What stands before a member of a union, and its `|`, is a comment like any other to the compiler. */
function commentBetween(node: ts.Node, from: number, to: number): string {
  const [, comment = ''] = /\/\*\*([\s\S]*?)\*\//.exec(node.getSourceFile().text.slice(from, to)) ?? [];
  return oneLine(comment.replace(/^\s*\*/gm, ''));
}

/** A component that takes all of another's props says so, and lists its own. */
function withoutRepeats(item: ApiItem, all: readonly ApiItem[]): ApiItem {
  if (item.kind !== 'component') return item;
  const names = new Set(item.takes.map(({ name }) => name));
  const [base] = all
    .filter(({ kind, name, takes }) => kind === 'component' && name !== item.name && takes.length > 0)
    .filter(({ takes }) => takes.length < item.takes.length && takes.every(({ name }) => names.has(name)))
    .sort((a, b) => b.takes.length - a.takes.length);
  if (base === undefined) return item;
  const repeated = new Set(base.takes.map(({ name }) => name));
  return { ...item, base: base.name, takes: item.takes.filter(({ name }) => !repeated.has(name)) };
}
