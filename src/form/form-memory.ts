import type { FlowField } from '../protocol/connection';
import { isSecret } from '../protocol/field-kinds';

/**
 * What was typed into fields that are no secrets, so that a field that is asked for again keeps it. Lives as long as
 * the flow, in memory only.
 */
export class FormMemory {
  readonly #values = new Map<string, string>();
  /** The user name that was typed last; null when there was none. */
  identifier: string | null = null;
  /** Whether anything was typed at all, so that leaving would lose it. */
  hasTyped = false;

  /** What was typed into it last; null where nothing was yet. */
  recall(field: FlowField): string | null {
    return this.#values.get(field.key) ?? null;
  }

  /** Records a change. The value of a secret is not kept. */
  note(field: FlowField, value: string, isUserName: boolean): void {
    this.hasTyped ||= value !== '';
    if (isSecret(field.kind)) return;
    this.#values.set(field.key, value);
    if (isUserName) this.identifier = value;
  }

  forget(): void {
    this.#values.clear();
    this.identifier = null;
    this.hasTyped = false;
  }
}
