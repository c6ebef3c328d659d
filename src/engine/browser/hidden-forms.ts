/** A node as the browser's protocol reports it, including what scripts cannot see. */
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

/** A frame with an opaque origin, which is not read as part of the site. */
function isOpaque(node: DomNode): boolean {
  const sandbox = attribute(node, 'sandbox');
  const isShut = sandbox !== null && !/\ballow-same-origin\b/i.test(sandbox);
  const source = attribute(node, 'src') ?? '';
  return attribute(node, 'srcdoc') !== null ? isShut : /^data:/i.test(source);
}

/**
 * Whether a password may be asked for where the snapshot cannot look: in a closed shadow root, or in a frame with an opaque
 * origin. What cannot be read must not count as nothing.
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
