export function startDemo(options?: {
  readonly port?: number | undefined;
  readonly watch?: boolean | undefined;
  readonly real?: boolean | readonly string[] | undefined;
}): Promise<{ readonly url: string; close(): Promise<void> }>;
