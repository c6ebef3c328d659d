import { IDENTITIES, SITES } from '../src/sandbox';

/** Words with underscores are names here, not emphasis. */
function cell(text: string): string {
  return text.startsWith('`') ? text : text.replaceAll(/[|_<]/g, '\\$&');
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map(cell).join(' | ')} |`;
}

/** The README's tables of sites and identities, from the tables in the code. A test keeps the two the same. */
export function sandboxTables(): string {
  const sites = SITES.filter(({ dialect }) => dialect !== 'canonical');
  const people = IDENTITIES.filter(({ username }) => username.startsWith('user_'));
  return [
    row('domain', 'what it asks'),
    row('---', '---'),
    ...sites.map(({ domain, description }) => row(`\`${domain}\``, description)),
    '',
    row('user name', 'what happens'),
    row('---', '---'),
    ...people.map(({ username, description }) => row(`\`${username}\``, description)),
    row('`error_<code>`', 'After the password the login fails with that `error_code`.'),
  ].join('\n');
}
