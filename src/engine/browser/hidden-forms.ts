/** A node of the browser's own view of a document, with what no script can look into. */
export interface DomNode {
  readonly localName?: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly shadowRootType?: string;
  readonly contentDocument?: DomNode;
}

function attribute({ attributes = [] }: DomNode, name: string): string | null {
  const at = attributes.findIndex((each, index) => index % 2 === 0 && each === name);
  return at < 0 ? null : (attributes[at + 1] ?? '');
}

/** A frame with a document of its own that belongs to no site, so that it is not read as a part of this one. */
function isOpaque(node: DomNode): boolean {
  const sandbox = attribute(node, 'sandbox');
  const isShut = sandbox !== null && !/\ballow-same-origin\b/i.test(sandbox);
  const source = attribute(node, 'src') ?? '';
  return attribute(node, 'srcdoc') !== null ? isShut : /^data:/i.test(source);
}

/**
 * Whether a password may be asked for where a reading does not look: in a closed shadow root, or in a frame of no site. What
 * cannot be read does not count as nothing.
 */
export function mayAskInHiding(root: DomNode): boolean {
  const left: { node: DomNode; isHidden: boolean }[] = [{ node: root, isHidden: false }];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { node, isHidden } = next;
    if (isHidden && node.localName === 'input' && attribute(node, 'type')?.toLowerCase() === 'password') return true;
    const opaque = node.localName === 'iframe' && isOpaque(node);
    if (opaque && node.contentDocument === undefined) return true;
    for (const child of node.children ?? []) left.push({ node: child, isHidden });
    for (const shadow of node.shadowRoots ?? [])
      left.push({ node: shadow, isHidden: isHidden || shadow.shadowRootType === 'closed' });
    if (node.contentDocument !== undefined) left.push({ node: node.contentDocument, isHidden: isHidden || opaque });
  }
  return false;
}
