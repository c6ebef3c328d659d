import { execFileSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from './install.mjs';
import { KEY } from './one-time-code.mjs';

const ROOT = join(CACHE, 'mediawiki/usr/share/mediawiki');

function php(args, env = {}) {
  execFileSync('php', args, {
    env: { ...process.env, MW_INSTALL_PATH: ROOT, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

/** MediaWiki; with `codes` it asks on a second page for the code of an authenticator app, and takes each code once. */
export function mediawikiApp({ username, password }, { codes }) {
  return {
    loginPath: '/',
    prepare(folder, port) {
      php([
        join(ROOT, 'maintenance/install.php'),
        '--dbtype=sqlite',
        `--dbpath=${folder}/data`,
        '--dbname=wiki',
        '--scriptpath=',
        `--server=http://127.0.0.1:${port}`,
        `--pass=${password}`,
        `--confpath=${folder}`,
        '--skins=Vector',
        ...(codes ? ['--extensions=OATHAuth'] : []),
        'Wiki',
        username,
      ]);
      // It would send whoever calls it by another name to this one.
      appendFileSync(
        join(folder, 'LocalSettings.php'),
        `\n$wgServer = 'http://' . ($_SERVER['HTTP_HOST'] ?? '127.0.0.1:${port}');\n$wgCacheDirectory = '${folder}/cache';\n`,
      );
      if (!codes) return;
      const data = JSON.stringify({ keys: [{ secret: KEY, scratch_tokens: [] }] });
      php(
        [
          '-r',
          `(new PDO('sqlite:' . getenv('DATABASE')))->prepare("insert into oathauth_users values (1, 'totp', ?)")->execute([getenv('DATA')]);`,
        ],
        { DATABASE: join(folder, 'data/wiki.sqlite'), DATA: data },
      );
    },
    command: (folder, port) => ({
      command: 'php',
      args: ['-d', 'display_errors=0', '-S', `127.0.0.1:${port}`, '-t', ROOT],
      env: { PHP_CLI_SERVER_WORKERS: '3', MW_INSTALL_PATH: ROOT, MW_CONFIG_FILE: join(folder, 'LocalSettings.php') },
    }),
  };
}
