import './theme/index.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { asProblem } from '@/api/problem';
import { callbackPath, resumeLogin } from '@/api/session';
import { changeLanguage, preferredLanguage } from '@/i18n';
import { App } from './App';

/** A problem that the API states is shown to the reader and is no fault of the client; anything else is. */
function reportUnexpected(error: unknown) {
  if (!asProblem(error)) console.error(error);
}

async function start() {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element to draw in');
  await changeLanguage(preferredLanguage(window.location.search));
  if (window.location.pathname !== callbackPath && (await resumeLogin())) return;
  createRoot(root, { onCaughtError: reportUnexpected }).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

void start();
