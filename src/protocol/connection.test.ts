import { expect, test } from 'vitest';
import { isEmptyPrompt } from './connection';
import { promptOf } from './testing/prompts';

test.each([
  ['nothing', {}, true],
  ['words alone', { website_error: 'No.' }, true],
  ['a field', { discovered_fields: [{ name: 'x' }] }, false],
  ['a choice', { choices: [{ id: 'x' }] }, false],
])('a prompt with %s', (_, json, isEmpty) => {
  expect(isEmptyPrompt(promptOf(json))).toBe(isEmpty);
});
