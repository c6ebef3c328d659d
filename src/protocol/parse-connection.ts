import type { Connection, Flow, Prompt } from './connection';
import { epochMs, httpsUrl, idText, isObject, type JsonObject, oneOf, text } from './json';
import { parseChoices } from './parse-choices';
import { parseFields } from './parse-fields';
import { MAX_MESSAGE_CHARS, shownText } from './shown-text';
import { FLOW_STATUSES, FLOW_STEPS, type FlowStatus, type FlowStep } from './wire';

function parsePrompt(json: JsonObject): Prompt {
  return {
    fields: parseFields(json),
    choices: parseChoices(json),
    siteError: shownText(json.website_error, MAX_MESSAGE_CHARS),
    interactionId: idText(json.interaction_id),
  };
}

function parseFlow(json: JsonObject): Flow | null {
  const statusName = text(json.flow_status);
  const stepName = text(json.flow_step);
  if (statusName === null && stepName === null) return null;
  const status =
    statusName === null ? 'IN_PROGRESS' : oneOf<FlowStatus, 'UNKNOWN'>(FLOW_STATUSES, statusName, 'UNKNOWN');
  const step = stepName === null ? 'INITIALIZED' : oneOf<FlowStep, 'UNKNOWN'>(FLOW_STEPS, stepName, 'UNKNOWN');
  return {
    status,
    step,
    unknownName: shownText(status === 'UNKNOWN' ? statusName : step === 'UNKNOWN' ? stepName : null),
    type: oneOf(['LOGIN', 'REAUTH'] as const, json.flow_type, null),
    expiresAt: epochMs(json.flow_expires_at),
    prompt: parsePrompt(json),
    externalActionMessage: shownText(json.external_action_message, MAX_MESSAGE_CHARS),
    hostedUrl: httpsUrl(json.hosted_url),
    liveViewUrl: httpsUrl(json.live_view_url),
    postLoginUrl: httpsUrl(json.post_login_url),
    errorCode: text(json.error_code),
    errorMessage: shownText(json.error_message, MAX_MESSAGE_CHARS),
  };
}

/**
 * Reads the answer of `GET /auth/connections/{id}`. Any JSON is ordinary input: unknown values of open enums become
 * `UNKNOWN`, members of a wrong type count as missing, and what is no connection at all (no object, no `id`, no
 * `status`) is null, which counts as a failed read.
 */
export function parseConnection(json: unknown): Connection | null {
  if (!isObject(json)) return null;
  const id = idText(text(json.id));
  const status = text(json.status);
  if (id === null || status === null) return null;
  return {
    id,
    domain: shownText(json.domain) ?? '',
    profileName: text(json.profile_name) ?? '',
    status: oneOf(['AUTHENTICATED', 'NEEDS_AUTH'] as const, status, 'UNKNOWN'),
    savesCredentials: typeof json.save_credentials === 'boolean' ? json.save_credentials : null,
    recordsSession: json.record_session === true,
    flow: parseFlow(json),
  };
}
