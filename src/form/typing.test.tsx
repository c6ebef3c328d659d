import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { outsideOf, renderedDuring } from '../../test/helpers/commits';
import { mountFlow, withTestClock } from '../../test/helpers/mount-flow';
import { de } from '../localization/locales/de';

withTestClock();

test('in a form of twenty fields a key press renders its own, and one that follows it nothing', async () => {
  const flow = await mountFlow({ domain: 'twenty-fields.example' });
  const input = screen.getByLabelText('User name');
  const field = input.closest('[data-maf-element=field]') ?? input;
  await flow.user.click(input);
  const first = await renderedDuring(() => flow.user.keyboard('a'));
  expect(first.map(({ name }) => name)).toContain('TextField');
  expect(outsideOf(field, first)).toEqual([]);
  expect(await renderedDuring(() => flow.user.keyboard('b'))).toEqual([]);
  // What would have been seen of a whole form.
  const all = await renderedDuring(() => flow.rerender({ localization: de }));
  expect(all.filter(({ name }) => name === 'TextField')).toHaveLength(20);
});
