import type { Language, Translate } from '@/i18n';
import { formatDateRange, formatDays } from './dates';
import { formatPeriod, parsePeriod } from './periods';

/** A time as one says it: «mai 2020», «april–mai 2020», «2. til 3. kvartal 2020». */
export function formatSpan(when: { from: string; to?: string }, language: Language, t: Translate): string {
  const { from, to } = when;
  if (!to || to === from) return formatPeriod(from, language, t);
  const [first, last] = [parsePeriod(from), parsePeriod(to)];
  if (first && last && first.type === last.type) {
    if (first.type === 'QUARTER' && first.year === last.year) {
      return t('phase.quarters', { from: first.part, to: last.part, year: first.year });
    }
    if (first.type === 'MONTH')
      return formatDateRange(first.firstDay, last.firstDay, { month: 'long', year: 'numeric' }, language);
    if (first.type === 'DATE') return formatDays(from, to, language);
  }
  return t('phase.span', { from: formatPeriod(from, language, t), to: formatPeriod(to, language, t) });
}
