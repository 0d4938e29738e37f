import type { Unit } from '@/api/types';
import { lastDay, today } from '@/components/dates';

/**
 * The day that a unit's page tells of: the chosen one; else today, which needs no name; or where the unit does not exist
 * today its last day, or the first one that is planned.
 */
export function dayOfUnit(
  { validFrom, validTo }: Pick<Unit, 'validFrom' | 'validTo'>,
  asOf?: string,
): string | undefined {
  if (asOf) return asOf;
  if (validTo && validTo <= today()) return lastDay(validTo);
  return validFrom && validFrom > today() ? validFrom : undefined;
}
