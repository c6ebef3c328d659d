import { fireEvent, render, screen } from '@testing-library/react';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { expect, test } from 'vitest';
import { type UseManagedAuthFlowResult, useManagedAuthFlow } from '../../src';
import { GOOD_PASSWORD } from '../../src/sandbox';
import { settle, typedIn, withTestClock } from '../helpers/mount-flow';
import { sandboxEndpoint } from '../helpers/sandbox-endpoint';

withTestClock();

/** As docs/your-own-parts.md has it. */
function Fields({
  flow,
  question,
}: {
  flow: UseManagedAuthFlowResult;
  question: NonNullable<UseManagedAuthFlowResult['question']>;
}) {
  const { register, handleSubmit, reset, getValues, formState } = useForm<Record<string, string>>();
  const { serial, emptied, fields } = question;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time that the question comes up.
  useEffect(() => {
    if (emptied !== 'nothing') reset(Object.fromEntries(Object.keys(getValues()).map((key) => [key, ''])));
  }, [serial, emptied, reset, getValues]);
  return (
    <form noValidate onSubmit={handleSubmit((values) => flow.actions.submitFields(values))}>
      {fields.map((field) => {
        const { label, labelProps, errorProps } = flow.getFieldParts(field);
        const error = formState.errors[field.key]?.message;
        return (
          <div key={field.key}>
            <label htmlFor={labelProps.htmlFor}>{label}</label>
            <input
              {...flow.getFieldProps(field)}
              {...register(field.key, { required: field.required && `Enter ${label}.` })}
              aria-invalid={error !== undefined}
              aria-describedby={error && errorProps.id}
            />
            {error && <p {...errorProps}>{error}</p>}
          </div>
        );
      })}
      <button type="submit">{flow.t('continue')}</button>
    </form>
  );
}

function Host(options: Parameters<typeof useManagedAuthFlow>[0]) {
  const flow = useManagedAuthFlow(options);
  const { question, heading } = flow;
  return (
    <section {...flow.rootProps}>
      <h2 {...flow.headingProps}>{heading.title}</h2>
      {question && <Fields key={question.fields.map(({ key }) => key).join(' ')} flow={flow} question={question} />}
    </section>
  );
}

test('a host’s own form with a form library in it checks, sends, empties and signs in', async () => {
  const { sandbox, endpoint, fetch } = sandboxEndpoint({ pace: 0 });
  const { id } = sandbox.createConnection({ domain: 'password.example', stage: { at: 'waiting' } });
  const bodies: unknown[] = [];
  const spy: typeof fetch = (input, init) => {
    if (init?.body) bodies.push(JSON.parse(String(init.body)));
    return fetch(input, init);
  };
  render(<Host connectionId={id} endpoint={endpoint} fetch={spy} live="poll" consent={false} />);
  await settle();
  // user-event does not see that a form was reset.
  const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
  const send = async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Continue' }));
    await settle();
  };
  await send();
  expect(screen.getByLabelText('User name')).toHaveAccessibleDescription('Enter User name.');
  expect(screen.getByLabelText('User name')).toHaveFocus();
  type('User name', 'user_good');
  type('Password', 'wrong');
  await send();
  expect([typedIn('User name'), typedIn('Password')]).toEqual(['', '']);
  type('User name', 'user_good');
  type('Password', GOOD_PASSWORD);
  await send();
  expect(bodies).toEqual(['wrong', GOOD_PASSWORD].map((password) => ({ fields: { username: 'user_good', password } })));
  expect(screen.getByRole('heading')).toHaveTextContent('You’re connected');
});
