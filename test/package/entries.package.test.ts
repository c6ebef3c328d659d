import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, inject, it } from 'vitest';
import { declaredNames } from './shipped';

const execute = promisify(execFile);

/** The names that plain Node finds in an entry, from a project that has installed the package. */
async function namesIn(specifier: string, host: string): Promise<string[]> {
  const code = `import(${JSON.stringify(specifier)}).then((entry) => console.log(JSON.stringify(Object.keys(entry).sort())))`;
  const { stdout } = await execute(process.execPath, ['--input-type=module', '--eval', code], { cwd: host });
  return JSON.parse(stdout);
}

describe('in plain Node', () => {
  it('the widget can be imported, to be rendered on a server', async () => {
    expect(await namesIn('managed-auth-flow', inject('host'))).toMatchInlineSnapshot(`
      [
        "ConnectButton",
        "ConnectionSettings",
        "Connections",
        "ManagedAuthDialog",
        "ManagedAuthFlow",
        "useConnections",
        "useManagedAuthFlow",
      ]
    `);
  });

  it('the widget in one piece can be imported, and exports the same', async () => {
    const names = await namesIn('managed-auth-flow', inject('host'));
    expect(await namesIn('managed-auth-flow/all', inject('host'))).toEqual(names);
  });

  it('the debug log needs no React', async () => {
    expect(await namesIn('managed-auth-flow/debug', inject('serverHost'))).toEqual(['startDebugLog']);
  });

  it('the presets need no React', async () => {
    expect(await namesIn('managed-auth-flow/presets', inject('serverHost'))).toMatchInlineSnapshot(`
      [
        "defaultPreset",
        "highContrast",
        "material",
        "minimal",
        "shadcn",
        "terminal",
      ]
    `);
  });

  it('the server needs no React', async () => {
    expect(await namesIn('managed-auth-flow/server', inject('serverHost'))).toMatchInlineSnapshot(`
      [
        "createManagedAuthHandler",
        "toNodeHandler",
      ]
    `);
  });

  it('the sandbox needs no React', async () => {
    expect(await namesIn('managed-auth-flow/sandbox', inject('serverHost'))).toMatchInlineSnapshot(`
      [
        "DEFAULT_API_KEY",
        "GOOD_CODE",
        "GOOD_PASSWORD",
        "IDENTITIES",
        "SITES",
        "createSandbox",
        "withFaults",
      ]
    `);
  });

  it('the engine needs no React, and no browser until a login starts', async () => {
    expect(await namesIn('managed-auth-flow/engine', inject('serverHost'))).toMatchInlineSnapshot(`
      [
        "BrowserMissingError",
        "ProfileError",
        "createEngine",
        "serveEngine",
      ]
    `);
  });

  it('the testing kit needs no React', async () => {
    expect(await namesIn('managed-auth-flow/testing', inject('serverHost'))).toMatchInlineSnapshot(`
      [
        "GOOD_CODE",
        "GOOD_PASSWORD",
        "IDENTITIES",
        "SITES",
        "createTestAuth",
      ]
    `);
  });

  it('nothing else can be reached', async () => {
    await expect(namesIn('managed-auth-flow/dist/index.js', inject('host'))).rejects.toThrow(
      'ERR_PACKAGE_PATH_NOT_EXPORTED',
    );
  });
});

describe('the command', () => {
  it('starts a sandbox where nothing but the package is installed', async () => {
    const command = join(inject('serverHost'), 'node_modules/managed-auth-flow/dist/sandbox-cli.js');
    const child = spawn(command, ['--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      const [printed] = await once(child.stdout, 'data');
      const address = /http:\/\/\S+/.exec(String(printed))?.[0];
      const response = await fetch(`${address}/auth/connections`, { headers: { Authorization: 'Bearer sk_sandbox' } });
      expect(await response.json()).toEqual([]);
    } finally {
      child.kill();
    }
    await once(child, 'exit');
  });
});

describe('the command of the engine', () => {
  it('says what is missing, and opens nothing', async () => {
    const command = join(inject('serverHost'), 'node_modules/managed-auth-flow/dist/engine-cli.js');
    await expect(execute(command, ['--port', '0'])).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--allow is missing'),
    });
  });
});

