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
        const isNewPage = fromLocation?.pathname !== toLocation.pathname;
        if (toLocation.hash && (isNewPage || toLocation.hash !== fromLocation?.hash)) {
          const part = document.getElementById(toLocation.hash);
          if (part) return arriveAt(part);
        }
        if (!fromLocation || !isNewPage) return;
        const heading = document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main');
        heading?.focus({ preventScroll: true });
      }),
    [router],
  );
}

/** `:target` knows only addresses that the browser itself has gone to, so the part is marked here. */
function arriveAt(part: HTMLElement) {
  document.querySelectorAll('[data-arrived]').forEach((earlier) => earlier.removeAttribute('data-arrived'));
  part.setAttribute('data-arrived', '');
  if (part.tabIndex < 0) part.tabIndex = -1;
  part.focus({ preventScroll: true });
}
