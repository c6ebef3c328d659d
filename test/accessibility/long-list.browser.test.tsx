import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SCREEN_STATES } from '../../stories/screen-states';
import { showState } from '../helpers/show-state';

const state = SCREEN_STATES.find(({ name }) => name === '200 organizations');

async function showLongList() {
  if (state === undefined) throw new Error('There is no state with 200 organizations.');
  const widget = await showState(state);
  await vi.waitUntil(() => widget.querySelector('ul button') !== null);
  const list = widget.querySelector('ul') as HTMLElement;
  return { widget, list, rows: () => [...list.querySelectorAll('button')] };
}

describe('a list of two hundred, of which 25 are there at first', () => {
  it('is gone through by arrow keys from end to end', async () => {
    const { rows } = await showLongList();
    expect(rows()).toHaveLength(25);
    rows()[0]?.focus();
    for (let row = 1; row < 200; row += 1) {
      await userEvent.keyboard('{ArrowDown}');
      await vi.waitUntil(() => rows().length > Math.min(row + 1, 199));
    }
    expect(rows()).toHaveLength(200);
    expect(document.activeElement).toBe(rows()[199]);
  });

  it('is left for its last row by End, and for its first by Home', async () => {
    const { rows } = await showLongList();
    rows()[0]?.focus();
    await userEvent.keyboard('{End}');
    expect(rows()).toHaveLength(200);
    expect(document.activeElement).toBe(rows()[199]);
    await userEvent.keyboard('{Home}');
    expect(document.activeElement).toBe(rows()[0]);
  });

  it('is gone through by the letters of a name, also of one that is not rendered yet', async () => {
    const { rows } = await showLongList();
    const name = 'Little Forest';
    expect(rows().some(({ textContent }) => textContent.startsWith(name))).toBe(false);
    rows()[0]?.focus();
    await userEvent.keyboard(name);
    expect(document.activeElement?.textContent).toMatch(/^Little Forest/);
  });

  it('is scrolled from end to end', async () => {
    const { list, rows } = await showLongList();
    for (const count of [25, 50, 75, 100, 125, 150, 175]) {
      await vi.waitUntil(() => rows().length === count);
      list.scrollTop = list.scrollHeight;
    }
    await vi.waitUntil(() => rows().length === 200);
  });

  it('shows what was found from its top, however far it was scrolled', async () => {
    const { widget, list, rows } = await showLongList();
    list.scrollTop = list.scrollHeight;
    await vi.waitUntil(() => rows().length === 50);
    widget.querySelector<HTMLElement>('[type=search]')?.focus();
    await userEvent.keyboard('a');
    await vi.waitUntil(() => list.scrollTop === 0);
    list.scrollTop = 40;
    await userEvent.keyboard('{Backspace}');
    await vi.waitUntil(() => list.scrollTop === 0);
  });

  it('stays short where it is not looked at to its end', async () => {
    const { widget, rows } = await showLongList();
    const filter = widget.querySelector<HTMLElement>('[type=search]');
    filter?.focus();
    await userEvent.keyboard('a');
    await userEvent.keyboard('{Backspace}');
    await vi.waitUntil(() => widget.querySelector('[role=status]')?.textContent?.includes('200'));
    expect(rows()).toHaveLength(25);
  });
});
