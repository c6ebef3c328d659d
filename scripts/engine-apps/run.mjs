import { execFileSync, spawn } from 'node:child_process';
import { cpSync, lstatSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { delugeApp } from './deluge.mjs';
import { flaskSecurityApp } from './flask-security.mjs';
import { CACHE, ONLY } from './install.mjs';
import { mediawikiApp } from './mediawiki.mjs';
import { wordpressApp } from './wordpress.mjs';

/** Who can sign in to each of the applications. */
export const ADA = { username: 'ada', password: 'correct horse battery', code: '246810' };

const PYTHON = '/usr/bin/python3';

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** As PHP and Apache write it; what else reads it takes another of its names: `$2a$`, `$2b$`. */
function bcrypt(password) {
  const { hashSync } = createRequire(join(CACHE, 'npm/package.json'))('bcryptjs');
  return hashSync(password, 8).replace(/^\$2.\$/, '$2y$');
}

/**
 * The applications: what each needs in its folder, and the command that serves it.
 *
 * @type {Record<string, { loginPath: string, prepare: (folder: string, port: number) => void,
 *   command: (folder: string, port: number) => { command: string, args: string[], cwd?: string, env?: object } }>}
 */
const APPS = {
  dokuwiki: {
    loginPath: '/doku.php',
    prepare(folder) {
      const source = join(CACHE, 'dokuwiki');
      // The files that are links are those that we write.
      cpSync(join(source, 'etc/dokuwiki'), join(folder, 'conf'), {
        recursive: true,
        filter: (path) => !lstatSync(path).isSymbolicLink(),
      });
      cpSync(join(source, 'var/lib/dokuwiki/data'), join(folder, 'data'), { recursive: true });
      for (const name of [
        'attic',
        'cache',
        'index',
        'locks',
        'media',
        'media_attic',
        'media_meta',
        'meta',
        'pages',
        'tmp',
        'log',
      ]) {
        mkdirSync(join(folder, 'data', name), { recursive: true });
      }
      const hash = bcrypt(ADA.password);
      writeFileSync(
        join(folder, 'conf/users.auth.php'),
        `# <?php exit()?>\n${ADA.username}:${hash}:Ada:ada@example.com:admin,user\n`,
      );
      writeFileSync(join(folder, 'conf/acl.auth.php'), '# <?php exit()?>\n*\t@ALL\t1\n*\t@user\t8\n');
      writeFileSync(
        join(folder, 'conf/local.php'),
        `<?php\n$conf['title'] = 'Wiki';\n$conf['useacl'] = 1;\n$conf['superuser'] = '@admin';\n$conf['savedir'] = '${folder}/data';\n$conf['license'] = '';\n`,
      );
      writeFileSync(
        join(folder, 'prepend.php'),
        `<?php\ndefine('DOKU_MAIN_CONF', '${folder}/conf/');\ndefine('DOKU_CONF', '${folder}/conf/');\ndefine('DOKU_FARM', false);\n`,
      );
    },
    command: (folder, port) => ({
      command: 'php',
      args: [
        '-d',
        `auto_prepend_file=${folder}/prepend.php`,
        '-d',
        'display_errors=0',
        '-S',
        `127.0.0.1:${port}`,
        '-t',
        join(CACHE, 'dokuwiki/usr/share/dokuwiki'),
      ],
      env: { PHP_CLI_SERVER_WORKERS: '3' },
    }),
  },
  django: djangoApp({ otp: false }),
  'django-otp': djangoApp({ otp: true }),
  'flask-security': flaskSecurityApp(ADA, PYTHON),
  mediawiki: mediawikiApp(ADA, { codes: false }),
  'mediawiki-codes': mediawikiApp(ADA, { codes: true }),
  wordpress: wordpressApp(ADA),
  deluge: delugeApp(ADA, PYTHON),
  verdaccio: {
    loginPath: '/',
    prepare(folder, port) {
      const hash = bcrypt(ADA.password).replace('$2y$', '$2a$');
      writeFileSync(join(folder, 'htpasswd'), `${ADA.username}:${hash}:autocreated 2024-01-01T00:00:00.000Z\n`);
      writeFileSync(
        join(folder, 'config.yaml'),
        `storage: ${folder}/storage\nauth:\n  htpasswd:\n    file: ${folder}/htpasswd\nuplinks: {}\npackages:\n  '**':\n    access: $all\n    publish: $authenticated\nlog: { type: stdout, format: pretty, level: error }\nlisten: 127.0.0.1:${port}\n`,
      );
    },
    command: (folder) => ({
      command: process.execPath,
      args: [join(CACHE, 'npm/node_modules/verdaccio/bin/verdaccio'), '--config', join(folder, 'config.yaml')],
    }),
  },
  'node-red': {
    loginPath: '/',
    prepare(folder, port) {
      const hash = bcrypt(ADA.password).replace('$2y$', '$2b$');
      writeFileSync(
        join(folder, 'settings.js'),
        `module.exports = { uiPort: ${port}, uiHost: '127.0.0.1', flowFile: 'flows.json', telemetry: { enabled: false, updateNotification: false },
          adminAuth: { type: 'credentials', users: [{ username: ${JSON.stringify(ADA.username)}, password: ${JSON.stringify(hash)}, permissions: '*' }] },
          editorTheme: { tours: false }, logging: { console: { level: 'error' } } };\n`,
      );
    },
    command: (folder) => ({
      command: process.execPath,
      args: [
        join(CACHE, 'npm/node_modules/node-red/red.js'),
        '--settings',
        join(folder, 'settings.js'),
        '--userDir',
        folder,
      ],
    }),
  },
  jupyter: {
    loginPath: '/',
    prepare(folder) {
      const code = `from notebook.auth import passwd; print(passwd(${JSON.stringify(ADA.password)}, 'sha256'))`;
      const hash = execFileSync(PYTHON, ['-c', code], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
      mkdirSync(join(folder, 'work'));
      writeFileSync(
        join(folder, 'jupyter_notebook_config.py'),
        `c.NotebookApp.password = ${JSON.stringify(hash)}\nc.NotebookApp.token = ''\nc.NotebookApp.allow_remote_access = True\n`,
      );
    },
    command: (folder, port) => ({
      command: '/usr/bin/jupyter-notebook',
      args: [
        '--no-browser',
        '--allow-root',
        '--ip=127.0.0.1',
        `--port=${port}`,
        '--port-retries=0',
        `--config=${folder}/jupyter_notebook_config.py`,
        `--notebook-dir=${folder}/work`,
      ],
      env: { HOME: folder, JUPYTER_CONFIG_DIR: folder, JUPYTER_DATA_DIR: folder, JUPYTER_RUNTIME_DIR: folder },
    }),
  },
};

/** Those that are asked for: by `ENGINE_ONLY`, else all. */
export const NAMES = ONLY.length === 0 ? Object.keys(APPS) : ONLY;

/** Django's admin; with `otp` its form asks for a token too. */
function djangoApp({ otp }) {
  const apps = otp ? ", 'django_otp', 'django_otp.plugins.otp_static'" : '';
  const site = otp ? 'from django_otp.admin import OTPAdminSite\nadmin.site.__class__ = OTPAdminSite\n' : '';
  const token = otp
    ? `\nfrom django_otp.plugins.otp_static.models import StaticDevice
d = StaticDevice.objects.create(user=u, name='codes')
for _ in range(20): d.token_set.create(token='${ADA.code}')`
    : '';
  return {
    loginPath: '/admin/',
    prepare(folder, port) {
      writeFileSync(
        join(folder, 'settings.py'),
        `SECRET_KEY = 'for a test'\nDEBUG = True\nALLOWED_HOSTS = ['*']\nROOT_URLCONF = 'urls'\nUSE_TZ = True\nSTATIC_URL = '/static/'
DATABASES = {'default': {'ENGINE': 'django.db.backends.sqlite3', 'NAME': '${folder}/db'}}
DEFAULT_AUTO_FIELD = 'django.db.models.AutoField'
INSTALLED_APPS = ['django.contrib.admin', 'django.contrib.auth', 'django.contrib.contenttypes', 'django.contrib.sessions', 'django.contrib.messages', 'django.contrib.staticfiles'${apps}]
MIDDLEWARE = ['django.contrib.sessions.middleware.SessionMiddleware', 'django.middleware.csrf.CsrfViewMiddleware', 'django.contrib.auth.middleware.AuthenticationMiddleware'${otp ? ", 'django_otp.middleware.OTPMiddleware'" : ''}, 'django.contrib.messages.middleware.MessageMiddleware']
TEMPLATES = [{'BACKEND': 'django.template.backends.django.DjangoTemplates', 'APP_DIRS': True, 'OPTIONS': {'context_processors': ['django.template.context_processors.request', 'django.contrib.auth.context_processors.auth', 'django.contrib.messages.context_processors.messages']}}]
`,
      );
      writeFileSync(
        join(folder, 'urls.py'),
        `from django.contrib import admin\nfrom django.urls import path\nfrom django.views.generic import RedirectView\n${site}urlpatterns = [path('', RedirectView.as_view(url='/admin/')), path('admin/', admin.site.urls)]\n`,
      );
      const setup = `import django; django.setup()
from django.core.management import call_command
call_command('migrate', verbosity=0)
from django.contrib.auth.models import User
u = User.objects.create_superuser('${ADA.username}', 'ada@example.com', '${ADA.password}')${token}`;
      const env = { ...process.env, DJANGO_SETTINGS_MODULE: 'settings', PYTHONPATH: folder };
      execFileSync(PYTHON, ['-c', setup], { cwd: folder, env, stdio: 'ignore' });
      void port;
    },
    command: (folder, port) => ({
      command: PYTHON,
      args: ['-m', 'django', 'runserver', '--noreload', `127.0.0.1:${port}`],
      cwd: folder,
      env: { DJANGO_SETTINGS_MODULE: 'settings', PYTHONPATH: folder },
    }),
  };
}

/**
 * Starts an application on a port of this machine, in a folder of its own that goes with it.
 *
 * @param {string} name a member of `APPS`
 * @returns {Promise<{ url: string, port: number, host: string, loginUrl: string, close: () => Promise<void> }>}
 */
export async function startApp(name) {
  const app = APPS[name];
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), `engine-app-${name}-`));
  let kill = () => {};
  const leave = () => {
    kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  };
  // However the process ends, unless it is killed.
  process.once('exit', leave);
  app.prepare(folder, port);
  const { command, args, cwd = folder, env = {} } = app.command(folder, port);
  // Its own group, so that its workers end with it.
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  const listen = (chunk) => {
    said = (said + chunk).slice(-4000);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  let isGone = false;
  const gone = new Promise((resolve) => child.once('exit', resolve)).then(() => {
    isGone = true;
  });
  kill = () => {
    if (!isGone) process.kill(-child.pid, 'SIGKILL');
  };
  const close = async () => {
    process.off('exit', leave);
    kill();
    await gone;
    leave();
  };
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 600; tries += 1) {
    if (isGone) break;
    const answer = await fetch(url + app.loginPath, { redirect: 'manual' }).catch(() => null);
    if (answer !== null && answer.status < 500)
      return { url, port, host: `127.0.0.1:${port}`, loginUrl: url + app.loginPath, close };
    await sleep(200);
  }
  await close();
  throw new Error(`${name} does not answer:\n${said}`);
}
