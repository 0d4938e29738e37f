import type { ChangeEvent } from '@/api/types';
import { Section } from '@/components/page/Section';
import { useT } from '@/i18n';
import { EventList } from './EventList';

/** What is decided to happen to a unit, soonest first. */
export function PlannedChanges({ events }: { events: readonly ChangeEvent[] }) {
  const t = useT();
  const planned = events.filter((event) => event.planned).sort((a, b) => a.date.localeCompare(b.date));
  if (planned.length === 0) return null;
  return (
    <Section title={t('unit.planned')} intro={t('unit.plannedWhat')}>
      <EventList events={planned} />
    </Section>
  );
}
