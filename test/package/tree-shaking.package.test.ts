import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { describe, expect, it } from 'vitest';
import { PACKAGE } from './shipped';

const ENTRY = 'host.js';

/** What a host's bundler keeps of the package when only these names are imported. What loads later is left out. */
async function kept(names: string): Promise<string> {
  const bundle = await rolldown({
    input: ENTRY,
    external: (id) => !id.startsWith('.') && !id.startsWith('/') && id !== ENTRY,
    plugins: [
      {
        name: 'host',
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) =>
          id === ENTRY ? `export { ${names} } from ${JSON.stringify(join(PACKAGE, 'dist/index.js'))};` : null,
      },
    ],
    treeshake: { moduleSideEffects: 'no-external' },
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return output[0].code;
}

describe('what a host does not import is not in its bundle', () => {
  it('the flow is without the list, its words and the settings', async () => {
    const code = await kept('ManagedAuthFlow, ManagedAuthDialog');
    expect(code).toContain('securityNote');
    expect(code).not.toMatch(/Connected accounts|function ConnectionRow|function SwitchSetting|useQuery/);
  });

  it('the list is without the settings', async () => {
    const code = await kept('Connections');
    expect(code).toMatch(/Connected accounts/);
    expect(code).not.toContain('function SwitchSetting');
  });

  it('the settings are without the flow and the list', async () => {
    const code = await kept('ConnectionSettings');
    expect(code).toContain('function SwitchSetting');
    expect(code).not.toMatch(/function ConnectionRow|function FieldsForm/);
  });

  it('the hook is without either', async () => {
    const code = await kept('useConnections');
    expect(code).toContain('useQuery');
    expect(code).not.toMatch(/function (ConnectionRow|SwitchSetting|FieldsForm)|Connected accounts/);
  });
});
