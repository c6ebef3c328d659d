import type { ConnectionState } from './connection-state';

/** What a button of the host's own is told. */
export interface ConnectButtonState {
  /** How the connection stands; `notConnected` where there is none, or nothing is known yet. */
  readonly state: ConnectionState;
  /** Nothing has been read yet. */
  readonly isPending: boolean;
  /** The dialog is on its way. */
  readonly isOpening: boolean;
  /** What the button says, such as "Sign in again". */
  readonly label: string;
  /** Why the person has to sign in again, or why no dialog comes, in words; null where there is nothing to say. */
  readonly reason: string | null;
  /** Opens the dialog, once for each press. Does nothing while it is connected. */
  readonly connect: () => void;
}
