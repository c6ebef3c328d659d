import { type Flow, isOneTimeCode } from '../protocol/connection';

const BEYOND_THE_FIRST: readonly Flow['step'][] = ['AWAITING_EXTERNAL_ACTION', 'SUBMITTING', 'COMPLETED'];

/**
 * Whether a flow that was running before this page is past its beginning: then the person agreed already, as before a
 * reload, and is not asked once more.
 */
export function impliesConsent(flow: Flow): boolean {
  if (flow.type === 'REAUTH') return true;
  if (BEYOND_THE_FIRST.includes(flow.step)) return true;
  const { fields, choices, siteError } = flow.prompt;
  return (
    siteError !== null || fields.some(({ kind }) => isOneTimeCode(kind)) || choices.some(({ group }) => group === 'mfa')
  );
}
