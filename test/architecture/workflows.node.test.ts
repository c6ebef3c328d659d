import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string) => readFileSync(path, 'utf8');
const { version, scripts, engines } = JSON.parse(read('package.json')) as {
  version: string;
  scripts: Record<string, string>;
  engines: { node: string };
};
const commands = (shell: string) => shell.split('\n').filter((line) => /^(npm|node|npx) /.test(line.trim()));

describe('the steps of CI', () => {
  it('are a clean install and "npm run check", and nothing else', () => {
    const steps = ['npm ci --no-audit --no-fund', 'npm run check'];
    expect(commands(read('.ci/run'))).toEqual(steps);
  });

  it('are in a job beside them the engine on every application, with what was downloaded before', () => {
    expect(commands(read('.ci/engine'))).toEqual(['npm ci --no-audit --no-fund', 'npm run test:engine']);
    expect(statSync('.ci/engine').mode & 0o111).toBe(0o111);
    const workflow = read('.github/workflows/ci.yml');
    expect(workflow).toContain('- run: .ci/engine');
    expect(workflow).toMatch(/ENGINE_APPS: (\S+)\n.*path: \1\n/s);
  });

  it('are in a job beside them the passes and each screen in each browser, after an install as clean', () => {
    expect(commands(read('.ci/browsers'))).toEqual(['npm ci --no-audit --no-fund', 'npm run test:browsers']);
    expect(read('.github/workflows/ci.yml')).toContain('- run: .ci/browsers');
  });

  it.each(['.ci/run', '.ci/browsers', '.ci/engine'])('fail in %s where a browser is missing', (file) => {
    expect(read(file)).toMatch(/^export CI=true$/m);
  });

  it('are for the products in examples/ a clean install, a build and their test, beside these', () => {
    const steps = ['npm ci --no-audit --no-fund', 'npm run build', 'npm run test:examples'];
    expect(commands(read('.ci/examples'))).toEqual(steps);
    expect(read('.github/workflows/ci.yml')).toContain('- run: .ci/examples');
    expect(statSync('.ci/examples').mode & 0o111).toBe(0o111);
  });

  it('end with the tests, so that the output ends with their summary', () => {
    const steps = scripts.check?.split(' && ') ?? [];
    expect(steps.at(-1)).toBe('npm test');
    const named = steps.map((step) => step.replace(/^npm (run )?/, ''));
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it.each(readdirSync('.github/workflows'))('are what %s runs, with no more rights than it needs', (file) => {
    const workflow = read(`.github/workflows/${file}`);
    expect(workflow).toContain('- run: .ci/run');
    expect(workflow).toMatch(/^permissions:\n {2}contents: read$/m);
    expect(workflow).toContain('timeout-minutes:');
    expect(workflow).not.toMatch(/pull_request_target|npm run|secrets\./);
  });

  it('run before what is published, which has its provenance', () => {
    const workflow = read('.github/workflows/release.yml');
    expect(workflow.indexOf('npm publish --provenance')).toBeGreaterThan(workflow.indexOf('.ci/run'));
    expect(workflow).toContain('id-token: write');
  });
});

describe('what is not released yet', () => {
  const files = readdirSync('.changeset').filter((file) => file.endsWith('.md') && file !== 'README.md');

  it.each(files)('%s says how far the version moves, and why, in the form that changesets reads', (file) => {
    expect(read(`.changeset/${file}`)).toMatch(/^---\n'managed-auth-flow': (major|minor|patch)\n---\n\n\S.*[.]\n$/s);
  });

  it('is in no part of the changelog, which changesets writes', () => {
    const [first] = /(?<=^## ).*$/m.exec(read('CHANGELOG.md')) ?? [];
    expect(first).toBe(version);
  });

  it('keeps a release from being published', () => {
    const workflow = read('.github/workflows/release.yml');
    const check = /(?<=No change is left out of the version\n +run: ).*/.exec(workflow);
    expect(workflow.indexOf('npm publish')).toBeGreaterThan(check?.index ?? Number.POSITIVE_INFINITY);
    const status = spawnSync('bash', ['-e', '-c', check?.[0] ?? '']).status;
    expect(status).toBe(files.length > 0 ? 1 : 0);
  });
});

it('the Node of .nvmrc is one that the package supports', () => {
  expect(engines.node).toBe(`>=${read('.nvmrc').trim()}.19`);
});

it('CONTRIBUTING names every script', () => {
  const contributing = read('CONTRIBUTING.md');
  const named = (name: string) => contributing.includes(name === 'test' ? '`npm test`' : `\`npm run ${name}\``);
  expect(Object.keys(scripts).filter((name) => !named(name))).toEqual([]);
});
