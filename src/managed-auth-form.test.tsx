import { act, cleanup, screen as page, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, StrictMode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { mountFlow, pass, settle, typedIn, withTestClock } from '../test/helpers/mount-flow';
import { sandboxEndpoint } from '../test/helpers/sandbox-endpoint';
import { type FlowField, ManagedAuthForm, type UseManagedAuthFlowOptions, useManagedAuthFlow } from '.';
import { GOOD_PASSWORD, type PlaceOptions } from './sandbox';

withTestClock();

/** A host's own markup: bare elements with the props that the hook hands out. */
function OwnMarkup({ renders, ...options }: UseManagedAuthFlowOptions & { renders?: () => void }) {
  renders?.();
  const flow = useManagedAuthFlow(options);
  const { screen, heading, announcements } = flow;
  const asked = screen.kind === 'submitting' ? screen.asked : screen;
  const question = asked?.kind === 'prompt' || asked?.kind === 'externalAction' ? asked.question : null;
  const fieldOf = (field: FlowField) => {
    const { label, labelProps, error, errorProps, hint, hintProps, revealProps } = flow.getFieldParts(field);
    return (
      <div key={field.key}>
        <label htmlFor={labelProps.htmlFor}>{label}</label>
        <input {...flow.getFieldProps(field)} />
        {revealProps && (
          <button {...revealProps} type="button">
            Show
          </button>
        )}
        {hint && <p {...hintProps}>{hint}</p>}
        {error && <p {...errorProps}>{error}</p>}
      </div>
    );
  };
  const formOf = (fields: readonly FlowField[]) =>
    fields.length > 0 && (
      <ManagedAuthForm flow={flow} fields={fields}>
        {fields.map(fieldOf)}
        <button {...flow.getSubmitProps(fields)}>Go</button>
      </ManagedAuthForm>
    );
  return (
    <main {...flow.rootProps}>
      <h1 {...flow.headingProps}>{heading.title}</h1>
      {flow.problems.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
      {question && formOf(question.fields)}
      {question?.choices.map((choice) => (
        <div key={choice.key}>
          {choice.fields.length > 0 ? (
            formOf(choice.fields)
          ) : (
            <button {...flow.getChoiceProps(choice)} type="button">
              {choice.label}
            </button>
          )}
        </div>
      ))}
      <div role="alert">{announcements.assertive?.text}</div>
    </main>
  );
}

const inNothing = (flow: ReactNode) => flow;

async function mountOwn(place: PlaceOptions, around: (flow: ReactNode) => ReactNode = inNothing) {
  const { sandbox, endpoint, fetch: answer } = sandboxEndpoint({ pace: 0 });
  const { id } = sandbox.createConnection({ stage: { at: 'waiting' }, ...place });
  const submitted: unknown[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (request.url.endsWith('/submit')) submitted.push(await request.clone().json());
    return answer(request);
  };
  let renders = 0;
  const element = () => (
    <StrictMode>
      {around(
        <OwnMarkup
          connectionId={id}
          endpoint={endpoint}
          fetch={fetch}
          consent={false}
          live="poll"
          renders={() => {
            renders += 1;
          }}
        />,
      )}
    </StrictMode>
  );
  const view = render(element());
  await pass(0);
  await act(() => vi.dynamicImportSettled());
  return {
    sandbox,
    id,
    submitted,
    user: userEvent.setup({ delay: null }),
    renders: () => renders,
    rerender: () => view.rerender(element()),
    go: () => page.getAllByRole('button', { name: 'Go' })[0] as HTMLElement,
  };
}

/** The attributes of each input, without what names this one or its look. */
function inputs(): Record<string, string>[] {
  return [...document.querySelectorAll<HTMLInputElement>('input:not([hidden])')].map((input) => {
    const attributes = [...input.attributes].filter(({ name }) => !['id', 'data-maf-element'].includes(name));
    const described = (ids: string) =>
      ids
        .split(' ')
        .map((each) => document.getElementById(each)?.textContent)
        .join();
    return Object.fromEntries(
      attributes.map(({ name, value }) => [name, name === 'aria-describedby' ? described(value) : value]),
    );
  });
}

describe('a host’s own inputs', () => {
  test.each(['every-field.example', 'password.example', 'awkward-names.example', 'optional-fields.example'])(
    'have every attribute that the built-in ones have: %s',
    async (domain) => {
      await mountFlow({ domain });
      const builtIn = inputs();
      cleanup();
      await mountOwn({ domain });
      expect(builtIn.length).toBeGreaterThan(1);
      expect(inputs()).toEqual(builtIn);
    },
  );

  test('are found by their labels, checked when sent, and the first that is missing gets the focus', async () => {
    const { user, submitted, go } = await mountOwn({ domain: 'password.example' });
    await user.click(go());
    await pass(0);
    const name = page.getByLabelText('User name');
    expect(name).toHaveFocus();
    expect(name).toHaveAccessibleDescription('Enter User name.');
    expect(name).toBeInvalid();
    expect(submitted).toEqual([]);
    await user.type(name, 'a');
    await pass(0);
    expect(name).toBeValid();
    expect(name).not.toHaveAccessibleDescription();
  });

  test('after a rejection the secret is emptied and has the focus, and who signs in stays', async () => {
    const { user, submitted } = await mountOwn({ domain: 'password.example' });
    await user.type(page.getByLabelText('User name'), 'user_good');
    await user.type(page.getByLabelText('Password'), 'wrong{Enter}');
    await settle();
    expect(submitted).toEqual([{ fields: { username: 'user_good', password: 'wrong' } }]);
    expect([typedIn('User name'), typedIn('Password')]).toEqual(['user_good', '']);
    expect(page.getByLabelText('Password')).toHaveFocus();
    expect(page.getByRole('alert')).toHaveTextContent('password.example says');
  });

  test('are read-only while something is under way, and a secret hides', async () => {
    const { user } = await mountOwn({ domain: 'password.example' });
    await user.type(page.getByLabelText('User name'), 'user_good');
    await user.type(page.getByLabelText('Password'), GOOD_PASSWORD);
    await user.click(page.getByRole('button', { name: 'Show Password' }));
    expect(page.getByLabelText('Password')).toHaveAttribute('type', 'text');
    await user.click(page.getByRole('button', { name: 'Go' }));
    expect(page.getByLabelText('Password')).toHaveAttribute('type', 'password');
    expect(page.getByLabelText('Password')).toHaveAttribute('readonly');
    expect(page.getByRole('button', { name: 'Go' })).toHaveAttribute('aria-disabled', 'true');
    await settle();
    expect(page.getByRole('heading')).toHaveTextContent(/connected|signed in/i);
  });

  test('what is pasted into a code loses its spaces', async () => {
    const { user } = await mountOwn({ domain: 'sms-code.example', stage: { at: 'waiting', step: 'code' } });
    await user.click(page.getByRole('textbox'));
    await user.paste('123 456');
    expect(page.getByRole<HTMLInputElement>('textbox').value).toBe('123456');
  });

  test('in a form of the host’s, Enter sends them alone: that form has none of them, and is not sent', async () => {
    const onSubmit = vi.fn();
    const { user, submitted } = await mountOwn({ domain: 'password.example' }, (flow) => (
      <form aria-label="host" onSubmit={onSubmit}>
        {flow}
      </form>
    ));
    const host = page.getByRole<HTMLFormElement>('form', { name: 'host' });
    expect(host.elements).toHaveLength(0);
    await user.type(page.getByLabelText('User name'), 'user_good');
    await user.type(page.getByLabelText('Password'), `${GOOD_PASSWORD}{Enter}`);
    await settle();
    expect(submitted).toHaveLength(1);
    expect(onSubmit).not.toHaveBeenCalled();
  });

  test('its button sends them there too', async () => {
    const { user, submitted, go } = await mountOwn({ domain: 'password.example' }, (flow) => <form>{flow}</form>);
    await user.type(page.getByLabelText('User name'), 'user_good');
    await user.type(page.getByLabelText('Password'), GOOD_PASSWORD);
    await user.click(go());
    await settle();
    expect(submitted).toHaveLength(1);
  });

  test('the fields of a choice are a form of their own', async () => {
    const { user, submitted } = await mountOwn({
      domain: 'linked-password.example',
      stage: { at: 'waiting', step: 'method' },
    });
    await user.type(page.getByLabelText('Password'), `${GOOD_PASSWORD}{Enter}`);
    await settle();
    expect(submitted).toEqual([{ fields: { password: GOOD_PASSWORD } }]);
  });

  test('no key press is lost to a host that renders all the time, and none of them renders it', async () => {
    const flow = await mountOwn({ domain: 'password.example' });
    const input = page.getByLabelText<HTMLInputElement>('User name');
    const text = 'a long name that takes a while to type';
    for (const [index, key] of [...text].entries()) {
      await flow.user.type(input, key);
      if (index % 2 === 0) flow.rerender();
      await pass(16);
    }
    expect(input.value).toBe(text);
    expect(page.getByLabelText('User name')).toBe(input);
    const before = flow.renders();
    await flow.user.type(input, ' and more');
    expect(flow.renders()).toBe(before);
  });

  test('a choice is picked once, by a button that belongs to no form', async () => {
    const { user, submitted } = await mountOwn({ domain: 'account-picker.example' }, (flow) => <form>{flow}</form>);
    const [choice] = page.getAllByRole('button');
    if (choice === undefined) throw new Error('There is no choice.');
    expect(choice).toHaveAttribute('form', '');
    await user.dblClick(choice);
    await settle();
    expect(submitted).toHaveLength(1);
  });
});
