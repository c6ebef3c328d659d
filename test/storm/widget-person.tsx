import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { ManagedAuthDialog, ManagedAuthFlow, type ManagedAuthFlowProps } from '../../src';
import { GOOD_CODE, GOOD_PASSWORD } from '../../src/sandbox';
import { createRandom, type Random } from '../../src/sandbox/random';
import type { Ledger } from './ledger';
import { closeNatively } from './mischief';
import type { StormPlan } from './plan';

export interface WidgetPersonOptions {
  readonly plan: StormPlan;
  readonly ledger: Ledger;
  readonly connectionId: string;
  /** Names the flow that the server has now. */
  readonly flowToken: () => string;
}

/** Presses that lead away are rarer than those that lead on. */
const SELDOM = /cancel|stop|continue signing|start again|try now/i;

/** Somebody in front of a widget in a real page, who types, presses whatever can be pressed, and loads it anew. */
export class WidgetPerson {
  isDone = false;
  readonly container = document.body.appendChild(document.createElement('section'));
  readonly #options: WidgetPersonOptions;
  readonly #random: Random;
  readonly #told = new Set<string>();
  #root: Root | null = null;
  /** Shows the widget of the page that is loaded; a dialog that was closed is shown no more. */
  #show: (isOpen: boolean) => void = () => {};
  /** The dialog is closed, which it has told so many times; `isUnasked`: by nobody's press. */
  #closed: { told: number; readonly isUnasked: boolean; requests: number } | null = null;
  /** What was typed since something was last pressed, by its input. */
  #typed = new Map<HTMLInputElement, string>();

  constructor(options: WidgetPersonOptions) {
    this.#options = options;
    this.#random = createRandom(options.plan.seed * 31 + 7);
    this.#load();
  }

  get pause(): number {
    return 30 + this.#random() * 350;
  }

  get title(): string {
    return this.container.querySelector('[data-maf-element=title]')?.textContent ?? '';
  }

  look(): void {
    const { habits, mischief } = this.#options.plan;
    if (this.#closed !== null) {
      if (this.#closed.told > 0 && this.#random() < 0.7) this.#reopen();
      return;
    }
    this.#checkTyped();
    const dialog = this.container.querySelector('dialog');
    if (dialog?.open && this.#random() < (mischief.closesDialog ?? 0)) {
      this.#close(dialog);
      return;
    }
    if (this.#random() < habits.reload) {
      this.leave();
      this.#options.ledger.reloaded();
      this.#told.clear();
      this.#load();
      return;
    }
    const inputs = [...this.container.querySelectorAll<HTMLInputElement>('form input:not([hidden], [readonly])')];
    const empty = inputs.filter(({ value }) => value === '');
    if (empty.length > 0) {
      for (const input of empty) this.#type(input);
      return;
    }
    const button = this.#pickButton();
    if (button !== undefined) this.#press(button);
  }

  /** Opens a dialog that was closed, once it has said so. */
  async open(): Promise<void> {
    for (let tries = 0; this.#closed?.told === 0 && tries < 100; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    this.#reopen();
  }

  #reopen(): void {
    if (this.#closed === null) return;
    const { ledger } = this.#options;
    const { told, isUnasked, requests } = this.#closed;
    // Of two presses in one moment each may tell.
    if (told === 0 || (isUnasked && told > 1)) ledger.violation(`a closed dialog has said so ${told} times`);
    if (ledger.requests > requests || ledger.pending > 0)
      ledger.violation('a dialog that was closed asks for something');
    ledger.note('the dialog is opened again');
    ledger.reloaded();
    this.#told.clear();
    this.#closed = null;
    this.#show(true);
  }

  leave(): void {
    this.#options.ledger.note('the person leaves');
    this.#typed.clear();
    this.#root?.unmount();
    this.#root = null;
  }

  #load(): void {
    const { plan, ledger, connectionId } = this.#options;
    const root = createRoot(this.container);
    const isHere = () => this.#root === root;
    const tell = (what: string, isEnd: boolean) => {
      ledger.note(`told: ${what}`);
      if (!isHere()) ledger.violation(`${what} was told after the page was left`);
      if (isEnd && this.#told.has(`${what} ${this.#options.flowToken()}`)) ledger.violation(`${what} was told twice`);
      this.#told.add(`${what} ${this.#options.flowToken()}`);
    };
    const props: ManagedAuthFlowProps = {
      connectionId,
      endpoint: 'http://sandbox.example/auth',
      fetch: ledger.fetch,
      live: plan.live,
      consent: plan.consent,
      onSuccess: () => {
        this.isDone = true;
        tell('success', true);
      },
      onError: ({ code }) => tell(code, true),
      onCancel: () => tell('cancel', false),
    };
    this.#root = root;
    this.#show = (isOpen) => {
      const widget =
        plan.mischief.closesDialog === null ? (
          <ManagedAuthFlow {...props} />
        ) : (
          <ManagedAuthDialog {...props} open={isOpen} onClose={() => this.#onClose()} />
        );
      root.render(plan.seed % 2 === 0 ? <StrictMode>{widget}</StrictMode> : widget);
    };
    this.#show(true);
  }

  #close(dialog: HTMLDialogElement): void {
    const { ledger } = this.#options;
    const isByScript = this.#random() < 0.5;
    ledger.note(`the dialog is closed by ${isByScript ? 'a script' : 'the browser'}`);
    this.#typed.clear();
    this.#closed = { told: 0, isUnasked: true, requests: 0 };
    closeNatively(dialog, isByScript);
  }

  /** By the person's own press, or unasked. */
  #onClose(): void {
    const { ledger } = this.#options;
    ledger.note('told: closed');
    this.#closed ??= { told: 0, isUnasked: false, requests: 0 };
    this.#closed.told += 1;
    this.#closed.requests = ledger.requests;
    this.#show(false);
  }

