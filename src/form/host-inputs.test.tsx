import { act, screen } from '@testing-library/react';
import { forwardRef, type Ref, useState } from 'react';
import { expect, test } from 'vitest';
import { mountFlow, pass, press, settle, typedIn, withTestClock } from '../../test/helpers/mount-flow';
import type { InputPartProps } from '..';
import { de } from '../localization/locales/de';

withTestClock();

const domain = 'password.example';
const GOOD = { fields: { username: 'user_good', password: 'pass_good' } };

type Props = Omit<InputPartProps, 'ref'>;

/** A host's `Input`, which React 18 gives no ref otherwise. */
const part = (
  render: (props: Omit<Props, 'field'>, ref: Ref<HTMLInputElement>, field: Props['field']) => React.ReactNode,
) =>
  forwardRef<HTMLInputElement, Props>(function Input({ field, ...props }, ref) {
    return render(props, ref, field);
  });

const mountWith = (Input: ReturnType<typeof part>) => mountFlow({ domain, props: { components: { Input } } });

function Controlled({ inputRef, onChange, ...props }: Omit<Props, 'field'> & { inputRef: Ref<HTMLInputElement> }) {
  const [value, setValue] = useState('');
  return (
    <input
      {...props}
      ref={inputRef}
      value={value}
      onChange={(event) => {
        setValue(event.target.value);
        onChange?.(event);
      }}
    />
  );
}

/** Whatever a host's component does with what it is given, a person types into it and sends it. */
const PARTS: readonly (readonly [string, ReturnType<typeof part>])[] = [
  ['is controlled by React', part((props, ref) => <Controlled {...props} inputRef={ref} />)],
  [
    'has an element around it that gets the ref',
    part((props, ref) => (
      <span ref={ref as Ref<HTMLSpanElement>}>
        <input {...props} />
      </span>
    )),
  ],
  [
    'gets its ref from another function each time',
    part((props, ref) => (
      <input
        {...props}
        ref={(element) => {
          if (typeof ref === 'function') ref(element);
        }}
      />
    )),
  ],
];

test.each(PARTS)('an input that %s is checked, has the focus when it is missing, and is sent', async (_, Input) => {
  const flow = await mountWith(Input);
  await press(flow, 'Sign in');
  const name = screen.getByLabelText('User name');
  expect(name).toHaveFocus();
  expect(name).toBeInvalid();
  await flow.user.type(name, 'user_good');
  expect(name).toBeValid();
  await flow.user.type(screen.getByLabelText('Password'), 'pass_good{Enter}');
  await settle();
  expect(flow.submitted).toEqual([GOOD]);
});

test('an input whose component keeps the ref to itself is sent as it was typed', async () => {
  const flow = await mountWith(part((props) => <input {...props} />));
  await flow.user.type(screen.getByLabelText('User name'), 'user_good');
  await flow.user.type(screen.getByLabelText('Password'), 'pass_good{Enter}');
  await settle();
  expect(flow.submitted).toEqual([GOOD]);
});

test('a secret stays when its component takes another element to show it', async () => {
  const flow = await mountWith(part((props, ref) => <input {...props} key={props.type} ref={ref} />));
  await flow.user.type(screen.getByLabelText('User name'), 'user_good');
  const masked = screen.getByLabelText<HTMLInputElement>('Password');
  await flow.user.type(masked, 'pass_good');
  await press(flow, 'Show Password');
  expect(screen.getByLabelText('Password')).not.toBe(masked);
  expect([typedIn('Password'), masked.value]).toEqual(['pass_good', '']);
  await press(flow, 'Sign in');
  expect(flow.submitted).toEqual([GOOD]);
});

test('an element that takes the place of one with the focus gets it, unless the person is elsewhere by then', async () => {
  const swaps: (() => void)[] = [];
  const Swapping = part((props, ref) => {
    const [element, setElement] = useState(0);
    swaps.push(() => setElement((before) => before + 1));
    return <input {...props} key={element} ref={ref} />;
  });
  const flow = await mountWith(Swapping);
  const swap = () =>
    act(() => {
      for (const each of swaps.splice(0)) each();
    });
  const first = screen.getByLabelText<HTMLInputElement>('User name');
  await flow.user.type(first, 'user');
  swap();
  const second = screen.getByLabelText('User name');
  expect(second).not.toBe(first);
  expect(second).toHaveFocus();
  await flow.user.keyboard('_good');
  expect(second).toHaveValue('user_good');
  screen.getByRole('button', { name: 'Sign in' }).focus();
  swap();
  expect(screen.getByRole('button', { name: 'Sign in' })).toHaveFocus();
});

test('the focus goes to the first missing field that a host has rendered', async () => {
  const flow = await mountWith(
    part((props, ref, field) => (field?.kind === 'password' ? <input {...props} ref={ref} /> : null)),
  );
  await press(flow, 'Sign in');
  expect(screen.getByLabelText('Password')).toHaveFocus();
  expect(flow.submitted).toEqual([]);
});

test('a key press commits its own field alone, also where it takes an error away', async () => {
  const commits: string[] = [];
  const flow = await mountWith(
    part((props, ref, field) => {
      commits.push(field?.name ?? '');
      return <input {...props} ref={ref} />;
    }),
  );
  await press(flow, 'Sign in');
  commits.length = 0;
  await flow.user.type(screen.getByLabelText('User name'), 'a');
  expect(new Set(commits)).toEqual(new Set(['username']));
  commits.length = 0;
  await flow.user.type(screen.getByLabelText('User name'), 'b');
  expect(commits).toEqual([]);
});

test('what is missing is said in the language that is spoken now', async () => {
  const flow = await mountFlow({ domain });
  await press(flow, 'Sign in');
  flow.rerender({ localization: de });
  await pass(0);
  expect(screen.getByLabelText('User name')).toHaveAccessibleDescription('Fülle „User name“ aus.');
});

test('what a manager filled in without a word counts as typed once it was to be sent', async () => {
  const flow = await mountFlow({ domain });
  screen.getByLabelText<HTMLInputElement>('Password').value = 'pass_good';
  await press(flow, 'Sign in');
  expect(screen.getByLabelText('Password')).toBeValid();
  expect(screen.getByLabelText('User name')).toHaveFocus();
  await press(flow, 'Cancel');
  expect(screen.getByRole('button', { name: 'Keep going' })).toBeVisible();
});

test('what only a host filled in does not, though it was to be sent', async () => {
  const flow = await mountFlow({ domain, props: { initialValues: { username: 'ada' } } });
  await press(flow, 'Sign in');
  await press(flow, 'Cancel');
  expect(screen.getByRole('heading')).toHaveTextContent('Sign-in stopped');
});
