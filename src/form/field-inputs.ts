import type { FlowField } from '../protocol/connection';
import { isSecret } from '../protocol/field-kinds';

/** A field for as long as it is asked for. */
interface Connected {
  readonly isSecret: boolean;
  /** What it began with, or what was sent of it; null for a secret that stayed, of which no copy is kept. */
  known: string | null;
  /** The input that it is in, or was in last: React may hold on to one that is gone. */
  input: HTMLInputElement | null;
  /**
   * What was typed, while no input is there to hold it: a boundary of the host's is suspended, or an element gives way to
   * another. Null for as long as one is there.
   */
  away: string | null;
  /** That input had the focus as it went. */
  hadFocus: boolean;
}

/**
 * The inputs of one flow's fields, wherever a host puts them. What is typed is in them alone: it is read out of them when
 * it is sent, whoever filled it in. An input may come before its form does.
 */
export class FieldInputs {
  readonly #inputs = new Map<string, HTMLInputElement>();
  readonly #fields = new Map<string, Connected>();
  readonly #refs = new Map<string, (element: HTMLElement | null) => void>();
  /** Which field an input was for last: a host that renders lists without keys gives it to another one. */
  readonly #owners = new WeakMap<HTMLInputElement, string>();

  /**
   * The ref of a field's input, or of an element around it: the same function each time, so that an input is attached
   * once.
   */
  refOf(key: string): (element: HTMLElement | null) => void {
    const known = this.#refs.get(key);
    if (known !== undefined) return known;
    const ref = (element: HTMLElement | null) => {
      const input = element && inputOf(element);
      if (input) this.#attach(key, input);
      else this.#detach(key);
    };
    this.#refs.set(key, ref);
    return ref;
  }

  /**
   * Puts a field into its form.
   *
   * @param initial what it begins with. An input that was typed into before, such as in a page that a server has rendered,
   * keeps that.
   * @returns a function that takes it out again, and empties a secret.
   */
  connect({ key, kind }: Pick<FlowField, 'key' | 'kind'>, initial: string): () => void {
    const field: Connected = { isSecret: isSecret(kind), known: initial, input: null, away: null, hadFocus: false };
    this.#fields.set(key, field);
    const input = this.#inputs.get(key);
    if (input !== undefined) hold(field, input);
    return () => {
      empty(field);
      if (this.#fields.get(key) === field) this.#fields.delete(key);
    };
  }

  /** Empties a secret, also in an input that is gone from the page. */
  emptySecret(key: string): void {
    const field = this.#fields.get(key);
    if (field !== undefined) empty(field);
  }

  /** What is in a field now. */
  value(key: string): string {
    const field = this.#fields.get(key);
    return this.#inputs.get(key)?.value ?? field?.away ?? field?.known ?? '';
  }

  /** Fills in a field. No event is sent: what a host's component keeps of its own does not follow. */
  set(key: string, value: string): void {
    const input = this.#inputs.get(key);
    const field = this.#fields.get(key);
    if (input !== undefined) write(input, value);
    else if (field !== undefined) field.away = value;
  }

  /** Makes what is in a field what it began with; `''` empties it first. */
  reset(key: string, value = this.value(key)): void {
    const field = this.#fields.get(key);
    if (field === undefined) return;
    this.set(key, value);
    field.known = field.isSecret && value !== '' ? null : value;
  }

  /** Whether it is other than what the field began with; null of a secret that stayed, of which nobody knows. */
  isDirty(key: string): boolean | null {
    const known = this.#fields.get(key)?.known ?? null;
    return known === null ? null : this.value(key) !== known;
  }

  /** Somebody types into an input, which is then the field's, whatever its component did with the ref. */
  typedIn(key: string, input: HTMLInputElement): void {
    if (this.#inputs.get(key) === input) return;
    this.#own(key, input);
    const field = this.#fields.get(key);
    if (field !== undefined) move(field, input);
  }

  /** @returns whether there is an input to go to. */
  focus(key: string): boolean {
    const input = this.#inputs.get(key);
    input?.focus();
    return input !== undefined;
  }

  #attach(key: string, input: HTMLInputElement): void {
    const owner = this.#owners.get(input);
    // Another field's text is not taken for this one's.
    if (owner !== undefined && owner !== key) write(input, input.defaultValue);
    this.#own(key, input);
    const field = this.#fields.get(key);
    if (field === undefined) return;
    const { input: before, hadFocus } = field;
    hold(field, input);
    // A component may take another element while somebody types. Whoever is elsewhere by then stays there.
    if (hadFocus && before?.isConnected === false && hasNoFocus(input.ownerDocument)) input.focus();
  }

  #detach(key: string): void {
    const input = this.#inputs.get(key);
    const field = this.#fields.get(key);
    this.#inputs.delete(key);
    if (input === undefined || field === undefined) return;
    field.away = input.value;
    field.hadFocus = (input.getRootNode() as Document | ShadowRoot).activeElement === input;
  }

  #own(key: string, input: HTMLInputElement): void {
    const owner = this.#fields.get(this.#owners.get(input) ?? key);
    if (owner?.input === input) owner.input = null;
    this.#owners.set(input, key);
    this.#inputs.set(key, input);
  }
}

function hasNoFocus({ activeElement, body }: Document): boolean {
  return activeElement === null || activeElement === body;
}

function inputOf(element: HTMLElement): HTMLInputElement | null {
  return 'value' in element ? (element as HTMLInputElement) : (element.querySelector?.('input') ?? null);
}

/** A value that is the same is not set: the caret would go to its end. */
function write(input: HTMLInputElement, value: string): void {
  if (input.value !== value) input.value = value;
}

/** Gives a field's text to an input that has come. */
function hold(field: Connected, input: HTMLInputElement): void {
  const isTyped = input.value !== input.defaultValue;
  if (field.away !== null) write(input, field.away);
  else if (!isTyped) write(input, field.known ?? '');
  move(field, input);
}

/** No secret is left in an input that has given way to another. */
function move(field: Connected, input: HTMLInputElement): void {
  if (field.isSecret && field.input !== null && field.input !== input) write(field.input, '');
  field.input = input;
  field.away = null;
  field.hadFocus = false;
}

function empty(field: Connected): void {
  if (!field.isSecret) return;
  field.away = null;
  field.known = '';
  if (field.input !== null) write(field.input, '');
}
