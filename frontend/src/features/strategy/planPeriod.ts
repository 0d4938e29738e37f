import type { Plan } from '@/api/types';
import type { Translate } from '@/i18n';

/** The years a plan covers, in words; empty when the source does not tell. */
export function planPeriod({ periodStart, periodEnd }: Pick<Plan, 'periodStart' | 'periodEnd'>, t: Translate): string {
  if (periodStart && periodEnd) {
    return periodStart === periodEnd ? String(periodStart) : `${periodStart}–${periodEnd}`;
  }
  if (periodEnd) return t('plan.periodTo', { year: periodEnd });
  if (periodStart) return t('plan.periodFrom', { year: periodStart });
  return '';
}
