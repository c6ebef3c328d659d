import '../../../src/appearance/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ManagedAuthFlow } from '../../../src';
import { material } from '../../../src/presets';
import { sandboxEndpoint } from '../../helpers/sandbox-endpoint';

declare global {
  interface Window {
    /** The directives that were violated, with what was blocked. */
    violations: string[];
  }
}

window.violations = [];
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
  window.violations.push(`${effectiveDirective} ${blockedURI} ${sourceFile}`);
});

const { sandbox, endpoint, fetch } = sandboxEndpoint({ pace: 0.02 });
const { id } = sandbox.createConnection({ domain: 'sso-and-form.example', stage: { at: 'waiting' } });
const app = document.getElementById('app');
if (app !== null) {
  createRoot(app).render(
    <StrictMode>
      <ManagedAuthFlow
        connectionId={id}
        endpoint={endpoint}
        fetch={fetch}
        consent={false}
        appearance={{
          theme: 'light',
          preset: material,
          variables: { colorPrimary: '#0a7d33', borderRadius: 3 },
          elements: { buttonPrimary: { style: { ':hover': { letterSpacing: 3 } } } },
        }}
      />
    </StrictMode>,
  );
}
