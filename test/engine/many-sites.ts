import { afterAll, beforeAll } from 'vitest';
import type { Engine } from '../../src/engine';
import { type Connected, connect, QUICK, startPacedEngine } from './run-engine';
import { type Exchange, type Reply, type Site, startSite } from './site';

/**
 * Many sites side by side, and one engine and browser for all of them: for tables of sites that are read at the same time.
 *
 * @returns connects to the site of that name, with a profile of its own.
 */
export function useSites(
  answers: Readonly<Record<string, () => (exchange: Exchange) => Reply>>,
): (name: string) => Promise<Connected & { readonly site: Site }> {
  const sites = new Map<string, Site>();
  let engine: Engine;
  beforeAll(async () => {
    for (const [name, answer] of Object.entries(answers)) sites.set(name, await startSite(answer()));
    engine = startPacedEngine({ allow: [...sites.values()].map(({ host }) => host) }, QUICK);
  });
  afterAll(async () => {
    await engine.close();
    for (const site of sites.values()) await site.close();
  });
  return async (name) => {
    const site = sites.get(name);
    if (site === undefined) throw new Error(`no site "${name}"`);
    return { site, ...(await connect(site, {}, { profile_name: name.replace(/\W+/g, '-') }, engine)) };
  };
}
