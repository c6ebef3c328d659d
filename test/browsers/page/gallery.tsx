import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
// In one piece: what is loaded later would first be an outline, and not on every run.
import { ManagedAuthFlow } from '../../../src/all';
import { ar } from '../../../src/localization/locales/ar';
import { SCREEN_STATES, type ScreenState } from '../../../stories/screen-states';
import { connectionInState } from '../../../stories/state-connection';
import { type Box, boxesOf } from './boxes-of';

declare global {
  interface Window {
    /**
     * Shows a state of `SCREEN_STATES` in a widget of its own, with its own sandbox in this page. Gives its boxes when
     * nothing moves any more.
     */
    showScreen(name: string, language: 'en' | 'ar'): Promise<Box[]>;
  }
}

/** A server that is down is believed to be down only after a while, and what has changed is read only after a pause. */
const FASTER = 40;

const INTERVAL_MS = 30;

/** What does not change in that many looks has come to rest. */
const STILL_LOOKS = 3;

export function openGallery(setSpeed: (speed: number) => void): void {
  const place = document.getElementById('root');
  if (place === null) throw new Error('The page has no place for the widget.');
  const root = createRoot(place);
  // Not every screen has something for Tab to go to, and from the end of a page it goes to the browser's own buttons.
  const before = document.createElement('button');
  before.append('Before the widget');
  before.style.cssText = 'position: absolute; opacity: 0';
  document.body.prepend(before);
  let shown = 0;
  const titleText = () => place.querySelector('h2')?.textContent ?? '';

  window.showScreen = async (name, language) => {
    document.documentElement.lang = language;
    const state = SCREEN_STATES.find((each) => each.name === name);
    if (state === undefined) throw new Error(`There is no screen called ${name}.`);
    shown += 1;
    setSpeed((state.errorStatus ?? 0) >= 500 || state.before !== undefined ? FASTER : 1);
    flushSync(() =>
      root.render(
        <StrictMode key={shown}>
          <ManagedAuthFlow
            {...connectionInState(name)}
            live="poll"
            localization={language === 'ar' ? ar : undefined}
            onDone={() => {}}
          />
        </StrictMode>,
      ),
    );
    const loading = titleText();
    await until(() => isShown(state, loading));
    setSpeed(1);
    // Tab goes there first, wherever the focus was on another screen.
    getSelection()?.collapse(document.body, 0);
    return atRest();
  };

  function isShown({ silent, errorsFrom, before, stage }: ScreenState, loading: string): boolean {
    if (silent) return true;
    // It comes with the next frame, which may be late.
    if ('expiresIn' in stage) return (place?.querySelector('[data-maf-element=expiry]')?.textContent ?? '') !== '';
    if (before !== undefined) return place?.querySelector('[data-maf-element=resultMark]') != null;
    if (errorsFrom !== undefined) return place?.querySelector('[data-maf-element=banner]') != null;
    return titleText() !== loading;
  }

  async function atRest(): Promise<Box[]> {
    const looks: string[] = [];
    let boxes: Box[] = [];
    await until(() => {
      for (const animation of document.getAnimations()) {
        if (animation.effect?.getComputedTiming().iterations === 1) animation.finish();
      }
      boxes = boxesOf(place?.firstElementChild ?? document.body);
      looks.push(JSON.stringify(boxes));
      const last = looks.slice(-STILL_LOOKS);
      return last.length === STILL_LOOKS && new Set(last).size === 1;
    });
    return boxes;
  }
}

/** The caller's own time limit ends a wait that leads to nothing. */
async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));
}
