import { createRoot } from 'react-dom/client';
import { ManagedAuthFlow } from '../../../src';

/** Nothing but the widget: whatever is found in this page is the widget's. */
const root = document.getElementById('root');
const asked = new URLSearchParams(location.search);
const connectionId = asked.get('connection');
if (root !== null && connectionId !== null) {
  const target = { connectionId, handoffCode: asked.get('code') ?? undefined };
  const endpoint = asked.get('endpoint') ?? '/api';
  createRoot(root).render(<ManagedAuthFlow {...target} endpoint={endpoint} consent={false} />);
}
