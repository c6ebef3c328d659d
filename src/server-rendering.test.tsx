// @vitest-environment node
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { SCREEN_STATES } from '../stories/screen-states';
import { sandboxEndpoint } from '../test/helpers/sandbox-endpoint';
import { screenFor } from '../test/storm/agreement';
import { ManagedAuthDialog, ManagedAuthFlow, ManagedAuthForm, useManagedAuthFlow } from '.';
import type { Screen } from './flow/screen';

/** The screen to render in place of the one before anything was read, which is all that a server knows on its own. */
const given = vi.hoisted(() => ({ screen: null as Screen | null }));

vi.mock('./session/use-flow-session', async (original) => {
  const { useFlowSession } = await original<typeof import('./session/use-flow-session')>();
  return {
    useFlowSession: (options: Parameters<typeof useFlowSession>[0]) => {
      const { session, screen } = useFlowSession(options);
      return { session, screen: given.screen ?? screen };
    },
  };
});

const complain = vi.spyOn(console, 'error');
afterEach(() => void vi.clearAllMocks());

async function screenOfState({ domain, stage }: (typeof SCREEN_STATES)[number]): Promise<Screen> {
  const { sandbox, endpoint, fetch } = sandboxEndpoint({ pace: 0 });
  const { id } = sandbox.createConnection({ domain, stage });
  const response = await fetch(`${endpoint}/connections/${id}`);
  return screenFor(await response.json(), Date.now());
}

/** A host's own markup, with every function that gives props. */
function OwnMarkup() {
  const flow = useManagedAuthFlow({ connectionId: 'ma_1', localization: [{ signIn: 'Go' }] });
  const { question, heading, problems, announcements } = flow;
  return (
    <div {...flow.rootProps}>
      <h1 {...flow.headingProps}>{heading.title}</h1>
      {problems.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
      {question !== null && question.fields.length > 0 && (
        <ManagedAuthForm flow={flow} fields={question.fields}>
          {question.fields.map((field) => (
            <label key={field.key} {...flow.getFieldParts(field).labelProps}>
              {flow.getFieldParts(field).label}
              <input {...flow.getFieldProps(field)} />
            </label>
          ))}
          <button {...flow.getSubmitProps(question.fields)}>{flow.t('signIn')}</button>
        </ManagedAuthForm>
      )}
      {question?.choices.map((choice) => (
        <button key={choice.key} {...flow.getChoiceProps(choice)} type="button">
          {choice.label}
        </button>
      ))}
      <div role="status">{announcements.polite?.text}</div>
    </div>
  );
}

const read = SCREEN_STATES.filter(({ errorStatus, silent }) => errorStatus === undefined && !silent);
const base = {
  domain: '',
  trouble: null,
  expiresAt: null,
  since: 0,
  isStarting: false,
  startFailure: null,
  canRestart: true,
  restartAt: null,
};
const failure = { kind: 'network', status: null, code: null, retryAfterMs: null } as const;

const screens: readonly (readonly [string, () => Promise<Screen | null>])[] = [
  ['before anything was read', async () => null],
  ['no access', async () => ({ ...base, kind: 'noAccess', failure, isRetrying: false })],
  [
    'unreachable',
    async () => ({
      ...base,
      kind: 'unreachable',
      trouble: { failure, since: Date.now(), retryAt: Date.now() + 5_000, notBefore: null },
    }),
  ],
  ...read.map((state) => [state.name, () => screenOfState(state)] as const),
];

it.each(screens)('a server renders without a complaint: %s', async (_name, screen) => {
  given.screen = await screen();
  const props = { connectionId: 'ma_1', appearance: { variables: { colorPrimary: 'red' } } };
  const markup = [
    renderToString(
      <StrictMode>
        <ManagedAuthFlow {...props} />
      </StrictMode>,
    ),
    renderToString(<ManagedAuthDialog {...props} open onClose={() => {}} />),
  ];
  for (const each of markup) expect(each).toContain('data-maf-element="title"');
  const own = renderToString(
    <StrictMode>
      <OwnMarkup />
    </StrictMode>,
  );
  expect(own).toMatch(/<h1 tabindex="-1">[^<]/i);
  expect(complain).not.toHaveBeenCalled();
});
