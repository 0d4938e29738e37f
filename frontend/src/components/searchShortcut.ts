import { useSyncExternalStore } from 'react';

/**
 * `/` moves to the search box. A shortcut of one character must be one that can be switched off (WCAG 2.1.4): who
 * speaks to the machine would otherwise set it off by speaking.
 */
export const searchShortcut = '/';

const storageKey = 'veikart.searchShortcut';
const listeners = new Set<() => void>();

let on = readKept();

function readKept(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
}

export function setSearchShortcut(next: boolean) {
  on = next;
  try {
    if (next) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, 'off');
  } catch {
    // Storage may be switched off; the choice then lasts as long as the page.
  }
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const isSearchShortcutOn = () => on;

export const useSearchShortcut = () => useSyncExternalStore(subscribe, isSearchShortcutOn);
