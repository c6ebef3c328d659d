import { hostOf } from '../protocol/host-name';
import { unicodeHost } from './unicode-host';

/** Whether a domain has in it what a person looks for by its name, in whichever of its two spellings either of them is. */
export function matchesDomain(domain: string, query: string): boolean {
  const wanted = lettersOf(query.trim());
  const host = lettersOf(domain);
  const inUnicode = unicodeHost(host);
  const spellings = [host, inUnicode, hostOf(inUnicode) ?? host];
  return [wanted, hostOf(wanted) ?? wanted].some((each) => spellings.some((spelling) => spelling.includes(each)));
}

/** However a keyboard has put a letter and its accent together. */
function lettersOf(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
