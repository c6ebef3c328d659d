import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { FlowChoice } from '../protocol/connection';
import { ChoiceList } from './choice-list';

const CHOICES = Array.from({ length: 20 }, (_, index) => {
  return { key: `k${index}`, group: 'signIn', label: `Team ${index}`, description: null, target: null } as FlowChoice;
});

it('renders no row again that stays while the list is filtered', () => {
  const row = vi.fn(({ label }: FlowChoice) => label);
  render(
    <ChoiceList choices={CHOICES} label="Teams">
      {row}
    </ChoiceList>,
  );
  const filter = (query: string) => {
    row.mockClear();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: query } });
    return screen.getAllByRole('listitem').length;
  };
  expect(filter('1')).toBe(11);
  expect(row).not.toHaveBeenCalled();
  expect(filter('12')).toBe(1);
  expect(row).not.toHaveBeenCalled();
  expect(filter('')).toBe(20);
  expect(row).toHaveBeenCalledTimes(19);
});
