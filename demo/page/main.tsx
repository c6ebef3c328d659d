import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
// Says in which order the layers come, the widget's among them.
import './styles/page.css';
import '../../src/appearance/styles.css';
import '../../src/appearance/connections.css';
import { App } from './app';
import './styles/sidebar.css';
import './styles/controls.css';
import './styles/combobox.css';
import './styles/desk.css';

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
