import {
  BellRing,
  CircleEllipsis,
  CircleUser,
  Fingerprint,
  KeyRound,
  Lock,
  type LucideIcon,
  Mail,
  MessageSquare,
  Phone,
  Shuffle,
  Smartphone,
} from 'lucide-react';
import type { FlowChoice } from '../protocol/connection';

const ICONS: Readonly<Record<NonNullable<FlowChoice['method']>, LucideIcon>> = {
  sms: MessageSquare,
  call: Phone,
  email: Mail,
  totp: Smartphone,
  push: BellRing,
  password: Lock,
  security_key: KeyRound,
  passkey: Fingerprint,
  switch: Shuffle,
  other: CircleEllipsis,
  UNKNOWN: CircleEllipsis,
};

export function MethodIcon({ method }: Pick<FlowChoice, 'method'>) {
  const Icon = method === null ? CircleUser : ICONS[method];
  return <Icon size={18} aria-hidden="true" />;
}