describe('the declarations export', () => {
  it('for the widget', () => {
    expect(declaredNames('dist/index.d.ts')).toMatchInlineSnapshot(`
      [
        "Appearance",
        "ConnectButton",
        "ConnectButtonProps",
        "ConnectButtonState",
        "ConnectionAction",
        "ConnectionDetails",
        "ConnectionInfo",
        "ConnectionSettings",
        "ConnectionSettingsProps",
        "ConnectionSettingsValues",
        "ConnectionStanding",
        "ConnectionState",
        "Connections",
        "ConnectionsProps",
        "Diagnostic",
        "DialogOptions",
        "ElementAppearance",
        "ElementKey",
        "ElementStyle",
        "ErrorCode",
        "ErrorDetails",
        "Failure",
        "FieldKind",
        "FlowActions",
        "FlowBehavior",
        "FlowChoice",
        "FlowExternalActionScreen",
        "FlowField",
        "FlowPromptScreen",
        "FlowQuestion",
        "FlowScreen",
        "FlowScreenOf",
        "FlowSubmittingScreen",
        "FlowTarget",
        "FocusPolicy",
        "Layout",
        "Locale",
        "Localization",
        "ManagedAuthDialog",
        "ManagedAuthDialogProps",
        "ManagedAuthEvent",
        "ManagedAuthFlow",
        "ManagedAuthFlowOptions",
        "ManagedAuthFlowProps",
        "MessageOverrides",
        "Messages",
        "Notice",
        "PasswordManagerPolicy",
        "PluralMessage",
        "Preset",
        "PseudoState",
        "ReauthObstacle",
        "Renewal",
        "SettingField",
        "SettingsChange",
        "SuccessDetails",
        "UseConnectionsOptions",
        "UseConnectionsResult",
        "UseManagedAuthFlowOptions",
        "UseManagedAuthFlowResult",
        "Variables",
        "useConnections",
        "useManagedAuthFlow",
      ]
    `);
  });

  it('for the server', () => {
    expect(declaredNames('dist/server.d.ts')).toMatchInlineSnapshot(`
      [
        "AllowedDomain",
        "Authorized",
        "BrowserSettings",
        "ChoiceMapping",
        "ChoiceMappings",
        "ConnectResponse",
        "ConnectionSettings",
        "CorsOptions",
        "CredentialReference",
        "HandledRequest",
        "KernelClient",
        "LoginSettings",
        "ManagedAuthHandler",
        "ManagedAuthHandlerOptions",
        "NodeRequest",
        "NodeResponse",
        "OwnershipCacheOptions",
        "ProxyReference",
        "RateLimit",
        "RateLimitContext",
        "RateLimitResult",
        "RouteName",
        "SettableField",
        "SettingsContext",
        "StreamEnd",
        "StreamEndReason",
        "TelemetrySettings",
        "UpdateContext",
        "VisibleConnection",
        "VisibleLogin",
        "createManagedAuthHandler",
        "toNodeHandler",
      ]
    `);
  });

  it('for the engine', () => {
    expect(declaredNames('dist/engine.d.ts')).toMatchInlineSnapshot(`
      [
        "BrowserMissingError",
        "Engine",
        "EngineOptions",
        "ProfileError",
        "ServeOptions",
        "ServedEngine",
        "StorageState",
        "createEngine",
        "serveEngine",
      ]
    `);
  });

  it('for the sandbox', () => {
    expect(declaredNames('dist/sandbox.d.ts')).toMatchInlineSnapshot(`
      [
        "Clock",
        "DEFAULT_API_KEY",
        "Dialect",
        "Fault",
        "FaultPlan",
        "FaultRoute",
        "FaultRule",
        "Fetch",
        "GOOD_CODE",
        "GOOD_PASSWORD",
        "IDENTITIES",
        "Identity",
        "Outcome",
        "PlaceOptions",
        "SITES",
        "Sandbox",
        "SandboxOptions",
        "Script",
        "ScriptField",
        "ScriptOption",
        "ScriptStep",
        "Site",
        "Stage",
        "createSandbox",
        "withFaults",
      ]
    `);
  });
});
