import { act, fireEvent, render, screen } from '@testing-library/react';
import { type ComponentType, forwardRef, Profiler, type ReactNode, StrictMode } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import { BARE } from '../stories/parts/bare';
import { pass, settle, withTestClock } from '../test/helpers/mount-flow';
import { sandboxEndpoint } from '../test/helpers/sandbox-endpoint';
import {
  type FlowBehavior,
  type FlowComponents,
  type FlowField,
  ManagedAuthFlow,
  ManagedAuthForm,
  useManagedAuthFlow,
} from '.';
import { de } from './localization/locales/de';
import { GOOD_PASSWORD } from './sandbox';

withTestClock();

/** A second and a half of a host that animates something around the flow. Milliseconds of a frame. */
const FRAMES = 90;
const FRAME_MS = 16;

/** By the name of the part, how often React committed it. */
const commits = new Map<string, number>();
beforeEach(() => commits.clear());

const commit = (name: string) => commits.set(name, (commits.get(name) ?? 0) + 1);

/** The same part, with its commits counted. */
function counted(name: keyof FlowComponents): ComponentType<never> {
  const Part = BARE[name] as ComponentType<object>;
  return forwardRef(function Counted(props: object, ref) {
    return (
      <Profiler id={name} onRender={() => commit(name)}>
        <Part {...props} {...(ref !== null && { ref })} />
      </Profiler>
    );
  }) as ComponentType<never>;
}

const COUNTED = Object.fromEntries(
  (Object.keys(BARE) as (keyof FlowComponents)[]).map((name) => [name, counted(name)]),
) as FlowComponents;

function backend(domain: string) {
  const { sandbox, endpoint, fetch: answer } = sandboxEndpoint({ pace: 0 });
  const { id } = sandbox.createConnection({ domain, stage: { at: 'waiting' } });
  const asked: string[] = [];
  const bodies: unknown[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    asked.push(`${request.method} ${request.url.split('/').at(-1)}`);
    if (request.method === 'POST') bodies.push(await request.clone().json());
    return answer(request);
  };
  return { asked, bodies, place: { connectionId: id, endpoint, fetch, live: 'poll', consent: false } as const };
}

/** Everything that a host may write where it renders: another object and another function each time. */
const inline = (): FlowBehavior => ({
  headers: () => ({}),
  localization: [de, { signIn: 'Los' }],
  initialValues: {},
  onSuccess: () => {},
  onError: () => {},
  onCancel: () => {},
  onEvent: () => {},
  onDiagnostic: () => {},
});

interface Busy {
  /** Renders the host once more for each frame, and types a letter now and then. */
  readonly frames: (input?: HTMLInputElement, text?: string) => Promise<void>;
}

async function mountBusy(element: () => ReactNode): Promise<Busy> {
  const page = () => <StrictMode>{element()}</StrictMode>;
  const { rerender } = render(page());
  await pass(0);
  await settle();
  return {
    async frames(input, text = '') {
      const letters = [...text];
      for (let frame = 0; frame < FRAMES; frame += 1) {
        rerender(page());
        const letter = frame % 5 === 0 ? letters.shift() : undefined;
        if (input !== undefined && letter !== undefined) {
          act(() => input.focus());
          fireEvent.input(input, { target: { value: input.value + letter } });
        }
        await pass(FRAME_MS);
      }
    },
  };
}

