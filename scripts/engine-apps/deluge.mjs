import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from './install.mjs';

const SALT = 'c26ab3bbd8b137f99cd83c2c1c0963bcc1a35cad';

/** Deluge's web interface, whose scripts make the form: a dialog that asks for a password alone. */
export function delugeApp({ password }, python) {
  return {
    loginPath: '/',
    prepare(folder) {
      const hash = createHash('sha1')
        .update(SALT + password)
        .digest('hex');
      const settings = { pwd_salt: SALT, pwd_sha1: hash, first_login: false };
      writeFileSync(join(folder, 'web.conf'), `${JSON.stringify({ file: 2, format: 1 })}${JSON.stringify(settings)}`);
    },
    command: (folder, port) => ({
      command: python,
      args: [
        ...['-c', 'from deluge.ui.web import start; start()'],
        ...['--do-not-daemonize', '--config', folder, '--interface', '127.0.0.1', '--port', String(port)],
      ],
      env: { PYTHONPATH: join(CACHE, 'deluge/usr/lib/python3/dist-packages') },
    }),
  };
}
