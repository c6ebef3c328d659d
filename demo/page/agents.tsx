import { ConnectButton, type ManagedAuthFlowOptions, useConnections } from '../../src';
import { ENDPOINT } from './api';
import { Mark } from './mark';
import { queryClient } from './query-client';
import { REAL_SITES } from './sites';

interface Agent {
  readonly name: string;
  readonly task: string;
  readonly domain: string;
}

const AGENTS: readonly Agent[] = [
  { name: 'Invoice collector', task: 'Fetches the month’s invoices', domain: 'authenticator.example' },
  { name: 'Shift planner', task: 'Reads the team’s calendar', domain: 'sms-code.example' },
  { name: 'Stock watcher', task: 'Checks what is running low', domain: 'password.example' },
];

/** With `--real`, the applications that are there. */
const agents =
  REAL_SITES.length === 0
    ? AGENTS
    : REAL_SITES.map(({ domain }, index) => ({ ...AGENTS[index % AGENTS.length], domain }) as Agent);

/** Each agent with the account that it works with, and a button that says how that stands. */
export function Agents({
  flow,
}: {
  readonly flow: Pick<ManagedAuthFlowOptions, 'onSuccess' | 'onError' | 'onCancel'>;
}) {
  // One read for all of the buttons, and the list's own: they share a cache.
  const { connections } = useConnections({ endpoint: ENDPOINT, queryClient });
  return (
    <section aria-labelledby="agents-heading">
      <h2 id="agents-heading" className="list-heading">
        Your agents
      </h2>
      <ul className="card agents">
        {agents.map(({ name, task, domain }) => (
          <li key={name + domain}>
            <Mark name={name} />
            <div>
              <strong>{name}</strong>
              <p>
                {task} at {domain}
              </p>
            </div>
            <ConnectButton
              domain={domain}
              endpoint={ENDPOINT}
              connection={connections.find((each) => each.domain === domain) ?? null}
              flow={flow}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
