import i18next from 'i18next';

import { keepLanguage, publishLanguage, useLanguage, type Language } from './language';
import { nb, type Messages, type MessageKey } from './nb';

export * from './language';
export * from './locales';
export * from './text';
export type { MessageKey };

type Parameters = Record<string, string | number>;

const catalogues: Record<Language, () => Promise<Messages>> = {
  nb: () => Promise.resolve(nb),
  nn: () => import('./nn').then((module) => module.nn),
  en: () => import('./en').then((module) => module.en),
};

void i18next.init({
  lng: 'nb',
  fallbackLng: 'nb',
  resources: { nb: { translation: nb } },
  // Keys are flat and hold full stops; React escapes what it draws.
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  showSupportNotice: false,
});

/** Fetches a language's catalogue when it is first needed, and then changes every text at once. */
export async function changeLanguage(language: Language) {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    i18next.addResourceBundle(language, 'translation', await catalogues[language]());
  }
  await i18next.changeLanguage(language);
  keepLanguage(language);
  publishLanguage(language);
}

export const translate = (key: MessageKey, parameters?: Parameters): string => i18next.t(key, parameters ?? {});

export type Translate = typeof translate;

/** The translator of the language in use; a component that calls it is drawn anew when the language changes. */
export function useT(): Translate {
  useLanguage();
  return translate;
}
