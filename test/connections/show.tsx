import '../../src/appearance/styles.css';
import '../../src/appearance/connections.css';
import { createRoot } from 'react-dom/client';
import { onTestFinished, vi } from 'vitest';
import {
  ConnectButton,
  ConnectionSettings,
  type ConnectionState,
  Connections,
  type ConnectionsProps,
  type Localization,
} from '../../src';
import { listEndpoint, settingsEndpoint } from '../../stories/connection-states';

/** Puts the list in a state of `LIST_STATES` into this page, once it is read. It is gone when the test is. */
export async function showList(state: string, props: ConnectionsProps = {}): Promise<HTMLElement> {
  const flow = { live: 'poll', consent: false } as const;
  const root = render(
    <Connections
      {...listEndpoint(state)}
      actions={['signIn', 'disconnect']}
      onSettings={() => {}}
      flow={flow}
      {...props}
    />,
  );
  const isSilent = state === 'loading';
  await vi.waitUntil(() => root.querySelector(isSilent ? '[aria-busy="true"]' : '[aria-busy="false"]') !== null);
  return root;
}

/** The same for the settings in a state of `SETTINGS_STATES`. */
export async function showSettings(state: string, localization?: Localization): Promise<HTMLElement> {
  const root = render(<ConnectionSettings {...settingsEndpoint(state)} localization={localization} />);
  const isSilent = state === 'loading';
  const isRead = () => root.querySelector('form, [data-maf-element="connectionsTrouble"]') !== null;
  await vi.waitUntil(() => (isSilent ? root.firstElementChild !== null : isRead()));
  return root;
}

/** The button to connect a site, whose state is known. */
export async function showButton(state: ConnectionState): Promise<HTMLElement> {
  const root = render(<ConnectButton domain="github.com" connection={{ id: 'ma_1', domain: 'github.com', state }} />);
  await vi.waitUntil(() => root.querySelector('button') !== null);
  return root;
}

/** The place that the widget, and the dialog beside it, are in. */
function render(element: React.ReactNode): HTMLElement {
  const place = document.body.appendChild(document.createElement('div'));
  const reactRoot = createRoot(place);
  reactRoot.render(element);
  onTestFinished(() => {
    reactRoot.unmount();
    place.remove();
  });
  return place;
}
