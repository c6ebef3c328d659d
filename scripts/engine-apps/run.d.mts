export const ADA: { readonly username: string; readonly password: string; readonly code: string };
/** Those that are asked for: by `ENGINE_ONLY`, else all. */
export const NAMES: readonly string[];
export function startApp(name: string): Promise<{
  readonly url: string;
  readonly port: number;
  readonly host: string;
  readonly loginUrl: string;
  close(): Promise<void>;
}>;
