import { useQuery } from '@tanstack/react-query';

import { formatDate } from '@/components/dates';
import { LocalisedText, useLocalised } from '@/components/LocalisedText';
import { useLanguage, useT } from '@/i18n';
import { activitiesQuery } from '../queries';
import { FormLink } from './FormLink';

interface ActivityLinksProps {
  code: string;
  asOf: string | undefined;
}

/** What the body did outside its meetings, each to be corrected. */
export function ActivityLinks({ code, asOf }: ActivityLinksProps) {
  const t = useT();
  const language = useLanguage();
  const localised = useLocalised();
  const { data } = useQuery(activitiesQuery(code));
  const kept = (data?.items ?? []).filter(({ allowedActions }) => allowedActions.includes('edit'));
  if (kept.length === 0) return null;
  return (
    <ul className="plain-list">
      {kept.map(({ id, code: kode, title, year, startsOn }) => (
        <li key={id}>
          <LocalisedText value={title} fallback={kode} />, {startsOn ? formatDate(startsOn, language) : year}{' '}
          <FormLink
            code={code}
            form="aktivitet"
            search={{ dato: asOf, kode }}
            label={t('seats.correct')}
            of={`${localised(title)} ${year}`}
          />
        </li>
      ))}
    </ul>
  );
}
