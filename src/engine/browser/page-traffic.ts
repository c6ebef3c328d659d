import type { Frame, Page, Request } from 'playwright-core';

/** A response that takes longer than this, and sends nothing, is a connection that is kept open. */
const SLOW_REQUEST_MS = 4_000;
/** What a document requests more often than this is polling, and is not waited for. */
const FEWEST_POLLS = 4;

function addressOf(request: Request): string {
  return `${request.method()} ${request.url().split('?')[0]}`;
}

/** Null for a request whose frame is gone, or not there yet. */
function isOf(request: Request, frame: Frame): boolean {
  try {
    return request.frame() === frame;
  } catch {
    return false;
  }
}

function isSending(request: Request): boolean {
  return request.method() !== 'GET' || request.isNavigationRequest();
}

/** The schemes of HTTP authentication that a browser answers with a dialog of its own. */
const BROWSER_SCHEME = /(^|[\s,])(basic|digest|negotiate|ntlm)\b/i;

/** A page's traffic, as far as it tells whether the page has settled. */
export class PageTraffic {
  /** How many times the page has sent something or navigated. */
  sent = 0;
  /** The status of the top frame's last response; 0 before there was one. */
  status = 0;
  /** Whether that was a challenge of HTTP authentication (RFC 9110, section 11.3): the page, if there is one, cannot be signed in to. */
  isChallenged = false;
  /** How many documents the top frame has had. */
  documents = 0;
  readonly #pending = new Map<Request, number>();
  /** How often the document has asked for each address. */
  readonly #asked = new Map<string, number>();

  constructor(page: Page) {
    page.on('request', (request) => {
      this.#pending.set(request, Date.now());
      const address = addressOf(request);
      if (/xhr|fetch/.test(request.resourceType())) this.#asked.set(address, (this.#asked.get(address) ?? 0) + 1);
      if (isSending(request)) this.sent += 1;
    });
    const over = (request: Request) => void this.#pending.delete(request);
    page.on('requestfinished', over);
    page.on('requestfailed', over);
    page.on('response', (response) => {
      const request = response.request();
      if (!request.isNavigationRequest() || !isOf(request, page.mainFrame())) return;
      this.status = response.status();
      this.isChallenged = this.status === 401 && BROWSER_SCHEME.test(response.headers()['www-authenticate'] ?? '');
      this.documents += 1;
      this.#asked.clear();
    });
  }

  /** Whether a request is in flight whose response the page may show. */
  isBusy(now: number): boolean {
    for (const [request, since] of this.#pending) {
      if (!/document|xhr|fetch|script|stylesheet/.test(request.resourceType())) continue;
      const isPoll = (this.#asked.get(addressOf(request)) ?? 0) > FEWEST_POLLS;
      if (!isPoll && (isSending(request) || now - since < SLOW_REQUEST_MS)) return true;
    }
    return false;
  }
}
