import type {
  Box,
  FrameSnapshot,
  PageSnapshot,
  SnapshotButton,
  SnapshotGroup,
  SnapshotInput,
  SnapshotText,
} from '../snapshot';

const CONTROL = { group: 0, modal: false, disabled: false, covered: false, id: '', name: '' };

/** A line of the page, counted from its top. */
export function row(line: number, width = 200): Box {
  return { x: 20, y: 40 * line, width, height: 30 };
}

/** An input without anything that tells what it is for. */
export function input(parts: Partial<SnapshotInput> = {}): SnapshotInput {
  return {
    ...CONTROL,
    element: 0,
    box: row(1),
    type: 'text',
    autocomplete: '',
    inputMode: '',
    placeholder: '',
    label: '',
    description: '',
    required: false,
    maxLength: null,
    readOnly: false,
    invalid: false,
    validationMessage: '',
    filled: false,
    focusable: true,
    options: [],
    ...parts,
  };
}

export function button(text: string, parts: Partial<SnapshotButton> = {}): SnapshotButton {
  return {
    ...CONTROL,
    element: 0,
    box: row(3, 90),
    role: 'button',
    text,
    clues: '',
    href: '',
    opensMenu: false,
    ...parts,
  };
}

export function text(words: string, parts: Partial<SnapshotText> = {}): SnapshotText {
  return { text: words, role: 'text', box: row(0), group: -1, modal: false, errorLike: false, ...parts };
}

export function group(parts: Partial<SnapshotGroup> = {}): SnapshotGroup {
  return { kind: 'form', names: '', box: { x: 0, y: 0, width: 400, height: 300 }, actionOrigin: '', ...parts };
}

/** A frame with one form; its controls are numbered and stand below one another unless they say where they are. */
export function frame(parts: Partial<FrameSnapshot> = {}): FrameSnapshot {
  const { inputs = [], buttons = [] } = parts;
  return {
    url: 'https://example.com/login',
    title: '',
    texts: [],
    groups: [group()],
    frames: [],
    ...parts,
    inputs: inputs.map((each, index) => ({
      ...each,
      element: index,
      box: parts.inputs?.length === 1 ? each.box : row(index + 1),
    })),
    buttons: buttons.map((each, index) => ({ ...each, element: inputs.length + index })),
  };
}

export function page(parts: Partial<FrameSnapshot> = {}): PageSnapshot {
  return { frames: [frame(parts)] };
}
