import '../../../src/appearance/styles.css';
import { createRoot } from 'react-dom/client';
import { ManagedAuthFlow, type ManagedAuthFlowProps } from '../../../src';
import { actAsPerson } from './person';
import { pressTimes } from './typing';

interface Place {
  readonly connectionId: string;
  readonly person: string;
  readonly live?: ManagedAuthFlowProps['live'];
}

/** Puts a widget on the page. */
function mount({ connectionId, person, live = 'auto' }: Place, onSuccess: () => void = () => {}) {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  root.render(
    <ManagedAuthFlow
      connectionId={connectionId}
      live={live}
      consent={false}
      headers={() => ({ 'x-person': person })}
      onSuccess={onSuccess}
    />,
  );
  return {
    place,
    remove() {
      root.unmount();
      place.remove();
    },
  };
}

const mounted = new Map<string, ReturnType<typeof mount>>();

function until(what: () => boolean): Promise<void> {
  if (what()) return Promise.resolve();
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!what()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
  });
}

/** Resolves when nothing was loaded for half a second, which is less than it takes to read what is on the screen. */
async function untilLoaded(): Promise<void> {
  const loaded = () => performance.getEntriesByType('resource').length;
  for (let before = -1; before < loaded(); ) {
    before = loaded();
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** What the bench calls. */
const bench = {
  /**
   * Goes through a whole sign-in, acting at once, or after the first screen was read.
   *
   * @returns milliseconds from pressing the first button to `onSuccess`.
   */
  signIn: (place: Place, readsFirst = false) =>
    new Promise<number>((resolve) => {
      let pressedAt = 0;
      let stop = () => {};
      const { place: element, remove } = mount(place, () => {
        const ms = performance.now() - pressedAt;
        stop();
        setTimeout(() => {
          remove();
          resolve(ms);
        });
      });
      const act = () => {
        stop = actAsPerson(element, () => {
          pressedAt ||= performance.now();
        });
      };
      if (readsFirst) void untilLoaded().then(act);
      else act();
    }),

  /** What a host may have in its page for an endpoint: a connection is opened before it is needed. */
  preconnect() {
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'preconnect', href: location.origin, crossOrigin: '' }),
    );
  },

  /** @returns milliseconds from mounting to an element of the widget. */
  async untilShown(place: Place, selector: string) {
    const from = performance.now();
    const widget = mount(place);
    mounted.set(place.connectionId, widget);
    await until(() => widget.place.querySelector(selector) !== null);
    return performance.now() - from;
  },

  remove(connectionId: string) {
    mounted.get(connectionId)?.remove();
    mounted.delete(connectionId);
  },

  /** Mounts and unmounts, one after the other. */
  async churn(place: Place, times: number) {
    for (let time = 0; time < times; time += 1) {
      const { remove } = mount(place);
      await new Promise((resolve) => setTimeout(resolve, time % 3));
      remove();
    }
  },

  pressTimes,
};

declare global {
  interface Window {
    bench: typeof bench;
  }
}
window.bench = bench;
