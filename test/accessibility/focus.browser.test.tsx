import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { showState, titleOf } from '../helpers/show-state';

const login = { name: 'form', domain: 'authenticator.example', stage: { at: 'waiting' } } as const;

/** The field of a label, wherever it is: a label in a closed shadow root is found by no query of the page. */
function field(root: ParentNode, label: string): HTMLInputElement {
  const found = [...root.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  const input = root.querySelector(`[id="${found?.htmlFor}"]`);
  if (!(input instanceof HTMLInputElement)) throw new Error(`${label} is no field.`);
  return input;
}

async function signIn(root: ParentNode, password = 'pass_good'): Promise<void> {
  field(root, 'User name').focus();
  await userEvent.keyboard('user_good{Tab}');
  await userEvent.keyboard(`${password}{Enter}`);
}

describe('the focus in Chromium', () => {
  it('is on the body at no moment of a sign-in', async () => {
    const widget = await showState(login, { sandbox: { pace: 0.4 } });
    const lost: string[] = [];
    const watch = setInterval(() => {
      if (document.activeElement === document.body) lost.push(titleOf(widget));
    }, 5);
    await signIn(widget);
    await vi.waitUntil(() => titleOf(widget) === 'Enter your code', { timeout: 4_000 });
    await userEvent.keyboard('123456{Enter}');
    await vi.waitUntil(() => titleOf(widget) === 'You’re connected', { timeout: 4_000 });
    clearInterval(watch);
    expect(lost).toEqual([]);
    expect(document.activeElement).toHaveTextContent('You’re connected');
  });

  it('stays in the field while what was typed is sent, and goes nowhere when that is rejected', async () => {
    const widget = await showState(login, { sandbox: { pace: 0.4 } });
    await signIn(widget, 'wrong');
    const password = field(widget, 'Password');
    await vi.waitUntil(() => password.readOnly);
    expect(document.activeElement).toBe(password);
    await userEvent.keyboard('more');
    expect(password.value).toBe('wrong');
    await vi.waitUntil(() => password.value === '', { timeout: 4_000 });
    expect(document.activeElement).toBe(password);
  });

  it.each(['open', 'closed'] as const)('follows the steps in a shadow root that is %s', async (mode) => {
    const host = document.body.appendChild(document.createElement('div'));
    const shadow = host.attachShadow({ mode });
    const container = shadow.appendChild(document.createElement('div'));
    const widget = await showState(login, { container });
    await signIn(widget);
    await vi.waitUntil(() => titleOf(widget) === 'Enter your code', { timeout: 4_000 });
    expect(shadow.activeElement).toBe(field(widget, 'Authentication code'));
    host.remove();
  });

  it('stays with a frame of the host’s that the person has gone to', async () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.srcdoc = '<input autofocus>';
    const widget = await showState(login);
    await signIn(widget);
    frame.contentWindow?.focus();
    frame.focus();
    await vi.waitUntil(() => titleOf(widget) === 'Enter your code', { timeout: 4_000 });
    expect(document.activeElement).toBe(frame);
    frame.remove();
  });

  it('is trapped nowhere: Tab goes through the widget and out of it', async () => {
    const before = document.body.appendChild(document.createElement('button'));
    const widget = await showState({ name: 'everything', domain: 'everything.example', stage: { at: 'waiting' } });
    const after = document.body.appendChild(document.createElement('button'));
    before.focus();
    const controls = [...widget.querySelectorAll('button, input')];
    for (const control of controls) {
      await userEvent.keyboard('{Tab}');
      expect(document.activeElement).toBe(control);
    }
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(after);
    before.remove();
    after.remove();
  });
});

describe('the ring of the heading', () => {
  const idle = { name: 'idle', domain: 'password.example', stage: { at: 'idle' } } as const;

  async function started(how: 'a key' | 'a mouse'): Promise<{ widget: HTMLElement; heading: HTMLElement }> {
    const widget = await showState(idle);
    const button = widget.querySelector<HTMLElement>('[data-maf-element=buttonPrimary]');
    if (button === null) throw new Error('A button starts it.');
    if (how === 'a mouse') await userEvent.click(page.elementLocator(button));
    else {
      button.focus();
      await userEvent.keyboard('{Enter}');
    }
    await vi.waitUntil(() => document.activeElement?.localName === 'h2');
    return { widget, heading: document.activeElement as HTMLElement };
  }

  it('is drawn after a key, within its own box, and covers nothing beside it', async () => {
    const { widget, heading } = await started('a key');
    const { outlineStyle, outlineOffset, outlineWidth } = getComputedStyle(heading);
    expect(outlineStyle).toBe('solid');
    expect(Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth)).toBeLessThanOrEqual(0);
    const ring = heading.getBoundingClientRect();
    const parts = [...widget.querySelectorAll('[data-maf-element=siteMark], [data-maf-element=description]')];
    expect(parts).toHaveLength(2);
    for (const part of parts) {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      const isApart = right <= ring.left || left >= ring.right || bottom <= ring.top || top >= ring.bottom;
      expect([part.textContent, isApart]).toEqual([part.textContent, true]);
    }
  });

  it('is not drawn after a mouse', async () => {
    const { heading } = await started('a mouse');
    expect(getComputedStyle(heading).outlineStyle).toBe('none');
  });

  it('is not drawn after a finger that leaves a field for a button', async () => {
    const widget = await showState({ name: 'picker', domain: 'mfa-picker.example', stage: { at: 'waiting' } });
    await userEvent.fill(page.elementLocator(field(widget, 'User name')), 'user_good');
    await userEvent.fill(page.elementLocator(field(widget, 'Password')), 'pass_good');
    const button = widget.querySelector<HTMLElement>('[data-maf-element=buttonPrimary]');
    // As in Safari on a phone: what is touched has no focus, the field keeps it.
    button?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }));
    button?.click();
    await vi.waitUntil(() => document.activeElement?.localName === 'h2');
    expect(getComputedStyle(document.activeElement as HTMLElement).outlineStyle).toBe('none');
  });
});

describe('two widgets on one page', () => {
  it('share no id, and a label focuses its own field', async () => {
    const widgets = [await showState(login), await showState(login)];
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const widget of widgets) {
      const [label] = widget.querySelectorAll('label');
      if (label === undefined) throw new Error('A field has a label.');
      await userEvent.click(page.elementLocator(label));
      expect(widget).toContainElement(document.activeElement as HTMLElement);
    }
  });
});
