import type { FlowState } from './state';

/** Whether there is something that the person has to be told, and to agree to, before anything is asked. */
export function lacksConsent({ consented, toldOfRecording, connection }: FlowState): boolean {
  return !consented || (connection?.recordsSession === true && !toldOfRecording);
}

/** The person has pressed the button of a screen that says all that is lacking. */
export function withConsent(state: FlowState): FlowState {
  return { ...state, consented: true, toldOfRecording: state.connection?.recordsSession === true };
}

/** Whether the person has agreed to something between two states. */
export function hasConsented(before: FlowState, after: FlowState): boolean {
  return (!before.consented && after.consented) || (!before.toldOfRecording && after.toldOfRecording);
}
