import type { Office } from '@/api/types';
import { describeValidity, formatDate, today } from '@/components/dates';
import type { Language, Translate } from '@/i18n';

/** The offices of one election period, the latest first. */
export interface OfficesOfPeriod {
  period: NonNullable<Office['period']>;
  offices: Office[];
}

export function byPeriod(offices: readonly Office[]): OfficesOfPeriod[] {
  const periods = new Map<string, OfficesOfPeriod>();
  for (const office of offices) {
    const period = office.period ?? office.term?.period;
    if (!period) continue;
    const found = periods.get(period.code) ?? { period, offices: [] };
    found.offices.push(office);
    periods.set(period.code, found);
  }
  return [...periods.values()]
    .sort((a, b) => b.period.code.localeCompare(a.period.code))
    .map(({ period, offices: ofPeriod }) => ({ period, offices: [...ofPeriod].sort(byDayAndWeight) }));
}

/** The latest first; of those that began on one day a seat before a group, and that before a place in reserve. */
const byDayAndWeight = (a: Office, b: Office) => firstDay(b).localeCompare(firstDay(a)) || weight(a) - weight(b);

const firstDay = ({ validFrom, attestedOn }: Office) => validFrom ?? attestedOn ?? '';

function weight({ type, capacity }: Office): number {
  if (type === 'SUBSTITUTION') return 3;
  if (capacity === 'DEPUTY') return 2;
  return type === 'AFFILIATION' ? 1 : 0;
}

/** When it was. What ended with its period has no last day of its own, and would read as if it lasted. */
export function whenHeld(office: Office, language: Language, t: Translate): string {
  const { present, validFrom, validTo } = office;
  return !present && !validTo && validFrom && validFrom <= today()
    ? t('office.throughPeriod', { from: formatDate(validFrom, language) })
    : describeValidity(office, language, t);
}

/** The day to show a body on, so that one sees the office there: its first, or one that a source shows it on. */
export const dayOf = ({ present, validFrom, attestedOn }: Office): string | undefined =>
  present ? undefined : (validFrom ?? attestedOn);