  #type(input: HTMLInputElement): void {
    const { plan } = this.#options;
    const isWrong = this.#random() < plan.habits.typeWrong;
    const value = this.#valueFor(input, isWrong);
    // As the browser does: React listens to its own setter.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    this.#typed.set(input, value);
  }

  #valueFor(input: HTMLInputElement, isWrong: boolean): string {
    const { plan } = this.#options;
    if (input.autocomplete === 'one-time-code') return isWrong ? '000000' : GOOD_CODE;
    if (input.type === 'password') return isWrong ? 'not the password' : GOOD_PASSWORD;
    if (input.type === 'tel') return plan.phone;
    return plan.username;
  }

  #pickButton(): HTMLButtonElement | undefined {
    const all = [...this.container.querySelectorAll('button')].filter(
      (button) => button.ariaDisabled !== 'true' && button.ariaPressed === null,
    );
    const likely = all.filter(({ textContent }) => !SELDOM.test(textContent) || this.#random() < 0.1);
    return likely[Math.floor(this.#random() * likely.length)];
  }

  #press(button: HTMLButtonElement): void {
    const { ledger, plan } = this.#options;
    ledger.note(`presses “${button.textContent}” on “${this.title}”`);
    this.#typed.clear();
    // One press, one sending at the most, however often the finger comes down.
    this.#isPressed(button);
    button.click();
    if (this.#random() < plan.habits.pressTwice) button.click();
    if (this.#random() < plan.habits.pressTwice) setTimeout(() => this.#pressAgain(button), 20);
  }

  #pressAgain(button: HTMLButtonElement): void {
    if (!button.isConnected) return;
    // It was answered already, and can be pressed again.
    if (button.ariaDisabled !== 'true') this.#isPressed(button);
    button.click();
  }

  #isPressed(button: HTMLButtonElement): void {
    this.#options.ledger.asked();
    if (button.textContent === 'Try now') this.#options.ledger.triesAgain();
  }

  /** What was typed is there still, or a message says why it is not. */
  #checkTyped(): void {
    const lost = [...this.#typed].filter(([input, value]) => !input.isConnected || input.value !== value);
    if (lost.length === 0) return;
    this.#typed.clear();
    const hasForm = this.container.querySelector('form') !== null;
    const isSaid = this.container.querySelector('[data-maf-element=banner], [data-maf-element=bannerError]') !== null;
    if (hasForm && !isSaid) this.#options.ledger.violation(`what was typed was lost without a word on “${this.title}”`);
  }
}
