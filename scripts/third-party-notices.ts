import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The folder of the package that a module belongs to, or undefined for one of ours. */
function packageFolder(id: string): string | undefined {
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
}

function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.(md|txt))?$/i.test(each));
  if (file === undefined) throw new Error(`${name} is bundled and has no licence file to ship.`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}

/** Ships the licence of each package whose code became part of ours. */
export function thirdPartyNotices(fileName: string): Plugin {
  return {
    name: 'third-party-notices',
    generateBundle(_options, bundle) {
      const folders = new Set<string>();
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(output.modules)) {
          const folder = packageFolder(id);
          if (renderedLength > 0 && folder !== undefined && existsSync(join(folder, 'package.json')))
            folders.add(folder);
        }
      }
      const line = `\n${'-'.repeat(80)}\n\n`;
      const head = 'Code of these packages is part of this one.\n';
      this.emitFile({ type: 'asset', fileName, source: [head, ...[...folders].sort().map(noticeOf)].join(line) });
    },
  };
}
