import { describe, expect, test } from 'vitest';
import { flowScreenOf } from '../../flow/flow-screen';
import { wire } from '../../flow/testing/states';
import { walk } from '../../flow/testing/walk';
import { english as en } from '../../localization/english';
import { createTranslator } from '../../localization/translator';
import type { JsonObject } from '../../protocol/json';
import { headingOf } from './headings';

const t = createTranslator(en);
const code = { name: 'code', type: 'code', label: 'Code', linked_mfa_type: 'sms' };
const sms = { type: 'sms', label: 'Text message' };
const google = { selector: '#g', provider: 'google', label: 'Google' };

describe('a heading says what is there', () => {
  test.each<[string, JsonObject, string, string]>([
    ['a linked code without its option', { discovered_fields: [code] }, 'codeTitle', 'codeText'],
    ['a linked code behind its option', { discovered_fields: [code], mfa_options: [sms] }, 'mfaTitle', 'detailsText'],
    ['several methods', { mfa_options: [sms, { type: 'call', label: 'Call' }] }, 'mfaTitle', 'mfaText'],
    ['one provider', { pending_sso_buttons: [google] }, 'signInTitle', 'detailsText'],
    ['two providers', { pending_sso_buttons: [google, { ...google, selector: '#h' }] }, 'signInTitle', 'chooseText'],
    ['one way to go on', { sign_in_options: [{ id: '1', label: 'Work' }] }, 'chooseTitle', 'detailsText'],
  ])('%s', (_, asked, title, text) => {
    const { screen } = walk().reads(wire('AWAITING_INPUT', asked));
    const site = 'acme.example';
    expect(headingOf(flowScreenOf(screen), t)).toEqual({
      title: t(title as 'codeTitle', { site }),
      text: t(text as 'codeText', { site }),
    });
  });
});
