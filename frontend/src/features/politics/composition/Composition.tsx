import { Heading } from '@digdir/designsystemet-react';
import { useId } from 'react';

import type { BodyComposition } from '@/api/types';
import { formatDate } from '@/components/dates';
import { useLocalised } from '@/components/LocalisedText';
import { EmptyState } from '@/components/page/EmptyState';
import { CitedPlaces } from '@/components/source/CitedPlaces';
import { useLanguage, useT } from '@/i18n';
import styles from './Composition.module.css';
import { CompositionTable } from './CompositionTable';
import { Hemicycle } from './Hemicycle';
import { absenceSentences, compositionHeadline, hasMembers, reconciliationSum } from './words';

/** Who sits in the body on a day: the finding in words, then as a picture, then seat by seat, and how it adds up. */
export function Composition({ composition }: { composition: BodyComposition }) {
  const t = useT();
  const language = useLanguage();
  const localised = useLocalised();
  const id = useId();
  const { reconciliation, asOf } = composition;
  const { seats } = reconciliation;
  const known = hasMembers(composition);
  const sum = reconciliationSum(composition, t);
  return (
    <div role="group" aria-labelledby={id}>
      <Heading level={3} id={id} className={styles.headline}>
        {compositionHeadline(composition, { language, t, localised })}
      </Heading>
      {known ? (
        <>
          <p className={styles.day}>{t('composition.onDay', { date: formatDate(asOf, language) })}</p>
          <p>{absenceSentences(composition, t).join(' ')}</p>
        </>
      ) : (
        <EmptyState>
          {seats == null ? t('composition.nobody') : t('body.seatsAreNotVacancies', { count: seats })}
        </EmptyState>
      )}
      <Hemicycle composition={composition} />
      {known && (
        <>
          <CompositionTable composition={composition} />
          {sum && (
            <p className={styles.sum}>
              {sum}. {t(reconciliation.reconciles === false ? 'composition.doesNotAddUp' : 'composition.addsUp')}
            </p>
          )}
        </>
      )}
      <CitedPlaces sources={reconciliation.working.flatMap(({ source }) => (source ? [source] : []))} />
      {reconciliation.members > 0 && <p className={styles.sources}>{t('composition.sources')}</p>}
    </div>
  );
}
