import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'managed-auth-flow/styles.css';
import 'managed-auth-flow/connections.css';
import './styles.css';
import { App } from './app';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root".');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
