import { useSyncExternalStore } from 'react';

/** From here on there is room for contents beside the text; the stylesheet of the contents says the same. */
const wide = '(min-width: 64rem)';

function subscribe(listener: () => void) {
  const query = window.matchMedia(wide);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

export const useWideScreen = () => useSyncExternalStore(subscribe, () => window.matchMedia(wide).matches);
