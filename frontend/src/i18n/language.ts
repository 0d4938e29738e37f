import { useSyncExternalStore } from 'react';

export const languages = ['nb', 'nn', 'en'] as const;
export type Language = (typeof languages)[number];

/** Their own names, since a reader looks for the language in that language. */
export const languageNames: Record<Language, string> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

const storageKey = 'veikart.language';

let language: Language = 'nb';
const listeners = new Set<() => void>();

export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language);

export const currentLanguage = () => language;

export function subscribeLanguage(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useLanguage = () => useSyncExternalStore(subscribeLanguage, currentLanguage);

/** Called by `changeLanguage` when the catalogue is in place; nothing else should call it. */
export function publishLanguage(next: Language) {
  language = next;
  document.documentElement.lang = next;
  listeners.forEach((listener) => listener());
}

/** An address with `?lang=` wins over what this browser chose last; bokmål when neither says anything. */
export function preferredLanguage(search: string): Language {
  const asked = new URLSearchParams(search).get('lang');
  if (isLanguage(asked)) return asked;
  const kept = readKept();
  return isLanguage(kept) ? kept : 'nb';
}

export function keepLanguage(next: Language) {
  try {
    localStorage.setItem(storageKey, next);
  } catch {
    // Storage may be switched off; the language then lasts as long as the page.
  }
}

function readKept(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}
