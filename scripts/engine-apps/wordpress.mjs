import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from './install.mjs';

const ROOT = join(CACHE, 'wordpress/usr/share/wordpress');

/** Its own database server, then what an administrator answers on the first visit, then its pages. */
const START = `mariadbd --no-defaults $DATABASE_USER --datadir="$FOLDER/db" --socket="$FOLDER/s" --pid-file="$FOLDER/pid" \\
  --skip-networking --skip-grant-tables --innodb-buffer-pool-size=16M --innodb-log-file-size=8M &
php "$FOLDER/install.php" && exec php -d display_errors=0 -S "127.0.0.1:$PORT" -t "$ROOT"`;

/** WordPress, which shows its form to everybody: a login begins at a page behind it. */
export function wordpressApp({ username, password }) {
  return {
    loginPath: '/wp-admin/',
    prepare(folder, port) {
      mkdirSync(join(folder, 'db'));
      // In place of Debian's, which looks for settings in /etc.
      writeFileSync(join(ROOT, 'wp-config.php'), "<?php require getenv('FOLDER') . '/settings.php';\n");
      writeFileSync(
        join(folder, 'settings.php'),
        `<?php
define('DB_NAME', 'blog'); define('DB_USER', ''); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:${folder}/s');
define('WP_SITEURL', 'http://127.0.0.1:${port}'); define('WP_HOME', WP_SITEURL);
define('WP_HTTP_BLOCK_EXTERNAL', true); define('AUTOMATIC_UPDATER_DISABLED', true); define('DISABLE_WP_CRON', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', '${ROOT}/');
require_once ABSPATH . 'wp-settings.php';
`,
      );
      writeFileSync(
        join(folder, 'install.php'),
        `<?php
mysqli_report(MYSQLI_REPORT_OFF);
for ($tries = 0; !($db = @new mysqli(null, '', '', '', 0, '${folder}/s')) || $db->connect_errno; $tries += 1) {
  if ($tries > 600) exit(1);
  usleep(100000);
}
$db->query('create database blog');
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = '127.0.0.1:${port}';
function wp_new_blog_notification() {}
require '${ROOT}/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Blog', '${username}', '${username}@example.com', false, '', '${password}');
`,
      );
    },
    command: (folder, port) => ({
      command: 'sh',
      args: ['-c', START],
      env: {
        FOLDER: folder,
        PORT: String(port),
        ROOT,
        DATABASE_USER: process.getuid() === 0 ? '--user=root' : '',
        PHP_CLI_SERVER_WORKERS: '3',
      },
    }),
  };
}
