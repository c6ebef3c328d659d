import { beforeEach, describe, expect, test } from 'vitest';
import type { FlowField } from '../protocol/connection';
import type { FieldKind } from '../protocol/field-kinds';
import { FieldInputs } from './field-inputs';

const field = (key: string, kind: FieldKind) => ({ key, kind }) as FlowField;
const NAME = field('text_name', 'text');
const PASSWORD = field('password_password', 'password');
const FIELDS = [NAME, PASSWORD];

let inputs: FieldInputs;
beforeEach(() => {
  inputs = new FieldInputs();
});

/** The fields of one form, as they come and go together. */
function connect(inputs: FieldInputs, fields: readonly FlowField[], initial: (field: FlowField) => string): () => void {
  const ends = fields.map((field) => inputs.connect(field, initial(field)));
  return () => {
    for (const end of ends) end();
  };
}

const nothing = () => '';

/** An input with a text in it, as if it had been typed. */
function typed(value = ''): HTMLInputElement {
  const input = document.createElement('input');
  input.value = value;
  return input;
}

function attach({ key }: FlowField, input: HTMLElement = typed()): HTMLInputElement {
  inputs.refOf(key)(input);
  return input as HTMLInputElement;
}

const detach = ({ key }: FlowField) => inputs.refOf(key)(null);
const valuesOf = (...fields: FlowField[]) => fields.map(({ key }) => inputs.value(key));

describe('what a field begins with', () => {
  test('is written into its input, whether that comes before the form or after it', () => {
    const before = attach(NAME);
    connect(inputs, FIELDS, ({ key }) => (key === NAME.key ? 'ada' : ''));
    expect(before.value).toBe('ada');
    detach(NAME);
    connect(inputs, FIELDS, () => 'bob');
    expect(attach(NAME).value).toBe('bob');
  });

  test.each(['before', 'after'])('is not written over what was typed already, in an input that comes %s it', (when) => {
    const input = typed('typed');
    if (when === 'before') attach(NAME, input);
    connect(inputs, FIELDS, () => 'known');
    if (when === 'after') attach(NAME, input);
    expect(input.value).toBe('typed');
    expect([inputs.value(NAME.key), inputs.isDirty(NAME.key)]).toEqual(['typed', true]);
  });

  test('takes the place of the default value that a host gives its input', () => {
    connect(inputs, [NAME], nothing);
    const input = document.createElement('input');
    input.defaultValue = 'host';
    expect(attach(NAME, input).value).toBe('');
  });

  test('is what is sent where nobody has rendered an input', () => {
    connect(inputs, [NAME], () => 'ada');
    expect(inputs.value(NAME.key)).toBe('ada');
    expect(inputs.value('no_field')).toBe('');
  });
});

describe('what was typed', () => {
  test('is read out of the input, whoever put it there', () => {
    connect(inputs, FIELDS, nothing);
    attach(NAME).value = 'ada';
    expect(inputs.value(NAME.key)).toBe('ada');
  });

  test('stays in an input that is detached and attached again, with its caret', () => {
    connect(inputs, FIELDS, nothing);
    const input = attach(NAME);
    input.value = 'ada';
    input.setSelectionRange(1, 1);
    detach(NAME);
    expect(inputs.value(NAME.key)).toBe('ada');
    attach(NAME, input);
    expect([input.value, input.selectionStart]).toEqual(['ada', 1]);
  });

  test('is handed to the element that takes the place of another, and no secret is left in that', () => {
    connect(inputs, FIELDS, nothing);
    attach(NAME).value = 'ada';
    const left = attach(PASSWORD);
    left.value = 'secret';
    for (const each of FIELDS) detach(each);
    expect(FIELDS.map((each) => attach(each).value)).toEqual(['ada', 'secret']);
    expect(left.value).toBe('');
  });

  test('goes with its field where a host renders a list without keys, and elements change their fields', () => {
    connect(inputs, FIELDS, nothing);
    const [first, second] = [attach(NAME), attach(PASSWORD)];
    first.value = 'ada';
    second.value = 'secret';
    for (const each of FIELDS) detach(each);
    attach(PASSWORD, first);
    attach(NAME, second);
    expect([first.value, second.value]).toEqual(['secret', 'ada']);
    expect(valuesOf(...FIELDS)).toEqual(['ada', 'secret']);
  });

  test('is not taken for that of a field of another form which gets the same element', () => {
    const disconnect = connect(inputs, [NAME], nothing);
    const input = attach(NAME);
    input.value = 'ada';
    disconnect();
    const code = field('code_otp', 'code');
    connect(inputs, [code], nothing);
    detach(NAME);
    expect(attach(code, input).value).toBe('');
  });

  test('into an input whose ref was not passed on is the field’s from then on', () => {
    connect(inputs, [NAME], nothing);
    const input = typed('ada');
    inputs.typedIn(NAME.key, input);
    input.value = 'ada l';
    expect(inputs.value(NAME.key)).toBe('ada l');
  });

  test('into one of two inputs of a field counts, and outlasts the other', () => {
    connect(inputs, [NAME], nothing);
    const left = attach(NAME);
    const right = attach(NAME);
    left.value = 'old';
    right.value = 'new';
    // React says that one is gone, and not which.
    detach(NAME);
    right.value = 'newer';
    inputs.typedIn(NAME.key, right);
    expect(inputs.value(NAME.key)).toBe('newer');
  });
});

