import { locales, type Language } from '@/i18n';

export const listFormat = (language: Language) => new Intl.ListFormat(locales[language], { type: 'conjunction' });

/** «A, B og C». */
export const joinWords = (words: readonly string[], language: Language) => listFormat(language).format(words);

/** Words that begin a line of their own. */
export const sentenceCase = (words: string, language: Language) =>
  words.charAt(0).toLocaleUpperCase(locales[language]) + words.slice(1);
