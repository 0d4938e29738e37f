import { locales, type Language } from '@/i18n';

export const formatNumber = (value: number, language: Language): string =>
  new Intl.NumberFormat(locales[language]).format(value);

/** With exactly so many decimals, and spaces that no line breaks at. */
export const formatDecimal = (value: number, decimals: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
    .format(value)
    .replaceAll(' ', '\u00a0');
