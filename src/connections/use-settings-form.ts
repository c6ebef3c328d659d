import { useState } from 'react';
import { RequestError } from '../client/request-error';
import type { ConnectionSettingsValues, SettingField, SettingsChange } from './connection-settings-values';
import { readDraft, rejectedFields, type SettingProblems, type SettingsDraft, shownOf } from './settings-draft';

/** What became of the last save; nothing once something else is entered. */
export type SaveResult =
  | { readonly kind: 'none' | 'saving' | 'failed' | 'rejected' }
  | { readonly kind: 'saved'; readonly fields: readonly SettingField[] };

export interface SettingsForm {
  readonly shown: Required<SettingsDraft>;
  readonly problems: SettingProblems;
  readonly result: SaveResult;
  readonly isChanged: boolean;
  readonly enter: (draft: SettingsDraft) => void;
  /** Sends what was changed; resolves with the fields that are wrong, none of them when it was saved. */
  readonly save: () => Promise<readonly SettingField[]>;
}

const NOTHING: SaveResult = { kind: 'none' };

/** What is entered stays until it is saved; what is read meanwhile shows in the fields that nobody has touched. */
export function useSettingsForm(
  saved: ConnectionSettingsValues,
  send: (change: SettingsChange) => Promise<void>,
): SettingsForm {
  const [draft, setDraft] = useState<SettingsDraft>({});
  const [problems, setProblems] = useState<SettingProblems>({});
  const [result, setResult] = useState(NOTHING);
  const read = readDraft(draft, saved);
  const isChanged = Object.keys({ ...read.change, ...read.problems }).length > 0;

  const enter = (entered: SettingsDraft) => {
    if (result.kind === 'saving') return;
    setDraft((before) => ({ ...before, ...entered }));
    setResult(NOTHING);
    setProblems((before) =>
      Object.fromEntries(Object.entries(before).filter(([field]) => !Object.hasOwn(entered, field))),
    );
  };

  const save = async () => {
    if (result.kind === 'saving' || !isChanged) return [];
    setProblems(read.problems);
    const wrong = Object.keys(read.problems) as SettingField[];
    if (wrong.length > 0) return wrong;
    setResult({ kind: 'saving' });
    try {
      await send(read.change);
      setDraft({});
      setResult({ kind: 'saved', fields: Object.keys(read.change) as SettingField[] });
      return [];
    } catch (error) {
      const failure = error instanceof RequestError ? error.failure : null;
      const rejected = failure === null ? {} : rejectedFields(failure, read.change);
      const isRejection =
        failure?.status != null && failure.status >= 400 && failure.status < 500 && failure.status !== 429;
      setProblems(rejected);
      setResult({ kind: isRejection ? 'rejected' : 'failed' });
      return Object.keys(rejected) as SettingField[];
    }
  };
  return { shown: shownOf(draft, saved), problems, result, isChanged, enter, save };
}
