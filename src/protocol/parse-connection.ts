import type { Connection, Flow, Prompt } from './connection';
import { type ConnectionHead, parseConnectionHead } from './connection-head';
import { httpsUrl, idText, isObject, type JsonObject, oneOf, text } from './json';
import { parseChoices } from './parse-choices';
import { parseFields } from './parse-fields';
import { MAX_MESSAGE_CHARS, shownText } from './shown-text';
import { FLOW_STEPS, type FlowStep } from './wire';

function parsePrompt(json: JsonObject): Prompt {
  return {
    fields: parseFields(json),
    choices: parseChoices(json),
    siteError: shownText(json.website_error, MAX_MESSAGE_CHARS),
    interactionId: idText(json.interaction_id),
  };
}

function parseFlow(json: JsonObject, { flow }: ConnectionHead): Flow | null {
  if (flow === null) return null;
  const { status, expiresAt } = flow;
  const statusName = text(json.flow_status);
  const stepName = text(json.flow_step);
  const step = stepName === null ? 'INITIALIZED' : oneOf<FlowStep, 'UNKNOWN'>(FLOW_STEPS, stepName, 'UNKNOWN');
  return {
    status,
    step,
    unknownName: shownText(status === 'UNKNOWN' ? statusName : step === 'UNKNOWN' ? stepName : null),
    type: oneOf(['LOGIN', 'REAUTH'] as const, json.flow_type, null),
    expiresAt,
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
 * Parses the response of `GET /auth/connections/{id}`, from any JSON. Unknown values of open enums become `UNKNOWN`, members of a
 * wrong type count as missing, and what is not a connection (no object, no `id` or no `status`) is null, a failed read.
 */
export function parseConnection(json: unknown): Connection | null {
  const head = parseConnectionHead(json);
  if (head === null || !isObject(json)) return null;
  return {
    ...head,
    profileName: text(json.profile_name) ?? '',
    savesCredentials: typeof json.save_credentials === 'boolean' ? json.save_credentials : null,
    recordsSession: json.record_session === true,
    flow: parseFlow(json, head),
  };
}
