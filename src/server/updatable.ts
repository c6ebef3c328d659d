import { optionError } from './option-error';
import type { ManagedAuthHandlerOptions } from './options';
import { MAPPED, SETTABLE } from './setting-schemas';
import type { ChoiceMapping, ChoiceMappings, SettableField } from './setting-types';

export type MappedField = keyof ChoiceMappings;

/** What `PATCH` may set: as it is (null), or by a choice that the host maps. */
export type Updatable = ReadonlyMap<SettableField | MappedField, ChoiceMapping<unknown> | null>;

/** @throws TypeError for what `allowUpdate` cannot hold */
export function updatableOf(allowed: NonNullable<ManagedAuthHandlerOptions['allowUpdate']>): Updatable {
  const updatable = new Map<SettableField | MappedField, ChoiceMapping<unknown> | null>();
  for (const each of allowed) {
    if (typeof each === 'string') updatable.set(settableField(each), null);
    else for (const [field, map] of mappingsOf(each)) updatable.set(field, map);
  }
  return updatable;
}

function settableField(field: SettableField): SettableField {
  if (Object.hasOwn(SETTABLE, field)) return field;
  throw optionError(
    'allowUpdate',
    `may only hold ${Object.keys(SETTABLE).join(', ')}, and an object with functions ` +
      `for ${Object.keys(MAPPED).join(', ')}`,
  );
}

function mappingsOf(mappings: unknown): [MappedField, ChoiceMapping<unknown>][] {
  return Object.entries(mappings ?? {}).map(([field, map]) => {
    if (Object.hasOwn(MAPPED, field) && typeof map === 'function') return [field as MappedField, map];
    throw optionError(
      'allowUpdate',
      `takes functions for ${Object.keys(MAPPED).join(', ')}, such as { credential: (choice) => … }`,
    );
  });
}
