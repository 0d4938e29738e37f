import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/**
 * Moves focus to the new page's heading, as a browser does by itself when it loads a document, or to the part of it that
 * the address names after `#`. A change of view on the same page (a date, the language) keeps focus where it is.
 */
export function useFocusOnNavigation() {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, toLocation }) => {
        if (toLocation.hash && toLocation.hash !== fromLocation?.hash) {
          const part = document.getElementById(toLocation.hash);
          part?.focus({ preventScroll: true });
          if (part) return;
        }
        if (!fromLocation || fromLocation.pathname === toLocation.pathname) return;
        const heading = document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main');
        heading?.focus({ preventScroll: true });
      }),
    [router],
  );
}
