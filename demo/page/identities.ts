import { IDENTITIES, type Identity } from '../../src/sandbox';
import type { OptionGroup } from './combobox';

const isError = (identity: Identity) => identity.username.startsWith('error_');

function options(identities: readonly Identity[]): OptionGroup['options'] {
  return identities.map(({ username, title }) => ({ value: username, label: title, detail: username }));
}

export const IDENTITY_GROUPS: readonly OptionGroup[] = [
  { heading: 'People', options: options(IDENTITIES.filter((identity) => !isError(identity))) },
  { heading: 'One for each error code', options: options(IDENTITIES.filter(isError)) },
];

export function findIdentity(username: string): Identity | undefined {
  return IDENTITIES.find((identity) => identity.username === username);
}
