import { act, renderHook } from '@testing-library/react';
import { useForm } from 'react-hook-form';
import { expect, test } from 'vitest';
import type { Arrival } from '../flow/arrival';
import { useEmptiedByArrival } from './use-emptied';

test('a question that comes up again keeps what was typed, and no mark of what was missing', () => {
  const { result, rerender } = renderHook(
    ({ serial }) => {
      const form = useForm<Record<string, string>>({ defaultValues: { name: 'ada' } });
      const { errors } = form.formState;
      useEmptiedByArrival([], { serial, emptied: 'nothing' } as Arrival, form);
      return { form, errors };
    },
    { initialProps: { serial: 1 } },
  );
  act(() => result.current.form.setError('code', { type: 'required' }));
  rerender({ serial: 1 });
  expect(result.current.errors).toHaveProperty('code');
  rerender({ serial: 2 });
  expect(result.current.errors).toEqual({});
  expect(result.current.form.getValues('name')).toBe('ada');
});
