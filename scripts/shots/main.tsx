import '../../src/appearance/styles.css';
import { createRoot } from 'react-dom/client';
import { ManagedAuthFlow } from '../../src';
import { SCREEN_STATES } from '../../stories/screen-states';
import { sandboxEndpoint } from '../../test/helpers/sandbox-endpoint';

declare global {
  interface Window {
    /** Shows a screen state by its name, in a widget of its own. */
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
  const state = SCREEN_STATES.find((each) => each.name === name);
  if (state === undefined) throw new Error(`${name} is not in SCREEN_STATES.`);
  const { sandbox, endpoint, fetch } = sandboxEndpoint();
  const { id } = sandbox.createConnection({ domain: state.domain, stage: state.stage });
  const refused: typeof fetch = async () => new Response('{"code":"x","message":"x"}', { status: state.refuse ?? 500 });
  document.documentElement.dir = direction;
  shown += 1;
  root.render(
    <ManagedAuthFlow
      key={shown}
      connectionId={id}
      endpoint={endpoint}
      fetch={state.refuse === undefined ? fetch : refused}
      consent={state.consent ?? false}
      onDone={() => {}}
    />,
  );
};
