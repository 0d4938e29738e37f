import { Link } from '@digdir/designsystemet-react';

import type { Source } from '@/api/types';
import { formatImpreciseDate, formatMoment } from '@/components/dates';
import { LocalisedText } from '@/components/LocalisedText';
import { Facts } from '@/components/page/Facts';
import { NotRegistered } from '@/components/page/NotRegistered';
import { useLanguage, useT } from '@/i18n';

export function SourceFacts({ source }: { source: Source }) {
  const t = useT();
  const language = useLanguage();
  return (
    <Facts
      facts={[
        { term: t('source.publisher'), value: source.publisher ?? <NotRegistered /> },
        { term: t('source.date'), value: <SourceDate source={source} /> },
        {
          term: t('source.url'),
          value: <Address url={source.url} />,
        },
        {
          term: t('source.checksum'),
          value: source.checksum ? <code className="checksum">{source.checksum}</code> : <NotRegistered />,
        },
        { term: t('source.note'), value: source.note ? <LocalisedText value={source.note} /> : <NotRegistered /> },
        { term: t('source.recordedAt'), value: formatMoment(source.recordedAt, language) },
      ]}
    />
  );
}

export function SourceDate({ source }: { source: Source }) {
  const t = useT();
  const language = useLanguage();
  if (!source.date) return <NotRegistered />;
  return formatImpreciseDate(
    source.date,
    source.datePrecision ?? 'DAY',
    source.dateQualifier === 'APPROXIMATE',
    language,
    t,
  );
}

/** Only a web address becomes a link; anything else is shown as it is written. */
function Address({ url }: { url: string | null | undefined }) {
  if (!url) return <NotRegistered />;
  return /^https?:\/\//.test(url) ? <Link href={url}>{url}</Link> : url;
}
