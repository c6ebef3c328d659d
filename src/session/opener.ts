import { callHost } from '../client/call-host';
import { type ConnectClient, createConnectClient } from '../client/connect-client';
import { RequestError } from '../client/request-error';
import { awaitedFlow } from '../flow/opening';
import { failureOfKind } from '../protocol/failure';
import type { MadeConnection } from '../protocol/made-connection';
import { connectOnce, exchangeOnce, type Opened } from './open-once';
import type { OpenedFlowOptions, OpeningOptions } from './session';

/** What was opened: what the flow needs to be read. */
export type Target =
  /** `at`: when it was answered, in milliseconds. */
  | { readonly by: 'domain'; readonly made: MadeConnection; readonly at: number }
  | { readonly by: 'handoff'; readonly token: string };

export const spentCode = failureOfKind('gone');

/** What is sent to get to a flow, and how the flow goes on with what came back. */
export class Opener {
  readonly #options: OpeningOptions;
  readonly #client: ConnectClient;
  readonly #domain: string;

  constructor(options: OpeningOptions, domain: string) {
    this.#options = options;
    this.#domain = domain;
    this.#client = createConnectClient({ endpoint: options.options.endpoint, ...options.transport });
  }

  /** Joins what is under way, or was opened before. */
  readonly open = (): Opened<Target> => {
    const { connectionId, handoffCode = '', endpoint } = this.#options.options;
    if (connectionId) {
      return exchangeOnce(endpoint, connectionId, handoffCode, async () => {
        return { by: 'handoff', token: await this.#client.exchange(connectionId, handoffCode) };
      });
    }
    return connectOnce(endpoint, this.#domain, async () => {
      return { by: 'domain', made: await this.#client.connect(this.#domain), at: this.#options.now() };
    });
  };

  /** Another code is for the host to get, and with it this is another widget. */
  readonly renew = (): Opened<Target> => {
    const renew = async () => {
      try {
        await this.#options.latest().onRestart?.();
      } catch (error) {
        callHost(() => {
          throw error;
        });
      }
      throw new RequestError(spentCode, 'POST …/exchange');
    };
    return { value: renew(), by: 'own', forget: () => {} };
  };

  flowOptions(
    target: Target,
    { requiresConsent, canRestart }: { readonly requiresConsent: boolean; readonly canRestart: boolean },
  ): Omit<OpenedFlowOptions, 'onOutcome'> {
    const { options, transport } = this.#options;
    if (target.by === 'domain') {
      const { made, at } = target;
      return { connectionId: made.connectionId, state: awaitedFlow(made, requiresConsent, at) };
    }
    const { connectionId = '' } = options;
    const headers = async () => withToken(await transport.headers?.(), target.token);
    return { connectionId, canRestart, headers };
  }
}

function withToken(given: HeadersInit | undefined, token: string): Headers {
  const headers = new Headers(given);
  headers.set('Authorization', `Bearer ${token}`);
  return headers;
}
