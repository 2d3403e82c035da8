import './api/zod-without-eval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { loadAhead } from './app/load-ahead.ts';
import { start } from './app/start.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/library.css';
import './styles/review.css';
import './styles/findings.css';
import './styles/grid.css';
import './styles/source.css';
import './styles/flow.css';
import './styles/work.css';
import './styles/versions.css';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root element');
if (location.hash === '#parts') {
  // For those who build the window: all its parts in one place, without a backend.
  void import('./features/parts/PartsPage.tsx').then(({ PartsPage }) => createRoot(root).render(<StrictMode><PartsPage /></StrictMode>));
} else {
  start();
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
  loadAhead();
}
