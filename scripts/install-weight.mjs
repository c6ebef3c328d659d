import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a host that shares it anyway does not pay for us. */
const SHARED = ['@tanstack/react-query'];
const LIMIT_BYTES = 2_000_000;

const manifestOf = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

function folderBytes(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
}

/** Everything that npm installs because of these, each once. */
function installed(names, found = new Map()) {
  for (const name of names) {
    const folder = join('node_modules', name);
    if (found.has(name)) continue;
    found.set(name, folderBytes(folder));
    installed(Object.keys(manifestOf(folder).dependencies ?? {}), found);
  }
  return found;
}

const [packed] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8', stdio: 'pipe' }),
);
const dependencies = Object.keys(manifestOf('.').dependencies).filter((name) => !SHARED.includes(name));
const rows = [[packed.name, packed.unpackedSize], ...installed(dependencies)];
const total = rows.reduce((sum, [, bytes]) => sum + bytes, 0);

console.log(`What an install adds, unpacked, beside ${SHARED.join(' and ')}:`);
for (const [name, bytes] of [...rows, ['together', total]]) console.log(`  ${(bytes / 1e6).toFixed(2)} MB  ${name}`);
if (total > LIMIT_BYTES) {
  console.error(`That is over ${LIMIT_BYTES / 1e6} MB: bundle less, or leave out maps and pictures.`);
  process.exitCode = 1;
}
