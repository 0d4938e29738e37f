import { Heading } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';

import type { Observation } from '@/api/types';
import { Section } from '@/components/page/Section';
import { comparePeriods, formatPeriod } from '@/components/periods';
import { LinesSkeleton } from '@/components/skeletons';
import { useLanguage, useT } from '@/i18n';
import { revisionsQuery } from '../queries';
import { FigureDetails } from './FigureDetails';
import { Revisions } from './Revisions';

interface FigureSectionProps {
  observations: readonly Observation[];
  /** The period that the reader asked about; the newest one otherwise. */
  period: string | undefined;
}

/** All there is to say about one figure of the headline series. */
export function FigureSection({ observations, period }: FigureSectionProps) {
  const t = useT();
  const language = useLanguage();
  const series = observations
    .filter(({ unit, members }) => !unit && members.length === 0)
    .sort((a, b) => comparePeriods(a.period, b.period));
  const chosen = series.find((observation) => observation.period === period) ?? series.at(-1);
  if (!chosen) return null;
  return (
    <Section id="tallet" title={t('figure.of', { period: formatPeriod(chosen.period, language, t) })}>
      <FigureDetails observation={chosen} />
      {chosen.revision > 1 && <RevisionsOf observation={chosen} />}
    </Section>
  );
}

function RevisionsOf({ observation }: { observation: Observation }) {
  const t = useT();
  const { data: revisions } = useQuery(revisionsQuery(observation.id));
  return (
    <>
      <Heading level={3} data-size="xs">
        {t('revision.title')}
      </Heading>
      <p>{t('revision.intro')}</p>
      {revisions ? <Revisions revisions={revisions.items} /> : <LinesSkeleton />}
    </>
  );
}
