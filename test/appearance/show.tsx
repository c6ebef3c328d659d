import '../../src/appearance/styles.css';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, vi } from 'vitest';
import { ManagedAuthDialog, ManagedAuthFlow, type ManagedAuthFlowOptions } from '../../src';
import { connectionInState, type StateConnectionOptions } from '../../stories/state-connection';

export interface Shown {
  /** The outermost element of the widget. */
  readonly root: HTMLElement;
  /** The first element of a part. @throws Error when there is none. */
  part(key: string): HTMLElement;
  update(props: Partial<ManagedAuthFlowOptions>): void;
  remove(): void;
}

export interface ShowOptions extends StateConnectionOptions, Partial<Omit<ManagedAuthFlowOptions, 'fetch'>> {
  /** Where to put it; default at the end of the page. */
  readonly into?: Element | ShadowRoot;
  /** As a dialog; default in the page. */
  readonly asDialog?: boolean;
}

/** Shows a state of `SCREEN_STATES`, and waits until it is read. It is gone when the test is. */
export async function show(state: string, options: ShowOptions = {}): Promise<Shown> {
  const { into = document.body, running = false, identity, asDialog = false, ...props } = options;
  const place = into.appendChild(document.createElement('div'));
  const reactRoot = createRoot(place);
  const connection = connectionInState(state, { running, identity });
  const update = (more: Partial<ManagedAuthFlowOptions>) => {
    const all = { onDone: () => {}, ...connection, ...props, ...more };
    reactRoot.render(asDialog ? <ManagedAuthDialog open onClose={() => {}} {...all} /> : <ManagedAuthFlow {...all} />);
  };
  let isThere = true;
  const remove = () => {
    if (!isThere) return;
    isThere = false;
    reactRoot.unmount();
    place.remove();
  };
  onTestFinished(remove);
  update({});
  const part = (key: string): HTMLElement => {
    const found = place.querySelector(`[data-maf-element="${key}"]`);
    if (!(found instanceof HTMLElement)) throw new Error(`${state} has no ${key}.`);
    return found;
  };
  const starts = state === 'never answered' || state === 'unreachable';
  await vi.waitFor(() => expect(part('title').textContent === 'Getting ready').toBe(starts), { timeout: 5_000 });
  return { root: part('root'), part, update, remove };
}

/** Ends what moves, so that what is measured is where it stays. */
export function settleMotion(): void {
  for (const animation of document.getAnimations()) {
    if (animation.effect?.getComputedTiming().iterations === 1) animation.finish();
  }
}
