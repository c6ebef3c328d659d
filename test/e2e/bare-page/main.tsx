import { createRoot } from 'react-dom/client';
import { ManagedAuthFlow } from '../../../src';

/** Nothing but the widget: whatever is found in this page is the widget's. */
const root = document.getElementById('root');
const connectionId = new URLSearchParams(location.search).get('connection');
if (root !== null && connectionId !== null) {
  createRoot(root).render(<ManagedAuthFlow connectionId={connectionId} endpoint="/api" consent={false} />);
}
