import '../../src/appearance/styles.css';
import { createRoot } from 'react-dom/client';
import { ManagedAuthFlow } from '../../src';
import { LANGUAGES } from '../../stories/languages';
import { connectionInState } from '../../stories/state-connection';

declare global {
  interface Window {
    /** Shows a screen state by its name, in a widget of its own; from right to left it is in Arabic. */
    showState(name: string, direction: 'ltr' | 'rtl'): void;
  }
}

const app = document.querySelector('#app');
if (app === null) throw new Error('index.html must have #app.');
const root = createRoot(app);
document.body.style.cssText =
  'margin:0;padding:24px;font:14px system-ui,sans-serif;color-scheme:light dark;background:light-dark(#f6f6f8,#0c0c0e)';
let shown = 0;

window.showState = (name, direction) => {
  shown += 1;
  document.documentElement.dir = direction;
  root.render(
    <ManagedAuthFlow
      key={shown}
      {...connectionInState(name)}
      localization={LANGUAGES[direction === 'rtl' ? 'ar' : 'en']}
      onDone={() => {}}
    />,
  );
};
