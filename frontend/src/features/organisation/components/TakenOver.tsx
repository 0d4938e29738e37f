import { useQuery } from '@tanstack/react-query';

import type { ChangeEvent } from '@/api/types';
import { formatDate, lastDay } from '@/components/dates';
import { Filled } from '@/components/Filled';
import { LocalisedText } from '@/components/LocalisedText';
import { UnitNames } from '@/components/unit/UnitNames';
import { useLanguage } from '@/i18n';
import { takeoversQuery } from '../queries';

type Thing = NonNullable<ChangeEvent['affected']>['items'][number];

interface TakenOverProps {
  unit: string;
  types: readonly Thing['type'][];
  /** What was taken over later is not told. */
  day: string;
}

/** What the unit answers for because another did before it; the page is whole without it, so it does not wait. */
export function TakenOver({ unit, types, day }: TakenOverProps) {
  const language = useLanguage();
  const { data: events = [] } = useQuery(takeoversQuery(unit));
  const taken = events
    .filter(({ date }) => date <= day)
    .flatMap(({ date, affected }) =>
      (affected?.items ?? [])
        .filter((item) => item.to?.code === unit && item.from.code !== unit && types.includes(item.type))
        .map((item) => ({ ...item, date })),
    );
  if (taken.length === 0) return null;
  return (
    <ul className="plain-list note">
      {taken.map(({ type, code, title, from, date }) => (
        <li key={`${type} ${code} ${date}`}>
          <Filled
            text="unit.takenOverFrom"
            parts={{
              title: <LocalisedText value={title} />,
              unit: <UnitNames units={[from]} asOf={lastDay(date)} />,
              date: <time dateTime={date}>{formatDate(date, language)}</time>,
            }}
          />
        </li>
      ))}
    </ul>
  );
}
