import { type FormEvent, useId, useRef } from 'react';
import { useParts } from '../appearance/use-parts';
import { useTranslator } from '../localization/use-translator';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import {
  type ConnectionSettingsValues,
  SETTING_FIELDS,
  type SettingField,
  type SettingsChange,
} from './connection-settings-values';
import { IntervalSetting, SwitchSetting, TextSetting } from './setting-controls';
import { problemText, settingName } from './setting-words';
import { useSettingsForm } from './use-settings-form';
import { useWords } from './use-words';

interface SettingsFieldsProps {
  readonly site: string;
  readonly settings: ConnectionSettingsValues;
  readonly fields: readonly SettingField[];
  /** Rejects when it could not be saved. */
  readonly onSend: (change: SettingsChange) => Promise<void>;
}

/** The settings that may be changed and the button that saves them; what was saved, or why it was not, above it. */
export function SettingsFields({ site, settings, fields, onSend }: SettingsFieldsProps) {
  const part = useParts();
  const t = useTranslator();
  const words = useWords();
  const id = useId();
  const element = useRef<HTMLFormElement>(null);
  const form = useSettingsForm(settings, onSend);
  const { shown, result } = form;
  const isBusy = result.kind === 'saving';
  const has = (field: SettingField) => fields.includes(field);
  const namesOf = (changed: readonly SettingField[]) =>
    // In the order in which they are on the screen.
    new Intl.ListFormat(t.messages.locale).format(
      SETTING_FIELDS.filter((field) => changed.includes(field)).map((field) => settingName(field, words)),
    );

  const save = async (event: FormEvent) => {
    event.preventDefault();
    // A form of the host's that surrounds the settings is another one.
    event.stopPropagation();
    const [wrong] = await form.save();
    if (wrong === undefined) return;
    element.current?.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
  };
  const common = (field: SettingField) => {
    const problem = form.problems[field];
    return {
      id: `${id}${field}`,
      name: field,
      label: settingName(field, words),
      error: problem === undefined ? null : problemText(field, problem, site, words),
      isBusy,
    };
  };
  const note = noteOf();
  return (
    <form {...part('form')} ref={element} noValidate onSubmit={save}>
      {has('login_url') && (
        <TextSetting
          {...common('login_url')}
          hint={words('loginUrlHint')}
          value={shown.login_url}
          onEnter={(login_url) => form.enter({ login_url })}
        />
      )}
      {has('allowed_domains') && (
        <TextSetting
          {...common('allowed_domains')}
          isLong
          hint={words('allowedDomainsHint', { site })}
          value={shown.allowed_domains}
          onEnter={(allowed_domains) => form.enter({ allowed_domains })}
        />
      )}
      {has('save_credentials') && (
        <SwitchSetting
          {...common('save_credentials')}
          hint={words('saveCredentialsHint')}
          isOn={shown.save_credentials}
          onSwitch={(save_credentials) => form.enter({ save_credentials })}
        />
      )}
      {has('health_checks') && (
        <SwitchSetting
          {...common('health_checks')}
          hint={words('healthChecksHint', { site })}
          isOn={shown.health_checks}
          onSwitch={(health_checks) => form.enter({ health_checks })}
        />
      )}
      {has('health_check_interval') && (
        <IntervalSetting
          {...common('health_check_interval')}
          isOff={!shown.health_checks}
          seconds={shown.health_check_interval}
          onChoose={(health_check_interval) => form.enter({ health_check_interval })}
        />
      )}
      {has('auto_reauth') && (
        <SwitchSetting
          {...common('auto_reauth')}
          hint={shown.health_checks ? words('autoRenewalHint', { site }) : words('autoRenewalNeedsChecks')}
          isOff={!shown.health_checks}
          isOn={shown.auto_reauth}
          onSwitch={(auto_reauth) => form.enter({ auto_reauth })}
        />
      )}
      <div role="status">{note !== null && <Banner tone="note">{note}</Banner>}</div>
      <Button type="submit" busy={isBusy} disabled={!form.isChanged}>
        {words(isBusy ? 'saving' : 'save')}
      </Button>
    </form>
  );

  function noteOf(): string | null {
    if (result.kind === 'saved') return words('saved', { names: namesOf(result.fields) });
    if (result.kind === 'failed') return words('saveFailed');
    return result.kind === 'rejected' && Object.keys(form.problems).length === 0 ? t('refusedText') : null;
  }
}
