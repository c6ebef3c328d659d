import type { FieldKind } from './field-kinds';
import type { CanonicalFieldType, DiscoveredFieldType } from './wire';

/** The types of both dialects, each understood in either. */
const KINDS: Readonly<Record<DiscoveredFieldType | CanonicalFieldType, FieldKind>> = {
  text: 'text',
  identifier: 'identifier',
  email: 'email',
  password: 'password',
  tel: 'tel',
  number: 'number',
  url: 'url',
  code: 'code',
  totp: 'totp',
  totp_code: 'totp',
  totp_secret: 'totpSecret',
};

/** The kind of a field with this `type` on the wire. As in HTML, no type means text. */
export function fieldKindOf(type: unknown): FieldKind {
  if (type === undefined || type === null) return 'text';
  return typeof type === 'string' && Object.hasOwn(KINDS, type) ? KINDS[type as keyof typeof KINDS] : 'unknown';
}