describe('a ref', () => {
  test('is the same function each time', () => {
    expect(inputs.refOf('a')).toBe(inputs.refOf('a'));
  });

  test('may be passed on to an element around the input', () => {
    connect(inputs, [NAME], () => 'ada');
    const around = document.createElement('div');
    const input = around.appendChild(document.createElement('input'));
    attach(NAME, around);
    expect(input.value).toBe('ada');
    input.value = 'bob';
    expect(inputs.value(NAME.key)).toBe('bob');
  });

  test('that a component gives something else breaks nothing: what it begins with counts', () => {
    connect(inputs, [NAME], () => 'ada');
    attach(NAME, { focus: () => {} } as HTMLElement);
    attach(PASSWORD, document.createElement('div'));
    expect(inputs.value(NAME.key)).toBe('ada');
    expect(inputs.focus(NAME.key)).toBe(false);
  });
});

describe('a change', () => {
  test('is against what the field began with, or what was sent of it', () => {
    connect(inputs, [NAME], () => 'ada');
    const input = attach(NAME);
    expect(inputs.isDirty(NAME.key)).toBe(false);
    input.value = 'bob';
    expect(inputs.isDirty(NAME.key)).toBe(true);
    inputs.reset(NAME.key);
    expect([input.value, inputs.isDirty(NAME.key)]).toEqual(['bob', false]);
    input.value = 'ada';
    expect(inputs.isDirty(NAME.key)).toBe(true);
  });

  test('of a secret that stayed is not known: no copy of it is kept to compare', () => {
    connect(inputs, [PASSWORD], nothing);
    const input = attach(PASSWORD);
    input.value = 'secret';
    expect(inputs.isDirty(PASSWORD.key)).toBe(true);
    inputs.reset(PASSWORD.key);
    expect([input.value, inputs.isDirty(PASSWORD.key)]).toEqual(['secret', null]);
    inputs.reset(PASSWORD.key, '');
    expect([input.value, inputs.isDirty(PASSWORD.key)]).toEqual(['', false]);
  });
});

describe('a field that is set while its input is away', () => {
  test.each(['123456', ''])('has that once the input is back: “%s”', (value) => {
    connect(inputs, [PASSWORD], nothing);
    const input = attach(PASSWORD);
    input.value = 'old';
    detach(PASSWORD);
    inputs.set(PASSWORD.key, value);
    expect(attach(PASSWORD, input).value).toBe(value);
  });
});

describe('once its form is gone', () => {
  test('a secret is in no input, and in none that was detached before; what is no secret stays', () => {
    const disconnect = connect(inputs, FIELDS, nothing);
    const [name, password] = [attach(NAME), attach(PASSWORD)];
    name.value = 'ada';
    password.value = 'secret';
    detach(PASSWORD);
    disconnect();
    expect([name.value, password.value]).toEqual(['ada', '']);
  });

  test('nothing that was held while an input was away is left', () => {
    const disconnect = connect(inputs, FIELDS, nothing);
    attach(PASSWORD).value = 'secret';
    attach(NAME).value = 'ada';
    for (const each of FIELDS) detach(each);
    disconnect();
    expect(valuesOf(...FIELDS)).toEqual(['', '']);
    connect(inputs, FIELDS, nothing);
    expect(FIELDS.map((each) => attach(each).value)).toEqual(['', '']);
  });

  test('an input without a form is not held at all', () => {
    attach(PASSWORD).value = 'secret';
    detach(PASSWORD);
    expect(inputs.value(PASSWORD.key)).toBe('');
  });

  test('an element that another field has by then keeps what that was given', () => {
    const disconnect = connect(inputs, FIELDS, nothing);
    const input = attach(PASSWORD);
    input.value = 'secret';
    detach(PASSWORD);
    attach(NAME, input);
    input.value = 'ada';
    disconnect();
    expect(input.value).toBe('ada');
  });

  test('a form that has come before it was gone keeps its fields', () => {
    const disconnect = connect(inputs, [NAME], nothing);
    connect(inputs, [NAME], () => 'ada');
    disconnect();
    expect(inputs.value(NAME.key)).toBe('ada');
  });
});

test('secrets alone are emptied, wherever they are', () => {
  connect(inputs, FIELDS, nothing);
  attach(NAME).value = 'ada';
  attach(PASSWORD).value = 'secret';
  detach(PASSWORD);
  for (const key of [...FIELDS.map(({ key }) => key), 'no_field']) inputs.emptySecret(key);
  expect(valuesOf(...FIELDS)).toEqual(['ada', '']);
});

test('the focus goes to an input that is there', () => {
  connect(inputs, FIELDS, nothing);
  const input = document.body.appendChild(attach(NAME));
  expect([inputs.focus(PASSWORD.key), inputs.focus(NAME.key)]).toEqual([false, true]);
  expect(document.activeElement).toBe(input);
  input.remove();
});
