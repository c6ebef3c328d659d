import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { FlowComponents } from '../../src';
import type { FieldKind } from '../../src/protocol/field-kinds';
import { SITES } from '../../src/sandbox';
import { BARE } from '../../stories/parts/bare';
import { SHADCN_LIKE } from '../../stories/parts/shadcn-like';
import { type MountedFlow, mountFlow, pass, withTestClock } from '../helpers/mount-flow';
import { ANSWERS } from '../helpers/run-session';

withTestClock();

/** A field's key begins with its kind. */
function answerTo({ name }: HTMLInputElement): string {
  return ANSWERS[name.split('_')[0] as FieldKind];
}

/** Does the next thing that the screen asks for: fills in a form, or picks the first choice. */
async function act({ root, user }: MountedFlow): Promise<void> {
  const form = root.querySelector('form');
  if (form !== null) {
    for (const input of form.querySelectorAll<HTMLInputElement>('input:not([hidden])')) {
      if (input.value !== '') continue;
      await user.click(input);
      await user.paste(answerTo(input));
    }
    await user.type(form.querySelector('input:not([hidden])') as HTMLInputElement, '{Enter}');
    return;
  }
  const choice = root.querySelector<HTMLElement>('[data-part=choice]:not([aria-disabled])');
  if (choice !== null) await user.click(choice);
}

const isConnected = ({ root }: MountedFlow) => root.querySelector('[data-maf-result=success]') !== null;

/** What is on the page and not of the host's set. */
function foreign({ root }: MountedFlow): Element[] {
  return [...root.querySelectorAll('button, a, input:not([hidden]), h1, h2, h3, section')].filter(
    (element) => !element.hasAttribute('data-part'),
  );
}

const SETS: readonly (readonly [string, FlowComponents])[] = [
  ['bare elements', BARE],
  ['parts like those of shadcn/ui', SHADCN_LIKE],
];

/** Some steps pass on their own, after a minute. */
const STEPS = 20;

describe.each(SETS)('with %s a person signs in, and meets no part but these', (_, components) => {
  test.each(SITES.map(({ domain }) => domain))('%s', { timeout: 30_000 }, async (domain) => {
    const flow = await mountFlow({ domain, stage: { at: 'idle' }, props: { components } });
    await flow.user.click(flow.root.querySelector('[data-part=button]') as HTMLElement);
    for (let steps = 0; steps < STEPS && !isConnected(flow); steps += 1) {
      expect(foreign(flow)).toEqual([]);
      await pass(8_000);
      await act(flow);
    }
    expect(isConnected(flow)).toBe(true);
  });
});

test('what is replaced has the focus, the names and the states that the built-in parts have', async () => {
  const flow = await mountFlow({ domain: 'password.example', props: { components: BARE } });
  const card = screen.getByRole('group', { name: 'Sign in to password.example' });
  expect(card).toHaveAttribute('data-part', 'card');
  await flow.user.type(screen.getByLabelText('User name'), 'user_good');
  await flow.user.type(screen.getByLabelText('Password'), 'wrong{Enter}');
  expect(screen.getByRole('button', { name: /Signing in|Sending|Checking/ })).toHaveAttribute('aria-disabled', 'true');
  await pass(2_000);
  expect(screen.getByLabelText('Password')).toHaveFocus();
  expect(flow.root.querySelector('[data-part=alert]')).toHaveTextContent('password.example says');
  expect(flow.root.querySelector('[data-part=alert]')).not.toHaveAttribute('role');
});

const NOTHING = Object.fromEntries(Object.keys(SHADCN_LIKE).map((part) => [part, null])) as FlowComponents;

test.each(['password.example', 'organization-picker-long.example'])(
  'parts that are null are the built-in ones: %s',
  async (domain) => {
    const markup = async (props: { components?: FlowComponents }) => {
      const flow = await mountFlow({ domain, props: { ...props, onDiagnostic: () => {} } });
      const html = flow.root.innerHTML.replace(/[\w«»:]*_r_[\w»:]*|«r\w+»|:r\w+:/g, 'id');
      flow.unmount();
      return html;
    };
    const builtIn = await markup({});
    expect(builtIn).toContain('button');
    expect(await markup({ components: NOTHING })).toBe(builtIn);
  },
);
