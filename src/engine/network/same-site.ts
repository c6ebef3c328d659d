import { isIpv4 } from '../../protocol/host-name';
import { isLoopbackHost } from './host-policy';

/**
 * Whether a frame of one origin belongs to the site of a page of another. What hosts share is judged by the last two parts of their
 * names, without a list of suffixes that strangers share: whoever may be read at all is named by the host policy.
 */
export function isSameSite(origin: string, top: string): boolean {
  if (origin === top) return true;
  if (!URL.canParse(origin) || !URL.canParse(top)) return false;
  const [a, b] = [new URL(origin), new URL(top)];
  if (isLoopbackHost(a.hostname) || isLoopbackHost(b.hostname) || a.protocol !== b.protocol) return false;
  if (a.hostname === b.hostname) return true;
  // The parts of an address do not say whose it is.
  if (isIpv4(a.hostname) || isIpv4(b.hostname)) return false;
  const site = (host: string) => host.split('.').slice(-2).join('.');
  return a.hostname.includes('.') && site(a.hostname) === site(b.hostname);
}
