import '../../src/appearance/styles.css';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, vi } from 'vitest';
import { ManagedAuthFlow, type ManagedAuthFlowOptions } from '../../src';
import type { SandboxOptions } from '../../src/sandbox';
import type { ScreenState } from '../../stories/screen-states';
import { placeState, targetOf } from '../../stories/state-connection';
import { sandboxEndpoint } from './sandbox-endpoint';

/** A server that does not answer is believed to be down after this. Milliseconds. */
const UNREACHABLE_WITHIN = 40_000;

/** The slowest pause between two reads of a flow that goes on. Milliseconds. */
const NEXT_READ_WITHIN = 10_000;

const shown = new Set<{ readonly root: Root; readonly host: Element }>();
const rerenders = new WeakMap<Element, (props: ShowOptions['props']) => void>();

afterEach(() => {
  for (const { root, host } of shown) {
    root.unmount();
    host.remove();
  }
  shown.clear();
});

export interface ShowOptions {
  readonly props?: Partial<ManagedAuthFlowOptions>;
  readonly sandbox?: SandboxOptions;
  /** Where to put it; default a new element in the body. */
  readonly container?: Element;
}

/** Puts a widget in a state of `SCREEN_STATES` into this page, once it shows it. Gives the widget's outermost element. */
export async function showState(state: ScreenState, options: ShowOptions = {}): Promise<HTMLElement> {
  const host = options.container ?? document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  shown.add({ root, host });
  const at = sandboxEndpoint({ pace: 0, ...options.sandbox });
  const { id, fetch } = placeState(state, at);
  // A silence is long: the time for it is not waited for.
  const isUnreachable = (state.errorStatus ?? 0) >= 500;
  const standsStill = vi.isFakeTimers();
  if (isUnreachable) {
    vi.useFakeTimers();
    // When the next try is depends on it.
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
  }
  const render = (more?: ShowOptions['props']) =>
    flushSync(() =>
      root.render(
        <ManagedAuthFlow
          {...targetOf(state, id)}
          endpoint={at.endpoint}
          fetch={fetch}
          live="poll"
          consent={state.consent ?? false}
          onDone={() => {}}
          {...options.props}
          {...more}
        />,
      ),
    );
  render();
  if (isUnreachable) {
    await vi.advanceTimersByTimeAsync(UNREACHABLE_WITHIN);
    const now = Date.now();
    vi.useRealTimers();
    if (standsStill) vi.useFakeTimers({ toFake: ['Date'], now });
    vi.mocked(Math.random).mockRestore();
  }
  const widget = host.firstElementChild;
  if (!(widget instanceof HTMLElement)) throw new Error('The widget rendered nothing.');
  if (state.before !== undefined) await vi.waitUntil(() => isEnded(widget), { timeout: NEXT_READ_WITHIN });
  else if (!state.silent) await vi.waitUntil(() => !titleOf(widget).startsWith('Getting'));
  for (const animation of document.getAnimations()) animation.finish === undefined || finish(animation);
  rerenders.set(widget, render);
  return widget;
}

/** Gives the widget of `showState` other props, beside those that it has. */
export function rerender(widget: Element, props: NonNullable<ShowOptions['props']>): void {
  rerenders.get(widget)?.(props);
}

function finish(animation: Animation): void {
  if (animation.effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY) animation.finish();
}

const isEnded = (widget: Element) => widget.querySelector('[data-maf-element=resultMark]') !== null;

export function titleOf(widget: Element): string {
  return widget.querySelector('[data-maf-element=title]')?.textContent ?? '';
}
