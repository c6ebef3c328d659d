import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ManagedAuthDialog, ManagedAuthFlow, type ManagedAuthFlowProps } from '../../../src';
import { ar } from '../../../src/localization/locales/ar';
import { material } from '../../../src/presets';

/** What the address asks for; see `PageOptions`. */
const asked = new URLSearchParams(location.search);
const isArabic = asked.get('language') === 'ar';

const props: ManagedAuthFlowProps = {
  connectionId: asked.get('connection') ?? '',
  endpoint: '/api',
  consent: asked.has('consent'),
  live: asked.get('live') === 'poll' ? 'poll' : 'auto',
  localization: isArabic ? ar : undefined,
  onDone: () => {},
  ...(asked.has('themed') && {
    appearance: {
      preset: material,
      variables: { colorPrimary: '#0a7d33', borderRadius: 3 },
      elements: { buttonPrimary: { style: { letterSpacing: 3 } } },
    },
  }),
};

function InDialog() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Connect an account
      </button>
      <ManagedAuthDialog {...props} open={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}

/** Puts the widget into the page. */
export function showWidget(): void {
  if (isArabic) document.documentElement.lang = 'ar';
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no place for the widget.');
  createRoot(root).render(
    <StrictMode>{asked.has('dialog') ? <InDialog /> : <ManagedAuthFlow {...props} />}</StrictMode>,
  );
}