describe('in a host that renders 60 times a second with everything written inline', () => {
  /** The site's mark is the one part that a host's own element stands in: it is in the card. */
  test.each([
    ['nothing', undefined],
    ['nothing but the mark', 'E'],
  ])('%s of <ManagedAuthFlow> is committed again, and nothing more is asked', async (_, icon) => {
    const { asked, place } = backend('everything.example');
    const components = icon === undefined ? COUNTED : { ...COUNTED, Card: undefined };
    const { frames } = await mountBusy(() => (
      <ManagedAuthFlow
        {...place}
        {...inline()}
        components={components}
        appearance={{ theme: 'dark', layout: { density: 'compact' }, elements: { card: 'ours' } }}
        siteIcon={icon && <b>{icon}</b>}
        onDone={() => {}}
      />
    ));
    expect(Object.fromEntries(commits)).toMatchObject({ Input: expect.any(Number), Choice: expect.any(Number) });
    const [before, read] = [new Map(commits), asked.length];
    await frames();
    expect(commits).toEqual(before);
    // In a second and a half, as without any rendering.
    expect(asked.length - read).toBeLessThanOrEqual(1);
  });

  test('no key press in <ManagedAuthFlow> is lost, and what is sent is what was typed', async () => {
    const { bodies, place } = backend('password.example');
    const { frames } = await mountBusy(() => (
      <ManagedAuthFlow {...place} {...inline()} components={COUNTED} siteIcon={<b>P</b>} onDone={() => {}} />
    ));
    const input = (label: string) => screen.getByLabelText<HTMLInputElement>(label, { selector: 'input' });
    const [user, password] = [input('User name'), input('Password')];
    await frames(user, 'user_good');
    await frames(password, GOOD_PASSWORD);
    expect([user.value, password.value]).toEqual(['user_good', GOOD_PASSWORD]);
    // The same elements all along: a caret, a selection and a keyboard's suggestions stay.
    expect([input('User name'), input('Password')]).toEqual([user, password]);
    fireEvent.submit(password.form as HTMLFormElement);
    await frames();
    expect(bodies).toEqual([{ fields: { username: 'user_good', password: GOOD_PASSWORD } }]);
  });

  /** A host's own field, which is not rendered with it. */
  const own = () => {
    const seen = { flows: 0, fields: new Set<unknown>(), forms: new Set<unknown>() };
    type Flow = ReturnType<typeof useManagedAuthFlow>;
    function OwnField({ flow, field }: { flow: Pick<Flow, 'getFieldProps' | 'getFieldParts'>; field: FlowField }) {
      const { label, labelProps } = flow.getFieldParts(field);
      return (
        <p>
          <label htmlFor={labelProps.htmlFor}>{label}</label>
          <input {...flow.getFieldProps(field)} />
        </p>
      );
    }
    function Own(props: Parameters<typeof useManagedAuthFlow>[0]) {
      const flow = useManagedAuthFlow(props);
      seen.flows += 1;
      seen.forms.add(flow.form);
      for (const given of [flow.getFieldProps, flow.getSubmitProps, flow.getChoiceProps, flow.heading, flow.t]) {
        seen.fields.add(given);
      }
      const fields = flow.question?.fields ?? [];
      return (
        <div {...flow.rootProps}>
          <h1 {...flow.headingProps}>{flow.heading.title}</h1>
          {fields.length > 0 && (
            <ManagedAuthForm flow={flow} fields={fields}>
              {fields.map((field) => (
                <OwnField key={field.key} flow={flow} field={field} />
              ))}
              <button {...flow.getSubmitProps(fields)}>{flow.t('signIn')}</button>
            </ManagedAuthForm>
          )}
        </div>
      );
    }
    return { seen, Own };
  };

  test('what useManagedAuthFlow gives is the same each time, and nothing more is asked', async () => {
    const { asked, place } = backend('password.example');
    const { seen, Own } = own();
    const { frames } = await mountBusy(() => <Own {...place} {...inline()} />);
    const [given, forms, flows, read] = [seen.fields.size, seen.forms.size, seen.flows, asked.length];
    await frames();
    expect(seen.flows - flows).toBeGreaterThanOrEqual(FRAMES);
    expect([seen.fields.size, seen.forms.size]).toEqual([given, forms]);
    expect(asked.length - read).toBeLessThanOrEqual(1);
  });

  test('no key press in a host’s own markup is lost, and what is sent is what was typed', async () => {
    const { bodies, place } = backend('password.example');
    const { Own } = own();
    const { frames } = await mountBusy(() => <Own {...place} {...inline()} />);
    const input = (label: string) => screen.getByLabelText<HTMLInputElement>(label, { selector: 'input' });
    const [user, password] = [input('User name'), input('Password')];
    await frames(user, 'user_good');
    await frames(password, GOOD_PASSWORD);
    expect([input('User name'), input('Password')]).toEqual([user, password]);
    fireEvent.submit(password.form as HTMLFormElement);
    await frames();
    expect(bodies).toEqual([{ fields: { username: 'user_good', password: GOOD_PASSWORD } }]);
  });
});
