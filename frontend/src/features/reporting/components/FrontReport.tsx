import { useSuspenseQuery } from '@tanstack/react-query';

import { LocalisedText } from '@/components/LocalisedText';
import { Section } from '@/components/page/Section';
import { TextLink } from '@/components/page/TextLink';
import { useT } from '@/i18n';
import { reportsQuery } from '../queries';
import styles from './FrontReport.module.css';

/** The newest annual report that is published, and the way to the others. */
export function FrontReport() {
  const t = useT();
  const { data: reports } = useSuspenseQuery(reportsQuery());
  const [newest] = reports.items
    .filter(({ publication }) => publication === 'PUBLISHED')
    .sort((one, other) => other.year - one.year);
  if (!newest) return null;
  return (
    <Section title={t('front.report')} intro={t('reports.lead')}>
      <p className={styles.newest}>
        <TextLink to="/arsrapport/$year" params={{ year: String(newest.year) }}>
          <LocalisedText value={newest.title} fallback={t('report.ofYear', { year: newest.year })} />
        </TextLink>
      </p>
    </Section>
  );
}
