import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hardCodedTexts } from './hard-coded';

/** Where a person's words are put on the screen. */
const FOLDERS = ['screens', 'form', 'pickers', 'ui', 'appearance', 'connections'];

const modules = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .filter((file) => !file.slice(4).includes('/') || FOLDERS.includes(file.split('/')[1] ?? ''));

describe('hardCodedTexts', () => {
  it.each([
    ['text', '<p>Sign in</p>'],
    ['a word among markup', '<p>{name} and <b>{other}</b></p>'],
    ['a text in braces', "<p>{'Wait'}</p>"],
    ['a text of two', "<p>{busy ? t('looking') : 'Done'}</p>"],
    ['a template', ['<p>{`Wait $', '{time}`}</p>'].join('')],
    ['a fallback', "<p>{label ?? 'Field'}</p>"],
    ['a label for assistive technology', '<button aria-label="Close" />'],
    ['a placeholder', "<input placeholder={hint ?? 'Search'} />"],
    ['a title made up of parts', "<a title={'Open ' + name} />"],
    ['a prop of ours', '<StartButton label="Again" />'],
    ['a part of a heading', "const heading = { title: 'Ready', text };"],
    ['an announcement', "announce('Ready');"],
    ['a sentence on its way', "const note = 'Nothing yet.';"],
    ['a question', "return 'Stop signing in?';"],
  ])('finds %s', (_what, code) => {
    expect(hardCodedTexts('x.tsx', code)).toHaveLength(1);
  });

  it.each([
    ['a message', "<p>{t('looking')}</p>"],
    ['a message with values', "<p>{t('waitingFor', { time: t.duration(seconds) })}</p>"],
    ['punctuation', "<p>({t('optional')}){' '}·</p>"],
    ['an attribute that is not read', '<input type="search" autoComplete="one-time-code" className="a b" />'],
    ['the name of a part', "<div {...part('card')} />"],
    ['a comparison', "<p>{kind === 'note' ? t('done') : null}</p>"],
    ['a message for developers', "throw new TypeError('connectionId is empty: pass an id.');"],
    ['a type', "type Kind = 'one thing';"],
  ])('lets %s be', (_what, code) => {
    expect(hardCodedTexts('x.tsx', code)).toEqual([]);
  });
});

it('no module of the widget says anything that is not in the catalogue', () => {
  expect(modules).toContain('src/managed-auth-flow.tsx');
  expect(modules.length).toBeGreaterThan(50);
  expect(modules.flatMap((file) => hardCodedTexts(file, readFileSync(file, 'utf8')))).toEqual([]);
});
