import { createContext, useContext } from 'react';
import type { FlowField } from '../protocol/connection';
import { isSecret } from '../protocol/field-kinds';
import type { PasswordManagerPolicy } from './input-attributes';

/**
 * What was typed into fields that are no secrets, so that a field that is asked for again keeps it. Lives as long as
 * the flow, in memory only.
 */
export class FormMemory {
  readonly #values = new Map<string, string>();
  #identifier: string | null = null;
  #hasTyped = false;

  /** The user name that was typed last; null when there was none. */
  get identifier(): string | null {
    return this.#identifier;
  }

  /** Whether anything was typed at all, so that leaving would lose it. */
  get hasTyped(): boolean {
    return this.#hasTyped;
  }

  recall(field: FlowField): string {
    return this.#values.get(field.key) ?? '';
  }

  /** Records a change. The value of a secret is not kept. */
  note(field: FlowField, value: string, isUserName: boolean): void {
    this.#hasTyped ||= value !== '';
    if (isSecret(field.kind)) return;
    this.#values.set(field.key, value);
    if (isUserName) this.#identifier = value;
  }

  forget(): void {
    this.#values.clear();
    this.#identifier = null;
    this.#hasTyped = false;
  }
}

export interface FormSettings {
  readonly memory: FormMemory;
  readonly passwordManager: PasswordManagerPolicy;
  /** The widget stands in a form of the host's, in which nothing of it may take part. */
  readonly isInForm: boolean;
}

const FormSettingsContext = createContext<FormSettings | null>(null);

export const FormSettingsProvider = FormSettingsContext.Provider;

export function useFormSettings(): FormSettings {
  const settings = useContext(FormSettingsContext);
  if (settings === null) throw new Error('A form must be rendered inside <ManagedAuthFlow>.');
  return settings;
}
