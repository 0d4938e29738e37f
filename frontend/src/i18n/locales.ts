import type { Language } from './language';

/**
 * How dates and numbers are written in each language. Many browsers know no nynorsk and would then write as the machine
 * is set, so bokmål, which writes both alike, stands in for it.
 */
export const locales: Record<Language, string[]> = { nb: ['nb-NO'], nn: ['nn-NO', 'nb-NO'], en: ['en-GB'] };
