import { Tag } from '@digdir/designsystemet-react';

import type { BodyTerm } from '@/api/types';
import { describeValidity } from '@/components/dates';
import { LocalisedText } from '@/components/LocalisedText';
import { EmptyState } from '@/components/page/EmptyState';
import { SourceNote } from '@/components/source/SourceNote';
import { useLanguage, useT } from '@/i18n';
import { newestFirst } from '../terms';
import styles from './BodyPage.module.css';

interface BodyTermsProps {
  terms: readonly BodyTerm[];
  /** The one whose facts stand on top of the page. */
  shown: string | undefined;
}

/** The election periods the body has been registered in, newest first. */
export function BodyTerms({ terms, shown }: BodyTermsProps) {
  const t = useT();
  const language = useLanguage();
  if (terms.length === 0) return <EmptyState>{t('body.noTerms')}</EmptyState>;
  return (
    <ol className={styles.terms}>
      {newestFirst(terms).map((term) => (
        <li key={term.id}>
          <p className={styles.period}>
            <LocalisedText value={term.period.title} fallback={term.period.code} />
            {term.id === shown && (
              <Tag data-size="sm" data-color="accent" className={styles.shown}>
                {t('body.shownTerm')}
              </Tag>
            )}
          </p>
          <p>
            {term.seats == null ? t('body.seatsUnknown') : t('body.seatCount', { count: term.seats })}
            {term.deputySeats != null && ` ${t('body.deputyCount', { count: term.deputySeats })}`}
          </p>
          <p>{describeValidity(term, language, t)}</p>
          <SourceNote source={term.source} />
        </li>
      ))}
    </ol>
  );
}
