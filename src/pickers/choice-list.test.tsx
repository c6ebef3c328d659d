import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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

it('is scrolled to its top when it is filtered, and not at first, which would make the page lay itself out', () => {
  const scroll = vi.spyOn(Element.prototype, 'scrollTop', 'set');
  render(
    <ChoiceList choices={CHOICES} label="Teams">
      {({ label }) => label}
    </ChoiceList>,
  );
  expect(scroll).not.toHaveBeenCalled();
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: '1' } });
  expect(scroll.mock.calls).toEqual([[0]]);
  scroll.mockRestore();
});

describe('of thousands', () => {
  const MANY = Array.from({ length: 2_000 }, (_, index) => ({
    ...CHOICES[0],
    key: `k${index}`,
    label: `Team ${index}`,
  }));
  let see = () => {};
  const observe = vi.fn();

  beforeEach(() => {
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        observe = observe;
        disconnect = () => observe.mockClear();
        constructor(onChange: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
          see = () => onChange([{ isIntersecting: true }]);
        }
      },
    );
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    observe.mockClear();
  });

  function show() {
    const row = vi.fn(({ label }: FlowChoice) => label);
    render(
      <ChoiceList choices={MANY as FlowChoice[]} label="Teams">
        {row}
      </ChoiceList>,
    );
    return row;
  }
  const rows = () => screen.getAllByRole('listitem');
  const filter = (query: string) => fireEvent.change(screen.getByRole('searchbox'), { target: { value: query } });

  it('the first 25 are rendered, and each says where it stands among all', () => {
    show();
    expect(rows()).toHaveLength(25);
    expect(rows()[24]).toMatchObject({ ariaPosInSet: '25', ariaSetSize: '2000' });
  });

  it('more follow when the end comes into sight, which is watched for from ten rows before it', () => {
    const row = show();
    expect(observe.mock.calls.map(([each]) => each)).toEqual(rows().slice(15));
    row.mockClear();
    act(() => see());
    expect(rows()).toHaveLength(50);
    expect(row).toHaveBeenCalledTimes(25);
    expect(observe.mock.calls.map(([each]) => each)).toEqual(rows().slice(40));
  });

  it('a key renders no more than 25, and the count is that of all that are found', () => {
    const row = show();
    for (const query of ['1', '11', '111', '1', '']) {
      act(() => see());
      row.mockClear();
      filter(query);
      expect(row.mock.calls.length).toBeLessThanOrEqual(25);
      expect(rows().length).toBeLessThanOrEqual(25);
    }
    filter('199');
    expect(screen.getByRole('status').textContent).toContain('12');
    expect(rows()).toHaveLength(12);
    expect(rows()[0]?.hasAttribute('aria-setsize')).toBe(false);
    expect(observe).not.toHaveBeenCalled();
  });

  it('all are rendered where the page cannot tell what is in sight', () => {
    vi.stubGlobal('IntersectionObserver', undefined);
    show();
    expect(rows()).toHaveLength(2_000);
  });
});
