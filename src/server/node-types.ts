/** What the adapter reads of `http.IncomingMessage`, or of the request of Express and the like. */
export interface NodeRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly rawHeaders: readonly string[];
  readonly socket: object;
  readonly complete?: boolean;
  readonly readableDidRead?: boolean;
  on(event: string, listener: (...values: never[]) => void): unknown;
  pause(): unknown;
  resume(): unknown;
  destroy(): unknown;
}

/** What Express adds. */
export interface MountedRequest extends NodeRequest {
  /** `url` is without the path of the mount. */
  readonly originalUrl?: string;
  /** The path of the mount; Connect does not tell it. */
  readonly baseUrl?: string;
  /** By its `trust proxy` setting. */
  readonly protocol?: string;
  /** What a body parser made of the body. */
  readonly body?: unknown;
}

/** What the adapter uses of `http.ServerResponse`. */
export interface NodeResponse {
  statusCode: number;
  setHeader(name: string, value: string): unknown;
  flushHeaders(): unknown;
  write(chunk: Uint8Array): boolean;
  end(chunk?: Uint8Array): unknown;
  on(event: string, listener: () => void): unknown;
  once(event: string, listener: () => void): unknown;
  destroy(): unknown;
  readonly destroyed: boolean;
  readonly headersSent: boolean;
}
