import { type Plugin, runnerImport } from 'vite';
import type { Locale } from '../src/localization/messages';
import { pack } from '../src/localization/pack';
import { wholeMessagesFor } from '../src/localization/whole-messages';

/** Puts the packed form of a language in place of its module: a quarter less to load. The widget unpacks it. */
export function packLocales(): Plugin {
  return {
    name: 'pack-locales',
    apply: 'build',
    async transform(_code, id) {
      if (!/\/src\/localization\/locales\/[\w-]+\.ts$/.test(id)) return null;
      const { module } = await runnerImport<Record<string, Locale>>(id, { configFile: false });
      const languages = Object.entries(module).map(
        ([name, words]) => `export const ${name} = ${JSON.stringify(pack(wholeMessagesFor(words)))};`,
      );
      return { code: languages.join('\n'), map: { mappings: '' } };
    },
  };
}
