import { execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where what is downloaded stays between runs: `ENGINE_APPS`, or a folder of the user's cache. */
export const CACHE = process.env.ENGINE_APPS || join(homedir(), '.cache', 'managed-auth-flow', 'engine-apps');

/** The applications that are wanted, with commas between them; all by default. */
export const ONLY = (process.env.ENGINE_ONLY ?? '').split(',').filter(Boolean);

const DEBIAN_PACKAGES = [
  'php-cli',
  'php-xml',
  'php-mbstring',
  'libjs-jquery',
  'libjs-jquery-cookie',
  'libjs-jquery-ui',
  'libphp-simplepie',
  'php-geshi',
  'php-phpseclib',
  'php-random-compat',
  'python3-django',
  'python3-django-otp',
  'python3-flask-security',
  'python3-flask-sqlalchemy',
  'python3-cryptography',
  'python3-qrcode',
  'python3-bcrypt',
  'jupyter-notebook',
  'php-sqlite3',
  'php-intl',
  'php-mysql',
  'mariadb-server-core',
  'deluge-common',
];

/** Their packages would set up web servers and start services: only the files are wanted. */
const UNPACKED = {
  dokuwiki: ['dokuwiki'],
  mediawiki: ['mediawiki', 'mediawiki-classes'],
  wordpress: ['wordpress'],
  deluge: ['deluge-common', 'deluge-web'],
};

const NPM_PACKAGES = { verdaccio: '6.3.2', 'node-red': '4.1.15' };

function isInstalled(name) {
  try {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a format of dpkg-query.
    const status = execFileSync('dpkg-query', ['-W', '-f', '${Status}', name], { encoding: 'utf8', stdio: 'pipe' });
    return status.includes('ok installed');
  } catch {
    return false;
  }
}

/** Runs a command to its end; two may run side by side. */
async function run(command, args, options) {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'], ...options });
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('exit', resolve));
  if (code !== 0) throw new Error(`${command} ${args[0]} ended with ${code}.`);
}

function apt(args, options) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Kept with the rest, for whoever keeps the folder between two runs.
  const archives = join(CACHE, 'apt');
  mkdirSync(join(archives, 'partial'), { recursive: true });
  const keep = ['-o', `Dir::Cache::Archives=${archives}`, '-o', 'APT::Keep-Downloaded-Packages=true'];
  return run('apt-get', ['-qq', ...keep, ...args], { env, ...options });
}

/** Runs that are not root use what is there, and say what is missing. */
async function installDebianPackages() {
  const missing = DEBIAN_PACKAGES.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) throw new Error(`The applications need: sudo apt-get install ${missing.join(' ')}`);
  console.error(`Installing ${missing.join(', ')}…`);
  await apt(['update']);
  await apt(['install', '--yes', '--no-install-recommends', ...missing]);
}

/** What is complete says so, because unpacking may have been interrupted. */
async function unpack([name, packages]) {
  const folder = join(CACHE, name);
  const complete = join(folder, '.complete');
  if (existsSync(complete)) return;
  rmSync(folder, { recursive: true, force: true });
  const downloads = join(folder, '.packages');
  mkdirSync(downloads, { recursive: true });
  await apt(['download', ...packages], { cwd: downloads, stdio: 'ignore' });
  for (const file of readdirSync(downloads)) execFileSync('dpkg', ['-x', join(downloads, file), folder]);
  rmSync(downloads, { recursive: true });
  // Its links lead to where the package would have been installed.
  for (const path of readdirSync(folder, { recursive: true }).map((each) => join(folder, each))) {
    const target = lstatSync(path).isSymbolicLink() ? readlinkSync(path) : '';
    const unpacked = join(folder, target);
    if (!target.startsWith('/') || !existsSync(unpacked)) continue;
    unlinkSync(path);
    symlinkSync(unpacked, path);
  }
  writeFileSync(complete, '');
}

async function installFromDebian() {
  await installDebianPackages();
  for (const each of Object.entries(UNPACKED)) await unpack(each);
}

async function installNpmPackages() {
  const folder = join(CACHE, 'npm');
  const isThere = Object.keys(NPM_PACKAGES).every((name) => existsSync(join(folder, 'node_modules', name)));
  if (isThere) return;
  mkdirSync(folder, { recursive: true });
  const manifest = { private: true, dependencies: NPM_PACKAGES, overrides: { 'node-fetch': '2.6.7' } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  console.error(`Installing ${Object.keys(NPM_PACKAGES).join(', ')}…`);
  await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], { cwd: folder });
}

/** Installs the applications that the engine is tried on. What is there already is left as it is. */
export async function installApps() {
  mkdirSync(CACHE, { recursive: true });
  const needsDebian = ONLY.length === 0 || ONLY.some((name) => !(name in NPM_PACKAGES));
  await Promise.all([needsDebian && installFromDebian(), installNpmPackages()]);
}

if (process.argv[1] === import.meta.filename) await installApps();
