import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mountFlow, pass, settle, withTestClock } from '../../../test/helpers/mount-flow';
import type { JsonObject } from '../../protocol/json';

withTestClock();

const ALL_EMPTY = { discovered_fields: null, sign_in_options: null, mfa_options: null, pending_sso_buttons: null };
const choices = (name: string): JsonObject => ({
  ...ALL_EMPTY,
  sign_in_options: ['first', 'second'].map((id) => ({ id: `${name} ${id}`, label: `${name} ${id}` })),
});

const fields = (type: string, label: string): JsonObject => ({
  ...ALL_EMPTY,
  discovered_fields: [{ name: type, type, label }],
});

/** A flow whose server asks the next question as soon as the one before was answered. */
async function quickFlow(...questions: readonly JsonObject[]) {
  let at = 0;
  return mountFlow({
    domain: 'account-picker.example',
    answer: (json) => ({ ...json, ...questions[Math.min(at, questions.length - 1)] }),
    intercept: (request) => {
      if (!request.url.endsWith('/submit')) return undefined;
      at += 1;
      return Response.json({ accepted: true });
    },
  });
}

/** Lets the next question come well before this time has passed, as an event stream brings it. Milliseconds. */
async function comesWithin(ms: number): Promise<void> {
  await pass(20);
  window.dispatchEvent(new Event('focus'));
  await pass(ms - 20);
}

interface Press {
  readonly detail?: number;
  readonly pointerType?: 'mouse' | 'touch';
  readonly x?: number;
}

/** A press as a browser tells it. */
function pressOn(element: Element, { detail = 1, pointerType = 'mouse', x = 50 }: Press = {}): void {
  const place = { clientX: x, clientY: 50 };
  fireEvent.pointerDown(element, { pointerType, ...place });
  fireEvent.pointerUp(element, { pointerType, ...place });
  fireEvent.click(element, { detail, ...place });
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('a press belongs to the screen on which its gesture began', () => {
  it.each([120, 250, 600])('the second click on consent, %s ms later, answers nothing', async (gap) => {
    const flow = await mountFlow({
      domain: 'account-picker.example',
      answer: (json) => ({ ...json, ...choices('one') }),
      props: { consent: true },
    });
    pressOn(button('Continue'));
    await comesWithin(gap);
    pressOn(button('one first'), { detail: 2 });
    await settle();
    expect(flow.submitted).toEqual([]);
    pressOn(button('one first'));
    await settle();
    expect(flow.submitted).toHaveLength(1);
  });

  it('the second and third click on a choice do not answer the next question', async () => {
    const flow = await quickFlow(choices('one'), choices('two'), choices('three'));
    pressOn(button('one first'));
    await comesWithin(200);
    pressOn(button('two first'), { detail: 2 });
    await pass(200);
    pressOn(button('two first'), { detail: 3 });
    await settle();
    expect(flow.submitted).toHaveLength(1);
  });

  it('a second tap at the same place, which Safari does not count, answers nothing', async () => {
    const flow = await quickFlow(choices('one'), choices('two'));
    pressOn(button('one first'), { pointerType: 'touch' });
    await comesWithin(250);
    pressOn(button('two first'), { pointerType: 'touch', x: 58 });
    await settle();
    expect(flow.submitted).toHaveLength(1);
  });

  it.each<[string, number, Press]>([
    ['elsewhere, at once', 50, { x: 150 }],
    ['at the same place half a second later', 500, {}],
    ['that is counted as a second one, but much later', 2_000, { detail: 2 }],
  ])('a press %s is meant for what is there', async (_, gap, press) => {
    const flow = await quickFlow(choices('one'), choices('two'));
    pressOn(button('one first'));
    await comesWithin(gap);
    pressOn(button('two second'), press);
    await settle();
    expect(flow.submitted).toHaveLength(2);
  });

  it.each([
    ['a script or an assistive technology', (element: HTMLElement) => element.click()],
    ['a test that clicks without a pointer', (element: HTMLElement) => fireEvent.click(element, { detail: 1 })],
  ])('a click of %s always counts', async (_, click) => {
    const flow = await quickFlow(choices('one'), choices('two'));
    pressOn(button('one first'));
    await comesWithin(50);
    click(button('two first'));
    await settle();
    expect(flow.submitted).toHaveLength(2);
  });

  it('a press on what stays counts, also when the screen changes before it is released', async () => {
    const flow = await mountFlow({ domain: 'password.example', stage: { at: 'discovering' } });
    const cancel = button('Cancel');
    fireEvent.pointerDown(cancel, { clientX: 50, clientY: 50 });
    await flow.place({ at: 'waiting' });
    fireEvent.click(cancel, { detail: 1, clientX: 50, clientY: 50 });
    expect(screen.getByRole('heading')).toHaveTextContent('Sign-in stopped');
  });

  it('the second click on Cancel does not answer whether to stop', async () => {
    const flow = await mountFlow({ domain: 'password.example' });
    await flow.user.type(screen.getByLabelText('User name'), 'ada');
    pressOn(button('Cancel'));
    await pass(100);
    const [stop, keep] = screen.getAllByRole('button').slice(-2);
    for (const each of [stop, keep]) pressOn(each as HTMLElement, { detail: 2 });
    expect([stop?.isConnected, keep?.isConnected]).toEqual([true, true]);
  });

  it('Enter twice does not send the next form, and is not told what is missing in it', async () => {
    const flow = await quickFlow(fields('email', 'Email'), fields('password', 'Password'));
    await flow.user.type(screen.getByLabelText('Email'), 'ada@acme.example{Enter}');
    await comesWithin(180);
    screen.getByLabelText('Password').focus();
    await flow.user.keyboard('{Enter}');
    await pass(500);
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
    await flow.user.keyboard('{Enter}');
    await pass(500);
    expect(screen.getByRole('alert')).toHaveTextContent('Enter Password.');
  });

  it('Enter that is held sends nothing, however long', async () => {
    const flow = await quickFlow(fields('email', 'Email'), fields('password', 'Password'));
    await flow.user.type(screen.getByLabelText('Email'), 'ada@acme.example{Enter>}');
    const held = () => fireEvent.keyDown(screen.getByLabelText('Password'), { key: 'Enter', repeat: true });
    await comesWithin(1_000);
    // Refused, so that the browser does not send the form.
    expect([held(), held()]).toEqual([false, false]);
    await flow.user.keyboard('{/Enter}');
    await pass(500);
    expect(fireEvent.keyDown(screen.getByLabelText('Password'), { key: 'Enter' })).toBe(true);
    expect(held()).toBe(true);
  });

  it('whoever types fast is not hindered', async () => {
    const flow = await quickFlow(fields('email', 'Email'), fields('password', 'Password'), choices('three'));
    await flow.user.type(screen.getByLabelText('Email'), 'ada@acme.example{Enter}');
    await comesWithin(50);
    await flow.user.type(screen.getByLabelText('Password'), 'a b{Enter}');
    await settle();
    expect(flow.submitted).toHaveLength(2);
  });
});
