import { execFileSync } from 'node:child_process';

const AT_ONCE = 20;
/** How many of a table of sites are tried side by side. */
const SIDE_BY_SIDE = 5;

/** Resident memory of every browser process that this one has started, in MB; shared pages are counted in part (PSS). */
function browserMemory() {
  const lines = execFileSync('ps', ['-eo', 'pid,ppid'], { encoding: 'utf8' }).trim().split('\n').slice(1);
  const parents = new Map(lines.map((line) => line.trim().split(/\s+/).map(Number)));
  const isOurs = (pid) => {
    for (let at = pid; at > 1; at = parents.get(at) ?? 0) if (at === process.pid) return pid !== process.pid;
    return false;
  };
  let kilobytes = 0;
  for (const pid of parents.keys()) {
    if (!isOurs(pid)) continue;
    try {
      const text = execFileSync('cat', [`/proc/${pid}/smaps_rollup`], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      kilobytes += Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0);
    } catch {
      // It has ended meanwhile.
    }
  }
  return kilobytes / 1024;
}

async function client(engine, site, profileName) {
  const call = async (method, path, body) => {
    const headers = { Authorization: 'Bearer bench', 'Content-Type': 'application/json' };
    const answer = await engine.fetch(`http://engine${path}`, {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    });
    return answer.json();
  };
  const { id } = await call('POST', '/auth/connections', {
    domain: '127.0.0.1',
    profile_name: profileName,
    login_url: `${site.url}/`,
  });
  const rest = async () => {
    for (;;) {
      const state = await call('GET', `/auth/connections/${id}`);
      if (state.flow_status !== 'IN_PROGRESS' || /^AWAITING/.test(state.flow_step)) return state;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  };
  return {
    async login() {
      await call('POST', `/auth/connections/${id}/login`);
      return rest();
    },
    async submit({ fields, interaction_id }, password) {
      const values = { identifier: 'ada', password, code: '246810' };
      const field_values = Object.fromEntries(fields.map((field) => [field.id, values[field.type]]));
      await call('POST', `/auth/connections/${id}/submit`, { field_values, interaction_id });
      return rest();
    },
  };
}

/** Of how many sites something is true, tried a few at a time. */
async function countOf(sites, isTrue) {
  const left = [...sites.entries()];
  let count = 0;
  const work = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift())
      if (await isTrue(next[1], next[0])) count += 1;
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
  return count;
}

/** What a login costs, alone and among twenty; and how often a login that did not work was taken for one that did. */
export async function measureLogins(load, print) {
  const { createEngine } = await load('/src/engine/index.ts');
  const { acme, startSite } = await load('/test/engine/site.ts');
  const { TRAPS } = await load('/test/engine/traps.ts');
  const { UNLIKE } = await load('/test/engine/unlike.ts');
  const site = await startSite(acme());
  const trap = await Promise.all(Object.values(TRAPS).map((answer) => startSite(answer())));
  const unlike = await Promise.all(Object.values(UNLIKE).map((answer) => startSite(answer)));
  const allow = [site, ...trap, ...unlike].map(({ host }) => host);
  const engine = createEngine({ allow, apiKey: 'bench', headed: false });
  try {
    // The first login starts the browser.
    const first = await client(engine, site, 'warm-up');
    await first.submit(await first.login(), 'correct horse');
    site.requests.splice(0);

    const one = await client(engine, site, 'alone');
    const empty = browserMemory();
    const start = performance.now();
    const asked = await one.login();
    const shown = performance.now();
    const memory = browserMemory() - empty;
    const end = await one.submit(asked, 'correct horse');
    const over = performance.now();
    print('seconds to the first form', ((shown - start) / 1000).toFixed(1));
    print('seconds from the password to the proof', `${((over - shown) / 1000).toFixed(1)} (${end.flow_status})`);
    print('requests to the site', `${site.requests.length} (a person: 3)`);
    print('memory of a login that waits', `${memory.toFixed(0)} MB`);

    const many = performance.now();
    const ends = await Promise.all(
      Array.from({ length: AT_ONCE }, async (_, index) => {
        const each = await client(engine, site, `many-${index}`);
        return each.submit(await each.login(), 'correct horse');
      }),
    );
    const worked = ends.filter(({ flow_status }) => flow_status === 'SUCCESS').length;
    print(`${AT_ONCE} logins at once`, `${worked} worked, ${((performance.now() - many) / 1000).toFixed(1)} s`);

    const succeeded = (sites, name, password) =>
      countOf(sites, async (each, index) => {
        const one = await client(engine, each, `${name}-${index}`);
        let state = await one.login();
        for (let tries = 0; tries < 3 && state.flow_status === 'IN_PROGRESS' && state.fields?.length > 0; tries += 1)
          state = await one.submit(state, password);
        return state.flow_status === 'SUCCESS';
      });
    const falseOnes = await succeeded(trap, 'trap', 'wrong');
    print('false successes, of sites that look as if it had worked', `${falseOnes} of ${trap.length}`);
    const known = await succeeded(unlike, 'unlike', 'correct horse');
    print('successes known, of sites that do not look as if it had', `${known} of ${unlike.length}`);
  } finally {
    await engine.close();
    for (const each of [site, ...trap, ...unlike]) await each.close();
  }
}
