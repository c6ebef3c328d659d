import '../../src/appearance/styles.css';
import '../../src/appearance/connections.css';
import axe from 'axe-core';
import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { ConnectButton, type ConnectButtonProps, type ConnectionState } from '../../src';
import { de } from '../../src/localization/locales/de';

const STATES: readonly ConnectionState[] = [
  { kind: 'notConnected' },
  { kind: 'connecting' },
  { kind: 'connected' },
  { kind: 'needsSignIn', renewal: { by: 'person', obstacle: 'requires_external_action' } },
];

const props = (state: ConnectionState): ConnectButtonProps => ({
  domain: 'github.com',
  connection: { id: 'ma_1', domain: 'github.com', state },
  localization: de,
});

it('is as wide in each state, and breaks no rule of axe', async () => {
  const { container, rerender } = await render(<ConnectButton {...props({ kind: 'unknown' })} />);
  const widths: number[] = [];
  for (const state of STATES) {
    await rerender(<ConnectButton {...props(state)} />);
    const button = container.querySelector('button');
    widths.push(button?.getBoundingClientRect().width ?? 0);
    // A change of look is a transition, and axe would measure colours on the way.
    for (const animation of document.getAnimations()) animation.finish();
    const { violations } = await axe.run(container);
    expect(violations.map(({ id, nodes }) => `${state.kind}: ${id} ${nodes[0]?.failureSummary}`)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
  }
  expect(new Set(widths).size).toBe(1);
  expect(widths[0]).toBeGreaterThan(100);
});

it('says what it says in its middle, also where a longer label that is not shown takes two lines', async () => {
  const domain = 'a-very-long-subdomain.of-some-company-name.co.uk';
  const { container } = await render(
    <div style={{ width: 280 }}>
      <ConnectButton {...props({ kind: 'connecting' })} domain={domain} />
    </div>,
  );
  const button = container.querySelector('button')?.getBoundingClientRect() as DOMRect;
  const label = container.querySelector('[data-maf-element=connectLabels] > :not([aria-hidden])');
  const shown = label?.getBoundingClientRect() as DOMRect;
  expect(button.height).toBeGreaterThan(2 * shown.height);
  expect(shown.top - button.top).toBeCloseTo(button.bottom - shown.bottom, 0);
  expect(shown.left - button.left).toBeCloseTo(button.right - shown.right, 0);
});

it('has the host’s colours, which are loaded where there are some', async () => {
  const appearance = { variables: { colorPrimary: 'rgb(99, 91, 255)' } };
  const { container } = await render(<ConnectButton {...props({ kind: 'notConnected' })} appearance={appearance} />);
  const button = container.querySelector('button') as HTMLElement;
  await vi.waitUntil(() => container.querySelector('[data-maf-pending]') === null);
  await vi.waitUntil(() => getComputedStyle(button).backgroundColor === 'rgb(99, 91, 255)');
  expect(getComputedStyle(button).visibility).toBe('visible');
});
