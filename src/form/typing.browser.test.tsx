import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SCREEN_STATES } from '../../stories/screen-states';
import { outsideOf, renderedDuring } from '../../test/helpers/commits';
import { rerender, showState } from '../../test/helpers/show-state';
import { de } from '../localization/locales/de';

const FIELD_COUNT = 20;

async function showForm() {
  const state = SCREEN_STATES.find(({ name }) => name === 'twenty fields');
  if (state === undefined) throw new Error('There is a form with twenty fields.');
  const widget = await showState(state);
  const fields = [...widget.querySelectorAll('[data-maf-element=field]')];
  expect(fields).toHaveLength(FIELD_COUNT);
  return { widget, fields };
}

async function goTo(field: Element): Promise<void> {
  const input = field.querySelector('input');
  if (input !== null) await userEvent.click(input);
}

it('a key press renders its own field and nothing else, and one that follows it renders nothing', async () => {
  const { widget, fields } = await showForm();
  for (const field of fields.slice(0, 3)) {
    await goTo(field);
    const first = await renderedDuring(() => userEvent.keyboard('a'));
    expect(first.map(({ name }) => name)).toContain('TextField');
    expect(outsideOf(field, first)).toEqual([]);
    expect(await renderedDuring(() => userEvent.keyboard('b'))).toEqual([]);
    expect(field.querySelector('input')?.value).toBe('ab');
  }
  // What would have been seen of a whole form.
  const all = await renderedDuring(() => rerender(widget, { localization: de }));
  expect(all.filter(({ name }) => name === 'TextField')).toHaveLength(FIELD_COUNT);
});

it('where a key takes an error away, what counts the errors is rendered too, and no other field', async () => {
  const { widget, fields } = await showForm();
  await userEvent.click(widget.querySelector('[type=submit]') ?? widget);
  const [field = widget] = fields;
  expect(field.querySelector('[data-maf-element=fieldError]')).not.toBeNull();
  await goTo(field);
  const rendered = await renderedDuring(() => userEvent.keyboard('a'));
  expect(field.querySelector('[data-maf-element=fieldError]')).toBeNull();
  expect(outsideOf(field, rendered)).toEqual(['ErrorSummary']);
});
