/**
 * What a person can see and use on a page, as plain data: the only thing that the reading rules know of a page. It holds
 * no value that anybody typed.
 */
export interface PageSnapshot {
  /** The top frame first, then the frames of the same site, in document order. */
  readonly frames: readonly FrameSnapshot[];
}

export interface FrameSnapshot {
  readonly url: string;
  readonly title: string;
  readonly inputs: readonly SnapshotInput[];
  readonly buttons: readonly SnapshotButton[];
  readonly texts: readonly SnapshotText[];
  readonly groups: readonly SnapshotGroup[];
  /** Frames inside this one that are large enough to be seen. */
  readonly frames: readonly SnapshotEmbed[];
}

/** Pixels from the top left corner of the frame's document. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface SnapshotControl {
  /** The element's number in its frame; means nothing once the frame was read again. */
  readonly element: number;
  readonly box: Box;
  /** Index in `groups` of the form, dialog or region that the control belongs to, or -1. */
  readonly group: number;
  /** Inside a dialog that keeps the rest of the page from being used. */
  readonly modal: boolean;
  readonly disabled: boolean;
  /** Something else covers its centre. */
  readonly covered: boolean;
  readonly id: string;
  readonly name: string;
}

export interface SnapshotInput extends SnapshotControl {
  /** The `type` of an input; `select`, `textarea` or `editable` for others. */
  readonly type: string;
  readonly autocomplete: string;
  readonly inputMode: string;
  readonly placeholder: string;
  /** By `aria-labelledby`, `aria-label`, `<label>` or `title`, in that order; empty if it has none. */
  readonly label: string;
  /** What `aria-describedby` and `aria-errormessage` point at. */
  readonly description: string;
  readonly required: boolean;
  readonly maxLength: number | null;
  readonly readOnly: boolean;
  /** By `aria-invalid`, or by the browser's validation after an attempt. */
  readonly invalid: boolean;
  /** The browser's own words for what is wrong with the value, once it has marked it. */
  readonly validationMessage: string;
  /** Whether there is a value, or whether the box is ticked. */
  readonly filled: boolean;
  /** It can be reached with the Tab key. */
  readonly focusable: boolean;
  /** Up to 50 options of a `<select>`. */
  readonly options: readonly string[];
}

export interface SnapshotButton extends SnapshotControl {
  /** `submit` and `image` send a form; `link` goes somewhere; `clickable` is anything else that reacts to a click. */
  readonly role: 'submit' | 'button' | 'reset' | 'link' | 'option' | 'clickable';
  /** The accessible name. */
  readonly text: string;
  /** For controls without a name: class names, alternative texts, file names of pictures, address. */
  readonly clues: string;
  /** Where a link leads, absolute; empty for others. */
  readonly href: string;
  /** It opens a menu, a list or more content on the page (`aria-haspopup`, `aria-expanded`). */
  readonly opensMenu: boolean;
}

export interface SnapshotText {
  readonly text: string;
  readonly role: 'heading' | 'alert' | 'status' | 'text';
  readonly box: Box;
  readonly group: number;
  readonly modal: boolean;
  /** Its class names say error, or its text is red. */
  readonly errorLike: boolean;
}

export interface SnapshotGroup {
  readonly kind: 'form' | 'search' | 'dialog' | 'region';
  /** Class names, id, name and the path of the action. */
  readonly names: string;
  readonly box: Box;
  /** The origin that a form is sent to; empty for others. */
  readonly actionOrigin: string;
}

export interface SnapshotEmbed {
  readonly url: string;
  readonly title: string;
  readonly box: Box;
}

/** Limits of one frame's snapshot. What exceeds them is not read. */
export const SNAPSHOT_LIMITS = {
  nodes: 30_000,
  inputs: 80,
  buttons: 300,
  texts: 400,
  textCharacters: 300,
} as const;

export type SnapshotLimits = { readonly [Name in keyof typeof SNAPSHOT_LIMITS]: number };
