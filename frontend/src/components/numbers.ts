import type { Language } from '@/i18n';

const locales: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

export const formatNumber = (value: number, language: Language): string =>
  new Intl.NumberFormat(locales[language]).format(value);

/** With exactly so many decimals; `inWords` writes large round numbers as «6 millioner». */
export const formatDecimal = (value: number, decimals: number, language: Language, inWords = false): string =>
  new Intl.NumberFormat(
    locales[language],
    inWords
      ? { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 1 }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals },
  )
    .format(value)
    .replaceAll(' ', '\u00a0');
