import './theme/index.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { callbackPath, resumeLogin } from '@/api/session';
import { changeLanguage, preferredLanguage } from '@/i18n';
import { App } from './App';

async function start() {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element to draw in');
  await changeLanguage(preferredLanguage(window.location.search));
  if (window.location.pathname !== callbackPath && (await resumeLogin())) return;
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

void start();
