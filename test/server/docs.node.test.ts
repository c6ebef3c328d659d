import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const DOCS = readFileSync('docs/server.md', 'utf8');

/** The members of an interface of `src/server/options.ts`. */
function membersOf(name: string): string[] {
  const source = readFileSync('src/server/options.ts', 'utf8');
  const file = ts.createSourceFile('options.ts', source, ts.ScriptTarget.Latest);
  const found = file.statements.find((each) => ts.isInterfaceDeclaration(each) && each.name.text === name);
  if (found === undefined || !ts.isInterfaceDeclaration(found)) throw new Error(`There is no ${name}.`);
  return found.members.flatMap((member) => (member.name && ts.isIdentifier(member.name) ? [member.name.text] : []));
}

describe('docs/server.md has', () => {
  it.each(membersOf('ManagedAuthHandlerOptions'))('the option %s in its table', (option) => {
    expect(DOCS).toContain(`\n| \`${option}\` | `);
  });

  it.each(['HandledRequest', 'StreamEnd'])('what the hooks get in %s', (name) => {
    for (const member of membersOf(name)) expect(DOCS).toContain(`\`${member}\``);
  });

  it('every code of an error, of a stream and of its end', () => {
    const sources = readdirSync('src/server')
      .filter((name) => name.endsWith('.ts') && !name.includes('.test.'))
      .map((name) => readFileSync(`src/server/${name}`, 'utf8'))
      .join('\n');
    const codes = [...sources.matchAll(/(?:new ApiError\(\s*\d+,\s*|errorEvent\(|^ {2}\| )'([a-z_]+)'/gm)].map(
      ([, code]) => code,
    );
    expect(codes.length).toBeGreaterThan(25);
    expect(codes.filter((code) => !DOCS.includes(`\`${code}\``))).toEqual([]);
  });
});
