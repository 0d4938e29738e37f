import type { Office } from '@/api/types';

/** The offices of one election period, the latest first as they come. */
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
  return [...periods.values()].sort((a, b) => b.period.code.localeCompare(a.period.code));
}

/** The day to show a body on, so that one sees the office there: its first, or one that a source shows it on. */
export const dayOf = ({ present, validFrom, attestedOn }: Office): string | undefined =>
  present ? undefined : (validFrom ?? attestedOn);
