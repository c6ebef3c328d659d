import { beforeAll, describe, expect, it } from 'vitest';
import { isChecked, readBlocks, typeCheck } from './snippets';

const blocks = readBlocks();
const snippets = blocks.filter(isChecked);

/** What a guide may show and nobody compiles. */
const NO_CODE = ['', 'css', 'http', 'json', 'sh'];

describe(`the ${snippets.length} snippets of the README and the guides`, () => {
  let problems: Map<string, string[]>;
  beforeAll(() => {
    problems = typeCheck(snippets);
  }, 120_000);

  it.each(snippets.map(({ place }) => place))('%s compiles against the types of the package', (place) => {
    expect(problems.get(place)).toEqual([]);
  });

  it('are all the code that there is: no block has a language that is neither compiled nor known as no code', () => {
    const others = blocks.filter((block) => !isChecked(block) && !NO_CODE.includes(block.language));
    expect(others.map(({ place, language }) => `${place} ${language}`)).toEqual([]);
  });

  it('a mistake in one is found, with its line in the guide', () => {
    const code = "import { ManagedAuthFlow } from 'managed-auth-flow';\n\n<ManagedAuthFlow connectionID='ma_1' />;\n";
    const wrong = { place: 'docs/x.md:10', guide: 'docs/x.md', line: 10, language: 'tsx', code };
    expect(typeCheck([wrong]).get(wrong.place)).toEqual([expect.stringMatching(/^docs\/x\.md:12 .*connectionID/)]);
  }, 120_000);
});
