import type { CredentialReference, ManagedAuthHandlerOptions } from '../../../src/server';

/** What snippets use without showing where it comes from: the rest of a product. */
declare global {
  /** As `POST {endpoint}/connections` returned it. */
  const connectionId: string;
  function toast(text: string): void;
  const log: Record<'info' | 'error', (...parts: readonly unknown[]) => void>;

  /** `apiKey` and `authorize`, as the recipes show them. */
  const required: Pick<ManagedAuthHandlerOptions, 'apiKey' | 'authorize'>;
  function vaultPathFor(profileName: string, domain: string): Promise<string>;
  function credentialOf(profileName: string, choice: string): CredentialReference | null;

  const apiKey: string;
  const profileKey: string;
}
