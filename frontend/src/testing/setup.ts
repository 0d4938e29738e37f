import '@testing-library/jest-dom/vitest';

import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

import { changeLanguage } from '@/i18n';

// Skeletons keep time with each other; the simulated browser has no animations to ask for.
document.getAnimations ??= () => [];

afterEach(async () => {
  cleanup();
  sessionStorage.clear();
  localStorage.clear();
  await changeLanguage('nb');
});
