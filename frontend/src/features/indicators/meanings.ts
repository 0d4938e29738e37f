import type { Figure } from '@/components/figures';
import type { MessageKey } from '@/i18n';

const ofStatus: Partial<Record<NonNullable<Figure['status']>, MessageKey>> = {
  PROVISIONAL: 'figure.meaning.PROVISIONAL',
  ESTIMATED: 'figure.meaning.ESTIMATED',
  FORECAST: 'figure.meaning.FORECAST',
  BREAK: 'figure.meaning.BREAK',
  SUPPRESSED: 'figure.meaning.SUPPRESSED',
};
const ofQualifier: Partial<Record<NonNullable<Figure['qualifier']>, MessageKey>> = {
  APPROXIMATE: 'figure.meaning.APPROXIMATE',
  AT_LEAST: 'figure.meaning.AT_LEAST',
  DERIVED: 'figure.meaning.DERIVED',
};

/** What a reader should know about how firmly a figure stands; nothing for a plain one. */
export const meaningsOf = ({ status = 'NORMAL', qualifier = 'EXACT' }: Figure): MessageKey[] =>
  [ofStatus[status], ofQualifier[qualifier]].filter((key) => key !== undefined);
